// The result sentence. For any bytes, read as people's own words, against indicators, and as a share:
// - figures are finite, and what a problem points at lies in the sentence;
// - it is a result exactly when there is no problem, and a result has a change;
// - what is told of it, in English, Dutch and JSON, is harmless on a screen;
// - what was read, written out plainly again, reads as the same.
#include "accord/sentence.hpp"

#include "fuzz.hpp"
#include "judge.hpp"
#include "render/phrase.hpp"
#include "text/number.hpp"

#include <cmath>

using namespace accord;
using fuzz::is_harmless;
using fuzz::Layout;
using fuzz::require;

namespace {

const std::vector<Subject> kSubjects{
    {"staff-retention", {"staff-retention", "staff retention", "behoud van medewerkers"}, "%"},
    {"internships", {"internships", "stageplaatsen"}, "places"},
    {"costs", {"costs", "kosten"}, "EUR"},
};

std::string_view unit_of(const std::string& id) {
  for (const Subject& subject : kSubjects)
    if (subject.id == id) return subject.unit;
  return "";
}

void check_change(const std::optional<Change>& change, std::string_view sentence) {
  if (!change) return;
  require(std::isfinite(change->amount) && change->amount >= 0, "an amount is finite and not negative",
          sentence);
  require(!change->from || std::isfinite(*change->from), "where it comes from is finite", sentence);
  require(change->amount_decimals >= 0 && change->from_decimals >= 0, "there are no fewer than no decimals",
          sentence);
}

void check_problem(const std::optional<SentenceProblem>& problem, std::string_view sentence) {
  if (!problem) return;
  require(problem->where.begin <= problem->where.end && problem->where.end <= sentence.size(),
          "a problem points into the sentence", sentence);
  require(!problem->rule.empty() && !problem->message.en.empty() && !problem->message.nl.empty(),
          "a problem is told in both languages", sentence);
}

void check_phrase(std::string_view sentence) {
  const Phrase phrase = read_phrase(sentence);
  check_change(phrase.change, sentence);
  check_problem(phrase.problem, sentence);
  require((phrase.verdict == Verdict::result) == !phrase.problem, "a result is what has no problem",
          sentence);
  require(phrase.verdict != Verdict::result || phrase.change, "a result has a change", sentence);
  const std::string texts[] = {render::render_phrase_text(sentence, phrase, {}, Language::en),
                               render::render_phrase_text(sentence, phrase, {}, Language::nl),
                               render::render_phrase_json(phrase)};
  for (const std::string& text : texts)
    require(is_harmless(text, Layout::lines), "what is shown of it is harmless", text);
}

// With a fourth decimal, for three of them are a thousand in Dutch.
std::string amount_text(double value) {
  std::string out = text::plain_number(value);
  const std::size_t point = out.find('.');
  if (point != std::string::npos && out.size() - point == 4) out += '0';
  return out;
}

std::string written(const ReadSentence& read) {
  const Change& change = *read.change;
  const bool up = change.direction == Direction::up;
  const std::string amount = amount_text(change.amount), unit(unit_of(read.subject));
  const std::string level = unit == "%" ? amount + unit : amount + ' ' + unit;
  const std::string sign = up ? "+" : "-";
  const auto words = [&]() -> std::string {
    switch (change.kind) {
      case ChangeKind::relative:
        return sign + amount + "% " + read.subject;
      case ChangeKind::points:
        return sign + amount + " pp " + read.subject;
      case ChangeKind::absolute:
        return sign + amount + ' ' + read.subject;
      case ChangeKind::at_least:
        return "at least " + level + ' ' + read.subject;
      case ChangeKind::at_most:
        return "at most " + level + ' ' + read.subject;
      case ChangeKind::level:
        break;
    }
    if (!change.direction) return read.subject + " to " + level;
    return (up ? "increase " : "reduce ") + read.subject + " to " + level;
  };
  return words() + (read.deadline ? " by " + read.deadline->iso() : "");
}

void check_strict(std::string_view sentence) {
  const ReadSentence read = read_sentence(sentence, kSubjects);
  check_change(read.change, sentence);
  check_problem(read.problem, sentence);
  if (!read.usable()) return;
  const std::string plain = written(read);
  ReadSentence again = read_sentence(plain, kSubjects);
  // A reader that takes a rise for a fall.
  if (fuzz::broken_on_purpose && again.change) again.change->direction = Direction::down;
  require(again.usable(), "what was read can be written so that it is read again", plain);
  require(again.change->kind == read.change->kind && again.change->amount == read.change->amount &&
              again.change->direction == read.change->direction && again.subject == read.subject &&
              again.deadline == read.deadline,
          "what was read, written plainly, is read as the same", plain);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view sentence = fuzz::text_of(data, size);
  check_phrase(sentence);
  check_strict(sentence);
  const ReadChange share = read_share(sentence, size % 2 == 0 ? "%" : "places");
  check_change(share.change, sentence);
  check_problem(share.problem, sentence);
  require(share.change || share.problem, "a share is read, or it is told why not", sentence);
  return 0;
}
