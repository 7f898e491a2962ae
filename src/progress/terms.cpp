#include "accord/agreement.hpp"
#include "measure/party_set.hpp"
#include "model/rounding.hpp"
#include "progress/moves.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord {
namespace {

std::string combine_name(const Indicator& indicator) {
  const auto name = [](const Maybe<Id>& id) { return id ? id->value.text() : std::string(); };
  switch (indicator.combine) {
    case Combine::sum:
      return "sum";
    case Combine::mean:
      return "mean";
    case Combine::weighted:
      return "mean weighted by " + name(indicator.weight);
    case Combine::worst:
      return "worst";
    case Combine::ratio:
      break;
  }
  return fmt::format("{} times {} / {}", indicator.times, name(indicator.of), name(indicator.to));
}

std::string kind_name(const Indicator& indicator) {
  if (indicator.kind == IndicatorKind::level) return "level";
  if (!indicator.per) return "running total";
  return fmt::format("count per {}", period_name(indicator.per->value));
}

// Without the noise of binary fractions, and still far finer than what is ever compared; as it is where
// rounding twice would make another number of it (119.49997 is no 120).
double tidy(double value, const Indicator& indicator) {
  constexpr int kFinest = 6;
  const double rounded = round_to(value, std::min(indicator.decimals + 4, kFinest));
  const bool same = round_to(rounded, indicator.decimals) == round_to(value, indicator.decimals);
  return same ? rounded : value;
}

}  // namespace

std::vector<const Share*> progress::shares_of(const Partnership& partnership, const Goal& goal,
                                              const Id& party) {
  const measure::Successions successions(partnership);
  const Party* known = partnership.find_party(party);
  const bool succeeds = known != nullptr && known->joined && !known->succeeds.empty();
  std::vector<const Share*> out;
  for (const Share& share : goal.shares) {
    if (share.party.value == party) return {&share};
    if (succeeds && successions.standing(share.party.value, known->joined->value) == party)
      out.push_back(&share);
  }
  return out;
}

std::string describe_measure(const Indicator& indicator) {
  return fmt::format("{} of {}, {}, {} is better, {} decimal{}, margin {}", combine_name(indicator),
                     indicator.unit.value, kind_name(indicator),
                     indicator.better == Better::higher ? "higher" : "lower", indicator.decimals,
                     indicator.decimals == 1 ? "" : "s", indicator.margin);
}

Terms terms_of(const Partnership& partnership, const Assessment& assessment, const Id& party) {
  const Result& r = *assessment.result;
  Terms out;
  out.sentence = r.goal->result.value;
  out.deadline = r.deadline;
  out.baseline_date = r.baseline_date;
  if (assessment.baseline) out.baseline = tidy(*assessment.baseline, *r.indicator);
  if (assessment.numbers) out.target = tidy(assessment.numbers->target.value, *r.indicator);
  out.measure = describe_measure(*r.indicator);
  if (r.indicator->definition) out.measure += "; " + r.indicator->definition->value;
  for (const Awaited& one : assessment.without_baseline)
    if (!one.party.empty()) out.without.push_back(one.party);
  for (const Spanned<Id>& one : r.goal->parties) out.parties.push_back(one.value);
  for (const Share* share : progress::shares_of(partnership, *r.goal, party))
    out.share += (out.share.empty() ? "" : progress::kNextShare) + share->change.value;
  return out;
}

Ratification yes_to(const Id& result, Terms terms) {
  Ratification out;
  out.result = result;
  out.sentence = std::move(terms.sentence);
  out.deadline = terms.deadline;
  out.baseline_date = terms.baseline_date;
  out.baseline = terms.baseline;
  out.target = terms.target;
  out.measure = std::move(terms.measure);
  out.without = std::move(terms.without);
  out.parties = std::move(terms.parties);
  out.share = std::move(terms.share);
  return out;
}

Terms purpose_terms(const Settings& settings) {
  Terms out;
  if (settings.purpose) out.sentence = settings.purpose->value;
  return out;
}

std::string_view move_name(Move move) {
  constexpr std::string_view names[] = {"relaxed",   "re-based",  "re-scoped", "re-measured",
                                        "withdrawn", "tightened", "re-worded", "completed"};
  return names[static_cast<std::size_t>(move)];
}

BilingualView move_title(Move move) {
  constexpr std::string_view dutch[] = {"versoepeld",      "andere nulmeting",   "andere partijen",
                                        "anders gemeten",  "ingetrokken",        "aangescherpt",
                                        "anders verwoord", "nulmeting aangevuld"};
  return {move_name(move), dutch[static_cast<std::size_t>(move)]};
}

Severity severity_of(Move move) {
  if (move == Move::tightened) return Severity::warning;
  if (move == Move::re_worded || move == Move::completed) return Severity::note;
  return Severity::error;
}

}  // namespace accord
