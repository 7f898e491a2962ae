#include "accord/agreement.hpp"

#include "model/rounding.hpp"
#include "progress/case.hpp"
#include "progress/moves.hpp"
#include "progress/target.hpp"
#include "progress/yeses.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace accord {
namespace {

using progress::Counted;
using progress::TodaysTerms;
using progress::World;
using progress::Yeses;

constexpr double kRatifyWithin = 180;  // days, unless governance says otherwise

bool is_more_than_words(const Moved& one) { return severity_of(one.move) != Severity::note; }

auto content(const Moved& m) {
  return std::tie(m.move, m.term, m.from_level, m.to_level, m.from_date, m.to_date, m.from_parties,
                  m.to_parties, m.from_text, m.to_text);
}

// Equal moves of several parties are one.
void add_moved(const Moved& one, const Id& party, std::vector<Moved>& all) {
  auto same = std::find_if(all.begin(), all.end(),
                           [&](const Moved& known) { return content(known) == content(one); });
  if (same == all.end()) same = all.insert(all.end(), one);
  const auto place = std::lower_bound(same->who.begin(), same->who.end(), party);
  if (place == same->who.end() || *place != party) same->who.insert(place, party);
}

void sort_heaviest_first(std::vector<Moved>& moved) {
  const auto weight = [](const Moved& m) {
    return std::tuple(-static_cast<int>(severity_of(m.move)), m.move, m.term);
  };
  std::stable_sort(moved.begin(), moved.end(),
                   [&](const Moved& a, const Moved& b) { return weight(a) < weight(b); });
}

// Neither, or on the same day and with the same reason: what a result above it says, is told of that one.
bool stopped_alike(const Result& a, const Result& b) {
  const auto reason = [](const Result& r) { return r.goal->stopped ? r.goal->stopped->why : std::string(); };
  return a.stopped == b.stopped && reason(a) == reason(b);
}

// Where it was given up before, and is not any more, or only from a day to come.
std::optional<Moved> taken_up(const Result& before, const Result& after, Date today) {
  if (!before.stopped || before.stopped == after.stopped || (after.stopped && *after.stopped <= today))
    return std::nullopt;
  Moved out;
  out.move = Move::withdrawn;
  out.term = Term::stopped;
  out.from_date = before.stopped;
  out.to_date = after.stopped;
  return out;
}

// A baseline that nobody asked for while it was given up is no news.
bool is_counted_again(const Moved& one) {
  return one.move == Move::completed && one.term == Term::baseline && !one.from_level;
}

// One result against all that was said of it.
class Comparison {
 public:
  Comparison(const World& world, const SubjectIndex& names, const Yeses& yeses, const Assessment& assessment)
      : world_(world),
        names_(names),
        assessment_(assessment),
        result_(*assessment.result),
        yeses_(yeses.of(result_.id())) {
    const Partnership& p = world.partnership;
    ambition_ = result_.ambition ? p.find_ambition(*result_.ambition) : nullptr;
    out_.result = &result_;
    out_.bodies = progress::bodies_needed(p, ambition_);
  }

  Agreement run() {
    if (!result_.is_complete()) return std::move(out_);
    if (yeses_.empty()) {
      for (const Id& party : assessment_.parties) add_silent(party);
      return std::move(out_);
    }
    const TodaysTerms today(world_, assessment_, names_);
    before_ = merged_parties();
    for (const Id& party : assessment_.parties) add_party(today, party);
    for (const Id& party : dropped_parties()) compare(today, count(party), party);
    sort_heaviest_first(out_.moved);
    add_ratified_target();
    add_amendment();
    return std::move(out_);
  }

 private:
  void add_silent(const Id& party) {
    PartyYes& one = out_.parties.emplace_back();
    one.party = party;
    for (const std::string& body : out_.bodies) one.bodies.push_back({body, std::nullopt});
  }

  Counted count(const Id& party) const { return progress::count_yeses(yeses_, party, before_, out_.bodies); }

  Date end() const { return std::min(world_.as_of, *result_.deadline); }

  // Those that it names, and those that it had when somebody said yes: a party's name in the list may have
  // made way for that of the one that it merged into.
  progress::Before merged_parties() const {
    std::set<Id> parties(result_.parties.begin(), result_.parties.end());
    for (const Yeses::Entry& entry : yeses_) {
      parties.insert(entry.party);
      parties.insert(entry.yes->parties.begin(), entry.yes->parties.end());
    }
    return progress::merged_parties(world_.partnership, parties, end());
  }

  // Those that said yes, are still there, and are no party of the result any more.
  std::vector<Id> dropped_parties() const {
    std::vector<Id> out;
    for (const Yeses::Entry& entry : yeses_) {
      const Id& standing = world_.successions.standing(entry.party, end());
      const Party* party = world_.partnership.find_party(standing);
      const bool is_there = party != nullptr && !(party->left && party->left->value <= world_.as_of);
      const auto& now = assessment_.parties;
      if (!is_there || std::find(now.begin(), now.end(), standing) != now.end()) continue;
      if (std::find(out.begin(), out.end(), standing) == out.end()) out.push_back(standing);
    }
    return out;
  }

  void add_party(const TodaysTerms& today, const Id& party) {
    const Counted counted = count(party);
    const bool moved = compare(today, counted, party);
    PartyYes standing = counted.standing;
    standing.current = standing.complete && !moved;
    for (BodyYes& body : standing.bodies) body.current = body.date && is_current(today, party, body.body);
    out_.parties.push_back(std::move(standing));
  }

  bool is_current(const TodaysTerms& today, const Id& party, const std::string& body) const {
    const Counted own = progress::count_yeses(yeses_, party, before_, {&body, 1});
    return std::all_of(own.yeses.begin(), own.yeses.end(), [&](const Yeses::Entry& one) {
      const auto moved = today.moves_since(*one.yes, one.party, party);
      return std::none_of(moved.begin(), moved.end(), is_more_than_words);
    });
  }

  // Whether more than words moved since any of them.
  bool compare(const TodaysTerms& today, const Counted& counted, const Id& party) {
    bool any = false;
    for (const auto& [file, yes] : counted.yeses) {
      for (const Moved& one : today.moves_since(*yes, file, party)) {
        add_moved(one, party, out_.moved);
        weigh(one, *yes);
        any = any || is_more_than_words(one);
      }
      if (yes->target && (!newest_other_ || newest_other_->date.value < yes->date.value) &&
          today.is_comparable(*yes) && differs_from_today(*yes))
        newest_other_ = yes;
    }
    return any;
  }

  bool differs_from_today(const Ratification& yes) const {
    if (!assessment_.numbers) return false;
    const int decimals = result_.indicator->decimals;
    return round_to(*yes.target, decimals) != round_to(assessment_.numbers->target.value, decimals);
  }

  void weigh(const Moved& one, const Ratification& yes) {
    Severity severity = severity_of(one.move);
    if (severity != Severity::note)
      if (const Decision* decision = decision_after(yes.date.value)) {
        if (decision_ == nullptr || decision_->date.value < decision->date.value) decision_ = decision;
        if (severity == Severity::error && world_.as_of <= until(*decision)) severity = Severity::warning;
      }
    if (!out_.severity || *out_.severity < severity) out_.severity = severity;
  }

  // The newest that is about this result and later than `day`.
  const Decision* decision_after(Date day) const {
    const Decision* out = nullptr;
    for (const Decision& one : world_.partnership.decisions) {
      const Date date = one.date.value;
      if (date <= day || date > world_.as_of || (out != nullptr && date <= out->date.value)) continue;
      const bool about = std::any_of(one.affects.begin(), one.affects.end(),
                                     [&](const Spanned<Id>& id) { return id.value == result_.id(); });
      if (about) out = &one;
    }
    return out;
  }

  Date until(const Decision& decision) const {
    const Governance& general = world_.partnership.settings.governance;
    const bool own = ambition_ != nullptr && ambition_->governance.ratify_within;
    const Maybe<double>& stated = own ? ambition_->governance.ratify_within : general.ratify_within;
    const double days = std::clamp(stated ? stated->value : kRatifyWithin, 0.0, 100'000.0);
    return decision.date.value.plus_days(static_cast<std::int32_t>(days));
  }

  void add_amendment() {
    if (decision_ != nullptr)
      out_.amendment = Amendment{decision_, until(*decision_), out_.parties.size() - out_.count_current()};
  }

  void add_ratified_target() {
    if (newest_other_ == nullptr) return;
    out_.target = newest_other_->target;
    const Numbers& n = *assessment_.numbers;
    if (n.standing)
      out_.progress = progress::progress_towards(*result_.sentence.change, *result_.indicator,
                                                 n.baseline.value, *out_.target, n.standing->current.value);
  }

  const World& world_;
  const SubjectIndex& names_;
  const Assessment& assessment_;
  const Result& result_;
  std::span<const Yeses::Entry> yeses_;
  const Ambition* ambition_ = nullptr;
  progress::Before before_;
  const Ratification* newest_other_ = nullptr;  // whose target is not today's
  const Decision* decision_ = nullptr;
  Agreement out_;
};

}  // namespace

std::size_t Agreement::count_complete() const {
  return static_cast<std::size_t>(
      std::count_if(parties.begin(), parties.end(), [](const PartyYes& one) { return one.complete; }));
}

std::size_t Agreement::count_current() const {
  return static_cast<std::size_t>(
      std::count_if(parties.begin(), parties.end(), [](const PartyYes& one) { return one.current; }));
}

bool Agreement::has_any_yes() const {
  return std::any_of(parties.begin(), parties.end(), [](const PartyYes& one) {
    return std::any_of(one.bodies.begin(), one.bodies.end(), [](const BodyYes& b) { return b.date; });
  });
}

bool Agreement::has_moved() const { return std::any_of(moved.begin(), moved.end(), is_more_than_words); }

std::vector<Agreement> compute_agreements(const Partnership& partnership, const Results& results,
                                          std::span<const Assessment> assessed, Date today) {
  const World world{partnership, results, today, measure::Successions(partnership)};
  const Yeses yeses(partnership, today);
  const std::vector<Subject> subjects = subjects_of(partnership);
  const SubjectIndex names(subjects);
  std::vector<Agreement> out;
  out.reserve(assessed.size());
  for (const Assessment& one : assessed) {
    if (one.state == State::unreadable) {
      out.emplace_back().result = one.result;
      continue;
    }
    out.push_back(Comparison(world, names, yeses, one).run());
  }
  return out;
}

std::vector<Moved> moves_between(const Partnership& then, const Assessment& before, const Partnership& now,
                                 const Results& results, const Assessment& after, Date today) {
  std::vector<Moved> out;
  if (!before.result->is_complete() || !after.result->is_complete()) return out;
  const World world{now, results, today, measure::Successions(now)};
  const std::vector<Subject> subjects = subjects_of(now);
  const SubjectIndex names(subjects);
  const TodaysTerms terms(world, after, names);
  const bool alike = stopped_alike(*before.result, *after.result);
  const auto again = taken_up(*before.result, *after.result, today);
  for (const Id& party : before.parties) {
    const Ratification yes = yes_to(after.result->id(), terms_of(then, before, party));
    std::vector<Moved> moved =
        alike ? terms.compare_terms(yes, party, party) : terms.moves_since(yes, party, party);
    if (again) {
      std::erase_if(moved, is_counted_again);
      moved.push_back(*again);
    }
    for (Moved& one : moved) {
      if (one.term == Term::stopped && before.result->stopped != one.to_date)
        one.from_date = before.result->stopped;
      add_moved(one, party, out);
    }
  }
  for (Moved& one : out)
    if (one.who.size() == before.parties.size()) one.who.clear();
  sort_heaviest_first(out);
  return out;
}

Agreement compute_purpose_agreement(const Partnership& partnership, Date today) {
  Agreement out;
  out.bodies = progress::bodies_needed(partnership, nullptr);
  const Yeses yeses(partnership, today);
  const measure::Successions successions(partnership);
  const std::string now = purpose_terms(partnership.settings).sentence;
  std::set<Id> all;
  for (const Party& party : partnership.parties) all.insert(party.id);
  const progress::Before before = progress::merged_parties(partnership, all, today);
  for (const Party& party : partnership.parties) {
    const bool there = !(party.left && party.left->value <= today) &&
                       !(party.joined && party.joined->value > today) &&
                       successions.standing(party.id, today) == party.id;
    if (party.role != Role::member || !there) continue;
    Counted counted = progress::count_yeses(yeses.of(Id()), party.id, before, out.bodies);
    counted.standing.current = counted.standing.complete;
    for (BodyYes& body : counted.standing.bodies) body.current = body.date.has_value();  // only words move
    for (const auto& [file, yes] : counted.yeses) {
      if (yes->sentence.empty() || yes->sentence == now) continue;
      Moved one;
      one.move = Move::re_worded;
      one.term = Term::sentence;
      one.from_text = yes->sentence;
      one.to_text = now;
      add_moved(one, party.id, out.moved);
      out.severity = Severity::note;
    }
    out.parties.push_back(std::move(counted.standing));
  }
  return out;
}

}  // namespace accord
