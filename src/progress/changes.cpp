#include "progress/changes.hpp"

#include "accord/sentence.hpp"
#include "model/both.hpp"
#include "text/join.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace accord::progress {
namespace {

template <class Part>
const Part* find_by_id(const std::vector<Part>& parts, const Id& id) {
  const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part& p) { return p.id == id; });
  return found == parts.end() ? nullptr : &*found;
}

const std::string& words_of(const Goal& goal) { return goal.result.value; }
const std::string& words_of(const Party& party) { return party.name.value; }
const std::string& words_of(const Indicator& indicator) { return indicator.name.value; }

// Whether a sentence is the same but for its indicator, which has another id since.
bool same_sentence(const Goal& before, const Goal& after, const std::vector<Renamed>& indicators) {
  std::string then = before.result.value;
  if (then == after.result.value) return true;
  const std::string subject = read_phrase(then).subject;
  for (const Renamed& one : indicators)
    if (subject == one.from.text())
      return then.replace(then.find(subject), subject.size(), one.to.text()) == after.result.value;
  return false;
}

std::string last_part(const Id& id) { return id.text().substr(id.text().rfind('/') + 1); }

template <class Part>
std::vector<const Part*> missing_in(const std::vector<Part>& parts, const std::vector<Part>& others) {
  std::vector<const Part*> out;
  for (const Part& part : parts)
    if (find_by_id(others, part.id) == nullptr && !words_of(part).empty()) out.push_back(&part);
  return out;
}

// Of several that say the same, the one whose own name stayed comes first: its parent was renamed.
template <class Part, class SaysSame>
std::vector<Renamed> match(const std::vector<Part>& before, const std::vector<Part>& after,
                           SaysSame same_words) {
  std::vector<Renamed> out;
  std::vector<const Part*> gone = missing_in(before, after);
  for (const Part* came : missing_in(after, before)) {
    const auto says_same = [&](const Part* old) { return same_words(*old, *came); };
    auto found = std::find_if(gone.begin(), gone.end(), [&](const Part* old) {
      return says_same(old) && last_part(old->id) == last_part(came->id);
    });
    if (found == gone.end()) found = std::find_if(gone.begin(), gone.end(), says_same);
    if (found == gone.end()) continue;
    out.push_back({(*found)->id, came->id});
    gone.erase(found);
  }
  return out;
}

Event event_of(EventKind kind) {
  Event out;
  out.kind = kind;
  return out;
}

// ---- figures

using Figures = std::map<Date, double>;

// One side of the comparison: nothing where a book can't be read, for then nobody knows.
std::optional<Figures> figures_in(const Partnership& side, const Id& party, const Id& indicator) {
  const Book* book = side.find_book(party);
  if (book == nullptr) return Figures();
  if (!book->source.readable) return std::nullopt;
  const Series* series = book->find(indicator);
  Figures out;
  for (std::size_t i = 0; series != nullptr && i < series->size(); ++i)
    out.emplace_hint(out.end(), series->date(i), series->value(i));
  return out;
}

const Series* series_in(const Partnership& side, const Id& party, const Id& indicator) {
  const Book* book = side.find_book(party);
  return book == nullptr ? nullptr : book->find(indicator);
}

bool same_figures(const Series* a, const Series* b) {
  if (a == nullptr || b == nullptr || a->size() != b->size()) return false;
  for (std::size_t i = 0; i < a->size(); ++i)
    if (a->date(i) != b->date(i) || a->value(i) != b->value(i)) return false;
  return true;
}

void count_figure(Event& event, Date date, double value, std::optional<double> before) {
  event.before = event.count == 0 ? before : std::nullopt;
  ++event.count;
  event.last = Level{date, value};
}

class FigureComparison {
 public:
  FigureComparison(Figures after, std::vector<Figures> before)
      : after_(std::move(after)), before_(std::move(before)) {}

  void tell(const Id& party, const Id& indicator, std::vector<Event>& out) {
    for (const auto& [date, value] : after_) compare(date, value);
    if (!before_.empty())
      for (const auto& [date, value] : before_.front())
        if (!after_.contains(date) && all_have(date)) count_figure(removed_, date, value, std::nullopt);
    for (Event* event : {&recorded_, &corrected_, &removed_}) {
      if (event->count == 0) continue;
      event->party = party;
      event->indicator = indicator;
      out.push_back(std::move(*event));
    }
  }

 private:
  bool all_have(Date date) const {
    return std::all_of(before_.begin(), before_.end(), [&](const Figures& f) { return f.contains(date); });
  }

  void compare(Date date, double value) {
    std::optional<double> stood;
    for (const Figures& figures : before_) {
      const auto found = figures.find(date);
      if (found == figures.end()) continue;
      if (found->second == value) return;
      if (!stood) stood = found->second;
    }
    count_figure(stood ? corrected_ : recorded_, date, value, stood);
  }

  Figures after_;
  std::vector<Figures> before_;
  Event recorded_ = event_of(EventKind::figures_recorded);
  Event corrected_ = event_of(EventKind::figures_corrected);
  Event removed_ = event_of(EventKind::figures_removed);
};

// The books that either side has, by the party's new id.
std::set<Id> parties_with_books(const Revision& revision, const Renames& renames) {
  std::set<Id> out;
  for (const Book& book : revision.after.books) out.insert(book.party);
  for (const Partnership& side : revision.before)
    for (const Book& book : side.books) out.insert(Renames::later(renames.parties, book.party));
  return out;
}

std::set<Id> indicators_in_books(const Revision& revision, const Id& party, const Renames& renames) {
  std::set<Id> out;
  const auto add = [&](const Book* book) {
    if (book == nullptr) return;
    for (const Series& series : book->series)
      out.insert(Renames::later(renames.indicators, series.indicator()));
  };
  add(revision.after.find_book(party));
  for (const Partnership& side : revision.before)
    add(side.find_book(Renames::earlier(renames.parties, party)));
  return out;
}

void compare_series(const Revision& revision, const Id& party, const Id& indicator, const Renames& renames,
                    std::vector<Event>& out) {
  const Series* now = series_in(revision.after, party, indicator);
  for (const Partnership& side : revision.before)
    if (same_figures(now, series_in(side, Renames::earlier(renames.parties, party),
                                    Renames::earlier(renames.indicators, indicator))))
      return;  // it is that side's
  auto after = figures_in(revision.after, party, indicator);
  if (!after) return;
  std::vector<Figures> before;
  for (const Partnership& side : revision.before) {
    auto one = figures_in(side, Renames::earlier(renames.parties, party),
                          Renames::earlier(renames.indicators, indicator));
    if (!one) return;
    before.push_back(std::move(*one));
  }
  FigureComparison(std::move(*after), std::move(before)).tell(party, indicator, out);
}

// ---- goals

std::string list_of(const IdList& ids, const std::vector<Renamed>& renames) {
  return text::join(ids, ", ",
                    [&](const Spanned<Id>& id) { return Renames::later(renames, id.value).text(); });
}

std::string date_text(const std::optional<Date>& date) { return date ? date->iso() : std::string(); }

bool same_change(const std::optional<Change>& a, const std::optional<Change>& b) {
  if (!a || !b) return a.has_value() == b.has_value();
  return a->kind == b->kind && a->amount == b->amount && a->direction == b->direction && a->from == b->from;
}

class GoalComparison {
 public:
  GoalComparison(const Goal& before, const Goal& after, const Renames& renames)
      : before_(before), after_(after), renames_(renames) {}

  std::vector<Event> tell() {
    if (!same_sentence(before_, after_, renames_.indicators)) compare_sentences();
    if (value_of(before_.target) != value_of(after_.target) && !told_target_)
      add(GoalPart::target, number_text(before_.target), number_text(after_.target));
    const Id owner = before_.owner ? Renames::later(renames_.parties, before_.owner->value) : Id();
    const Id owner_now = after_.owner ? after_.owner->value : Id();
    if (owner != owner_now) add(GoalPart::owner, owner.text(), owner_now.text());
    compare_parties();
    const std::string day = before_.baseline ? before_.baseline->value.iso() : "";
    const std::string day_now = after_.baseline ? after_.baseline->value.iso() : "";
    if (day != day_now) add(GoalPart::baseline, day, day_now);
    return std::move(out_);
  }

 private:
  static std::optional<double> value_of(const Maybe<double>& number) {
    return number ? std::optional(number->value) : std::nullopt;
  }
  static std::string number_text(const Maybe<double>& number) {
    return number ? show_number(number->value).en : std::string();
  }

  void add(GoalPart part, std::string from, std::string to) {
    Event event = event_of(EventKind::goal_changed);
    event.goal = after_.id;
    event.part = part;
    event.from = std::move(from);
    event.to = std::move(to);
    out_.push_back(std::move(event));
  }

  // Another deadline and another change are told apart; other words only where both stayed.
  void compare_sentences() {
    const Phrase then = read_phrase(before_.result.value);
    const Phrase now = read_phrase(after_.result.value);
    if (then.deadline != now.deadline)
      add(GoalPart::deadline, date_text(then.deadline), date_text(now.deadline));
    told_target_ = !same_change(then.change, now.change);
    if (told_target_) add(GoalPart::target, before_.result.value, after_.result.value);
    if (out_.empty()) add(GoalPart::sentence, before_.result.value, after_.result.value);
  }

  void compare_parties() {
    std::set<std::string> then, now;
    for (const auto& id : before_.parties) then.insert(Renames::later(renames_.parties, id.value).text());
    for (const auto& id : after_.parties) now.insert(id.value.text());
    if (then == now) return;
    add(GoalPart::parties, list_of(before_.parties, renames_.parties), list_of(after_.parties, {}));
    for (const auto& id : after_.parties) out_.back().parties.push_back(id.value);
  }

  const Goal& before_;
  const Goal& after_;
  const Renames& renames_;
  bool told_target_ = false;
  std::vector<Event> out_;
};

bool is_in(const std::vector<Event>& events, const Event& wanted) {
  return std::any_of(events.begin(), events.end(),
                     [&](const Event& e) { return e.part == wanted.part && e.to == wanted.to; });
}

Event told_of(EventKind kind, const Goal& goal) {
  Event out = event_of(kind);
  out.goal = goal.id;
  out.text = goal.result.value;
  return out;
}

void compare_goal(const Revision& revision, const Goal& after, const Renames& renames,
                  std::vector<Event>& out) {
  if (!after.source.readable) return;
  const Id& earlier = Renames::earlier(renames.goals, after.id);
  std::vector<Event> changed;
  bool is_new = true;
  for (const Partnership& side : revision.before) {
    const Goal* before = find_by_id(side.goals, earlier);
    if (before == nullptr) continue;
    if (!before->source.readable) return;
    std::vector<Event> differs = GoalComparison(*before, after, renames).tell();
    if (is_new)
      changed = std::move(differs);
    else
      std::erase_if(changed, [&](const Event& event) { return !is_in(differs, event); });
    is_new = false;
  }
  if (is_new) {
    out.push_back(told_of(EventKind::goal_added, after));
    return;
  }
  if (earlier != after.id) {
    out.push_back(told_of(EventKind::goal_renamed, after));
    out.back().from = earlier.text();
    out.back().to = after.id.text();
  }
  out.insert(out.end(), changed.begin(), changed.end());
}

}  // namespace

const Id& Renames::earlier(const std::vector<Renamed>& renames, const Id& id) {
  for (const Renamed& one : renames)
    if (one.to == id) return one.from;
  return id;
}

const Id& Renames::later(const std::vector<Renamed>& renames, const Id& id) {
  for (const Renamed& one : renames)
    if (one.from == id) return one.to;
  return id;
}

Renames find_renames(const Partnership& before, const Partnership& after) {
  const auto same_words = [](const auto& a, const auto& b) { return words_of(a) == words_of(b); };
  Renames out;
  out.parties = match(before.parties, after.parties, same_words);
  out.indicators = match(before.indicators, after.indicators, same_words);
  out.goals = match(before.goals, after.goals,
                    [&](const Goal& a, const Goal& b) { return same_sentence(a, b, out.indicators); });
  return out;
}

std::vector<Event> compare_figures(const Revision& revision, const Renames& renames) {
  std::vector<Event> out;
  for (const Id& party : parties_with_books(revision, renames))
    for (const Id& indicator : indicators_in_books(revision, party, renames))
      compare_series(revision, party, indicator, renames, out);
  return out;
}

std::vector<Event> compare_goals(const Revision& revision, const Renames& renames) {
  std::vector<Event> out;
  for (const Goal& goal : revision.after.goals) compare_goal(revision, goal, renames, out);
  if (revision.before.empty()) return out;
  for (const Goal& goal : revision.before.front().goals) {
    const bool was_everywhere =
        std::all_of(revision.before.begin(), revision.before.end(),
                    [&](const Partnership& side) { return find_by_id(side.goals, goal.id) != nullptr; });
    const Id& now = Renames::later(renames.goals, goal.id);
    if (was_everywhere && now == goal.id && find_by_id(revision.after.goals, goal.id) == nullptr)
      out.push_back(told_of(EventKind::goal_removed, goal));
  }
  return out;
}

}  // namespace accord::progress
