#include "sentence/phrase.hpp"

#include "accord/sentence.hpp"
#include "model/both.hpp"
#include "sentence/change.hpp"
#include "sentence/problems.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace accord {
namespace {

using namespace sentence;

bool is_direction(PieceKind kind) { return kind == PieceKind::up || kind == PieceKind::down; }

bool is_link(PieceKind kind) {
  return kind == PieceKind::from || kind == PieceKind::to || kind == PieceKind::by ||
         kind == PieceKind::at_least || kind == PieceKind::at_most || kind == PieceKind::up_to ||
         kind == PieceKind::or_more || kind == PieceKind::or_less;
}

// Words that a subject neither begins nor ends with.
bool is_edge(PieceKind kind) {
  return kind == PieceKind::filler || kind == PieceKind::of || kind == PieceKind::punctuation ||
         kind == PieceKind::reach || kind == PieceKind::neutral || kind == PieceKind::conjunction;
}

// Says for every piece whether the change takes it; what is left is the subject.
class SubjectFinder {
 public:
  SubjectFinder(const Sentence& text, std::vector<Piece>& pieces, std::size_t begin)
      : text_(text), pieces_(pieces), begin_(begin), taken_(pieces.size()) {
    take_amounts();
    take_lead();
    take_directions();
    give_back_nouns();
    give_back();
  }

  // The runs of pieces between those that are taken, without small words at their edges.
  std::vector<std::pair<std::size_t, std::size_t>> runs() const {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (taken_[i]) continue;
      std::size_t end = i;
      while (end < pieces_.size() && !taken_[end]) ++end;
      std::size_t first = i, last = end;
      while (first < last && is_edge(pieces_[first].kind)) ++first;
      while (last > first && (is_edge(pieces_[last - 1].kind) || is_hyphen(pieces_[last - 1]))) --last;
      if (last > first) found.emplace_back(first, last);
      i = end;
    }
    return found;
  }

 private:
  void take_amounts() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const PieceKind kind = pieces_[i].kind;
      if (kind == PieceKind::deadline || kind == PieceKind::factor || pieces_[i].last <= begin_)
        taken_[i] = true;
      if (kind != PieceKind::amount) continue;
      taken_[i] = true;
      std::size_t link = i;
      for (std::size_t j = i;
           j > 0 && (is_link(pieces_[j - 1].kind) || pieces_[j - 1].kind == PieceKind::filler); --j)
        if (is_link(pieces_[j - 1].kind)) link = j - 1;
      for (; link < i; ++link) taken_[link] = true;
      const std::size_t next = i + 1;
      if (next < pieces_.size() && (is_direction(pieces_[next].kind) || is_link(pieces_[next].kind))) {
        taken_[next] = true;
        compared_ = compared_ || is_direction(pieces_[next].kind);
      }
    }
  }

  // Of "CO2-reductie" the change takes the end.
  bool is_hyphen(const Piece& piece) const { return text_.text(piece.first) == "-"; }

  bool passes(std::size_t i) const {
    const PieceKind kind = pieces_[i].kind;
    return taken_[i] || kind == PieceKind::filler || kind == PieceKind::punctuation;
  }

  // The verb that the sentence begins with.
  void take_lead() {
    std::size_t i = 0;
    while (i < pieces_.size() && passes(i)) ++i;
    if (i == pieces_.size()) return;
    const PieceKind kind = pieces_[i].kind;
    const bool gains = find_verb(text_, pieces_[i].first, Meaning::gain_verb, Language::en) == VerbForm::base;
    if ((is_direction(kind) && !compared_) || kind == PieceKind::reach || kind == PieceKind::neutral || gains)
      taken_[i] = true;
    if (gains && kind == PieceKind::other) pieces_[i].kind = PieceKind::reach;
  }

  // Directions beside what is taken, or at the end: "absence [down] from 7.8%", "... [terugdringen]".
  void take_directions() {
    bool lead = false;
    for (std::size_t i = 0; i < pieces_.size(); ++i)
      lead = lead || (taken_[i] && is_direction(pieces_[i].kind));
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const PieceKind kind = pieces_[i].kind;
      if (kind == PieceKind::reach || kind == PieceKind::neutral) {
        taken_[i] = taken_[i] || (i + 1 < pieces_.size() && taken_[i + 1]) || (i > 0 && taken_[i - 1]);
      }
      const bool particle = kind == PieceKind::particle_up || kind == PieceKind::particle_down;
      if ((!is_direction(kind) || compared_) && !particle) continue;
      std::size_t next = i + 1;
      while (next < pieces_.size() && pieces_[next].kind == PieceKind::filler) ++next;
      const bool beside = next == pieces_.size() || taken_[next] ||
                          pieces_[next].kind == PieceKind::punctuation || (i > 0 && taken_[i - 1]);
      if (beside || (!lead && i < 4)) taken_[i] = true;
    }
  }

  // "The number of falls": a noun, although it looks like a verb.
  bool is_counted(std::size_t i) const {
    if (i == 0 || pieces_[i - 1].kind != PieceKind::filler) return false;
    const std::string_view last = text_.text(pieces_[i].first - 1);
    return last == "aantal" || last == "aantallen" ||
           (last == "of" && pieces_[i - 1].last > pieces_[i - 1].first + 1);
  }

  bool is_only_direction(std::size_t at) const {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const bool sign = pieces_[i].kind == PieceKind::amount && pieces_[i].amount.sign != 0;
      if (i != at && taken_[i] &&
          (sign || is_direction(pieces_[i].kind) || pieces_[i].kind == PieceKind::factor))
        return false;
    }
    return true;
  }

  // What is counted is the subject; so is, where nothing else is left for it, the last of two directions
  // ("reduce falls by 10%").
  void give_back_nouns() {
    for (std::size_t i = 0; i < pieces_.size(); ++i)
      if (is_direction(pieces_[i].kind) && is_counted(i)) taken_[i] = false;
    if (!runs().empty()) return;
    for (std::size_t i = pieces_.size(); i-- > 0;) {
      const bool noun = taken_[i] && is_direction(pieces_[i].kind) &&
                        !find_words(text_, pieces_[i].first, Meaning::comparative);
      if (!noun || is_only_direction(i)) continue;
      taken_[i] = false;
      return;
    }
  }

  // A direction that belongs to the subject's name says nothing of the change.
  void give_back() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      Piece& piece = pieces_[i];
      const bool part_of_name = !taken_[i] && !is_edge(piece.kind) && piece.kind != PieceKind::amount;
      if (part_of_name) piece.kind = PieceKind::other;
    }
  }

  const Sentence& text_;
  std::vector<Piece>& pieces_;
  std::size_t begin_;
  std::vector<bool> taken_;
  bool compared_ = false;  // "10% fewer": any other direction belongs to the subject ("falls")
};

struct FoundSubject {
  std::string words;
  ByteRange leftover;  // a second run of words that is no part of it
};

// "In primary schools", "van medewerkers": goes on with the subject although a word stood between.
bool goes_on(const Sentence& text, const Piece& piece, std::size_t first_token) {
  if (piece.first == 0 || first_token == 0) return false;
  const std::size_t before = piece.first - 1;
  return static_cast<bool>(find_words(text, before, Meaning::of)) ||
         find_words(text, piece.first, Meaning::rate);
}

FoundSubject find_subject(const Sentence& text, std::vector<Piece>& pieces, std::size_t begin) {
  const auto runs = SubjectFinder(text, pieces, begin).runs();
  FoundSubject found;
  for (const auto& [first, last] : runs) {
    const std::string_view words = text.words(pieces[first].first, pieces[last - 1].last);
    if (found.words.empty()) {
      found.words = words;
    } else if (goes_on(text, pieces[first], pieces[runs.front().first].first)) {
      const std::size_t link = pieces[first].first - 1;
      const bool linked = static_cast<bool>(find_words(text, link, Meaning::of));
      found.words +=
          ' ' + (linked ? std::string(text.words(link, link + 1)) + ' ' : std::string()) + std::string(words);
    } else if (found.leftover.end == 0) {
      found.leftover = text.range(pieces[first].first, pieces[last - 1].last);
    }
  }
  return found;
}

SentenceProblem about(ByteRange where, std::string_view rule, Bilingual message, Bilingual help) {
  return {std::string(rule), std::move(message), std::move(help), where};
}

// A subject of more words than this holds more than one thing.
constexpr std::size_t kMostWords = 16;

std::optional<SentenceProblem> find_words_problem(std::string_view sentence, const Phrase& phrase,
                                                  const FoundSubject& subject) {
  const ByteRange all{0, sentence.size()};
  if (subject.words.empty())
    return about(all, "leftover-words", both("does not say what it is about", "zegt niet waar het over gaat"),
                 both("name what changes: \"+10% staff retention\"",
                      "noem wat er verandert: \"+10% behoud van medewerkers\""));
  const auto count = std::count(subject.words.begin(), subject.words.end(), ' ');
  if (subject.leftover.end > 0)
    return about(subject.leftover, "leftover-words",
                 both("'{}' stands apart from '{}'", "'{}' staat los van '{}'",
                      sentence.substr(subject.leftover.begin, subject.leftover.end - subject.leftover.begin),
                      phrase.subject),
                 both("say in one name what it is about, and leave the rest to the result's 'why'",
                      "zeg in één naam waar het over gaat, en laat de rest aan 'why' van het resultaat"));
  if (static_cast<std::size_t>(count) >= kMostWords)
    return about(all, "leftover-words", both("says more than one thing", "zegt meer dan één ding"),
                 both("say only what changes, by how much and by when",
                      "zeg alleen wat er verandert, hoeveel en wanneer"));
  return std::nullopt;
}

std::optional<SentenceProblem> find_deadlines(const Sentence& text, std::span<const Piece> pieces,
                                              Phrase& phrase) {
  std::optional<SentenceProblem> problem;
  bool seen = false;
  for (const Piece& piece : pieces) {
    if (piece.kind != PieceKind::deadline) continue;
    const std::string words = quoted(text, piece.first, piece.last);
    if (!piece.date) {
      problem = undated_problem(text, piece);
    } else if (seen) {
      problem = problem_at(text, piece.first, piece.last, "two-results",
                           both("says a second deadline: {}", "noemt een tweede deadline: {}", words),
                           earlier_apart());
    } else {
      phrase.deadline = piece.date;
    }
    seen = true;
  }
  return problem;
}

bool has_amount(std::span<const Piece> pieces, std::size_t begin) {
  return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
    return piece.first >= begin && (piece.kind == PieceKind::amount || piece.kind == PieceKind::factor);
  });
}

// "120 nurses trained", "80% of the teams" and "1 in 3 teams" tell a state of affairs; "10% staff retention"
// may be a change.
BareAmount bare_amount(const Sentence& text, std::span<const Piece> pieces) {
  for (const Piece& piece : pieces) {
    if (piece.kind != PieceKind::amount) continue;
    const std::string_view next = text.text(piece.last);
    const bool share = !piece.amount.share && (piece.amount.unit == "%" || piece.amount.fraction);
    return !share || next == "of" || next == "van" ? BareAmount::level : BareAmount::unclear;
  }
  return BareAmount::unclear;
}

Phrase effort(std::string_view sentence, Phrase phrase) {
  phrase.verdict = Verdict::effort;
  phrase.problem = effort_problem({0, sentence.size()}, "<indicator>");
  return phrase;
}

Phrase vague(std::string_view sentence, bool blank, Phrase phrase) {
  phrase.verdict = Verdict::vague;
  if (blank) {
    phrase.problem = about(
        {0, sentence.size()}, "no-amount", both("there is no sentence", "er staat geen zin"),
        both("say what changes, by how much and by when: \"+10% staff retention by 2026-12-31\"",
             "zeg wat er verandert, hoeveel en wanneer: \"+10% behoud van medewerkers per eind 2026\""));
    return phrase;
  }
  phrase.problem = about({0, sentence.size()}, "no-amount",
                         both("says no amount, so nobody can tell when it is reached",
                              "noemt geen hoeveelheid, dus niemand kan zeggen wanneer het bereikt is"),
                         say_how_much());
  return phrase;
}

// "Increase internships by 2000": nobody can tell whether it says how much. Beside another deadline it does.
Phrase vague_or_nearly(const Sentence& text, SentenceProblem doubtful, std::span<const Piece> pieces,
                       Phrase phrase) {
  phrase.deadline.reset();
  for (const Piece& piece : pieces) {
    const bool other = text.range(piece.first, piece.last).begin != doubtful.where.begin;
    if (piece.kind == PieceKind::deadline && other && !phrase.deadline) phrase.deadline = piece.date;
  }
  phrase.verdict = phrase.deadline ? Verdict::nearly : Verdict::vague;
  phrase.problem = std::move(doubtful);
  return phrase;
}

}  // namespace

Phrase read_phrase(std::string_view sentence) {
  Phrase phrase;
  phrase.problem = find_unreadable(sentence, say_only_that);
  if (phrase.problem) return phrase;
  const Sentence text(sentence);
  const std::size_t begin = skip_heading(text);
  std::vector<Piece> pieces = cut_pieces(text, {});
  std::optional<SentenceProblem> doubtful = find_doubtful_year(text, pieces);
  set_names_aside(text, pieces);
  const bool told_effort = tells_effort(text, pieces);
  std::optional<SentenceProblem> dates = find_deadlines(text, pieces, phrase);
  const bool amount = has_amount(pieces, begin);
  const FoundSubject subject = find_subject(text, pieces, begin);
  phrase.subject = subject.words;
  if (told_effort) return effort(sentence, std::move(phrase));
  if (doubtful) return vague_or_nearly(text, *std::move(doubtful), pieces, std::move(phrase));
  if (!amount) return vague(sentence, text.size() == 0, std::move(phrase));
  CombinedChange combined = combine_change(text, pieces, bare_amount(text, pieces));
  phrase.change = std::move(combined.change);
  phrase.problem = std::move(combined.problem);
  if (!phrase.problem) phrase.problem = std::move(dates);
  if (!phrase.problem) phrase.problem = find_words_problem(sentence, phrase, subject);
  phrase.verdict = phrase.problem ? Verdict::nearly : Verdict::result;
  return phrase;
}

}  // namespace accord
