#include "model/rounding.hpp"
#include "render/phrase.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

namespace accord::render {
namespace {

Ink ink_of(Verdict verdict) {
  return verdict == Verdict::result ? Ink::good : verdict == Verdict::nearly ? Ink::warn : Ink::bad;
}

// A third is 33.33 %; what a person would write is left as it is.
double short_percent(double amount) {
  constexpr int kTyped = 4;
  return round_to(amount, kTyped) == amount ? amount : round_to(amount, 2);
}

std::string describe(const Change& change) {
  const std::string amount =
      fmt::format("{}{}{}", change.amount, change.unit.empty() ? "" : " ", change.unit);
  const bool down = change.direction == Direction::down;
  switch (change.kind) {
    case ChangeKind::relative:
      return fmt::format("{} {} % of the baseline", down ? "down by" : "up by", short_percent(change.amount));
    case ChangeKind::points:
      return fmt::format("{} {} percentage points", down ? "down by" : "up by", change.amount);
    case ChangeKind::absolute:
      return fmt::format("{} {}", down ? "down by" : "up by", amount);
    case ChangeKind::at_least:
      return "at least " + amount;
    case ChangeKind::at_most:
      return "at most " + amount;
    case ChangeKind::level:
      break;
  }
  return change.from ? fmt::format("from {} to {}", *change.from, amount) : "to " + amount;
}

std::string row(const Style& style, std::string_view name, std::string_view value) {
  return fmt::format("  {} {}\n", style.paint(Ink::dim, fmt::format("{:<9}", name)),
                     style.fit(text::make_visible_line(value)));
}

// The sentence with a caret under what the problem is about; nothing when that is all of it.
std::string point_out(std::string_view sentence, ByteRange where, const Style& style) {
  const bool all = where.begin == 0 && where.end >= sentence.size();
  const bool one_line = sentence.find_first_of("\n\t") == std::string_view::npos;
  if (all || !one_line || where.begin >= where.end || where.end > sentence.size()) return {};
  const auto shown = [&](std::string_view part) { return style.fit(text::make_visible(part)); };
  const std::string before = shown(sentence.substr(0, where.begin));
  const std::string word = shown(sentence.substr(where.begin, where.end - where.begin));
  const std::string carets =
      std::string(text::display_width(before), ' ') + std::string(text::display_width(word), '^');
  return fmt::format("    {}\n    {}\n", shown(sentence), style.paint(Ink::warn, carets));
}

}  // namespace

std::string render_phrase_text(std::string_view sentence, const Phrase& phrase, const Style& style) {
  std::string out = style.paint(ink_of(phrase.verdict), verdict_name(phrase.verdict));
  if (phrase.problem) {
    out += ": " + style.fit(text::make_visible_line(phrase.problem->message)) + ' ' +
           style.paint(Ink::dim, '[' + phrase.problem->rule + ']') + '\n';
    out += point_out(sentence, phrase.problem->where, style);
  } else {
    out += '\n';
  }
  const bool measurable = phrase.verdict == Verdict::result || phrase.verdict == Verdict::nearly;
  if (measurable && !phrase.subject.empty()) out += row(style, "about", phrase.subject);
  if (measurable && phrase.change) out += row(style, "change", describe(*phrase.change));
  if (measurable && phrase.deadline) out += row(style, "deadline", phrase.deadline->iso());
  if (phrase.problem && !phrase.problem->help.empty())
    out += fmt::format("  {} {}\n", style.paint(Ink::info, "help:"),
                       style.fit(text::make_visible_line(phrase.problem->help)));
  return out;
}

}  // namespace accord::render
