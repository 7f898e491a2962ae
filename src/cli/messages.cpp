#include "cli/messages.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>

#include <limits>

namespace accord::cli {
namespace {

void report(Session& session, render::Ink ink, std::string_view kind, std::string_view what,
            std::string_view help) {
  const render::Style style = err_style_of(session);
  session.err.write(
      fmt::format("accord: {} {}\n", style.paint(ink, kind), style.fit(text::make_visible_line(what))));
  if (!help.empty())
    session.err.write(fmt::format("  {} {}\n", style.paint(render::Ink::info, "help:"),
                                  style.fit(text::make_visible_line(help))));
}

}  // namespace

void report_trouble(Session& session, std::string_view what, std::string_view help) {
  report(session, render::Ink::bad, "error:", what, help);
}

void report_warning(Session& session, std::string_view what, std::string_view help) {
  report(session, render::Ink::warn, "warning:", what, help);
}

std::size_t table_width(const Session& session) {
  return session.terminal ? session.width : std::numeric_limits<std::size_t>::max();
}

render::Style style_of(const Session& session) { return {session.color, session.utf8}; }
render::Style err_style_of(const Session& session) { return {session.err_color, session.utf8}; }

}  // namespace accord::cli
