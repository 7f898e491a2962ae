// How the pieces of a sentence become one change.
//
// People put the same few things in any order: "+10% staff retention by 2026-12-31", "by the end of 2026
// staff retention is 10% higher", "verhoog in 2026 het behoud met 10%". So the grammar is not a list of
// orders. It gives every *amount* a part to play, from the words that touch it, and takes the *direction*
// from wherever it stands:
//
//   1. An amount's part comes from what stands directly before it ("by", "from", "to", "at least", a sign)
//      and directly behind it ("more", "lower", "or more"). Words before it wait ("pending") until the
//      amount comes; "to at most 5" leaves two waiting.
//   2. A sentence has one amount, or two when one of them is "from" and the other "to": "12 to 3" and
//      "60% -> 80%" count as those too. A factor ("halve") is an amount of its own.
//   3. The direction is the one that all direction words, signs and "from .. to" agree on.
//   4. Part and direction together give the kind:
//        sign, "by", "10% more", or a verb with a bare amount    a difference
//        "to", "from .. to", or "is" with a bare amount          a level
//        "at least", "at most" without any of the first line     a level that must be kept or reached
//      "At least 10% more" is the difference 10% more, since at or past is reached anyway; "at most 10% more"
//      promises nothing and is refused.
//   5. A fraction as a difference is per cent of the baseline ("by a third", and "to a third" is two thirds
//      down); as a level it is per cent ("at least half").
//
// Example: "In 2027 is het verzuim maximaal 5,5%": [deadline][reach][filler][subject][at_most][amount].
// The amount finds at_most and reach pending, nothing in line one applies, so it is at most 5.5 "%", down.
#include "sentence/change.hpp"

#include "model/both.hpp"
#include "sentence/dates.hpp"
#include "sentence/problems.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace accord::sentence {
namespace {

enum class Part { bare, difference, from, to, bound };

// An amount and what the words around it say.
struct Placed {
  const Piece* piece = nullptr;
  Part part = Part::bare;
  int bound = 0;  // 1 at least, -1 at most
  bool up_to = false;
  bool reach = false;
  int after = 0;  // 1 "more", -1 "fewer", directly behind it
};

struct Pending {
  bool from = false, to = false, by = false, up_to = false;
  int bound = 0;
};

class Combiner {
 public:
  Combiner(const Sentence& sentence, std::span<const Piece> pieces, BareAmount bare)
      : sentence_(sentence), pieces_(pieces), bare_(bare) {}

  CombinedChange combine() {
    place_all();
    pair_from_and_to();
    CombinedChange combined;
    combined.problem = find_problem();
    // Of two readings of a number neither is given: whoever took it for the amount would be guessing.
    if (combined.problem && combined.problem->rule == "ambiguous-number") return combined;
    if (factor_ != nullptr) {
      combined.change = from_factor();
    } else if (const Placed* main = main_amount()) {
      combined.change = from_amount(*main);
      if (!combined.problem) combined.problem = find_trouble(*main, *combined.change);
    }
    return combined;
  }

 private:
  void place_all() {
    Pending pending;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const Piece& piece = pieces_[i];
      if (piece.kind == PieceKind::amount) {
        placed_.push_back(place(i, pending));
        pending = {};
      } else {
        note(piece, pending);
      }
    }
    if (neutral_) {
      for (const int direction : particles_) add_direction(direction);
    } else if (particle_ != nullptr) {
      idle_ = particle_;
    }
    if (pending.bound != 0 || pending.up_to) idle_ = bound_;
  }

  void note(const Piece& piece, Pending& pending) {
    switch (piece.kind) {
      case PieceKind::from:
        pending.from = true;
        break;
      case PieceKind::to:
        pending.to = true;
        break;
      case PieceKind::by:
        pending.by = true;
        break;
      case PieceKind::at_least:
      case PieceKind::at_most:
        pending.bound = piece.kind == PieceKind::at_least ? 1 : -1;
        bound_ = &piece;
        break;
      case PieceKind::up_to:
        pending.up_to = true;
        bound_ = &piece;
        break;
      default:
        note_direction(piece);
    }
  }

  void note_direction(const Piece& piece) {
    reach_ = reach_ || piece.kind == PieceKind::reach;
    neutral_ = neutral_ || piece.kind == PieceKind::neutral;
    if (piece.kind == PieceKind::up) add_direction(1);
    if (piece.kind == PieceKind::down) add_direction(-1);
    if (piece.kind == PieceKind::particle_up || piece.kind == PieceKind::particle_down) {
      particles_.push_back(piece.kind == PieceKind::particle_up ? 1 : -1);
      particle_ = &piece;
    }
    if (piece.kind != PieceKind::factor) return;
    (factor_ == nullptr ? factor_ : second_factor_) = &piece;
  }

  void add_direction(int direction) { (direction > 0 ? says_up_ : says_down_) = true; }

  Placed place(std::size_t i, const Pending& pending) {
    Placed placed;
    placed.piece = &pieces_[i];
    placed.bound = pending.bound;
    placed.up_to = pending.up_to;
    placed.reach = reach_;
    if (i + 1 < pieces_.size()) {
      const PieceKind next = pieces_[i + 1].kind;
      placed.after = next == PieceKind::up ? 1 : next == PieceKind::down ? -1 : 0;
      if (next == PieceKind::or_more) placed.bound = 1;
      if (next == PieceKind::or_less) placed.bound = -1;
    }
    const int sign = pieces_[i].amount.sign;
    if (pending.from) {
      placed.part = Part::from;
    } else if (pending.to) {
      placed.part = Part::to;
    } else if (pending.by || sign != 0 || placed.after != 0) {
      placed.part = Part::difference;
      if (sign != 0) add_direction(sign);
    } else if (placed.bound != 0) {
      placed.part = Part::bound;
    }
    return placed;
  }

  // "From 15 to 10", "12 to 3"; a "from" ("van 10%") without a "to" is only "of".
  void pair_from_and_to() {
    for (std::size_t i = 0; i < placed_.size(); ++i) {
      if (placed_[i].part == Part::from) {
        const bool paired = (i + 1 < placed_.size() || i > 0) && !is_bare_year(*placed_[i].piece);
        if (paired && from_ == nullptr && (has_to() || is_reached_from(placed_[i]))) {
          from_ = &placed_[i];
        } else if (!has_to()) {
          placed_[i].part = placed_[i].bound != 0 ? Part::bound : Part::bare;
        }
      }
      const bool before_to = i + 1 < placed_.size() && placed_[i + 1].part == Part::to;
      if (from_ == nullptr && placed_[i].part == Part::bare && before_to) {
        placed_[i].part = Part::from;
        from_ = &placed_[i];
      }
    }
  }

  // "Vanaf 2027 maximaal 5%" says since when, not from what level; "from 1950 to 2000" does.
  bool is_bare_year(const Piece& piece) const {
    if (!piece.amount.unit.empty() || !is_year(sentence_, piece.last - 1)) return false;
    return std::none_of(placed_.begin(), placed_.end(), [&](const Placed& placed) {
      return placed.piece != &piece && is_year(sentence_, placed.piece->amount.unit_first - 1);
    });
  }

  // "Achieve 99.99% (from 99.9%)"
  bool is_reached_from(const Placed& from) const {
    if (!reach_ || sentence_.text(from.piece->first - 1) != "from") return false;
    return std::any_of(placed_.begin(), placed_.end(),
                       [](const Placed& placed) { return placed.part == Part::bare; });
  }

  bool has_to() const {
    for (const Placed& placed : placed_)
      if (placed.part == Part::to || placed.part == Part::bound) return true;
    return false;
  }

  const Placed* main_amount() const {
    for (const Placed& placed : placed_)
      if (&placed != from_) return &placed;
    return nullptr;
  }

  const Placed* second_amount() const {
    const Placed* main = main_amount();
    for (const Placed& placed : placed_)
      if (&placed != from_ && &placed != main) return &placed;
    return nullptr;
  }

  SentenceProblem problem(const Piece& piece, std::string_view rule, Bilingual message,
                          Bilingual help) const {
    return problem_at(sentence_, piece.first, piece.last, rule, std::move(message), std::move(help));
  }

  std::string words(const Piece& piece) const { return quoted(sentence_, piece.first, piece.last); }

  // What is wrong with the amounts themselves, before they are put together.
  std::optional<SentenceProblem> find_problem() const {
    for (const Placed& placed : placed_)
      if (placed.piece->amount.ambiguous) return ambiguous(*placed.piece);
    if (factor_ == nullptr && placed_.empty())
      return problem_at(sentence_, 0, sentence_.size(), "no-amount",
                        both("says no amount", "noemt geen hoeveelheid"), say_how_much());
    const Piece* second = second_factor_;
    if (factor_ != nullptr && !placed_.empty()) second = placed_.front().piece;
    if (factor_ == nullptr && second_amount() != nullptr) second = second_amount()->piece;
    if (second != nullptr)
      return problem(*second, "two-results",
                     both("says a second amount: {}", "noemt een tweede hoeveelheid: {}", words(*second)),
                     result_each());
    if (idle_ != nullptr)
      return problem(
          *idle_, "leftover-words",
          both("{} goes with nothing here", "{} hoort hier nergens bij", words(*idle_)),
          both("put it before the amount, or leave it out", "zet het voor de hoeveelheid, of laat het weg"));
    for (const Placed& placed : placed_) {
      if (placed.piece->amount.range)
        return problem(
            *placed.piece, "leftover-words",
            both("{} is a range, not an amount", "{} is een marge, geen hoeveelheid", words(*placed.piece)),
            both("promise one amount: the lower one is on the safe side",
                 "beloof één hoeveelheid: met de laagste zit je veilig"));
    }
    return std::nullopt;
  }

  SentenceProblem ambiguous(const Piece& piece) const {
    const Amount& amount = piece.amount;
    const std::string point = text::plain_number(amount.number.value);
    const std::string comma = text::plain_number(amount.other.value);
    const bool point_is_less = amount.number.value < amount.other.value;
    const Bilingual english{"English", "het Engels"};
    const Bilingual dutch{"Dutch", "het Nederlands"};
    const std::string& less = point_is_less ? point : comma;
    const std::string& more = point_is_less ? comma : point;
    return problem(piece, "ambiguous-number",
                   both("{} is {} in {} and {} in {}", "{} is {} in {} en {} in {}", words(piece), less,
                        point_is_less ? english : dutch, more, point_is_less ? dutch : english),
                   both("write {} or {}, without a mark between thousands",
                        "schrijf {} of {}, zonder teken tussen de duizendtallen", less, more));
  }

  Change from_factor() const {
    Change change;
    change.kind = ChangeKind::relative;
    change.amount = std::abs(factor_->value);
    change.unit = "%";
    change.direction = factor_->value > 0 ? Direction::up : Direction::down;
    return change;
  }

  // The direction that the words say: 0 when none does, or when they disagree.
  int said_direction() const { return (says_up_ ? 1 : 0) - (says_down_ ? 1 : 0); }
  bool says_any() const { return says_up_ || says_down_; }

  bool is_difference(const Placed& main) const {
    if (from_ != nullptr || main.part == Part::to) return false;
    if (main.part == Part::difference) return true;
    return main.part == Part::bare && says_any();
  }

  Change from_amount(const Placed& main) const {
    const Amount& amount = main.piece->amount;
    Change change;
    change.amount = amount.number.value;
    change.amount_decimals = amount.number.decimals;
    change.unit = amount.unit;
    if (is_difference(main)) {
      set_difference(change, amount);
    } else if (amount.fraction && main.part == Part::to) {
      change.kind = ChangeKind::relative;
      change.amount = 100 * (1 - amount.number.value);
      change.unit = "%";
      change.direction = Direction::down;
    } else {
      set_level(change, main);
    }
    return change;
  }

  void set_difference(Change& change, const Amount& amount) const {
    if (amount.fraction) {
      change.amount = 100 * amount.number.value;
      change.unit = "%";
    }
    change.kind = change.unit == "%"    ? ChangeKind::relative
                  : change.unit == "pp" ? ChangeKind::points
                                        : ChangeKind::absolute;
    if (const int direction = said_direction(); direction != 0)
      change.direction = direction > 0 ? Direction::up : Direction::down;
  }

  void set_level(Change& change, const Placed& main) const {
    if (main.piece->amount.fraction) {
      change.amount = 100 * main.piece->amount.number.value;
      change.unit = "%";
    }
    if (from_ != nullptr) {
      const Amount& start = from_->piece->amount;
      change.from = start.number.value;
      change.from_decimals = start.number.decimals;
      if (change.unit.empty()) change.unit = start.unit;
    }
    change.kind = ChangeKind::level;
    if (from_ == nullptr && main.bound != 0)
      change.kind = main.bound > 0 ? ChangeKind::at_least : ChangeKind::at_most;
    const int direction = level_direction(main, change);
    if (direction != 0) change.direction = direction > 0 ? Direction::up : Direction::down;
  }

  int level_direction(const Placed& main, const Change& change) const {
    if (change.from) return change.amount > *change.from ? 1 : change.amount < *change.from ? -1 : 0;
    return main.bound != 0 ? main.bound : said_direction();
  }

  // What is wrong with the change as a whole.
  std::optional<SentenceProblem> find_trouble(const Placed& main, const Change& change) const {
    const Piece& piece = *main.piece;
    if (says_up_ && says_down_)
      return problem_at(
          sentence_, 0, sentence_.size(), "no-direction",
          both("says both up and down", "zegt zowel omhoog als omlaag"),
          both("say it once: \"+10%\" or \"10% fewer\"", "zeg het één keer: \"+10%\" of \"10% minder\""));
    if (main.up_to)
      return problem(
          piece, "no-direction",
          both("{} can be a level to reach, or one not to pass",
               "{} kan een niveau zijn dat je haalt, of een dat je niet overschrijdt", words(piece)),
          both("write \"to ...\" or \"at most ...\"", "schrijf \"naar ...\" of \"maximaal ...\""));
    return is_difference(main) ? difference_trouble(main, change) : level_trouble(main, change);
  }

  std::optional<SentenceProblem> difference_trouble(const Placed& main, const Change& change) const {
    const Piece& piece = *main.piece;
    if (change.amount == 0)
      return problem(piece, "no-amount", both("{} changes nothing", "{} verandert niets", words(piece)),
                     both("say by how much it changes", "zeg met hoeveel het verandert"));
    if (main.bound < 0)
      return problem(
          piece, "no-direction",
          both("at most {} promises no change", "hoogstens {} belooft geen verandering", words(piece)),
          both("promise what will be reached: \"at least\", or the amount alone",
               "beloof wat er bereikt wordt: \"minstens\", of alleen de hoeveelheid"));
    if (!change.direction)
      return problem(piece, "no-direction", both("{} more or less", "{} meer of minder", words(piece)),
                     both("write a sign or a verb: \"+10%\", \"reduce ... by 10%\"",
                          "schrijf een teken of een werkwoord: \"+10%\", \"verlaag ... met 10%\""));
    return std::nullopt;
  }

  std::optional<SentenceProblem> level_trouble(const Placed& main, const Change& change) const {
    const Piece& piece = *main.piece;
    const bool is_level = main.part == Part::to || main.part == Part::bound || main.reach ||
                          from_ != nullptr || bare_ == BareAmount::level;
    const std::string shown(words(piece));
    if (!is_level)
      return problem(
          piece, "no-direction",
          both("{} may be a change or a level", "{} kan een verandering zijn of een niveau", shown),
          both("write \"+\" or \"-\" for a change, \"to\", \"at least\" or \"at most\" for a level",
               "schrijf \"+\" of \"-\" voor een verandering, \"naar\", \"minstens\" of \"maximaal\" "
               "voor een niveau"));
    if (piece.amount.sign != 0 || (from_ != nullptr && from_->piece->amount.sign != 0))
      return problem(piece, "no-direction", both("a level has no sign", "een niveau heeft geen plus of min"),
                     both("write \"to 140\" or \"+12\"", "schrijf \"naar 140\" of \"+12\""));
    if (change.from && *change.from == change.amount)
      return problem(piece, "no-direction",
                     both("begins and ends at the same level", "begint en eindigt op hetzelfde niveau"),
                     both("say what it changes to", "zeg waar het naartoe gaat"));
    const int said = said_direction();
    const int goes = change.direction ? (*change.direction == Direction::up ? 1 : -1) : 0;
    if (said * goes < 0 || (change.from && main.bound * goes < 0))
      return problem(
          piece, "no-direction",
          goes > 0 ? both("says down, but goes up to {}", "zegt omlaag, maar gaat omhoog naar {}", shown)
                   : both("says up, but goes down to {}", "zegt omhoog, maar gaat omlaag naar {}", shown),
          both("check the two levels and the verb", "kijk de twee niveaus en het werkwoord na"));
    if (main.part == Part::bound && says_any() && !main.reach && from_ == nullptr)
      return problem(
          piece, "no-direction", both("'by' or 'to' {}?", "'met' of 'naar' {}?", shown),
          both("write \"by at least\" for a change, \"to at least\" for a level",
               "schrijf \"met minstens\" voor een verandering, \"naar minstens\" voor een niveau"));
    return std::nullopt;
  }

  const Sentence& sentence_;
  std::span<const Piece> pieces_;
  BareAmount bare_;
  std::vector<Placed> placed_;
  std::vector<int> particles_;
  const Placed* from_ = nullptr;
  const Piece* bound_ = nullptr;     // the last "at least" or the like
  const Piece* particle_ = nullptr;  // the last "toe" or "af"
  const Piece* idle_ = nullptr;      // one of those that goes with nothing
  const Piece* factor_ = nullptr;
  const Piece* second_factor_ = nullptr;
  bool reach_ = false, neutral_ = false, says_up_ = false, says_down_ = false;
};

}  // namespace

CombinedChange combine_change(const Sentence& sentence, std::span<const Piece> pieces, BareAmount bare) {
  return Combiner(sentence, pieces, bare).combine();
}

}  // namespace accord::sentence
