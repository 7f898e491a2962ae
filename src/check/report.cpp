// What a report tells is put together here from what other parts compute: the assessment on the period's last
// day and on the last day of the period before it, agreements, conditions, what is waited for. Figures are
// taken as they are known today; what they said when the last report was made, only the history tells.
#include "accord/report.hpp"

#include "check/places.hpp"
#include "check/rule.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace accord {
namespace {

std::vector<Assessment> assess_on(const Partnership& p, const Results& results, Date day) {
  return assess(p, results, day, std::vector<bool>(results.all.size(), false));
}

bool is_in(const std::vector<Id>& ids, const Id& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool is_in_scope(const Assessment& a, const ReportScope& scope) {
  if (scope.ambition && a.result->ambition != scope.ambition) return false;
  return !scope.party || is_in(a.parties, *scope.party);
}

void add_shown(Report& r) {
  for (const std::size_t i : r.results.outline)
    if (is_in_scope(r.assessed[i], r.scope)) r.shown.push_back(&r.assessed[i]);
}

const Assessment& before(const Report& r, const Assessment& now) {
  return r.before[static_cast<std::size_t>(now.result - r.results.all.data())];
}

void add_achieved(Report& r) {
  for (const Assessment* a : r.shown) {
    if (a->state != State::achieved) continue;
    r.achieved.push_back({a, a->numbers->standing->reached, before(r, *a).state != State::achieved});
  }
  std::stable_sort(r.achieved.begin(), r.achieved.end(), [](const ReachedResult& a, const ReachedResult& b) {
    return std::tie(b.in_period, b.since) < std::tie(a.in_period, a.since);
  });
}

// How much of the way lacks: of what should have been gone by now, or of all of it once it is over.
double lack_of(const Assessment& a) {
  if (!a.numbers || !a.numbers->standing) return 1;  // missed without a figure
  const Standing& now = *a.numbers->standing;
  return (a.state == State::missed ? 1 : now.expected) - now.progress;
}

void add_to_decide(Report& r) {
  for (const Assessment* a : r.shown)
    if (a->state == State::behind || a->state == State::missed) r.to_decide.push_back(a);
  std::stable_sort(r.to_decide.begin(), r.to_decide.end(),
                   [](const Assessment* a, const Assessment* b) { return lack_of(*a) > lack_of(*b); });
}

void add_changes(Report& r) {
  for (const Assessment* a : r.shown) {
    if (r.agreement_of(*a).has_moved()) r.moved.push_back(&r.agreement_of(*a));
    if (before(r, *a).state != a->state) r.changed.push_back({a, before(r, *a).state});
  }
}

// Nobody waits for the figures of what is over.
bool is_open(const Assessment& a) { return a.state != State::achieved && a.state != State::missed; }

void add_missing(Report& r) {
  const auto asked = [&](const Awaited& one) { return !r.scope.party || one.party == *r.scope.party; };
  for (const Assessment* a : r.shown) {
    if (!is_open(*a)) continue;
    for (const Awaited& one : a->without_baseline)
      if (asked(one)) r.missing.push_back({one.party, one.indicator, a->result->baseline_date, std::nullopt});
    for (const Awaited& one : a->overdue)
      if (asked(one)) r.missing.push_back({one.party, one.indicator, std::nullopt, one.newest});
  }
  const auto place = [](const MissingFigure& m) {
    return std::tie(m.party, m.indicator, m.baseline, m.newest);
  };
  std::sort(r.missing.begin(), r.missing.end(),
            [&](const auto& a, const auto& b) { return place(a) < place(b); });
  const auto same = [&](const auto& a, const auto& b) { return place(a) == place(b); };
  r.missing.erase(std::unique(r.missing.begin(), r.missing.end(), same), r.missing.end());
}

// One that names results outside the scope, or other parties, belongs to another table.
bool concerns(const Report& r, const Decision& decision) {
  const auto shown = [&](const Spanned<Id>& id) {
    return std::any_of(r.shown.begin(), r.shown.end(),
                       [&](const Assessment* a) { return a->result->id() == id.value; });
  };
  if (!decision.affects.empty()) return std::any_of(decision.affects.begin(), decision.affects.end(), shown);
  if (r.scope.party && !decision.parties.empty())
    return std::any_of(decision.parties.begin(), decision.parties.end(),
                       [&](const Spanned<Id>& id) { return id.value == *r.scope.party; });
  return !r.scope.ambition;
}

void add_decisions(Report& r) {
  for (const Decision& one : r.partnership.decisions)
    if (r.period.contains(one.date.value) && one.date.value <= r.as_of && concerns(r, one))
      r.decisions.push_back(&one);
  std::stable_sort(r.decisions.begin(), r.decisions.end(),
                   [](const Decision* a, const Decision* b) { return a->date.value < b->date.value; });
}

// Whether it does anything to name this one: not for what always stands, and not where there is no such rule.
bool can_silence(const std::string& rule) {
  const check::Rule* known = check::find_rule(rule);
  return known != nullptr && check::can_be_silenced(*known);
}

void add_silenced(Report& r) {
  const Partnership& p = r.partnership;
  for (const Settings::Check& one : p.settings.checks)
    if (one.severity.value == "off" && can_silence(one.rule.value))
      r.silenced.push_back({one.rule.value, "", ""});
  for (const SourceFile* file : check::all_sources(p))
    for (const Allowance& one : file->allowed)
      if (can_silence(one.rule.value)) r.silenced.push_back({one.rule.value, file->path, one.reason.value});
}

// The indicators that results in scope are measured by, and what those are made of.
std::vector<Id> indicators_shown(const Report& r) {
  std::vector<Id> out;
  for (const Assessment* a : r.shown) {
    const Indicator* indicator = a->result->indicator;
    if (indicator == nullptr) continue;
    out.push_back(indicator->id);
    for (const auto* part : {&indicator->weight, &indicator->of, &indicator->to})
      if (*part) out.push_back((*part)->value);
  }
  return out;
}

}  // namespace

Report compute_report(const Loaded& loaded, const Results& results, const ReportPeriod& period, Date today,
                      const ReportScope& scope) {
  const Partnership& p = loaded.partnership;
  Report r{p, results, period, std::min(period.last, today), today < period.last, scope};
  r.assessed = assess_on(p, results, r.as_of);
  r.before = assess_on(p, results, period.previous().last);
  r.agreements = compute_agreements(p, results, r.assessed, r.as_of);
  add_shown(r);
  add_achieved(r);
  add_to_decide(r);
  add_changes(r);
  add_missing(r);
  add_decisions(r);
  r.readiness = judge_ready(loaded, results, r.as_of, {{}, scope.ambition, scope.party});
  r.due = find_due(p, results, r.assessed, {r.as_of, period.next().last, scope.party, scope.ambition});
  add_silenced(r);
  return r;
}

void compare_with_last(Report& report, const Partnership& then, std::string commit, std::string tag) {
  SinceLastReport out{std::move(commit), std::move(tag),
                      find_restated(then, report.partnership, report.period.previous().last)};
  const std::vector<Id> shown = indicators_shown(report);
  std::erase_if(out.restated, [&](const RestatedFigure& one) {
    const bool other_party = report.scope.party && one.party != *report.scope.party && one.party != Id::all();
    return other_party || !is_in(shown, one.indicator);
  });
  report.since_last = std::move(out);
}

}  // namespace accord
