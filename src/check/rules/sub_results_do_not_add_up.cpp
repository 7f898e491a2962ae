#include "check/judged.hpp"
#include "check/places.hpp"
#include "measure/party_set.hpp"
#include "model/both.hpp"
#include "model/rounding.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The sub-results of a result split its parties between them and share its indicator, which combines by "
     "sum, but their targets do not add up to its target.",
     "De deelresultaten verdelen de partijen van een resultaat onder elkaar en gaan over dezelfde indicator, "
     "waarvan de cijfers van partijen optellen, maar hun streefwaarden zijn samen niet de streefwaarde van "
     "het resultaat."},
    {"Each reaches its own part and the whole is still missed, or somebody was asked for more than the whole "
     "needs.",
     "Elk haalt zijn eigen deel en het geheel wordt toch niet gehaald, of er is iemand meer gevraagd dan het "
     "geheel nodig heeft."},
    "# +12 internships: 70 + 50 = 120 to 132\nresult = \"internships to 78\"  # of noorderzorg\nresult = "
    "\"internships to 52\"  # of hanzeschool",
    "result = \"internships to 78\"  # of noorderzorg\nresult = \"internships to 54\"  # of hanzeschool"};

using Parties = std::vector<const Party*>;

class Split {
 public:
  Split(const Context& context, const measure::Successions& successions, const Judged& parent)
      : context_(context), successions_(successions), parent_(parent), whole_(parties_of(*parent.result)) {}

  // The sub-results that split the parties between them; of several of the same parties, the last. Empty when
  // there is no such split, or when one of them can't be computed.
  std::vector<Judged> find() const {
    std::map<Parties, std::size_t> parts;
    for (const std::size_t child : parent_.result->children)
      if (is_part(context_.results.all[child])) parts[parties_of(context_.results.all[child])] = child;
    std::vector<Judged> out;
    Parties covered;
    for (const auto& [parties, child] : parts) {
      covered.insert(covered.end(), parties.begin(), parties.end());
      const auto judged = judge(context_, child);
      if (judged && judged->numbers())
        out.push_back(*judged);
      else if (!is_left_out(parties))
        return {};
    }
    const std::set<const Party*> distinct(covered.begin(), covered.end());
    const bool splits = distinct.size() == covered.size() && covered.size() == whole_.size();
    return splits ? out : std::vector<Judged>();
  }

 private:
  Parties parties_of(const Result& result) const {
    const Date end = std::min(context_.today, *parent_.result->deadline);
    const Date b = *parent_.result->baseline_date;
    return measure::resolve_parties(context_.partnership, successions_, result.parties, b, end);
  }

  // With some of the parties, not all: that would be a milestone.
  bool is_part(const Result& sub) const {
    if (!sub.is_complete() || sub.indicator != parent_.result->indicator || is_stopped(context_, sub))
      return false;
    const Parties parties = parties_of(sub);
    const auto belongs = [&](const Party* party) {
      return std::find(whole_.begin(), whole_.end(), party) != whole_.end();
    };
    return !parties.empty() && parties.size() < whole_.size() &&
           std::all_of(parties.begin(), parties.end(), belongs);
  }

  // Without a baseline: then the whole's target is not about them either.
  bool is_left_out(const Parties& parties) const {
    const auto& left_out = parent_.assessment->without_baseline;
    return std::all_of(parties.begin(), parties.end(), [&](const Party* party) {
      return std::any_of(left_out.begin(), left_out.end(),
                         [&](const Awaited& one) { return one.party == party->id; });
    });
  }

  const Context& context_;
  const measure::Successions& successions_;
  const Judged& parent_;
  Parties whole_;
};

double sum_of_targets(const std::vector<Judged>& parts) {
  double sum = 0;
  for (const Judged& part : parts) sum += part.numbers()->target.value;
  return sum;
}

bool add_up(const Judged& parent, const std::vector<Judged>& parts) {
  const int decimals = parent.indicator().decimals;
  return round_to(sum_of_targets(parts), decimals) == round_to(parent.numbers()->target.value, decimals);
}

Bilingual describe(double promised, double target, const Indicator& indicator) {
  const Bilingual amount = show_amount(promised, indicator);
  const Bilingual wanted = show_level(target, indicator);
  const Bilingual gap = show_level(std::fabs(promised - target), indicator);
  return promised < target
             ? both("its sub-results come to {}, and {} is promised: {} less",
                    "de deelresultaten zijn samen {}, en beloofd is {}: {} minder", amount, wanted, gap)
             : both("its sub-results come to {}, and {} is promised: {} more",
                    "de deelresultaten zijn samen {}, en beloofd is {}: {} meer", amount, wanted, gap);
}

void report(const Judged& parent, const std::vector<Judged>& parts, Findings& findings) {
  const Indicator& indicator = parent.indicator();
  const double promised = round_to(sum_of_targets(parts), indicator.decimals);
  const double target = round_to(parent.numbers()->target.value, indicator.decimals);
  auto& finding = findings.add(
      parent.goal().source, parent.goal().result.range, describe(promised, target, indicator),
      both("change a sub-result's sentence, or this one", "pas de zin van een deelresultaat aan, of deze"));
  for (const Judged& part : parts)
    finding.related.push_back(
        {part.goal().source.path, part.goal().result.range,
         both("comes to {}", "komt uit op {}", show_amount(part.numbers()->target.value, indicator))});
}

void check(const Context& context, Findings& findings) {
  const measure::Successions successions(context.partnership);
  for (const Judged& parent : judged_results(context)) {
    if (parent.indicator().combine != Combine::sum || parent.result->children.empty()) continue;
    if (!parent.numbers()) continue;
    const auto parts = Split(context, successions, parent).find();
    if (parts.empty() || add_up(parent, parts)) continue;
    // What is wrong with one of them by itself is told by itself.
    const bool sound =
        is_sound(context, parent) &&
        std::all_of(parts.begin(), parts.end(), [&](const Judged& part) { return is_sound(context, part); });
    if (sound) report(parent, parts, findings);
  }
}

}  // namespace

extern const Rule kSubResultsDoNotAddUp{
    "sub-results-do-not-add-up", "numbers", Severity::warning, Stops::no, kExplanation, check};

}  // namespace accord::check
