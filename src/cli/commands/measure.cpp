// accord measure: records figures of one indicator, and answers with what they moved.
#include "accord/error.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/movement.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "cli/writing.hpp"
#include "render/movement.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--date", "DATE", "the day that the figures are of; today unless given"},
    {"--source", "TEXT", "where the figures come from"},
    {"--note", "TEXT", "what there is to know about them"},
    {"--covers", "PERIOD", "month, quarter or year: each figure is that of the whole period by itself"},
    {"--replace", "", "put the figures in the place of others on that date"},
    kWait,
};

std::optional<Period> parse_covers(const Given& given) {
  const auto word = given.value("--covers");
  if (!word) return std::nullopt;
  const auto period = parse_period(*word);
  if (!period) throw UsageError("--covers is month, quarter or year");
  return period;
}

// What an indicator asks of its figures, before anything is recorded.
void require_fit(const Indicator& indicator, const BookFigure& one) {
  const std::string& id = indicator.id.text();
  if (indicator.combine == Combine::ratio)
    throw Error(fmt::format("{} has no figures of its own: it is computed from two other indicators", id),
                fmt::format("record {} and {}", indicator.of ? indicator.of->value.text() : "the one",
                            indicator.to ? indicator.to->value.text() : "the other"));
  if (one.figure.covers && (!indicator.per || indicator.per->value != *one.figure.covers))
    throw Error(fmt::format("a figure of {} can't cover a {}", id, period_name(*one.figure.covers)),
                indicator.per ? fmt::format("its period is the {}", period_name(indicator.per->value))
                              : "its figures are of a day: leave --covers out");
  const bool low = indicator.min && one.figure.value < *indicator.min;
  const bool high = indicator.max && one.figure.value > *indicator.max;
  if (low || high)
    throw Error(fmt::format("{} is {} than {} can be: {} {}", text::plain_number(one.figure.value),
                            low ? "less" : "more", id, low ? "at least" : "at most",
                            text::plain_number(low ? *indicator.min : *indicator.max)),
                fmt::format("check the figure, or the bounds in {}", indicator.source.path));
}

std::vector<BookFigure> parse_figures(const Given& given, const Partnership& p, const Id& indicator,
                                      Date date) {
  const files::NewFigure like{
      indicator,          date, 0, given.value("--source").value_or(""), given.value("--note").value_or(""),
      parse_covers(given)};
  std::vector<BookFigure> out;
  for (std::size_t i = 1; i < given.arguments().size(); ++i) {
    const std::string& word = given.arguments()[i];
    const std::size_t equals = word.find('=');
    const Id party = equals == std::string::npos
                         ? Id::all()
                         : require_id(word.substr(0, equals), "party", ids_of(p.parties));
    out.push_back({party, like});
    out.back().figure.value = parse_figure(equals == std::string::npos ? word : word.substr(equals + 1),
                                           "for example 81.2, or noorderzorg=81.2");
    for (std::size_t j = 0; j + 1 < out.size(); ++j)
      if (out[j].party == party)
        throw UsageError(
            "there are two figures for " + (equals == std::string::npos ? "the partnership" : party.text()),
            "record one figure for each party and date");
  }
  return out;
}

// A conflict is the answer "no": all of them are told, and nothing is recorded.
ExitStatus tell_conflicts(Session& session, const Indicator& indicator, std::span<const BookFigure> figures,
                          std::span<const files::Recorded> recorded) {
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (recorded[i].outcome != files::Outcome::conflict) continue;
    session.err.write(fmt::format("{}, {}: {} stands on {}, not {}\n", indicator.id.text(),
                                  figures[i].party.text(), text::plain_number(*recorded[i].before),
                                  figures[i].figure.date.iso(), text::plain_number(figures[i].figure.value)));
  }
  report_trouble(session, "another figure stands on that date, so nothing is recorded",
                 "--replace puts the new one in its place; git keeps the old one");
  return ExitStatus::no;
}

// One figure and one result make one line; more are easier to read below each other.
void write_answer(Session& session, const std::vector<std::string>& lines, std::size_t figures) {
  const bool short_enough = figures == 1 && lines.size() <= 2;
  std::string out;
  for (const std::string& line : lines) out += (out.empty() ? "" : short_enough ? "; " : "\n") + line;
  session.out.write(style_of(session).fit(out) + '\n');
}

std::vector<std::string> describe(const Movement& movement, const Indicator& indicator,
                                  std::span<const BookFigure> figures,
                                  std::span<const files::Recorded> recorded, Language language) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const auto& [party, figure] = figures[i];
    const bool there = recorded[i].outcome == files::Outcome::already_there;
    out.push_back(there ? render::render_already_there(indicator, party, figure.value, language)
                        : render::render_movement(indicator, party, movement.newest(party, figure.date),
                                                  figure.value, language));
  }
  return out;
}

ExitStatus run_measure(Session& session, const Given& given) {
  const Date date = given.date("--date").value_or(session.today);
  Writing writing(session, given);
  Loaded loaded = load_definitions(writing.tree(), Definitions::for_progress);
  const Partnership& p = loaded.partnership;
  const Id id = require_id(given.arguments().front(), "indicator", ids_of(p.indicators));
  const Indicator& indicator = *p.find_indicator(id);
  require_readable(session, loaded, indicator.source);
  const std::vector<BookFigure> figures = parse_figures(given, p, id, date);
  for (const BookFigure& one : figures) require_fit(indicator, one);

  const auto replace = given.has("--replace") ? files::Replace::yes : files::Replace::no;
  RecordedFigures recorded = record(writing, figures, replace);
  if (recorded.any_is({files::Outcome::conflict}))
    return tell_conflicts(session, indicator, figures, recorded.figures);

  Movement movement(writing.tree(), loaded, id, session.today, std::move(recorded.before));
  const Language language = session.language.value_or(p.settings.language);
  std::vector<std::string> answer = describe(movement, indicator, figures, recorded.figures, language);
  if (recorded.any_is({files::Outcome::recorded, files::Outcome::replaced})) {
    movement.apply(std::move(recorded.after));
    writing.commit();
    for (std::string& line : movement.tell(language)) answer.push_back(std::move(line));
  }
  if (date > session.today && !indicator.plan)
    session.err.write(fmt::format("accord: warning: {} is in the future\n", date.iso()));
  write_answer(session, answer, figures.size());
  return ExitStatus::yes;
}

}  // namespace

extern const Command kMeasure{"measure",      "record figures", "INDICATOR [PARTY=]VALUE...",
                              {2, 1'000'000}, kOptions,         run_measure};

}  // namespace accord::cli
