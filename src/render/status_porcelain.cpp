#include "render/number.hpp"
#include "render/status_json.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

namespace accord::render {
namespace {

void add_flag(std::string& flags, bool set, std::string_view name) {
  if (set) flags += (flags.empty() ? "" : ",") + std::string(name);
}

std::string flags_of(const Assessment& a, const Agreement* agreement) {
  std::string flags;
  add_flag(flags, a.stale, "stale");
  if (a.numbers) {
    const Coverage& c = a.numbers->coverage;
    add_flag(flags, a.numbers->kept, "kept");
    add_flag(flags, c.counted < c.parties || c.reporting < c.counted, "partial");
  }
  add_flag(flags, agreement != nullptr && agreement->has_moved(), "moved");
  return flags;
}

// A field must not break the line or its columns.
std::string field(std::string_view text) {
  std::string out = text::make_visible(text);
  for (char& c : out)
    if (c == '\t' || c == '\n') c = ' ';
  return out;
}

std::string line(const Assessment& a, const Agreement* agreement) {
  const Numbers* n = a.numbers ? &*a.numbers : nullptr;
  const Standing* s = n != nullptr && n->standing ? &*n->standing : nullptr;
  const bool readable = a.state != State::unreadable;
  return fmt::format(
      "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", a.result->id().text(), state_name(a.state),
      s != nullptr ? render_exact(s->progress) : "", s != nullptr ? render_exact(s->expected) : "",
      n != nullptr ? render_exact(n->baseline.value) : "", s != nullptr ? render_exact(s->current.value) : "",
      n != nullptr ? render_exact(n->target.value) : "", readable ? a.result->deadline->iso() : "",
      readable ? field(a.result->indicator->unit.value) : "", flags_of(a, agreement));
}

}  // namespace

std::string render_status_porcelain(const StatusList& list) {
  std::string out;
  for (const Assessment* a : list.shown) out += line(*a, list.agreement_of(*a));
  return out;
}

}  // namespace accord::render
