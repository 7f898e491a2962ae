// Which numbers of a sentence are amounts of a result, and which belong to what it is about.
//
// "Increase the share of women aged 15 to 49 who get at least 8 visits to 75%" has four numbers and one
// amount. A number is an amount when the words around it say so ("to 75%"); each of the rules below knows
// one way in which a number is part of a name instead. A rule that is in doubt sets the number aside: a
// sentence without an amount is called vague, and its writer can say it better; a wish that is taken for a
// promise is never noticed.
#include "sentence/dates.hpp"
#include "sentence/phrase.hpp"

#include <algorithm>
#include <string_view>

namespace accord::sentence {
namespace {

bool is_direction(PieceKind kind) {
  return kind == PieceKind::up || kind == PieceKind::down || kind == PieceKind::factor;
}

bool is_glued_word(const Sentence& sentence, std::size_t at) {
  return sentence.glued(at) && sentence.is_word(at);
}

// One amount of the sentence, and all that a rule may look at.
struct Case {
  const Sentence& sentence;
  std::span<const Piece> pieces;
  std::size_t index;  // of the amount
  Role role;

  const Piece& piece() const { return pieces[index]; }
  const Amount& amount() const { return pieces[index].amount; }
  std::size_t first() const { return pieces[index].first; }
  std::size_t last() const { return pieces[index].last; }
  std::size_t unit_first() const { return pieces[index].amount.unit_first; }
  bool has_unit() const { return amount().unit_last > amount().unit_first; }
  bool percent() const { return amount().unit == "%" || amount().unit == "pp" || amount().fraction; }
};

// "30-day retention", "65-plussers", "5G", "1st", "24/7".
bool is_part_of_word(const Case& c) {
  const std::size_t end = c.unit_first();
  const std::string_view next = c.sentence.text(end);
  if (!c.has_unit() && is_glued_word(c.sentence, end)) return true;
  if (next == "-" && c.sentence.glued(end) && c.sentence.glued(end + 1)) return true;
  return !c.has_unit() && next == "/" && c.sentence.glued(end) && c.sentence.is_number(end + 1);
}

bool is_years(const Case& c) {
  return c.has_unit() && (same_unit(c.amount().unit, "year") || c.sentence.text(c.unit_first()) == "jarigen");
}

// "Children under 5", "adults over 65 years".
bool is_bound_of_people(const Case& c) {
  if (!c.role.bound || c.role.to || c.role.by || c.role.from || c.percent() || c.amount().number.value > 120)
    return false;
  if (c.has_unit() && !is_years(c)) return false;
  const Piece& bound = c.pieces[c.role.first_piece];
  return find_words(c.sentence, bound.first, Meaning::age_bound) && c.amount().number.decimals == 0 &&
         preceded_by(c.sentence, bound.first, Meaning::people);
}

// "Jongeren van 12 tot 18 jaar"
bool ends_range_of_people(const Case& c) {
  if (!c.role.to || c.role.first_piece == 0 || c.pieces[c.role.first_piece - 1].kind != PieceKind::amount)
    return false;
  const Role left = find_role(c.pieces, c.role.first_piece - 1);
  return preceded_by(c.sentence, c.pieces[left.first_piece].first, Meaning::people);
}

bool is_age(const Case& c) {
  if (c.percent()) return false;
  const bool of_people = preceded_by(c.sentence, c.pieces[c.role.first_piece].first, Meaning::people);
  if (is_years(c) && (of_people || ends_range_of_people(c))) return true;
  if (preceded_by(c.sentence, c.first(), Meaning::age)) return true;
  if (find_words(c.sentence, c.unit_first(), Meaning::age) || find_words(c.sentence, c.last(), Meaning::age))
    return true;
  const bool plus = c.amount().open_ended && c.amount().number.value < 100 && c.amount().number.value > 10;
  return is_bound_of_people(c) || (plus && !c.role.to && !c.role.bound);
}

// "Within 10 years", "every 3 years", "5 jaar lang": how long it takes, not what it comes to.
bool is_duration(const Case& c) {
  if (!c.has_unit() || c.percent()) return false;
  if (is_years(c)) return !c.role.from && !c.role.to && !c.role.by;
  if (preceded_by(c.sentence, c.first(), Meaning::rate)) return true;
  const bool within = c.role.bound && preceded_by(c.sentence, c.first(), Meaning::within);
  if (!within) return false;
  for (std::size_t i = 0; i < c.pieces.size(); ++i) {
    const bool other = i != c.index && c.pieces[i].kind == PieceKind::amount;
    if (other || c.pieces[i].kind == PieceKind::factor) return true;
  }
  return false;
}

// "The bottom 40 per cent"
bool is_group(const Case& c) { return preceded_by(c.sentence, c.first(), Meaning::group); }

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// "SDG 3", "phase 2", "Python 3": the number behind a label or a name.
bool is_label_number(const Case& c) {
  if (c.has_unit() || c.percent() || !c.role.bare() || c.first() == 0) return false;
  const std::size_t before = c.first() - 1;
  if (preceded_by(c.sentence, c.first(), Meaning::label)) return true;
  const bool starts = before == 0 || c.sentence.tokens[before - 1].kind == TokenKind::mark;
  const bool capital =
      c.sentence.is_word(before) && is_capital(c.sentence.written[c.sentence.tokens[before].where.begin]);
  return capital && !starts && !c.sentence.is_word(c.last());
}

// "Per 1,000 live births", "out of 10".
bool is_rate_number(const Case& c) { return preceded_by(c.sentence, c.first(), Meaning::rate); }

// "2000 more": a year is neither more nor fewer.
bool is_compared(const Case& c) {
  return c.role.compared && !c.role.from && find_words(c.sentence, c.last(), Meaning::comparative);
}

// "Compared to 2019", "2014-2020", "from 2020 levels".
bool is_reference_year(const Case& c) {
  if (c.has_unit() || c.amount().sign != 0) return false;
  const std::size_t last = c.last() - 1;
  if (!is_year(c.sentence, c.first()) || !is_year(c.sentence, last)) return false;
  if (preceded_by(c.sentence, c.first(), Meaning::since)) return true;
  if (c.role.to || c.role.bound || is_compared(c)) return false;
  const bool to_next =
      c.role.from && c.index + 2 < c.pieces.size() && c.pieces[c.index + 1].kind == PieceKind::to;
  return !to_next;
}

// "Three times a week", "2 keer per jaar".
bool is_frequency(const Case& c) {
  return static_cast<bool>(find_words(c.sentence, c.unit_first(), Meaning::times));
}

// "A quarter" of the year, "half" of a word: only with something that makes it an amount.
bool is_idle_words(const Case& c) {
  if ((!c.amount().in_words && !c.amount().fraction) || c.amount().number.value == 0) return false;
  return c.role.bare() && c.index > 0 &&
         !(c.amount().fraction && find_words(c.sentence, c.last(), Meaning::of));
}

// "De 14 ziekenhuizen", "the 20 largest": who, not how many.
bool is_definite(const Case& c) {
  if (c.percent() || !c.role.bare() || c.first() == 0) return false;
  const std::string_view before = c.sentence.text(c.first() - 1);
  const bool goes_on = c.index + 1 < c.pieces.size() && c.pieces[c.index + 1].kind == PieceKind::to;
  return !goes_on && (before == "the" || before == "de");
}

bool changes_nothing(const Case& c) {
  return std::none_of(c.pieces.begin(), c.pieces.end(), [](const Piece& piece) {
    return is_direction(piece.kind) || piece.kind == PieceKind::neutral ||
           piece.kind == PieceKind::particle_up || piece.kind == PieceKind::particle_down;
  });
}

// "Overleg met 5 partners", "loans to 500 farmers": with or for whom, where nothing goes up or down.
bool is_company(const Case& c) {
  if (c.percent() || c.has_unit() || c.amount().sign != 0 || c.role.compared || c.first() == 0) return false;
  const std::string_view before = c.sentence.text(c.first() - 1);
  const bool company = c.role.by && (before == "with" || before == "met");
  const bool receiver =
      before == "to" && !c.role.from && c.sentence.is_word(c.last()) && c.index + 1 < c.pieces.size() &&
      c.pieces[c.index + 1].kind == PieceKind::other &&
      (c.role.first_piece == 0 || c.pieces[c.role.first_piece - 1].kind != PieceKind::amount);
  return (company || receiver) && changes_nothing(c);
}

using Rule = bool (*)(const Case&);
constexpr Rule kRules[] = {is_group,       is_part_of_word,   is_age,       is_duration,   is_label_number,
                           is_rate_number, is_reference_year, is_frequency, is_idle_words, is_definite,
                           is_company};

bool is_small(PieceKind kind) {
  return kind == PieceKind::filler || kind == PieceKind::punctuation || kind == PieceKind::deadline;
}

bool preceded_by_with(const Case& c) {
  for (std::size_t i = c.role.first_piece; i < c.index; ++i)
    if (c.sentence.text(c.pieces[i].first) == "with") return true;
  return false;
}

// "Increase the share of adults who get at least 8 hours": what follows "who" describes the adults.
bool is_in_description(const Case& c) {
  const bool with = c.role.by && !c.percent() && preceded_by_with(c);  // "adults with 3 or more conditions"
  if (c.role.from || c.role.to || (c.role.by && !with) || c.role.sign || c.role.compared) return false;
  bool change_before = false;
  bool described = false;
  for (std::size_t i = 0; i < c.index; ++i) {
    const Piece& piece = c.pieces[i];
    const bool verb =
        find_verb(c.sentence, piece.first, Meaning::change_verb, Language::en) != VerbForm::none &&
        !find_words(c.sentence, piece.first, Meaning::helper);
    change_before = change_before || is_direction(piece.kind) || piece.kind == PieceKind::neutral || verb;
    if (c.sentence.text(piece.first) == ",") described = false;
    const bool ensure_that =
        i > 0 && find_verb(c.sentence, piece.first - 1, Meaning::gain_verb, Language::en) != VerbForm::none;
    if (change_before && !ensure_that && find_words(c.sentence, piece.first, Meaning::relative))
      described = true;
  }
  return described;
}

// "In 5 districts", "voor alle 14 praktijken": where or for whom.
bool is_where(const Case& c) {
  if (c.index > 0 && c.pieces[c.index - 1].kind == PieceKind::deadline)
    return false;  // "over een jaar 10 ..."
  for (std::size_t back = 1; back <= 3 && back <= c.first(); ++back) {
    const std::size_t at = c.first() - back;
    const std::string_view word = c.sentence.text(at);
    if (word == "of" || word == "van" || c.sentence.tokens[at].kind != TokenKind::word) return false;
    if (find_words(c.sentence, at, Meaning::of) || find_words(c.sentence, at, Meaning::preposition))
      return true;
    if (find_words(c.sentence, at, Meaning::reach)) return false;
  }
  return false;
}

// A number without any word that makes it an amount is one only where a sentence puts what counts: in
// front, right behind a verb that gains something, or as a per cent of something.
bool is_idle_count(const Case& c) {
  if (!c.role.bare()) return false;
  if (c.percent() && !preceded_by(c.sentence, c.first(), Meaning::since)) return false;
  if (c.amount().number.value == 0 && c.amount().in_words) return false;
  if (is_where(c)) return true;
  if (c.index + 1 < c.pieces.size() && c.pieces[c.index + 1].kind == PieceKind::to)
    return false;  // "12 to 3"
  std::size_t content = 0;
  for (std::size_t i = 0; i < c.index; ++i) {
    const PieceKind kind = c.pieces[i].kind;
    if (is_small(kind)) continue;
    if (is_direction(kind) || kind == PieceKind::reach || kind == PieceKind::neutral) return false;
    ++content;
  }
  if (content <= 1) return false;
  for (std::size_t back = 1; back <= 3 && back <= c.first(); ++back) {
    const std::size_t at = c.first() - back;
    if (c.sentence.text(at) == "of" || c.sentence.text(at) == "van") continue;
    for (const Language language : {Language::en, Language::nl})
      if (find_verb(c.sentence, at, Meaning::gain_verb, language) != VerbForm::none) return false;
  }
  return c.index + 1 != c.pieces.size();
}

// A range of ages has two numbers, and only one of them stands beside the word that says so.
void spread_over_ranges(std::vector<Piece>& pieces, const std::vector<bool>& was_amount) {
  const auto joins = [&](std::size_t i) {
    return pieces[i].kind == PieceKind::to || pieces[i].kind == PieceKind::conjunction ||
           pieces[i].kind == PieceKind::filler;
  };
  for (std::size_t i = 0; i + 2 < pieces.size(); ++i) {
    Piece& left = pieces[i];
    Piece& right = pieces[i + 2];
    if (!was_amount[i] || !was_amount[i + 2] || !joins(i + 1)) continue;
    const bool one_only = (left.kind == PieceKind::other) != (right.kind == PieceKind::other);
    if (!one_only || !left.amount.unit.empty()) continue;
    left.kind = right.kind = PieceKind::other;
  }
}

void set_years_aside(const Sentence& sentence, std::vector<Piece>& pieces) {
  for (Piece& piece : pieces) {
    if (piece.kind != PieceKind::deadline) continue;
    const bool reference = preceded_by(sentence, piece.first, Meaning::since) ||
                           preceded_by(sentence, piece.first, Meaning::than);
    if (reference) piece.kind = PieceKind::other;
  }
}

// "-10% sick leave" and "-€ 50"; "- 10 nurses trained" has a bullet.
bool is_sign(const Sentence& sentence, std::size_t at) {
  const bool amount = sentence.is_number(at + 1) || find_unit(sentence, at + 1).tokens > 0;
  return amount && sentence.glued(at + 1);
}

}  // namespace

Role find_role(std::span<const Piece> pieces, std::size_t amount) {
  Role role;
  role.sign = pieces[amount].amount.sign != 0;
  role.first_piece = amount;
  for (std::size_t i = amount; i > 0; --i) {
    const PieceKind kind = pieces[i - 1].kind;
    if (kind == PieceKind::from)
      role.from = true;
    else if (kind == PieceKind::to)
      role.to = true;
    else if (kind == PieceKind::by)
      role.by = true;
    else if (kind == PieceKind::at_least || kind == PieceKind::at_most || kind == PieceKind::up_to)
      role.bound = true;
    else if (kind != PieceKind::filler)
      break;
    if (kind != PieceKind::filler) role.first_piece = i - 1;
  }
  if (amount + 1 < pieces.size()) {
    const PieceKind next = pieces[amount + 1].kind;
    role.compared = next == PieceKind::up || next == PieceKind::down;
    role.bound = role.bound || next == PieceKind::or_more || next == PieceKind::or_less;
  }
  return role;
}

void set_names_aside(const Sentence& sentence, std::vector<Piece>& pieces) {
  std::vector<bool> was_amount(pieces.size());
  std::vector<bool> is_name(pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    was_amount[i] = pieces[i].kind == PieceKind::amount;
    if (!was_amount[i]) continue;
    const Case c{sentence, pieces, i, find_role(pieces, i)};
    is_name[i] = std::any_of(std::begin(kRules), std::end(kRules), [&](Rule rule) { return rule(c); }) ||
                 is_in_description(c) || is_idle_count(c);
  }
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (is_name[i]) pieces[i].kind = PieceKind::other;
  spread_over_ranges(pieces, was_amount);
  set_years_aside(sentence, pieces);
}

std::size_t skip_heading(const Sentence& sentence) {
  std::size_t i = 0;
  while (i < sentence.size() &&
         ((sentence.text(i) == "-" && !is_sign(sentence, i)) || sentence.text(i) == "*" ||
          sentence.text(i) == "\u2022" || sentence.text(i) == "#"))
    ++i;
  const std::size_t begin = i;
  const std::string_view first = sentence.text(i);
  const bool short_label = first.size() <= 4 && first.size() >= 2 && first.back() >= '0' &&
                           first.back() <= '9' && sentence.is_word(i);
  if (!find_words(sentence, i, Meaning::heading) && !short_label) return begin;
  for (; i < sentence.size() && i < begin + 6; ++i)
    if (sentence.text(i) == ":") return i + 1;
  return begin;
}

}  // namespace accord::sentence
