#include "progress/party_standing.hpp"

#include "model/rounding.hpp"
#include "progress/case.hpp"
#include "progress/target.hpp"
#include "text/join.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace accord::progress {
namespace {

using measure::Contribution;

std::optional<Level> newest_value(const Case& c, const Contribution& one) {
  std::optional<Level> out;
  measure::visit_dates(c.indicator, one, c.b, [&](Date day) {
    const auto value = measure::value_alone(c.indicator, one, day);
    if (value && (!out || out->date < day)) out = Level{day, *value};
    return true;
  });
  return out;
}

// Of several shares, which a party that others merged into may have, what they promise together.
class Shares {
 public:
  Shares(const World& world, const Case& c) : world_(world), c_(c) {}

  std::vector<const Share*> of(const Id& party) const {
    std::vector<const Share*> out;
    for (const Share& share : c_.result.goal->shares)
      if (world_.successions.standing(share.party.value, c_.end) == party) out.push_back(&share);
    return out;
  }

  // As a change of that party; nothing where a share can't be read, or the shares make no one change.
  std::optional<Change> change_of(const std::vector<const Share*>& shares,
                                  std::optional<double> baseline) const {
    if (shares.empty()) return std::nullopt;
    const bool merged = shares.size() > 1 || is_of_predecessor(*shares.front());
    if (!merged || (shares.size() == 1 && c_.indicator.combine != Combine::sum)) return read(*shares.front());
    if (c_.indicator.combine != Combine::sum || !baseline) return std::nullopt;
    Change sum;
    sum.kind = ChangeKind::level;
    sum.amount = *baseline;
    for (const Share* share : shares) {
      const auto change = promised_by(*share);
      if (!change) return std::nullopt;
      sum.amount += *change;
    }
    return sum;
  }

 private:
  bool is_of_predecessor(const Share& share) const {
    return world_.successions.standing(share.party.value, c_.end) != share.party.value;
  }

  std::optional<Change> read(const Share& share) const {
    return read_share(share.change.value, c_.indicator.unit.value).change;
  }

  // Taken against the baseline of the party that it names, in that party's own book.
  std::optional<double> promised_by(const Share& share) const {
    const Partnership& p = world_.partnership;
    const Id& id = share.party.value;
    const auto change = read(share);
    const auto baseline = measure::own_baseline(p, c_.indicator, id, c_.b, c_.end);
    if (!change || !baseline) return std::nullopt;
    const auto target = target_level(*change, *baseline, c_.indicator.decimals);
    return target ? std::optional(*target - *baseline) : std::nullopt;
  }

  const World& world_;
  const Case& c_;
};

// The result's target as each party's own; nothing where it is only one for all of them together.
std::optional<Change> target_for_each(const Case& c, const Assessment& assessment, bool whole) {
  if (!assessment.numbers) return std::nullopt;
  const bool for_each = c.indicator.combine == Combine::worst ||
                        (c.indicator.combine != Combine::sum && is_level(c.result.sentence.change->kind));
  if (!whole && !for_each) return std::nullopt;
  Change change;
  change.kind = assessment.numbers->direction == Direction::up ? ChangeKind::at_least : ChangeKind::at_most;
  change.direction = assessment.numbers->direction;
  change.amount = assessment.numbers->target.value;
  return change;
}

std::string text_of(const std::vector<const Share*>& shares) {
  return text::join(shares, ", ", [](const Share* share) { return share->change.value; });
}

class Parties {
 public:
  Parties(const World& world, const Case& c, const Assessment& assessment)
      : world_(world), c_(c), assessment_(assessment), shares_(world, c) {}

  PartyStanding promise_of(const Id& party) const {
    PartyStanding out;
    out.party = party;
    const auto shares = shares_.of(party);
    out.share = text_of(shares);
    return out;
  }

  PartyStanding standing_of(const Contribution& one, bool counted) const {
    PartyStanding out = promise_of(one.party != nullptr ? one.party->id : Id::all());
    out.counted = counted;
    out.left = one.left() && *one.left() <= c_.end ? one.left() : std::nullopt;
    out.baseline = measure::value_alone(c_.indicator, one, c_.b);
    out.current = newest_value(c_, one);
    if (counted) out.fresh = is_fresh(world_, c_, one);
    if (counted) out.carries = carried_by(one);
    judge(shares_.of(out.party), out);
    return out;
  }

 private:
  void judge(const std::vector<const Share*>& shares, PartyStanding& out) const {
    const auto share = shares_.change_of(shares, out.baseline);
    if (share && is_level(share->kind)) out.share_target = share->amount;
    const auto change = shares.empty() ? target_for_each(c_, assessment_, out.party == Id::all()) : share;
    if (!change || !out.baseline) return;
    const auto aim = aim_of(*change, c_.indicator, *out.baseline);
    if (!aim) return;
    if (share) out.share_target = aim->target;
    if (out.current)
      out.progress = progress_of(*aim, *out.baseline, out.current->value, c_.indicator.decimals);
  }

  std::optional<double> carried_by(const Contribution& one) const {
    const bool adds = c_.indicator.combine == Combine::sum || c_.indicator.combine == Combine::mean;
    if (!adds || c_.whole || !assessment_.numbers || !assessment_.numbers->standing) return std::nullopt;
    const Numbers& n = *assessment_.numbers;
    const int decimals = c_.indicator.decimals;
    const double current = n.standing->current.value;
    if (round_to(current, decimals) == round_to(n.baseline.value, decimals)) return std::nullopt;
    const double own = *one.own.on(c_.end) - *one.own.on(c_.b);
    const double parts = c_.indicator.combine == Combine::mean ? static_cast<double>(c_.counted.size()) : 1;
    return own / parts / (current - n.baseline.value);
  }

  const World& world_;
  const Case& c_;
  const Assessment& assessment_;
  Shares shares_;
};

// What parties' own books say where all.toml is the source: no part of the result.
void add_detail(const World& world, const Case& c, const Parties& parties, std::vector<PartyStanding>& out) {
  for (const Party* party : c.parties) {
    const Book* book = world.partnership.find_book(party->id);
    const auto one = measure::contribution_of(world.partnership, c.indicator, book, party, c.b, c.end);
    PartyStanding standing = parties.standing_of(one, false);
    const bool has_figures = book != nullptr && measure::has_figures(c.indicator, *book);
    if (has_figures || !standing.share.empty()) out.push_back(std::move(standing));
  }
}

}  // namespace

std::vector<PartyStanding> compute_party_standings(const Partnership& partnership, const Results& results,
                                                   const Assessment& assessment, Date as_of) {
  const World world{partnership, results, as_of, measure::Successions(partnership)};
  Case c = open_case(world, *assessment.result);
  std::vector<PartyStanding> out;
  if (assessment.state == State::stopped || assessment.state == State::not_started) {
    const Parties parties(world, c, assessment);
    for (const Party* party : c.parties) out.push_back(parties.promise_of(party->id));
    return out;
  }
  gather_figures(world, c);
  const Parties parties(world, c, assessment);
  for (const Contribution& one : c.counted) out.push_back(parties.standing_of(one, true));
  for (const Contribution& one : c.left_out) out.push_back(parties.standing_of(one, false));
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.party < b.party; });
  if (c.whole) add_detail(world, c, parties, out);
  return out;
}

void sort_best_first(std::vector<PartyStanding>& standings, const Assessment& assessment) {
  const auto& numbers = assessment.numbers;
  const double sign = numbers && numbers->direction == Direction::down ? -1 : 1;
  const auto change = [sign](const PartyStanding& one) {
    return one.current && one.baseline ? std::optional(sign * (one.current->value - *one.baseline))
                                       : std::nullopt;
  };
  // An absent value is less than any: the greatest come first.
  const auto key = [&](const PartyStanding& one) {
    return std::tuple(one.party == Id::all(), one.progress, change(one), one.baseline.has_value());
  };
  std::stable_sort(standings.begin(), standings.end(),
                   [&](const auto& a, const auto& b) { return key(a) > key(b); });
}

}  // namespace accord::progress
