#include "check/near_ids.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A table in a measurement book has the name of no indicator, or of one that is computed.",
     "Een tabel in een meetboek heeft een naam die van geen enkele indicator is, of van een die wordt "
     "berekend."},
    {"The figures below it count for nothing: a misspelt name looks like a party that measures, and is one "
     "that does not. A ratio is computed from two other indicators, and has no figures of its own.",
     "De cijfers eronder tellen niet mee: door een verkeerd gespelde naam lijkt een partij te meten, terwijl "
     "dat niet zo is. Een verhouding wordt uit twee andere indicatoren berekend, en heeft zelf geen "
     "cijfers."},
    "[staf-retention]\n2024-01-31 = 81.2",
    "[staff-retention]\n2024-01-31 = 81.2"};

void check_series(const Context& context, const Book& book, const Series& series, Findings& findings) {
  const Indicator* indicator = context.partnership.find_indicator(series.indicator());
  const std::string& id = series.indicator().text();
  if (indicator == nullptr) {
    if (is_explained(context, "indicators", series.indicator())) return;
    const auto near = meant_ids(context.partnership, "indicator", id);
    findings.add(book.source, series.header(),
                 both("there is no indicator '{}', so these figures don't count",
                      "er is geen indicator '{}', dus deze cijfers tellen niet mee", id),
                 near.empty() ? both("add indicators/{}.toml, or remove the table",
                                     "voeg indicators/{}.toml toe, of haal de tabel weg", id)
                              : did_you_mean(near));
  } else if (indicator->combine == Combine::ratio && indicator->source.readable && indicator->of &&
             indicator->to) {
    findings.add(book.source, series.header(),
                 both("'{}' is a ratio, and has no figures of its own",
                      "'{}' is een verhouding, en heeft zelf geen cijfers", id),
                 both("record '{}' and '{}', from which it is computed",
                      "leg '{}' en '{}' vast, waaruit accord het berekent", indicator->of->value.text(),
                      indicator->to->value.text()));
  }
}

void check(const Context& context, Findings& findings) {
  for (const Book& book : context.partnership.books)
    for (const Series& series : book.series) check_series(context, book, series, findings);
}

}  // namespace

extern const Rule kUnknownIndicatorInBook{
    "unknown-indicator-in-book", "figures", Severity::error, Stops::no, kExplanation, check};

}  // namespace accord::check
