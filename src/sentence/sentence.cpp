#include "accord/sentence.hpp"

#include "model/both.hpp"
#include "sentence/change.hpp"
#include "sentence/phrase.hpp"
#include "sentence/pieces.hpp"
#include "sentence/problems.hpp"
#include "sentence/tokens.hpp"
#include "sentence/words.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace accord {
namespace {

using namespace sentence;

// Where a sentence names one of the subjects.
struct Mention {
  const Subject* subject = nullptr;
  std::size_t first = 0, last = 0;  // tokens
  std::size_t bytes = 0;            // the longest is tried first
};

// More names than this that all fit somewhere are not tried.
constexpr std::size_t kMostTries = 8;

// Every place where a name stands, the longest first; those within a longer one come later.
std::vector<Mention> find_mentions(const Sentence& text, const SubjectIndex& index) {
  std::vector<Mention> mentions;
  for (std::size_t first = 0; first < text.size(); ++first) {
    for (const SubjectIndex::Name& name : index.beginning_with(text.tokens[first].text[0])) {
      const std::optional<std::size_t> last = text.match_name(first, name.lower);
      if (!last) continue;
      const ByteRange where = text.range(first, *last);
      mentions.push_back({name.subject, first, *last, where.end - where.begin});
    }
  }
  std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
    return a.bytes != b.bytes ? a.bytes > b.bytes : a.subject < b.subject;
  });
  return mentions;
}

ReadSentence refuse(SentenceProblem problem) {
  ReadSentence read;
  read.problem = std::move(problem);
  return read;
}

std::optional<SentenceProblem> find_deadline_problem(const Sentence& text, std::span<const Piece> pieces) {
  // Of two deadlines one may be the amount.
  if (auto doubtful = find_doubtful_year(text, pieces)) return doubtful;
  bool seen = false;
  for (const Piece& piece : pieces) {
    if (piece.kind != PieceKind::deadline) continue;
    const std::string words = quoted(text, piece.first, piece.last);
    if (!piece.date) return undated_problem(text, piece);
    if (seen)
      return problem_at(text, piece.first, piece.last, "two-results",
                        both("says a second deadline: {}", "noemt een tweede deadline: {}", words),
                        earlier_apart());
    seen = true;
  }
  return std::nullopt;
}

// The first run of pieces that nothing in the grammar takes.
struct Leftover {
  std::size_t first = 0, last = 0;
  bool behind_amount = false;  // one word where the unit stands
  explicit operator bool() const { return last > first; }
};

Leftover find_leftover(std::span<const Piece> pieces) {
  Leftover leftover;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    const bool open = piece.kind == PieceKind::amount && piece.amount.open_ended;
    if (piece.kind != PieceKind::other && !open) {
      if (leftover) break;
      continue;
    }
    if (!leftover) {
      leftover.first = piece.first;
      leftover.behind_amount =
          !open && i > 0 && pieces[i - 1].kind == PieceKind::amount && pieces[i - 1].amount.unit.empty();
    }
    leftover.last = piece.last;
  }
  leftover.behind_amount = leftover.behind_amount && leftover.last == leftover.first + 1;
  return leftover;
}

SentenceProblem unit_problem(const Sentence& text, std::size_t first, std::size_t last,
                             const Subject& subject) {
  return problem_at(text, first, last, "unit-mismatch",
                    both("'{}' is measured in '{}', not in {}", "'{}' wordt gemeten in '{}', niet in {}",
                         subject.id, subject.unit, quoted(text, first, last)),
                    both("write the amount in '{}', or without a unit",
                         "schrijf de hoeveelheid in '{}', of zonder eenheid", subject.unit));
}

// A unit that is written must be the indicator's; "%" of a difference is per cent of any baseline.
std::optional<SentenceProblem> find_unit_problem(const Sentence& text, std::span<const Piece> pieces,
                                                 const Change& change, const Subject& subject) {
  const bool of_percent = same_unit(subject.unit, "%");
  for (const Piece& piece : pieces) {
    if (piece.kind != PieceKind::amount || piece.amount.unit.empty()) continue;
    const Amount& amount = piece.amount;
    if (change.kind == ChangeKind::relative && same_unit(amount.unit, "%")) continue;
    if (change.kind == ChangeKind::points && of_percent) continue;
    if (same_unit(amount.unit, subject.unit)) continue;
    const bool written = amount.unit_last > amount.unit_first;
    return unit_problem(text, written ? amount.unit_first : piece.first,
                        written ? amount.unit_last : piece.last, subject);
  }
  const bool level_in_percent = change.kind != ChangeKind::relative && change.unit == "%" && !of_percent;
  if (!level_in_percent) return std::nullopt;
  return unit_problem(text, 0, text.size(), subject);
}

// What is left over, seen with the other indicators: perhaps a second result.
SentenceProblem leftover_problem(const Sentence& text, const Leftover& left, const Mention& mention,
                                 std::span<const Mention> mentions) {
  for (const Mention& other : mentions) {
    const bool elsewhere = other.last <= mention.first || other.first >= mention.last;
    if (elsewhere && other.subject != mention.subject && other.first < left.last && other.last > left.first) {
      // The one that was tried has the longer name; a reader calls the one that comes later the second.
      const Mention& second = other.first > mention.first ? other : mention;
      return problem_at(text, second.first, second.last, "two-results",
                        both("names a second indicator: {}", "noemt een tweede indicator: {}",
                             quoted(text, second.first, second.last)),
                        result_each());
    }
  }
  if (left.behind_amount) return unit_problem(text, left.first, left.last, *mention.subject);
  return problem_at(
      text, left.first, left.last, "leftover-words",
      both("{} is not understood here", "{} wordt hier niet begrepen", quoted(text, left.first, left.last)),
      both("leave it out, or put it in the result's 'why' or the indicator's 'definition'",
           "laat het weg, of zet het in 'why' van het resultaat of in 'definition' van de "
           "indicator"));
}

ReadSentence read_about(const Sentence& text, const Mention& mention, std::span<const Mention> mentions) {
  const Setting setting{mention.first, mention.last, mention.subject->unit};
  const std::vector<Piece> pieces = cut_pieces(text, setting);
  ReadSentence read;
  read.subject = mention.subject->id;
  for (const Piece& piece : pieces)
    if (piece.kind == PieceKind::deadline && !read.deadline) read.deadline = piece.date;
  CombinedChange combined = combine_change(text, pieces);
  read.problem = find_deadline_problem(text, pieces);
  const Leftover left = find_leftover(pieces);
  if (!read.problem && combined.problem && combined.problem->rule == "ambiguous-number")
    read.problem = std::move(combined.problem);
  if (!read.problem && left && combined.change)
    read.problem = leftover_problem(text, left, mention, mentions);
  if (!read.problem) read.problem = std::move(combined.problem);
  if (!read.problem && combined.change)
    read.problem = find_unit_problem(text, pieces, *combined.change, *mention.subject);
  if (!read.problem) read.change = std::move(combined.change);
  return read;
}

// The longest run of words that nothing in the grammar takes is what the sentence is about.
std::string_view guess_subject(const Sentence& text, std::span<const Piece> pieces, ByteRange& where) {
  std::size_t best_first = 0, best_last = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].kind != PieceKind::other) continue;
    std::size_t last = i;
    while (last + 1 < pieces.size() && pieces[last + 1].kind == PieceKind::other) ++last;
    if (pieces[last].last - pieces[i].first > best_last - best_first) {
      best_first = pieces[i].first;
      best_last = pieces[last].last;
    }
    i = last;
  }
  if (best_last == best_first) {
    where = text.range(0, text.size());
    return {};
  }
  where = text.range(best_first, best_last);
  return text.words(best_first, best_last);
}

SentenceProblem unknown_subject(const Sentence& text, std::span<const Piece> pieces,
                                const SubjectIndex& index) {
  SentenceProblem problem;
  problem.rule = "unknown-indicator";
  const std::string_view words = guess_subject(text, pieces, problem.where);
  std::vector<std::string> keys, names;
  for (const Subject& subject : index.subjects()) {
    for (const std::string& name : subject.names) {
      keys.push_back(name_key(name));
      names.push_back(name);
    }
  }
  std::vector<std::string> near;
  for (const std::string& key : text::nearest(name_key(words), keys))
    near.push_back(names[static_cast<std::size_t>(std::find(keys.begin(), keys.end(), key) - keys.begin())]);
  problem.message = words.empty() ? both("names no indicator", "noemt geen indicator")
                                  : both("'{}' is no indicator here", "'{}' is hier geen indicator", words);
  problem.help =
      !near.empty() ? did_you_mean(near)
                    : both("name an indicator by its id, name or alias (`accord indicator list`), or add one",
                           "noem een indicator bij zijn id, naam of alias (`accord indicator list`), of voeg "
                           "er een toe");
  return problem;
}

SentenceProblem effort_of(const Sentence& text, const Subject* subject) {
  const ByteRange whole = text.range(0, text.size());
  return subject == nullptr ? effort_problem(whole, "<indicator>")
                            : effort_problem(whole, subject->id, subject->better);
}

ReadSentence read_without_subject(const Sentence& text, const SubjectIndex& index) {
  if (says_effort(text)) return refuse(effort_of(text, nullptr));
  const std::vector<Piece> pieces = cut_pieces(text, {});
  CombinedChange combined = combine_change(text, pieces);
  if (combined.problem &&
      (combined.problem->rule == "no-amount" || combined.problem->rule == "ambiguous-number"))
    return refuse(*std::move(combined.problem));
  return refuse(unknown_subject(text, pieces, index));
}

unsigned char first_byte(const SubjectIndex::Name& name) { return static_cast<unsigned char>(name.lower[0]); }

Bilingual share_alone() {
  return both("a share is a change alone: \"+8%\", \"+12\" or \"to 140\"",
              "een aandeel is alleen een verandering: \"+8%\", \"+12\" of \"naar 140\"");
}

}  // namespace

SubjectIndex::SubjectIndex(std::span<const Subject> subjects) : subjects_(subjects) {
  for (const Subject& subject : subjects) {
    for (const std::string& name : subject.names) {
      // A name is matched from its first letter on, as a sentence's tokens begin.
      std::string lower = text::find_invalid_utf8(name) ? std::string() : text::lower_case(name);
      const std::size_t begin = skip_name_gaps(lower);
      lower.erase(0, begin);
      if (!lower.empty()) names_.push_back({std::move(lower), &subject});
    }
  }
  std::stable_sort(names_.begin(), names_.end(),
                   [](const Name& a, const Name& b) { return first_byte(a) < first_byte(b); });
}

std::span<const SubjectIndex::Name> SubjectIndex::beginning_with(char c) const {
  const auto byte = static_cast<unsigned char>(c);
  const auto less = [](const Name& name, unsigned char value) { return first_byte(name) < value; };
  const auto more = [](unsigned char value, const Name& name) { return value < first_byte(name); };
  const auto first = std::lower_bound(names_.begin(), names_.end(), byte, less);
  return {first, std::upper_bound(first, names_.end(), byte, more)};
}

ReadSentence read_sentence(std::string_view sentence, std::span<const Subject> subjects) {
  return read_sentence(sentence, SubjectIndex(subjects));
}

ReadSentence read_sentence(std::string_view sentence, const SubjectIndex& index) {
  if (auto unreadable = find_unreadable(sentence, say_only_that)) return refuse(*std::move(unreadable));
  const Sentence text(sentence);
  const std::vector<Mention> mentions = find_mentions(text, index);
  if (mentions.empty()) return read_without_subject(text, index);
  std::optional<ReadSentence> first;
  for (std::size_t i = 0; i < mentions.size() && i < kMostTries; ++i) {
    ReadSentence read = read_about(text, mentions[i], mentions);
    if (!read.problem) return read;
    if (!first) first = std::move(read);
  }
  const std::string& rule = first->problem->rule;
  const bool may_be_effort =
      rule == "no-amount" || rule == "leftover-words" || rule == "no-direction" || rule == "unit-mismatch";
  if (may_be_effort && says_effort(text)) first->problem = effort_of(text, mentions.front().subject);
  return *std::move(first);
}

ReadChange read_share(std::string_view share, std::string_view unit) {
  if (auto unreadable = find_unreadable(share, share_alone)) return {std::move(unreadable), {}};
  const Sentence text(share);
  const std::vector<Piece> pieces = cut_pieces(text, {0, 0, unit});
  CombinedChange combined = combine_change(text, pieces);
  if (combined.problem) return {std::move(combined.problem), {}};
  for (const Piece& piece : pieces) {
    if (piece.kind != PieceKind::other && piece.kind != PieceKind::deadline) continue;
    return {problem_at(text, piece.first, piece.last, "leftover-words",
                       both("{} does not belong in a share", "{} hoort niet in een aandeel",
                            quoted(text, piece.first, piece.last)),
                       share_alone()),
            {}};
  }
  const Subject whole{{}, {}, std::string(unit)};
  if (auto problem = find_unit_problem(text, pieces, *combined.change, whole)) {
    const ByteRange where = problem->where;
    problem->message = both("the share is in '{}', but the result is measured in '{}'",
                            "het aandeel staat in '{}', maar het resultaat wordt gemeten in '{}'",
                            share.substr(where.begin, where.end - where.begin), unit);
    return {std::move(problem), {}};
  }
  return {{}, std::move(combined.change)};
}

std::string_view change_kind_name(ChangeKind kind) {
  constexpr std::array<std::string_view, 6> names{"relative", "points",  "absolute",
                                                  "at-least", "at-most", "level"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view direction_name(Direction direction) { return direction == Direction::up ? "up" : "down"; }

std::string_view verdict_name(Verdict verdict) {
  constexpr std::array<std::string_view, 4> names{"result", "nearly", "effort", "vague"};
  return names[static_cast<std::size_t>(verdict)];
}

}  // namespace accord
