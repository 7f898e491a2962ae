#include "sentence/pieces.hpp"

#include "sentence/dates.hpp"
#include "sentence/words.hpp"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <utility>

namespace accord::sentence {
namespace {

struct KindOfWord {
  Meaning meaning;
  PieceKind kind;
};

// Of two that match equally many words, the one that stands first here is meant.
constexpr KindOfWord kKinds[] = {
    {Meaning::factor, PieceKind::factor},
    {Meaning::at_least, PieceKind::at_least},
    {Meaning::at_most, PieceKind::at_most},
    {Meaning::up_to, PieceKind::up_to},
    {Meaning::or_more, PieceKind::or_more},
    {Meaning::or_less, PieceKind::or_less},
    {Meaning::up, PieceKind::up},
    {Meaning::down, PieceKind::down},
    {Meaning::to, PieceKind::to},
    {Meaning::from, PieceKind::from},
    {Meaning::by, PieceKind::by},
    {Meaning::of, PieceKind::of},
    {Meaning::reach, PieceKind::reach},
    {Meaning::neutral, PieceKind::neutral},
    {Meaning::particle_up, PieceKind::particle_up},
    {Meaning::particle_down, PieceKind::particle_down},
    {Meaning::conjunction, PieceKind::conjunction},
    {Meaning::filler, PieceKind::filler},
    {Meaning::article, PieceKind::filler},
};

bool is_punctuation(std::string_view text) {
  constexpr std::string_view marks[] = {",",      ".",      ";",      ":",      "(",      ")",      "\"",
                                        "'",      "!",      "\u2013", "\u2014", "\u201C", "\u201D", "\u2018",
                                        "\u2019", "\u2022", "*",      "\u00AB", "\u00BB"};
  for (const std::string_view mark : marks)
    if (text == mark) return true;
  return false;
}

bool leads_to_amount(PieceKind kind) {
  return kind == PieceKind::from || kind == PieceKind::to || kind == PieceKind::by || kind == PieceKind::of;
}

class PieceCutter {
 public:
  PieceCutter(const Sentence& sentence, const Setting& setting, RelativeDates relative)
      : sentence_(sentence), setting_(setting), relative_(relative) {}

  std::vector<Piece> cut() {
    std::vector<Piece> pieces;
    for (std::size_t at = 0; at < sentence_.size(); at = pieces.back().last) {
      const std::size_t unit = late_unit(at, pieces);
      pieces.push_back(unit > 0 ? Piece{PieceKind::filler, at, at + unit, {}, 0, {}, false} : next(at));
    }
    return pieces;
  }

 private:
  bool has_subject() const { return setting_.subject_last > setting_.subject_first; }

  bool reaches_into_subject(std::size_t first, std::size_t last) const {
    return has_subject() && first < setting_.subject_first && last > setting_.subject_first;
  }

  // "50 more patients", "50 extra patients": the unit stands behind the comparison. Gives it to the amount.
  std::size_t late_unit(std::size_t at, std::vector<Piece>& pieces) const {
    if (!has_subject() || at == setting_.subject_first || pieces.size() < 2) return 0;
    Amount& amount = pieces[pieces.size() - 2].amount;
    const PieceKind compared = pieces.back().kind;
    const bool waits = pieces[pieces.size() - 2].kind == PieceKind::amount && amount.unit.empty() &&
                       (compared == PieceKind::up || compared == PieceKind::down);
    const std::size_t unit = waits ? count_unit(sentence_, at, setting_.unit) : 0;
    if (unit == 0 || reaches_into_subject(at, at + unit)) return 0;
    amount.unit = sentence_.words(at, at + unit);
    return unit;
  }

  bool is_unit_before(std::size_t at) const {
    for (std::size_t back = 1; back <= 3 && back <= at; ++back)
      if (count_unit(sentence_, at - back, setting_.unit) == back) return true;
    return false;
  }

  Piece next(std::size_t at) const {
    if (has_subject() && at == setting_.subject_first)
      return {PieceKind::subject, at, setting_.subject_last, {}, 0, {}, false};
    if (const FoundDeadline found = deadline_at(at); found.tokens > 0)
      return {PieceKind::deadline, at, at + found.tokens, {}, 0, found.date, found.doubtful, found.proposed,
              found.alternative};
    if (const std::size_t relative = count_relative_deadline(sentence_, at, relative_);
        relative > 0 && !reaches_into_subject(at, at + relative)) {
      Piece piece{PieceKind::deadline, at, at + relative, {}, 0, {}, false};
      piece.relative = true;
      return piece;
    }
    if (const auto factor = factor_at(at)) return *factor;
    std::size_t last = at;
    if (std::optional<Amount> amount = find_amount(sentence_, at, setting_, last))
      return {PieceKind::amount, at, last, *std::move(amount), 0, {}, false};
    if (is_punctuation(sentence_.text(at))) return {PieceKind::punctuation, at, at + 1, {}, 0, {}, false};
    return word_at(at);
  }

  // "Three times as many", and "half as many": a factor that begins as an amount does.
  std::optional<Piece> factor_at(std::size_t at) const {
    std::size_t last = at;
    if (const auto change = find_multiple(sentence_, at, last); change && !reaches_into_subject(at, last))
      return Piece{PieceKind::factor, at, last, {}, *change, {}, false};
    const Found factor = find_words(sentence_, at, Meaning::factor);
    const bool amount = factor && find_amount(sentence_, at, setting_, last) && last < at + factor.tokens;
    if (!amount || reaches_into_subject(at, at + factor.tokens)) return std::nullopt;
    return Piece{PieceKind::factor, at, at + factor.tokens, {}, factor.value, {}, false};
  }

  // "By 2000 places" has an amount where "by 2000" has a deadline.
  FoundDeadline deadline_at(std::size_t at) const {
    const FoundDeadline found = find_deadline(sentence_, at);
    const std::size_t last = at + found.tokens;
    if (found.tokens == 0 || reaches_into_subject(at, last)) return {};
    if (!found.doubtful) return found;
    std::size_t behind_amount = last;
    const auto amount = find_amount(sentence_, last - 1, setting_, behind_amount);
    return amount && behind_amount > last ? FoundDeadline{} : found;
  }

  Piece word_at(std::size_t at) const {
    Piece best{PieceKind::other, at, at + 1, {}, 0, {}, false};
    if (ties_to_subject(at)) return {PieceKind::of, at, at + 1, {}, 0, {}, false};
    if (sentence_.tokens[at].meanings == 0) return best;
    std::size_t longest = 0;
    for (const KindOfWord& kind : kKinds) {
      const Found found = find_words(sentence_, at, kind.meaning);
      const std::size_t last = at + found.tokens;
      if (found.tokens <= longest || reaches_into_subject(at, last)) continue;
      if (leads_to_amount(kind.kind) && kind.kind != PieceKind::of && !amount_follows(last)) continue;
      longest = found.tokens;
      best.kind = kind.kind;
      best.last = last;
      best.value = found.value;
    }
    return best;
  }

  // "50 patients more with home monitoring": the word ties the change to what it is about.
  bool ties_to_subject(std::size_t at) const {
    const std::string_view word = sentence_.text(at);
    if (!has_subject() || at == 0 || (word != "met" && word != "with")) return false;
    const std::size_t next = at + 1 + find_words(sentence_, at + 1, Meaning::article).tokens;
    const bool compared = find_words(sentence_, at - 1, Meaning::comparative) || is_unit_before(at);
    return compared && next == setting_.subject_first;
  }

  // Whether an amount comes next, "at least" and articles aside.
  bool amount_follows(std::size_t at) const {
    for (int passed = 0; passed < 4; ++passed) {
      if (has_subject() && at == setting_.subject_first) return false;
      std::size_t last = at;
      if (find_amount(sentence_, at, setting_, last)) return true;
      const std::size_t skip = bound_or_article(at);
      if (skip == 0) return false;
      at += skip;
    }
    return false;
  }

  std::size_t bound_or_article(std::size_t at) const {
    std::size_t longest = 0;
    for (const Meaning meaning : {Meaning::at_least, Meaning::at_most, Meaning::up_to, Meaning::article})
      longest = std::max(longest, find_words(sentence_, at, meaning).tokens);
    return longest;
  }

  const Sentence& sentence_;
  const Setting& setting_;
  RelativeDates relative_;
};

bool names_relative_date(const Sentence& sentence) {
  for (std::size_t at = 0; at < sentence.size(); ++at)
    if (count_relative_deadline(sentence, at, RelativeDates::all) > 0) return true;
  return false;
}

bool has_any(std::span<const Piece> pieces, std::initializer_list<PieceKind> kinds) {
  return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
    return std::find(kinds.begin(), kinds.end(), piece.kind) != kinds.end();
  });
}

// "10% more", "from 5 to 8"; "70% of them find work within a year" has no change that could take a year.
bool has_change(std::span<const Piece> pieces) {
  const bool sign =
      std::any_of(pieces.begin(), pieces.end(), [](const Piece& p) { return p.amount.sign != 0; });
  return sign || has_any(pieces, {PieceKind::up, PieceKind::down, PieceKind::particle_up,
                                  PieceKind::particle_down, PieceKind::factor, PieceKind::to});
}

}  // namespace

std::vector<Piece> cut_pieces(const Sentence& sentence, const Setting& setting) {
  std::vector<Piece> pieces = PieceCutter(sentence, setting, RelativeDates::none).cut();
  if (has_any(pieces, {PieceKind::deadline}) || !names_relative_date(sentence)) return pieces;
  const bool subject = setting.subject_last > setting.subject_first;
  const RelativeDates which = subject || has_change(pieces) ? RelativeDates::all : RelativeDates::named;
  std::vector<Piece> dated = PieceCutter(sentence, setting, which).cut();
  return has_any(dated, {PieceKind::amount, PieceKind::factor}) ? dated : pieces;
}

}  // namespace accord::sentence
