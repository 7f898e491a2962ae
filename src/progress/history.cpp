// Most of what happened is told by the files of today: decisions, yeses, results given up, mergers, targets
// that were reached. Git adds what they don't keep, step by step: which figures came or were corrected, what
// a goal said before; and of what they do tell, who wrote it.
//
// A party, an indicator or a goal may have had another id. Steps are taken from old to new, so each step that
// gives another name gives it to all that was told before; in the end everything has the id of today.
#include "accord/history.hpp"

#include "progress/changes.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace accord {
namespace {

using progress::Renames;

Event dated(EventKind kind, Date date) {
  Event out;
  out.kind = kind;
  out.date = date;
  return out;
}

std::vector<Id> ids_of(const IdList& list) {
  std::vector<Id> out;
  for (const Spanned<Id>& one : list) out.push_back(one.value);
  return out;
}

void add_decisions(const Partnership& p, std::vector<Event>& out) {
  for (const Decision& decision : p.decisions) {
    if (decision.decision.value.empty()) continue;
    Event event = dated(EventKind::decided, decision.date.value);
    event.text = decision.decision.value;
    if (decision.by) event.by = {decision.by->value};
    event.parties = ids_of(decision.parties);
    event.affected = ids_of(decision.affects);
    out.push_back(std::move(event));
  }
}

void add_yeses(const Partnership& p, std::vector<Event>& out) {
  for (const RatificationFile& file : p.ratifications)
    for (const Ratification& yes : file.yeses) {
      Event event = dated(EventKind::ratified, yes.date.value);
      event.goal = yes.result;
      event.party = file.party;
      event.by = yes.by;
      event.text = yes.sentence;
      out.push_back(std::move(event));
    }
}

void add_stops(const Partnership& p, std::vector<Event>& out) {
  for (const Goal& goal : p.goals) {
    if (!goal.stopped) continue;
    Event event = dated(EventKind::stopped, goal.stopped->date.value);
    event.goal = goal.id;
    event.text = goal.stopped->why;
    out.push_back(std::move(event));
  }
}

void add_mergers(const Partnership& p, std::vector<Event>& out) {
  for (const Party& party : p.parties) {
    if (party.succeeds.empty() || !party.joined) continue;
    Event event = dated(EventKind::merged, party.joined->value);
    event.party = party.id;
    event.parties = ids_of(party.succeeds);
    out.push_back(std::move(event));
  }
}

// What files tell by themselves.
std::vector<Event> events_in(const Partnership& p) {
  std::vector<Event> out;
  add_decisions(p, out);
  add_yeses(p, out);
  add_stops(p, out);
  add_mergers(p, out);
  return out;
}

// What tells such events apart: of a decision its words, for its id may be another one later.
using Key = std::tuple<EventKind, Date, Id, Id, std::string>;

Key key_of(const Event& event) {
  return {event.kind, event.date, event.goal, event.party,
          event.kind == EventKind::decided ? event.text : std::string()};
}

void add_reached(std::span<const Assessment> assessed, std::vector<Event>& out) {
  for (const Assessment& a : assessed) {
    if (!a.numbers || a.numbers->kept || !a.numbers->standing || !a.numbers->standing->reached) continue;
    Event event = dated(EventKind::reached, *a.numbers->standing->reached);
    event.goal = a.result->id();
    event.indicator = a.result->indicator->id;
    event.last = a.numbers->target;
    out.push_back(std::move(event));
  }
}

void rename(const Renames& renames, Event& event) {
  event.goal = Renames::later(renames.goals, event.goal);
  event.indicator = Renames::later(renames.indicators, event.indicator);
  event.party = Renames::later(renames.parties, event.party);
  for (Id& id : event.parties) id = Renames::later(renames.parties, id);
  for (Id& id : event.affected) id = Renames::later(renames.goals, id);
}

// All that a revision tells, by whom and when.
void sign(const Revision& revision, std::vector<Event>& events) {
  for (Event& event : events) {
    event.origin = revision.origin;
    event.who = revision.who;
    event.commit = revision.commit;
  }
}

// Of figures that nobody knows the writer of: each on its own day.
void add_dated_figures(const Partnership& p, std::vector<Event>& out) {
  for (const Book& book : p.books)
    for (const Series& series : book.series)
      for (std::size_t i = 0; i < series.size(); ++i) {
        Event event = dated(EventKind::figures_recorded, series.date(i));
        event.party = book.party;
        event.indicator = series.indicator();
        event.count = 1;
        event.last = Level{series.date(i), series.value(i)};
        out.push_back(std::move(event));
      }
}

// A series that a result is measured by, with those that it is made of.
bool is_measured_by(const Result& result, const Id& indicator) {
  const Indicator* own = result.indicator;
  if (own == nullptr) return false;
  const auto is = [&](const Maybe<Id>& id) { return id && id->value == indicator; };
  return own->id == indicator || is(own->of) || is(own->to) || is(own->weight);
}

bool has_party(const Partnership& p, const Result& result, const Id& party) {
  if (party == Id::all()) return true;
  const auto is_in = [&](const Id& id) {
    return std::find(result.parties.begin(), result.parties.end(), id) != result.parties.end();
  };
  const Party* successor = p.find_successor(party);
  return is_in(party) || (successor != nullptr && is_in(successor->id)) || p.find_party(party) == nullptr;
}

bool is_about_figures(const Event& event) {
  return event.kind == EventKind::figures_recorded || event.kind == EventKind::figures_corrected ||
         event.kind == EventKind::figures_removed;
}

bool has(const std::vector<Id>& ids, const Id& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool is_about_goal(const Event& event, const Id& goal, const Partnership& p, const Results& results) {
  const Result* result = results.find(goal);
  if (is_about_figures(event))
    return result != nullptr && is_measured_by(*result, event.indicator) &&
           has_party(p, *result, event.party);
  return event.goal == goal || has(event.affected, goal);
}

// Whether it is the party's own: what happens to a result that it is in is not.
bool is_about_party(const Event& event, const Id& party) {
  const bool was_owner = event.kind == EventKind::goal_changed && event.part == GoalPart::owner &&
                         (event.from == party.text() || event.to == party.text());
  return event.party == party || has(event.parties, party) || was_owner;
}

// Nobody keeps a commit out of sight by dating it ahead.
bool is_dated_by_commit(const Event& event) {
  return event.origin == Origin::commit && (is_about_figures(event) || event.kind >= EventKind::goal_added);
}

}  // namespace

std::string_view event_kind_name(EventKind kind) {
  constexpr std::array<std::string_view, 12> kNames = {
      "figures-recorded", "figures-corrected", "figures-removed", "decision",
      "ratification",     "reached",           "stopped",         "merger",
      "goal-added",       "goal-removed",      "goal-renamed",    "goal-changed"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view goal_part_name(GoalPart part) {
  constexpr std::array<std::string_view, 6> kNames = {"result", "deadline", "target",
                                                      "owner",  "parties",  "baseline"};
  return kNames[static_cast<std::size_t>(part)];
}

void History::add(const Revision& revision) {
  if (revision.origin == Origin::file) {
    add_dated_figures(revision.after, happened_.emplace_back());
    return;
  }
  const Renames renames =
      revision.before.empty() ? Renames{} : progress::find_renames(revision.before.front(), revision.after);
  if (!renames.empty()) {
    for (std::vector<Event>& step : happened_)
      for (Event& event : step) rename(renames, event);
    for (Event& event : witnessed_) rename(renames, event);
  }

  std::vector<Event> changes = progress::compare_goals(revision, renames);
  std::vector<Event> figures = progress::compare_figures(revision, renames);
  changes.insert(changes.end(), figures.begin(), figures.end());
  sign(revision, changes);
  for (Event& event : changes) event.date = revision.date;
  happened_.push_back(std::move(changes));

  std::vector<Event> told = events_in(revision.after);
  std::set<Key> known;
  for (const Partnership& side : revision.before)
    for (Event& event : events_in(side)) {
      rename(renames, event);
      known.insert(key_of(event));
    }
  std::erase_if(told, [&](const Event& event) { return known.contains(key_of(event)); });
  sign(revision, told);
  witnessed_.insert(witnessed_.end(), told.begin(), told.end());
}

std::vector<Event> History::events(const Partnership& partnership, std::span<const Assessment> assessed,
                                   Date today) const {
  std::map<Key, const Event*> witnessed;  // the first who wrote it
  for (const Event& event : witnessed_) witnessed.emplace(key_of(event), &event);
  std::vector<Event> out = events_in(partnership);
  for (Event& event : out) {
    const auto found = witnessed.find(key_of(event));
    if (found == witnessed.end()) continue;
    event.origin = found->second->origin;
    event.who = found->second->who;
    event.commit = found->second->commit;
  }
  add_reached(assessed, out);
  for (auto step = happened_.rbegin(); step != happened_.rend(); ++step)
    out.insert(out.end(), step->begin(), step->end());
  std::erase_if(out, [&](const Event& event) { return event.date > today && !is_dated_by_commit(event); });
  std::stable_sort(out.begin(), out.end(), [](const Event& a, const Event& b) { return a.date > b.date; });
  return out;
}

std::vector<Event> select_events(std::vector<Event> events, const Partnership& partnership,
                                 const Results& results, const HistoryScope& scope) {
  std::erase_if(events, [&](const Event& event) {
    return (scope.since && event.date < *scope.since) ||
           (scope.goal && !is_about_goal(event, *scope.goal, partnership, results)) ||
           (scope.party && !is_about_party(event, *scope.party));
  });
  return events;
}

}  // namespace accord
