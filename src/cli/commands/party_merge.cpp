// accord party merge: parties become one, with the figures that they had together.
#include "accord/error.hpp"
#include "accord/results.hpp"
#include "cli/adding.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "files/toml_text.hpp"
#include "measure/merger.hpp"
#include "model/both.hpp"
#include "render/merger.hpp"
#include "render/movement.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--of", "PARTY,..", "the parties that merge; required", Times::many},
    {"--on", "DATE", "the day from which there is one party; required"},
    {"--name", "NAME", "what people call the new one; its id with spaces unless given"},
    kWait,
};

// Half of what a party or a book says would make wrong sums.
void require_mergeable(Session& session, const Loaded& loaded, const Id& id, Date on) {
  const Partnership& p = loaded.partnership;
  const Party& party = *p.find_party(id);
  require_readable(session, loaded, party.source);
  if (const Book* book = p.find_book(id)) require_readable(session, loaded, book->source);
  if (party.left && party.left->value.plus_days(1) < on)
    throw Error(
        both("{} left on {}, before the merger", "{} is op {} vertrokken, dus voor de fusie", id.text(),
             party.left->value.iso()),
        both("name the parties that were there until that day", "noem de partijen die er tot die dag waren"));
  if (party.joined && party.joined->value >= on)
    throw Error(
        both("{} joined on {}, and can't merge before that",
             "{} doet mee sinds {}, en kan niet eerder fuseren", id.text(), party.joined->value.iso()),
        both("give a later day: --on DATE", "geef een latere dag: --on DATUM"));
}

void require_unmerged(const Partnership& p, const Id& id, const Id& into) {
  const Party* successor = p.find_successor(id);
  if (successor != nullptr && successor->id != into)
    throw Error(both("{} merged into {} already", "{} is al opgegaan in {}", id.text(), successor->id.text()),
                both("a party has one successor", "een partij heeft één opvolger"));
}

// Whether the new party's file says just this already: what is still missing of its figures can then be
// added.
bool is_written_before(const Partnership& p, const Id& id, std::span<const Id> old, Date on) {
  const Party* party = p.find_party(id);
  if (party == nullptr || !party->joined || party->joined->value != on) return false;
  return party->succeeds.size() == old.size() && std::all_of(old.begin(), old.end(), [&](const Id& one) {
           return std::any_of(party->succeeds.begin(), party->succeeds.end(),
                              [&](const Spanned<Id>& s) { return s.value == one; });
         });
}

std::string text_of_party(const Partnership& p, const std::string& name, std::span<const Id> old, Date on) {
  const Party& first = *p.find_party(old.front());
  std::string sector = first.sector ? first.sector->value : "";
  bool observers = true;
  for (const Id& id : old) {
    const Party& one = *p.find_party(id);
    if (!one.sector || one.sector->value != sector) sector.clear();
    observers = observers && one.role == Role::observer;
  }
  files::TomlText text;
  text.text("name", name)
      .text("sector", sector)
      .text("role", observers ? "observer" : "")
      .date("joined", on)
      .ids("succeeds", old);
  return text.str();
}

std::vector<BookFigure> figures_of(const measure::Merger& merger, const Id& party,
                                   const std::string& source) {
  std::vector<BookFigure> out;
  for (const auto& [indicator, series] : merger.summed)
    for (const measure::MergedFigure& f : series.figures) {
      const auto covers = f.covers ? std::optional(indicator->per->value) : std::nullopt;
      out.push_back({party, {indicator->id, f.date, f.value, source, "", covers, f.was}});
    }
  return out;
}

// False, after telling where, when the new party's book says otherwise.
bool record_sums(Session& session, Writing& writing, std::span<const BookFigure> figures, Language language) {
  const auto recorded = record(writing, figures, files::Replace::no).figures;
  bool agrees = true;
  for (std::size_t i = 0; i < recorded.size(); ++i) {
    if (recorded[i].outcome != files::Outcome::conflict) continue;
    const files::NewFigure& f = figures[i].figure;
    session.err.write(render::render_conflict(f.indicator, figures[i].party, *recorded[i].before, f.date,
                                              f.value, language) +
                      '\n');
    agrees = false;
  }
  if (!agrees)
    report_trouble(session,
                   both("another figure stands on that date, so nothing is written",
                        "er staat al een ander cijfer op die datum, dus er is niets geschreven"),
                   both("`accord measure` with --replace puts the sum in its place",
                        "`accord measure` met --replace zet de som ervoor in de plaats"));
  return agrees;
}

// The days on which the new party's own figure is missed most: the baselines, and the newest of the old ones.
render::ToState to_state(const Partnership& p, const Results& results, const Indicator& indicator,
                         const render::MergerNames& merger) {
  render::ToState out{indicator.id, {}};
  for (const Result& result : results.all) {
    const bool measured =
        result.indicator == &indicator || (result.indicator != nullptr && result.indicator->weight &&
                                           result.indicator->weight->value == indicator.id);
    if (measured && result.baseline_date && *result.baseline_date <= merger.on)
      out.dates.insert(*result.baseline_date);
  }
  std::optional<Date> newest;
  for (const Id& id : merger.old) {
    const Book* book = p.find_book(id);
    const Series* series = book == nullptr ? nullptr : book->find(indicator.id);
    if (series == nullptr) continue;
    for (const Date date : series->dates())
      if (date <= merger.on) newest = std::max(newest.value_or(date), date);
  }
  if (newest) out.dates.insert(*newest);
  return out;
}

std::vector<std::string> describe(const Partnership& p, const measure::Merger& sums,
                                  const render::MergerNames& merger, std::size_t figures, Language language) {
  std::vector<std::string> out{render::render_merged(merger, language)};
  std::vector<Id> indicators;
  for (const auto& [indicator, series] : sums.summed)
    if (!series.figures.empty()) indicators.push_back(indicator->id);
  if (figures > 0) out.push_back(render::render_merged_figures(merger.party, figures, indicators, language));
  if (sums.to_state.empty()) return out;
  const Results results = resolve_results(p);
  std::vector<render::ToState> rest;
  for (const Indicator* indicator : sums.to_state) rest.push_back(to_state(p, results, *indicator, merger));
  for (std::string& line : render::render_to_state(merger.party, rest, language))
    out.push_back(std::move(line));
  return out;
}

void warn(Session& session, const Partnership& p, const measure::Merger& sums,
          const render::MergerNames& merger) {
  for (const auto& [indicator, series] : sums.summed)
    if (!series.left_out.empty())
      report_warning(session, render::render_left_out(indicator->id, series.left_out));
  for (const Id& id : merger.old) {
    const Book* book = p.find_book(id);
    const bool later =
        book != nullptr && std::any_of(book->series.begin(), book->series.end(), [&](const Series& s) {
          return !s.empty() && s.dates().back() > merger.on;
        });
    if (later) report_warning(session, render::render_figures_after(id, merger));
  }
  if (merger.on > session.today) report_warning(session, render::render_merge_again(merger.on));
}

ExitStatus run_party_merge(Session& session, const Given& given) {
  const auto on = given.date("--on");
  if (!on || !given.has("--of"))
    throw UsageError(both("a merger needs --of and --on", "een fusie heeft --of en --on nodig"),
                     both("say who merge and when: --of a,b --on 2027-01-01",
                          "zeg wie er fuseren en wanneer: --of a,b --on 2027-01-01"));
  Adding adding(session, given);
  const Partnership& p = adding.partnership();
  load_books(
      adding.writing().tree(), [](std::string_view) { return true; }, Notes::skip, adding.loaded());
  const std::vector<Id> old = ids_given(given, "--of", "party", p);
  const std::string& wanted = given.arguments().front();
  const bool again = Id::parse(wanted) && is_written_before(p, *Id::parse(wanted), old, *on);
  const Id id = again ? *Id::parse(wanted) : adding.require_new("parties", wanted);
  for (const Id& one : old) {
    require_mergeable(session, adding.loaded(), one, *on);
    require_unmerged(p, one, id);
  }
  std::string name = given.has("--name") ? text_given(given, "--name") : name_of(id);
  if (!again) require_free_names(p.parties, "party", id, {name});

  const measure::Merger sums = measure::compute_merger(p, old, *on);
  for (const auto& [indicator, series] : sums.summed)
    require_readable(session, adding.loaded(), indicator->source);
  for (const Indicator* indicator : sums.to_state)
    require_readable(session, adding.loaded(), indicator->source);
  const std::vector<BookFigure> figures =
      figures_of(sums, id, render::render_merged_source(old, adding.language()));
  if (!record_sums(session, adding.writing(), figures, adding.language())) return ExitStatus::no;
  if (!again) adding.writing().write(path_in("parties", id), text_of_party(p, name, old, *on));
  if (again) name = p.find_party(id)->name.value;
  const render::MergerNames merger{id, name, old, *on};
  adding.finish(describe(p, sums, merger, figures.size(), adding.language()));
  warn(session, p, sums, merger);
  return ExitStatus::yes;
}

}  // namespace

extern const Command kPartyMerge{
    "party merge", "parties become one, with their figures", "NEW", {1, 1}, kOptions, run_party_merge};

}  // namespace accord::cli
