#include "cli/messages.hpp"

#include "accord/error.hpp"
#include "accord/load.hpp"
#include "render/fill.hpp"
#include "render/words.hpp"
#include "store/folder_tree.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace accord::cli {
namespace {

constexpr std::string_view kProgram = "accord";

// "error:" stays as it is, as in the lines of `check`: scripts look for it.
void report(Session& session, std::string_view place, render::Ink ink, std::string_view kind,
            const Bilingual& what, const Bilingual& help) {
  const render::Style style = err_style_of(session);
  const Language language = reading_language(session);
  session.err.write(fmt::format("{}: {} {}\n", place, style.paint(ink, kind),
                                style.fit(text::make_visible_line(what.in(language)))));
  if (!help.empty())
    session.err.write(fmt::format(
        "  {} {}\n", style.paint(render::Ink::info, text_of(render::Word::finding_help, language)),
        style.fit(text::make_visible_line(help.in(language)))));
}

}  // namespace

void report_trouble(Session& session, const Bilingual& what, const Bilingual& help) {
  report(session, kProgram, render::Ink::bad, "error:", what, help);
}

void report_warning(Session& session, const Bilingual& what, const Bilingual& help) {
  report(session, kProgram, render::Ink::warn, "warning:", what, help);
}

void report_warnings(Session& session, std::span<const PlacedWarning> warnings) {
  constexpr std::size_t kMost = 5;
  for (const PlacedWarning& one : warnings.first(std::min(kMost, warnings.size())))
    report(session, text::make_visible_line(one.place), render::Ink::warn, "warning:", one.what, {});
  if (warnings.size() > kMost)
    session.err.write(
        render::fill(render::Word::more_places, reading_language(session), warnings.size() - kMost) + '\n');
}

Language reading_language(const Session& session) {
  if (session.language) return *session.language;
  try {
    if (const auto root = store::find_root(session.cwd))
      return load_settings(store::FolderTree(*root)).language;
  } catch (const Error&) {
  }
  return Language::en;
}

std::size_t table_width(const Session& session) {
  return session.terminal ? session.width : std::numeric_limits<std::size_t>::max();
}

render::Style style_of(const Session& session) { return {session.color, session.utf8}; }
render::Style err_style_of(const Session& session) { return {session.err_color, session.utf8}; }

}  // namespace accord::cli
