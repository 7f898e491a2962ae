#include "check/places.hpp"
#include "check/rule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "A merger can't be read: the new party has no day on which it joined, a party merged into two others, or "
    "into "
    "itself.",
    "From its \"joined\" day on the new party stands for those that it succeeds, in every result that names "
    "them. "
    "Without that day, or with two new parties, nobody can say whose figures count.",
    "# parties/noorderwest.toml\nsucceeds = [\"noorderzorg\", \"westerkliniek\"]",
    "# parties/noorderwest.toml\njoined = 2025-01-01\nsucceeds = [\"noorderzorg\", \"westerkliniek\"]"};

struct Merger {
  const Party* into = nullptr;
  Range range;
};
using Mergers = std::map<Id, Merger>;  // by the party that merged; the first that claims it

void check_claims(const Party& party, Mergers& mergers, Findings& findings) {
  for (const Spanned<Id>& old : party.succeeds) {
    if (old.value == party.id) {
      findings.add(party.source, old.range, fmt::format("'{}' can't succeed itself", party.id.text()),
                   "name the parties that merged into this one");
      continue;
    }
    const auto [claim, is_first] = mergers.try_emplace(old.value, Merger{&party, old.range});
    if (is_first) continue;
    Diagnostic& d = findings.add(party.source, old.range,
                                 fmt::format("'{}' merged into '{}' already, and can have one successor",
                                             old.value.text(), claim->second.into->id.text()),
                                 "remove it from one of the two files");
    d.related.push_back({claim->second.into->source.path, claim->second.range, "the other successor"});
  }
}

void check_joined(const Party& party, Findings& findings) {
  const bool itself = std::any_of(party.succeeds.begin(), party.succeeds.end(),
                                  [&](const Spanned<Id>& old) { return old.value == party.id; });
  if (party.succeeds.empty() || party.joined || itself || !party.source.readable) return;
  findings.add(party.source, party.succeeds.front().range,
               fmt::format("'{}' succeeds others, but has no day on which it joined", party.id.text()),
               "add the day of the merger: joined = 2025-01-01");
}

// Reports a circle once: at the party in it that comes first.
void check_circle(const Party& party, const Mergers& mergers, Findings& findings) {
  std::string way = party.id.text();
  const Id* at = &party.id;
  for (std::size_t steps = 0; steps < mergers.size(); ++steps) {
    const auto next = mergers.find(*at);
    if (next == mergers.end()) return;
    const Party& into = *next->second.into;
    way += " -> " + into.id.text();
    if (into.id == party.id) {
      findings.add(party.source, next->second.range, fmt::format("these parties merge in a circle: {}", way),
                   "a party that merged can't come back: remove one of the steps");
      return;
    }
    if (into.id < party.id) return;
    at = &into.id;
  }
}

void check(const Context& context, Findings& findings) {
  Mergers mergers;
  for (const Party& party : context.partnership.parties) {
    check_claims(party, mergers, findings);
    check_joined(party, findings);
  }
  for (const Party& party : context.partnership.parties) check_circle(party, mergers, findings);
}

}  // namespace

extern const Rule kBadSuccession{"bad-succession", "links", Severity::error, Stops::yes, kExplanation, check};

}  // namespace accord::check
