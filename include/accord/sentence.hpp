// The result sentence: what a line such as "+10% staff retention by 2026-12-31" promises, or the
// reason why it promises nothing that can be measured. English and Dutch are always both understood.
#pragma once

#include "accord/bilingual.hpp"
#include "accord/date.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord {

enum class ChangeKind {
  relative,  // per cent of the baseline: "+10%", "halve" (50 down), "double" (100 up)
  points,    // percentage points: "+3 pp"
  absolute,  // in the indicator's unit: "+12 places"
  at_least,  // a level that must be kept or reached: "at least 95%"
  at_most,
  level,  // a level to reach: "to 140", "from 7.8% to 5.5%"
};
// Whether it names the level itself, so that no baseline is needed to know it.
constexpr bool is_level(ChangeKind kind) {
  return kind == ChangeKind::at_least || kind == ChangeKind::at_most || kind == ChangeKind::level;
}
std::string_view change_kind_name(ChangeKind kind);  // "at-least"; as phrase --json writes it

enum class Direction { up, down };
std::string_view direction_name(Direction direction);  // "up", "down"

struct Change {
  ChangeKind kind = ChangeKind::absolute;
  double amount = 0;        // as written and never negative; 33.33... for "a third fewer"
  int amount_decimals = 0;  // how many decimals were written: "7.80" has 2
  std::string unit;  // as people normally write it: "%", "pp", "EUR", "places"; empty when none is written
  std::optional<Direction> direction;  // absent for a bare level ("to 140") without "from" or verb
  std::optional<double> from;          // only for `level`
  int from_decimals = 0;
};

// A part of the sentence in bytes, end excluded.
struct ByteRange {
  std::size_t begin = 0, end = 0;
};

// Why a sentence is not one result. `rule` is the id of the rule in `accord check` that says so
// (effort-not-result, no-amount, no-direction, no-deadline, unknown-indicator, ambiguous-number,
// two-results, leftover-words, unit-mismatch).
struct SentenceProblem {
  std::string rule;
  Bilingual message;  // what is wrong, in the sentence's own words; lower case, no full stop
  Bilingual help;     // the way out
  ByteRange where;    // the words it is about; the whole sentence when it is about all of it
};

enum class Verdict { result, nearly, effort, vague };
std::string_view verdict_name(Verdict verdict);

// A sentence read without knowing any indicator: any words may be the subject.
struct Phrase {
  Verdict verdict = Verdict::vague;
  std::optional<SentenceProblem> problem;  // absent for a result
  std::optional<Change> change;            // what could be read, for a result and where known otherwise
  std::string subject;                     // trimmed, as written; empty when none was found
  std::optional<Date> deadline;            // a period means its last day; "before X" the day before X begins
};
Phrase read_phrase(std::string_view sentence);

// What a sentence in a partnership may be about.
struct Subject {
  std::string id;                  // the indicator
  std::vector<std::string> names;  // its id, name and aliases
  std::string unit;                // the indicator's: a unit that is written must be this one
  Direction better = Direction::up;
};

// A sentence read against the indicators of a partnership: matched as a whole.
struct ReadSentence {
  std::optional<SentenceProblem> problem;
  std::optional<Change> change;  // with a direction, unless it is a bare level
  std::string subject;           // an indicator's id; empty when none was found
  std::optional<Date> deadline;  // absent where none is written (a sub-result takes its parent's)
  bool usable() const { return !problem && change && !subject.empty(); }
};
ReadSentence read_sentence(std::string_view sentence, std::span<const Subject> subjects);

// The names of the subjects, prepared once to read many sentences against. It looks into the subjects, which
// must outlive it.
class SubjectIndex {
 public:
  struct Name {
    std::string lower;  // in lower case, without spaces and hyphens in front; never empty
    const Subject* subject = nullptr;
  };

  explicit SubjectIndex(std::span<const Subject> subjects);
  std::span<const Subject> subjects() const { return subjects_; }
  // The names whose first byte is that one, in the order of their subjects.
  std::span<const Name> beginning_with(char first) const;

 private:
  std::span<const Subject> subjects_;
  std::vector<Name> names_;
};
ReadSentence read_sentence(std::string_view sentence, const SubjectIndex& index);

// A share: a change alone, without subject and deadline ("+8%", "+12", "to 140"), in `unit`.
struct ReadChange {
  std::optional<SentenceProblem> problem;
  std::optional<Change> change;
};
ReadChange read_share(std::string_view text, std::string_view unit);

// Whether two spellings of a unit are one: "EUR", "€" and "euro"; "%", "per cent" and "procent"; case aside.
bool same_unit(std::string_view a, std::string_view b);

// The form in which names are compared: lower case, spaces and hyphens aside.
std::string name_key(std::string_view name);

}  // namespace accord
