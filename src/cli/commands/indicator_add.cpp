// accord indicator add: what is measured, in which unit, and how the parties' figures make one.
#include "accord/error.hpp"
#include "check/rules/counts_effort.hpp"
#include "check/rules/period_words.hpp"
#include "cli/adding.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "files/toml_text.hpp"
#include "model/both.hpp"
#include "render/added.hpp"
#include "text/utf8.hpp"

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--name", "NAME", "what people call it; the id with spaces unless given"},
    {"--unit", "UNIT", "%, places, FTE, EUR, days ...; required"},
    {"--alias", "NAME", "another name for sentences and spreadsheets; may be given again", Times::many},
    {"--better", "higher|lower", "which way is better; higher unless given", Times::once, "higher lower"},
    {"--decimals", "N", "0 to 6; 1 for % and 2 for the rest unless given"},
    {"--frequency", "FREQUENCY", "monthly, quarterly or yearly: how often a figure comes in", Times::once,
     "monthly quarterly yearly"},
    {"--kind", "level|count", "a level stands until the next figure, counts add up; level unless given",
     Times::once, "level count"},
    {"--per", "PERIOD", "month, quarter or year: the period that a count is of", Times::once,
     "month quarter year"},
    {"--combine", "HOW", "sum, mean, weighted, worst or ratio; mean for % and sum for the rest unless given",
     Times::once, "sum mean weighted worst ratio"},
    {"--weight", "INDICATOR", "what the figures are weighted with"},
    {"--of", "INDICATOR", "what a ratio divides"},
    {"--to", "INDICATOR", "what a ratio divides by"},
    {"--times", "N", "what a ratio is multiplied by; 100 for % and 1 for the rest unless given"},
    {"--source", "TEXT", "where the figures come from"},
    {"--definition", "TEXT", "what counts, and what does not"},
    {"--min", "N", "the lowest figure there can be"},
    {"--max", "N", "the highest figure there can be"},
    {"--margin", "N", "how far from the expected path still counts as on it, in the unit"},
    {"--plan", "", "the figures are estimates, and may be dated ahead"},
    kWait,
};

// What its options imply of each other is written down, so that the file says all.
struct Measuring {
  std::string kind, per, frequency, combine;
  std::optional<Id> weight, of, to;
};

Measuring read_measuring(const Given& given, const Partnership& p) {
  const auto indicator = [&](std::string_view option) { return id_given(given, option, "indicator", p); };
  Measuring out{given.value("--kind").value_or(""),
                given.value("--per").value_or(""),
                given.value("--frequency").value_or(""),
                given.value("--combine").value_or(""),
                indicator("--weight"),
                indicator("--of"),
                indicator("--to")};
  if (out.kind.empty() && !out.per.empty()) out.kind = "count";
  if (out.combine.empty() && out.weight) out.combine = "weighted";
  if (out.combine.empty() && (out.of || out.to || given.has("--times"))) out.combine = "ratio";
  return out;
}

void require_whole(const Measuring& m) {
  if (!m.per.empty() && m.kind == "level")
    throw UsageError(
        both("--per goes with --kind count", "--per hoort bij --kind count"),
        both("a level is of a day; leave --per out", "een niveau geldt voor één dag; laat --per weg"));
  if (!m.per.empty() && m.frequency.empty())
    throw UsageError(both("--per needs --frequency", "--per kan niet zonder --frequency"),
                     both("say how often a figure comes in, as in --frequency monthly",
                          "zeg hoe vaak er een cijfer komt, zoals met --frequency monthly"));
  const auto frequency = parse_frequency(m.frequency);
  if (const auto per = parse_period(m.per); per && months_in(*per) % months_in(*frequency) != 0)
    throw UsageError(
        both("a {} can't be made of {} figures", "van {1}cijfers is geen {0} te maken",
             check::period_words(*per), Bilingual(m.frequency, check::period_words(*frequency).nl)),
        both("let --frequency be as short as --per, or shorter",
             "maak --frequency even kort als --per, of korter"));
  if (m.combine == "weighted" && !m.weight)
    throw UsageError(both("--combine weighted needs --weight", "--combine weighted kan niet zonder --weight"),
                     both("name an indicator, such as the number of clients",
                          "noem een indicator, zoals het aantal cliënten"));
  if (m.combine == "ratio" && !(m.of && m.to))
    throw UsageError(
        both("a ratio needs both --of and --to", "een verhouding heeft --of en --to allebei nodig"),
        both("name the two indicators that it divides", "noem de twee indicatoren die je op elkaar deelt"));
  if (m.combine != "weighted" && m.weight)
    throw UsageError(both("--weight goes with --combine weighted", "--weight hoort bij --combine weighted"));
  if (m.combine != "ratio" && (m.of || m.to))
    throw UsageError(both("--of and --to go with --combine ratio", "--of en --to horen bij --combine ratio"));
}

std::optional<double> decimals_given(const Given& given) {
  constexpr int kMost = 6;
  const auto decimals = given.number("--decimals", 0);
  if (decimals && *decimals > kMost)
    throw UsageError(both("--decimals is a whole number from 0 to 6",
                          "--decimals is een geheel getal van 0 tot en met 6"));
  return decimals;
}

void add_bounds(const Given& given, files::TomlText& text) {
  const auto min = figure_given(given, "--min");
  const auto max = figure_given(given, "--max");
  const auto margin = figure_given(given, "--margin");
  if (min && max && *min > *max)
    throw UsageError(both("--max is below --min", "--max is lager dan --min"),
                     both("exchange the two", "wissel ze om"));
  if (margin && *margin < 0)
    throw UsageError(both("--margin can't be negative", "--margin kan niet negatief zijn"));
  text.number("min", min).number("max", max).number("margin", margin);
}

std::string text_of_indicator(const Given& given, const std::string& name, const Measuring& m) {
  if (given.has("--times") && m.combine != "ratio")
    throw UsageError(both("--times goes with --combine ratio", "--times hoort bij --combine ratio"));
  files::TomlText text;
  text.text("name", name)
      .texts("aliases", texts_given(given, "--alias"))
      .text("unit", text_given(given, "--unit"))
      .text("better", given.value("--better").value_or(""))
      .number("decimals", decimals_given(given))
      .text("frequency", m.frequency)
      .text("kind", m.kind)
      .text("per", m.per)
      .text("combine", m.combine)
      .id("weight", m.weight)
      .id("of", m.of)
      .id("to", m.to)
      .number("times", figure_given(given, "--times"))
      .text("source", text_given(given, "--source"))
      .text("definition", text_given(given, "--definition"));
  add_bounds(given, text);
  return text.truth("plan", given.has("--plan")).str();
}

ExitStatus run_indicator_add(Session& session, const Given& given) {
  if (!given.has("--unit"))
    throw UsageError(both("an indicator needs a unit", "een indicator heeft een eenheid nodig"),
                     both("for example --unit %, --unit places, --unit days",
                          "bijvoorbeeld --unit %, --unit plaatsen, --unit dagen"));
  Adding adding(session, given);
  const Partnership& p = adding.partnership();
  const Id id = adding.require_new("indicators", given.arguments().front());
  const std::string name = given.has("--name") ? text_given(given, "--name") : name_of(id);
  std::vector<std::string> names = texts_given(given, "--alias");
  names.push_back(name);
  require_free_names(p.indicators, "indicator", id, names);
  const Measuring measuring = read_measuring(given, p);
  require_whole(measuring);

  const std::string path = path_in("indicators", id);
  adding.writing().write(path, text_of_indicator(given, name, measuring));
  const Loaded loaded = load_definitions(adding.writing().planned(), Definitions::for_progress);
  const Indicator& added = *loaded.partnership.find_indicator(id);
  adding.add(path, *adding.writing().read(path),
             render::render_indicator_added(path, added, adding.language()));
  const bool counts_effort = check::counts_effort(added);
  if (counts_effort)
    report_warning(session,
                   both("'{}' counts what people do, not what comes of it",
                        "'{}' telt wat mensen doen, niet wat daarvan komt", name),
                   both("measure what it is done for, and record the doing with `accord effort add`",
                        "meet waar het voor is, en leg de inspanning zelf vast met `accord effort add`"));
  if (p.goals.empty() && !counts_effort)
    adding.tell_next(render::render_next_goal(added, p.settings, session.today, adding.language()));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kIndicatorAdd{"indicator add", "something is measured", "ID", {1, 1},
                                   kOptions,        run_indicator_add};

}  // namespace accord::cli
