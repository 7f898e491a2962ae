// accord measure: records figures of one indicator, and answers with what they moved.
#include "accord/error.hpp"
#include "check/figure_doubts.hpp"
#include "cli/commands.hpp"
#include "cli/given_figures.hpp"
#include "cli/messages.hpp"
#include "cli/movement.hpp"
#include "cli/repository.hpp"
#include "cli/writing.hpp"
#include "model/both.hpp"
#include "render/movement.hpp"
#include "text/join.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--date", "DATE", "the day that the figures are of; today unless given"},
    {"--source", "TEXT", "where the figures come from"},
    {"--note", "TEXT", "what there is to know about them"},
    {"--covers", "PERIOD", "month, quarter or year: each figure is that of the whole period by itself",
     Times::once, "month quarter year"},
    {"--replace", "", "put the figures in the place of others on that date"},
    kWait,
};

// A conflict is the answer "no": all of them are told, and nothing is recorded.
ExitStatus tell_conflicts(Session& session, const Indicator& indicator, std::span<const BookFigure> figures,
                          std::span<const files::Recorded> recorded, Language language) {
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (recorded[i].outcome != files::Outcome::conflict) continue;
    const auto& [party, figure] = figures[i];
    session.err.write(render::render_conflict(indicator.id, party, *recorded[i].before, figure.date,
                                              figure.value, language) +
                      '\n');
  }
  report_trouble(session,
                 both("another figure stands on that date, so nothing is recorded",
                      "er staat al een ander cijfer op die datum, dus er is niets vastgelegd"),
                 both("--replace puts the new one in its place; git keeps the old one",
                      "--replace zet het nieuwe ervoor in de plaats; git bewaart het oude"));
  return ExitStatus::no;
}

std::vector<PlacedWarning> doubts_about(const Indicator& indicator, std::span<const BookFigure> figures,
                                        const RecordedFigures& recorded, const Partnership& p, Date today) {
  check::FigureDoubts doubts(p, today);
  std::vector<PlacedWarning> out;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const auto& [party, figure] = figures[i];
    const auto outcome = recorded.figures[i].outcome;
    if (outcome != files::Outcome::recorded && outcome != files::Outcome::replaced) continue;
    if (const auto gone = doubts.gone(party, figure.date)) out.push_back({"accord", *gone});
    const auto book = std::lower_bound(recorded.after.begin(), recorded.after.end(), party,
                                       [](const Book& one, const Id& whose) { return one.party < whose; });
    if (book != recorded.after.end() && book->party == party)
      for (const Bilingual& jump : doubts.jumps(indicator, figure.date, *book))
        out.push_back({"accord", both("{}, {}: {}", "{}, {}: {}", indicator.id.text(), party.text(), jump)});
    if (party != Id::all()) continue;
    if (const auto passed_over = doubts.passed_over(indicator)) out.push_back({"accord", *passed_over});
  }
  return out;
}

// One figure and one result make one line; more are easier to read below each other.
void write_answer(Session& session, const std::vector<std::string>& lines, std::size_t figures) {
  const bool short_enough = figures == 1 && lines.size() <= 2;
  const std::string out = text::join(lines, short_enough ? "; " : "\n");
  session.out.write(style_of(session).fit(out) + '\n');
}

// The note or source that was given with a figure that stands there already, where it is another: it is not
// recorded.
Bilingual words_left_out(std::span<const Book> before, const Id& party, const files::NewFigure& figure) {
  const auto book =
      std::find_if(before.begin(), before.end(), [&](const Book& one) { return one.party == party; });
  const Series* series = book == before.end() ? nullptr : book->find(figure.indicator);
  if (series == nullptr) return {};
  const auto days = series->dates();
  const auto at = std::lower_bound(days.begin(), days.end(), figure.date);
  if (at == days.end() || *at != figure.date) return {};
  const FigureDetails* there = series->details(static_cast<std::size_t>(at - days.begin()));
  const bool note = !figure.note.empty() && (there == nullptr || there->note != figure.note);
  const std::string& source = there == nullptr || there->source.empty() ? series->source() : there->source;
  const bool other_source = !figure.source.empty() && source != figure.source;
  if (!note && !other_source) return {};
  return note ? both("; its note is not changed: --replace does that",
                     "; de toelichting is niet gewijzigd: dat doet --replace")
              : both("; its source is not changed: --replace does that",
                     "; de bron is niet gewijzigd: dat doet --replace");
}

std::vector<std::string> describe(const Movement& movement, const Indicator& indicator,
                                  std::span<const BookFigure> figures,
                                  std::span<const files::Recorded> recorded,
                                  std::span<const Bilingual> left_out, Language language) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const auto& [party, figure] = figures[i];
    const bool there = recorded[i].outcome == files::Outcome::already_there;
    out.push_back(there ? render::render_already_there(indicator, party, figure.value, language) +
                              left_out[i].in(language)
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
  const Language language = session.language.value_or(p.settings.language);
  const Id id = require_id(given.arguments().front(), "indicator", p);
  const Indicator& indicator = *p.find_indicator(id);
  require_readable(session, loaded, indicator.source);
  const std::vector<BookFigure> figures = parse_figures(given, p, id, date);
  for (const BookFigure& one : figures) require_fit(indicator, one);

  const auto replace = given.has("--replace") ? files::Replace::yes : files::Replace::no;
  RecordedFigures recorded = record(writing, figures, replace);
  if (recorded.any_is({files::Outcome::conflict}))
    return tell_conflicts(session, indicator, figures, recorded.figures, language);

  std::vector<Bilingual> left_out;
  for (const auto& [party, figure] : figures)
    left_out.push_back(words_left_out(recorded.before, party, figure));
  Movement movement(writing.tree(), loaded, id, session.today, std::move(recorded.before));
  std::vector<std::string> answer =
      describe(movement, indicator, figures, recorded.figures, left_out, language);
  const auto doubts = doubts_about(indicator, figures, recorded, p, session.today);
  if (recorded.any_is({files::Outcome::recorded, files::Outcome::replaced})) {
    movement.apply(std::move(recorded.after));
    writing.commit();
    for (std::string& line : movement.tell(language)) answer.push_back(std::move(line));
  }
  if (date > session.today && !indicator.plan)
    report_warning(session, both("{} is in the future", "{} ligt in de toekomst", date.iso()));
  report_warnings(session, doubts);
  write_answer(session, answer, figures.size());
  return ExitStatus::yes;
}

}  // namespace

extern const Command kMeasure{"measure",      "record figures", "INDICATOR [PARTY=]VALUE...",
                              {2, 1'000'000}, kOptions,         run_measure};

}  // namespace accord::cli
