// The words that sentences are made of, by what they mean: one table a language (words_en.cpp,
// words_nl.cpp), and how they are found in a sentence. Both languages are always understood.
#pragma once

#include "accord/language.hpp"
#include "sentence/tokens.hpp"
#include "sentence/word_index.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace accord::sentence {

enum class Meaning : std::uint8_t {
  // What a result is made of.
  up,        // increase, more, higher, stijgt
  down,      // reduce, fewer, lower, daalt
  factor,    // halve, double: the row's value is the change in per cent
  times,     // times, keer: between a number and "as many" the two make a factor of it
  as_many,   // as many, zoveel
  at_least,  // at least, minimaal
  at_most,   // at most, less than, maximaal
  or_more,   // or more, of meer: behind an amount
  or_less,
  up_to,          // up to, tot wel: a level or a limit, nobody knows
  from,           // from, van
  to,             // to, naar, tot
  by,             // by, with, met
  of,             // of, van: before an amount or between other words
  reach,          // is, reaches, achieve, bereikt: an amount after it is a level
  neutral,        // improve, bring, gaat: a change whose direction stands elsewhere
  particle_up,    // toe: with one of the neutral verbs ("neemt toe")
  particle_down,  // af, terug
  filler,         // the, we, will, number of: carries no meaning of its own
  article,        // a, een: filler, and part of "a third"
  conjunction,    // and, en
  than,           // than, dan
  // Numbers.
  number,        // two, drie: the row's value
  fraction,      // half, a third: the row's value, 0 to 1
  half_of_unit,  // een halve: a fraction only where a unit follows ("halve" alone is a factor)
  and_half,      // and a half: the row's value is what it adds to the number before it
  of_one,        // a, of a: between a part and its unit ("a quarter of a percentage point")
  out_of,        // in, op de: between the two numbers of a share ("1 in 3"); 1: may say where as well ("in 3
                 // wards")
  one_out_of,    // een op de: the same with its first number, which alone is an article
  scale,         // thousand, miljoen: the row's value is the multiplier
  // Dates.
  deadline,       // by, uiterlijk, per
  maybe_amount,   // those of `deadline` that an amount can follow as well: by, per, met
  before,         // before, vóór
  end_of,         // end of, eind
  year_word,      // year, jaar: "the year 2030"
  quarter_word,   // quarter, kwartaal
  ordinal,        // first, tweede: the row's value
  month,          // the row's value is 1 to 12
  relative_date,  // next year, eind van het jaar: a day only for who knows when it was written
  from_now,  // within, over: before a number and a calendar unit; 1: only with a number ("in a year" is how
             // often), 2: only with a Dutch unit ("over two years" is more than)
  calendar_unit,  // years, maanden: the row's value is 2 for the Dutch ones
  counts_from,    // of, after, na: behind "within a year" it says from which day
  // What tells a result from an effort or a wish (phrase.cpp).
  we,            // we, wij, our ambition is
  will,          // will, must, gaan, willen: what comes next is the verb
  effort_verb,   // implement, organise, investeren: what people do
  soft_verb,     // build, strengthen: an effort, unless it is trust or health that is built
  change_verb,   // improve, ensure, end: an outcome without an amount
  gain_verb,     // acquire, reach, achieve: a number after it is a result
  effort_noun,   // meeting, policy, campaign: counting them counts efforts
  outcome_noun,  // trust, health, access: what is better afterwards
  relative,      // who, that, die: what follows describes, and its numbers are no targets
  purpose,       // in order to, zodat, by (doing)
  age,           // aged, jaar en ouder: the number beside it is part of a name
  age_bound,     // under, boven: makes an age of the number between it and people
  group,         // bottom, poorest: the number behind it says who
  label,         // SDG, phase, artikel: the number behind it is part of a name
  people,        // children, adults: "under 5" behind it is an age
  helper,        // is, wordt, hebben: says nothing of what is done; a participle may follow
  comparative,   // those of `up` and `down` that are no verbs: more, lager
  verb_part,     // aan, op: may belong to a Dutch verb that stands before it
  english,       // small words that only one of the languages has
  dutch,
  state_noun,    // proportion, prevention: ends like an activity (-tion, -ment, -ing), but is none
  since,         // compared to, since, ten opzichte van: the year behind it is no deadline
  rate,          // per, out of: the number behind it belongs to the unit
  within,        // within, binnen
  better,        // better, stronger: an outcome that is no direction
  preposition,   // more of those that end what a verb is about: over, via
  heading,       // objective, KR, doel: what stands before the colon
  loose_period,  // mid, summer, halverwege: with a year no day; the row's value proposes one, 630 is 30 June
  received,      // visits, calls: those of `effort_noun` that come from others as well
};

struct WordRow {
  Meaning meaning;
  std::string_view words;  // separated by commas
  double value = 0;
};
const WordTable<WordRow>& english_words();
const WordTable<WordRow>& dutch_words();

// How units are written: the first spelling is the one that is shown.
struct UnitRow {
  std::string_view shown;  // empty: as the person wrote it
  std::string_view words;  // separated by commas
};
const WordTable<UnitRow>& unit_words();

struct Found {
  std::size_t tokens = 0;  // how many; 0 when it is not there
  double value = 0;
  explicit operator bool() const { return tokens > 0; }
};

// The bits of the meanings of the rows whose words begin with `word`: most lookups end here.
std::uint64_t meanings_of(std::string_view word);

// The longest words of that meaning that begin at token `at`.
Found find_words(const Sentence& sentence, std::size_t at, Meaning meaning);

// Whether tokens `first` up to `last` are words of that meaning, all of them together.
bool are_words(const Sentence& sentence, std::size_t first, std::size_t last, Meaning meaning);

// Whether words of that meaning end right before token `at`.
bool preceded_by(const Sentence& sentence, std::size_t at, Meaning meaning);

// What form a verb has; `base` is also the Dutch infinitive and its plural ("we investeren").
// `imperative` is the Dutch stem, which may be a noun as well ("zorg", "plan").
enum class VerbForm { none, base, finite, gerund, participle, imperative };

// The form in which token `at` is one of that meaning's verbs in that language.
VerbForm find_verb(const Sentence& sentence, std::size_t at, Meaning meaning, Language language);

// The language that most of the small words are of; English when none tells.
Language guess_language(const Sentence& sentence);

// The same for a noun, which in Dutch may also be the end of a longer word ("netwerkbijeenkomst").
Found find_noun(const Sentence& sentence, std::size_t at, Meaning meaning);

// The unit that begins at token `at`, the longest spelling of all.
struct FoundUnit {
  std::size_t tokens = 0;
  const UnitRow* row = nullptr;
};
FoundUnit find_unit(const Sentence& sentence, std::size_t at);

}  // namespace accord::sentence
