#include "cli/given_figures.hpp"

#include "accord/error.hpp"
#include "check/rules/period_words.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "model/both.hpp"
#include "text/number.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

std::optional<Period> parse_covers(const Given& given) {
  const auto word = given.value("--covers");
  return word ? parse_period(*word) : std::nullopt;
}

// "noorderzorg 7.4": the party and its figure are one word.
void reject_party_apart(const Given& given, const Partnership& p, std::size_t at) {
  const std::string& party = given.arguments()[at];
  const auto id = Id::parse(party);
  if (!id || p.find_party(*id) == nullptr) return;
  const bool has_figure = at + 1 < given.arguments().size();
  const Bilingual figure =
      has_figure ? same(text::make_visible_line(given.arguments()[at + 1])) : show_number(81.2);
  throw UsageError(both("'{}' is a party, and has no figure", "'{}' is een partij, zonder cijfer", party),
                   both("write {}={}", "schrijf {}={}", party, figure));
}

// "7.4%": what it is measured in stands in the indicator.
Bilingual example_of_figure(std::string_view figure) {
  const std::size_t digits = figure.find_last_of("0123456789");
  if (digits != std::string_view::npos && digits + 1 < figure.size() &&
      text::read_number(figure.substr(0, digits + 1)).outcome != text::NumberOutcome::none)
    return both("write it without a unit: {}", "schrijf het zonder eenheid: {}",
                figure.substr(0, digits + 1));
  return both("for example 81.2, or noorderzorg=81.2", "bijvoorbeeld 81,2 of noorderzorg=81,2");
}

}  // namespace

std::vector<BookFigure> parse_figures(const Given& given, const Partnership& p, const Id& indicator,
                                      Date date) {
  const files::NewFigure like{
      indicator,          date, 0, given.value("--source").value_or(""), given.value("--note").value_or(""),
      parse_covers(given)};
  std::vector<BookFigure> out;
  for (std::size_t i = 1; i < given.arguments().size(); ++i) {
    const std::string& word = given.arguments()[i];
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos) reject_party_apart(given, p, i);
    const Id party = equals == std::string::npos ? Id::all() : require_id(word.substr(0, equals), "party", p);
    out.push_back({party, like});
    const std::string figure = equals == std::string::npos ? word : word.substr(equals + 1);
    out.back().figure.value = parse_figure(figure, example_of_figure(figure));
    for (std::size_t j = 0; j + 1 < out.size(); ++j)
      if (out[j].party == party)
        throw UsageError(
            both("there are two figures for {}", "er zijn twee cijfers voor {}",
                 equals == std::string::npos ? Bilingual("the partnership", "het samenwerkingsverband")
                                             : same(party.text())),
            both("record one figure for each party and date", "leg één cijfer vast per partij en datum"));
  }
  return out;
}

void require_fit(const Indicator& indicator, const BookFigure& one) {
  const std::string& id = indicator.id.text();
  if (indicator.combine == Combine::ratio)
    throw Error(both("{} has no figures of its own: it is computed from two other indicators",
                     "{} heeft zelf geen cijfers: accord berekent het uit twee andere indicatoren", id),
                both("record {} and {}", "leg {} en {} vast",
                     indicator.of ? same(indicator.of->value.text()) : Bilingual("the one", "de ene"),
                     indicator.to ? same(indicator.to->value.text()) : Bilingual("the other", "de andere")));
  if (one.figure.covers && (!indicator.per || indicator.per->value != *one.figure.covers))
    throw Error(both("a figure of {} can't cover a {}", "een cijfer van {} kan niet voor een {} gelden", id,
                     check::period_words(*one.figure.covers)),
                indicator.per ? both("its period is the {}", "het wordt per {} geteld",
                                     check::period_words(indicator.per->value))
                              : both("its figures are of a day: leave --covers out",
                                     "de cijfers gelden voor één dag: laat --covers weg"));
  const bool low = indicator.min && one.figure.value < *indicator.min;
  const bool high = indicator.max && one.figure.value > *indicator.max;
  if (!low && !high) return;
  const Bilingual figure = show_number(one.figure.value);
  throw Error(low ? both("{} is less than {} can be: at least {}",
                         "{} is minder dan {} kan zijn: minstens {}", figure, id, show_number(*indicator.min))
                  : both("{} is more than {} can be: at most {}", "{} is meer dan {} kan zijn: hoogstens {}",
                         figure, id, show_number(*indicator.max)),
              both("check the figure, or the bounds in {}", "kijk het cijfer na, of de grenzen in {}",
                   indicator.source.path));
}

}  // namespace accord::cli
