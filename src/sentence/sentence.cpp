#include "accord/sentence.hpp"

#include "sentence/change.hpp"
#include "sentence/phrase.hpp"
#include "sentence/pieces.hpp"
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

// The tokens by the byte that they begin with: most names begin with none of them.
class FirstBytes {
 public:
  explicit FirstBytes(const Sentence& text) : tokens_(text.size()), next_(text.size(), tokens_) {
    first_.fill(tokens_);
    for (std::size_t i = tokens_; i-- > 0;) {
      std::size_t& first = first_[static_cast<unsigned char>(text.tokens[i].text[0])];
      next_[i] = first;
      first = i;
    }
  }

  // Calls `use` with each token that the name may begin at; with all of them where a name does not begin
  // with a letter of ASCII.
  template <class Use>
  void for_each(std::string_view name, const Use& use) const {
    if (name.empty()) return;
    const char c = name[0] >= 'A' && name[0] <= 'Z' ? static_cast<char>(name[0] - 'A' + 'a') : name[0];
    if (c < 'a' || c > 'z') {
      for (std::size_t i = 0; i < tokens_; ++i) use(i);
    } else {
      for (std::size_t i = first_[static_cast<unsigned char>(c)]; i < tokens_; i = next_[i]) use(i);
    }
  }

 private:
  std::size_t tokens_;
  std::array<std::size_t, 256> first_{};
  std::vector<std::size_t> next_;
};

// Every place where a name stands, the longest first; those within a longer one come later.
std::vector<Mention> find_mentions(const Sentence& text, std::span<const Subject> subjects) {
  std::vector<Mention> mentions;
  const FirstBytes begins(text);
  for (const Subject& subject : subjects) {
    for (const std::string& name : subject.names) {
      begins.for_each(name, [&](std::size_t first) {
        const std::optional<std::size_t> last = text.match_name(first, name);
        if (!last) return;
        const ByteRange where = text.range(first, *last);
        mentions.push_back({&subject, first, *last, where.end - where.begin});
      });
    }
  }
  std::stable_sort(mentions.begin(), mentions.end(),
                   [](const Mention& a, const Mention& b) { return a.bytes > b.bytes; });
  return mentions;
}

ReadSentence refuse(SentenceProblem problem) {
  ReadSentence read;
  read.problem = std::move(problem);
  return read;
}

std::optional<SentenceProblem> find_deadline_problem(const Sentence& text, std::span<const Piece> pieces) {
  const Piece* deadline = nullptr;
  bool amount = false;
  for (const Piece& piece : pieces) {
    amount = amount || piece.kind == PieceKind::amount || piece.kind == PieceKind::factor;
    if (piece.kind != PieceKind::deadline) continue;
    const std::string words = quoted(text, piece.first, piece.last);
    if (!piece.date)
      return problem_at(text, piece.first, piece.last, "leftover-words", words + " is no day of the calendar",
                        "write the day as 2026-12-31");
    if (deadline != nullptr)
      return problem_at(text, piece.first, piece.last, "two-results", "says a second deadline: " + words,
                        "one sentence is one result: make a sub-result of the earlier one");
    deadline = &piece;
  }
  if (deadline == nullptr || !deadline->doubtful || amount) return std::nullopt;
  const std::string words = quoted(text, deadline->first, deadline->last);
  const std::string year(text.words(deadline->last - 1, deadline->last));
  return problem_at(text, deadline->first, deadline->last, "ambiguous-number",
                    words + " may be a year or an amount",
                    "write \"in " + year + "\" for the deadline, or a unit behind the amount");
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
  return problem_at(
      text, first, last, "unit-mismatch",
      "'" + subject.id + "' is measured in '" + subject.unit + "', not in " + quoted(text, first, last),
      "write the amount in '" + subject.unit + "', or without a unit");
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
    if (elsewhere && other.subject != mention.subject && other.first < left.last && other.last > left.first)
      return problem_at(text, other.first, other.last, "two-results",
                        "names a second indicator: " + quoted(text, other.first, other.last),
                        "one sentence is one result: make a result of each");
  }
  if (left.behind_amount) return unit_problem(text, left.first, left.last, *mention.subject);
  return problem_at(text, left.first, left.last, "leftover-words",
                    quoted(text, left.first, left.last) + " is not understood here",
                    "leave it out, or put it in the result's 'why' or the indicator's 'definition'");
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
                                std::span<const Subject> subjects) {
  SentenceProblem problem;
  problem.rule = "unknown-indicator";
  const std::string_view words = guess_subject(text, pieces, problem.where);
  std::vector<std::string> keys, names;
  for (const Subject& subject : subjects) {
    for (const std::string& name : subject.names) {
      keys.push_back(name_key(name));
      names.push_back(name);
    }
  }
  std::vector<std::string> near;
  for (const std::string& key : text::nearest(name_key(words), keys))
    near.push_back(names[static_cast<std::size_t>(std::find(keys.begin(), keys.end(), key) - keys.begin())]);
  if (words.empty()) {
    problem.message = "names no indicator";
  } else {
    problem.message = "'" + std::string(words) + "' is no indicator here";
  }
  if (!near.empty()) {
    problem.help = "did you mean " + text::join_quoted(near) + "?";
  } else {
    problem.help = "name an indicator by its id, name or alias (`accord indicator list`), or add one";
  }
  return problem;
}

SentenceProblem effort_problem(const Sentence& text, std::string_view subject) {
  const std::string shown = subject.empty() ? "<indicator>" : std::string(subject);
  return problem_at(text, 0, text.size(), "effort-not-result",
                    "says what people will do, not what will be different",
                    "say what changes, by how much and by when: \"+10% " + shown +
                        " by 2026-12-31\"; or record it with `accord effort add`");
}

ReadSentence read_without_subject(const Sentence& text, std::span<const Subject> subjects) {
  if (says_effort(text)) return refuse(effort_problem(text, {}));
  const std::vector<Piece> pieces = cut_pieces(text, {});
  CombinedChange combined = combine_change(text, pieces);
  if (combined.problem &&
      (combined.problem->rule == "no-amount" || combined.problem->rule == "ambiguous-number"))
    return refuse(*std::move(combined.problem));
  return refuse(unknown_subject(text, pieces, subjects));
}

SentenceProblem not_text() {
  return {"leftover-words", "is not written in UTF-8", "save the file as UTF-8", {0, 0}};
}

}  // namespace

ReadSentence read_sentence(std::string_view sentence, std::span<const Subject> subjects) {
  if (text::find_invalid_utf8(sentence)) return refuse(not_text());
  const Sentence text(sentence);
  const std::vector<Mention> mentions = find_mentions(text, subjects);
  if (mentions.empty()) return read_without_subject(text, subjects);
  std::optional<ReadSentence> first;
  for (std::size_t i = 0; i < mentions.size() && i < kMostTries; ++i) {
    ReadSentence read = read_about(text, mentions[i], mentions);
    if (!read.problem) return read;
    if (!first) first = std::move(read);
  }
  const std::string& rule = first->problem->rule;
  const bool may_be_effort =
      rule == "no-amount" || rule == "leftover-words" || rule == "no-direction" || rule == "unit-mismatch";
  if (may_be_effort && says_effort(text)) first->problem = effort_problem(text, first->subject);
  return *std::move(first);
}

ReadChange read_share(std::string_view share, std::string_view unit) {
  if (text::find_invalid_utf8(share)) return {not_text(), {}};
  const Sentence text(share);
  const std::vector<Piece> pieces = cut_pieces(text, {0, 0, unit});
  CombinedChange combined = combine_change(text, pieces);
  if (combined.problem) return {std::move(combined.problem), {}};
  for (const Piece& piece : pieces) {
    if (piece.kind != PieceKind::other && piece.kind != PieceKind::deadline) continue;
    return {problem_at(text, piece.first, piece.last, "leftover-words",
                       quoted(text, piece.first, piece.last) + " does not belong in a share",
                       "a share is a change alone: \"+8%\", \"+12\" or \"to 140\""),
            {}};
  }
  const Subject whole{"the result", {}, std::string(unit)};
  if (auto problem = find_unit_problem(text, pieces, *combined.change, whole))
    return {std::move(problem), {}};
  return {{}, std::move(combined.change)};
}

bool same_unit(std::string_view a, std::string_view b) {
  const std::string key_a = name_key(a);
  const std::string key_b = name_key(b);
  if (key_a == key_b) return true;
  const auto listed = [](std::string_view list, const std::string& key) {
    while (!list.empty()) {
      const std::size_t comma = std::min(list.find(", "), list.size());
      if (name_key(list.substr(0, comma)) == key) return true;
      list.remove_prefix(std::min(comma + 2, list.size()));
    }
    return false;
  };
  for (const UnitRow& row : unit_words())
    if (listed(row.spellings, key_a)) return listed(row.spellings, key_b);
  return key_a + 's' == key_b || key_b + 's' == key_a;
}

std::string name_key(std::string_view name) {
  std::string key;
  const std::string lower = text::find_invalid_utf8(name) ? std::string(name) : text::lower_case(name);
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const std::string_view rest = std::string_view(lower).substr(i);
    if (rest.starts_with("\u00A0")) {
      ++i;
    } else if (rest[0] != ' ' && rest[0] != '-' && (rest[0] < '\t' || rest[0] > '\r')) {
      key += rest[0];
    }
  }
  return key;
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
