#include "model/rounding.hpp"
#include "render/fill.hpp"
#include "render/number.hpp"
#include "render/phrase.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

namespace accord::render {
namespace {

Ink ink_of(Verdict verdict) {
  return verdict == Verdict::result ? Ink::good : verdict == Verdict::nearly ? Ink::warn : Ink::bad;
}

Word word_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::result:
      return Word::verdict_result;
    case Verdict::nearly:
      return Word::verdict_nearly;
    case Verdict::effort:
      return Word::verdict_effort;
    case Verdict::vague:
      break;
  }
  return Word::verdict_vague;
}

// A third is 33.33 %; what a person would write is left as it is.
double short_percent(double amount) {
  constexpr int kTyped = 4;
  return round_to(amount, kTyped) == amount ? amount : round_to(amount, 2);
}

std::string describe(const Change& change, Language language) {
  const auto number = [language](double value) { return render_exact(value, language); };
  const std::string amount = number(change.amount) + (change.unit.empty() ? "" : ' ' + change.unit);
  const bool down = change.direction == Direction::down;
  switch (change.kind) {
    case ChangeKind::relative:
      return fill(down ? Word::phrase_down_percent : Word::phrase_up_percent, language,
                  number(short_percent(change.amount)));
    case ChangeKind::points:
      return fill(down ? Word::phrase_down_points : Word::phrase_up_points, language, number(change.amount));
    case ChangeKind::absolute:
      return fill(down ? Word::phrase_down : Word::phrase_up, language, amount);
    case ChangeKind::at_least:
      return fill(Word::phrase_at_least, language, amount);
    case ChangeKind::at_most:
      return fill(Word::phrase_at_most, language, amount);
    case ChangeKind::level:
      break;
  }
  return change.from ? fill(Word::phrase_from_to, language, number(*change.from), amount)
                     : fill(Word::phrase_to, language, amount);
}

// What could be read of a sentence, a row each.
std::string describe(const Phrase& phrase, const Style& style, Language language) {
  constexpr Word kNames[] = {Word::phrase_about, Word::phrase_change, Word::phrase_deadline};
  std::size_t width = 0;
  for (const Word name : kNames) width = std::max(width, text::display_width(text_of(name, language)) + 2);
  std::string out;
  const auto row = [&](Word name, std::string_view value) {
    out +=
        fmt::format("  {}{}\n", style.paint(Ink::dim, fmt::format("{:<{}}", text_of(name, language), width)),
                    style.fit(text::make_visible_line(value)));
  };
  if (!phrase.subject.empty()) row(Word::phrase_about, phrase.subject);
  if (phrase.change) row(Word::phrase_change, describe(*phrase.change, language));
  if (phrase.deadline) row(Word::phrase_deadline, phrase.deadline->iso());
  return out;
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

std::string render_phrase_text(std::string_view sentence, const Phrase& phrase, const Style& style,
                               Language language) {
  std::string out = style.paint(ink_of(phrase.verdict), text_of(word_of(phrase.verdict), language));
  if (phrase.problem) {
    out += ": " + style.fit(text::make_visible_line(phrase.problem->message.in(language))) + ' ' +
           style.paint(Ink::dim, '[' + phrase.problem->rule + ']') + '\n';
    out += point_out(sentence, phrase.problem->where, style);
  } else {
    out += '\n';
  }
  const bool measurable = phrase.verdict == Verdict::result || phrase.verdict == Verdict::nearly;
  if (measurable) out += describe(phrase, style, language);
  if (phrase.problem && !phrase.problem->help.empty())
    out += fmt::format("  {} {}\n", style.paint(Ink::info, text_of(Word::finding_help, language)),
                       style.fit(text::make_visible_line(phrase.problem->help.in(language))));
  return out;
}

}  // namespace accord::render
