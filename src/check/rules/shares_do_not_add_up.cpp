#include "check/judged.hpp"
#include "check/places.hpp"
#include "measure/combined.hpp"
#include "measure/party_set.hpp"
#include "model/both.hpp"
#include "model/rounding.hpp"

#include <algorithm>
#include <cmath>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The parties' shares, each taken against that party's own baseline, do not add up to what the result "
     "promises. A party without a share stands at its baseline. Only indicators that combine by sum are "
     "added, over the parties that have a baseline; a party without one can only have a level as its share, "
     "such as \"to 140\".",
     "De aandelen van de partijen, elk gerekend vanaf de eigen nulmeting, zijn samen niet wat het resultaat "
     "belooft. Een partij zonder aandeel blijft op haar nulmeting. Er wordt alleen opgeteld waar de cijfers "
     "van partijen optellen (combine = \"sum\"), over de partijen die een nulmeting hebben; een partij "
     "zonder nulmeting kan alleen een niveau als aandeel hebben, zoals \"naar 140\"."},
    {"What nobody takes on is not going to happen. Shares need not be equal, but the part that is missing "
     "should be found while everybody is still at the table.",
     "Wat niemand op zich neemt, gaat niet gebeuren. Aandelen hoeven niet gelijk te zijn, maar zoek wat er "
     "ontbreekt zolang iedereen nog aan tafel zit."},
    "result = \"+12 internships by 2026-12-31\"\n\n[shares]\nnoorderzorg = \"+8\"\nhanzeschool = \"+2\"",
    "result = \"+12 internships by 2026-12-31\"\n\n[shares]\nnoorderzorg = \"+8\"\nhanzeschool = \"+4\""};

// One result's shares against its promise.
class ShareSum {
 public:
  ShareSum(const Context& context, const Judged& judged, Findings& findings)
      : context_(context), judged_(judged), findings_(findings), successions_(context.partnership) {}

  void check(const std::vector<ReadChange>& shares) {
    const Goal& goal = judged_.goal();
    for (std::size_t i = 0; i < shares.size(); ++i) {
      // A share that can't be read, or whose party has no part in the result, is told by another rule.
      if (!shares[i].change || !is_inside(goal.shares[i].party.value)) return;
    }
    for (std::size_t i = 0; i < shares.size(); ++i) add(goal.shares[i], *shares[i].change);
    if (computable_) compare();
  }

 private:
  bool is_inside(const Id& party) const {
    const auto& parties = judged_.assessment->parties;
    return std::binary_search(parties.begin(), parties.end(), successions_.standing(party, end()));
  }

  Date end() const { return std::min(context_.today, *judged_.result->deadline); }

  std::optional<double> own_baseline(const Id& id) const {
    return measure::own_baseline(context_.partnership, judged_.indicator(), id,
                                 *judged_.result->baseline_date, end());
  }

  bool is_left_out(const Id& party) const {
    const auto& left_out = judged_.assessment->without_baseline;
    return std::any_of(left_out.begin(), left_out.end(),
                       [&](const Awaited& one) { return one.party == party; });
  }

  void add(const Share& share, const Change& change) {
    const auto baseline = own_baseline(share.party.value);
    const double amount = change.direction == Direction::down ? -change.amount : change.amount;
    if (!baseline && is_left_out(share.party.value)) {
      // The promise is like for like: it is not about this party.
      if (!is_level(change.kind)) report_no_baseline(share);
    } else if (is_level(change.kind)) {
      baseline ? sum_ += change.amount - *baseline : sum_;
      computable_ = computable_ && baseline;
    } else if (change.kind != ChangeKind::relative) {
      sum_ += amount;
    } else if (baseline == 0.0) {
      report_nothing(share);
    } else {
      baseline ? sum_ += std::fabs(*baseline) * amount / 100 : sum_;
      computable_ = computable_ && baseline;
    }
  }

  void report_no_baseline(const Share& share) {
    computable_ = false;
    findings_.add(
        judged_.goal().source, share.change.range,
        both("{} of what? '{}' has no figure for the baseline on {}",
             "{} waarvan? '{}' heeft geen cijfer voor de nulmeting op {}", quoted(share.change.value),
             share.party.value.text(), judged_.result->baseline_date->iso()),
        both("state its share as a level, such as \"to 140\", or record its figure",
             "schrijf het aandeel als niveau, zoals \"naar 140\", of leg het cijfer vast"));
  }

  void report_nothing(const Share& share) {
    computable_ = false;
    findings_.add(judged_.goal().source, share.change.range,
                  both("{} of nothing is nothing: the baseline of '{}' is 0",
                       "{} van niets is niets: de nulmeting van '{}' is 0", quoted(share.change.value),
                       share.party.value.text()),
                  both("state its share as an amount, such as \"+12\"",
                       "schrijf het aandeel als hoeveelheid, zoals \"+12\""));
  }

  void compare() {
    const Indicator& indicator = judged_.indicator();
    const double promised = round_to(judged_.baseline + sum_, indicator.decimals);
    const double target = round_to(judged_.numbers()->target.value, indicator.decimals);
    if (promised == target) return;
    const Share& first = judged_.goal().shares.front();
    findings_.add(judged_.goal().source, {first.party.range.begin, first.change.range.end},
                  describe(promised, target), help());
  }

  Bilingual describe(double promised, double target) const {
    const Indicator& indicator = judged_.indicator();
    const Bilingual gap = show_level(std::fabs(promised - target), indicator);
    if (promised < target && judged_.numbers()->direction == Direction::up)
      return both("the shares come to {} of the {} promised: {} short",
                  "de aandelen zijn samen {} van de beloofde {}: {} te weinig",
                  show_level(promised, indicator), show_amount(target, indicator), gap);
    const Bilingual amount = show_amount(promised, indicator);
    const Bilingual wanted = show_level(target, indicator);
    return promised < target
               ? both("the shares come to {}, and {} is promised: {} less",
                      "de aandelen zijn samen {}, en beloofd is {}: {} minder", amount, wanted, gap)
               : both("the shares come to {}, and {} is promised: {} more",
                      "de aandelen zijn samen {}, en beloofd is {}: {} meer", amount, wanted, gap);
  }

  Bilingual help() const {
    std::vector<std::string> silent;
    for (const Id& party : judged_.assessment->parties)
      if (!has_share(party) && !is_left_out(party)) silent.push_back(party.text());
    if (silent.empty()) return {"change a share, or the promise", "pas een aandeel aan, of de belofte"};
    const std::size_t shown = std::min<std::size_t>(silent.size(), 3);
    Bilingual names = same(silent[0]);
    for (std::size_t i = 1; i < shown; ++i) names += same(", " + silent[i]);
    if (silent.size() > shown) names += both(" and {} more", " en nog {}", silent.size() - shown);
    return both("change a share, or the promise; without a share, and so at the baseline: {}",
                "pas een aandeel aan, of de belofte; zonder aandeel, en dus op de nulmeting: {}", names);
  }

  bool has_share(const Id& party) const {
    const auto& shares = judged_.goal().shares;
    return std::any_of(shares.begin(), shares.end(), [&](const Share& share) {
      return successions_.standing(share.party.value, end()) == party;
    });
  }

  const Context& context_;
  const Judged& judged_;
  Findings& findings_;
  measure::Successions successions_;
  double sum_ = 0;  // of the changes that the shares promise
  bool computable_ = true;
};

void check(const Context& context, Findings& findings) {
  const auto& shares = context.shares();
  for (std::size_t i = 0; i < context.results.all.size(); ++i) {
    if (shares[i].empty()) continue;
    const auto judged = judge(context, i);
    if (!judged || judged->indicator().combine != Combine::sum || !is_sound(context, *judged)) continue;
    ShareSum(context, *judged, findings).check(shares[i]);
  }
}

}  // namespace

extern const Rule kSharesDoNotAddUp{"shares-do-not-add-up", "numbers", Severity::warning, Stops::no,
                                    kExplanation,           check};

}  // namespace accord::check
