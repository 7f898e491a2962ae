#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

#include <algorithm>
#include <map>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A merger can't be read: the new party has no day on which it joined, a party merged into two others, "
     "or into itself.",
     "Een fusie is niet te lezen: bij de nieuwe partij staat niet vanaf welke dag die meedoet, of een partij "
     "gaat op in twee andere, of in zichzelf."},
    {"From its \"joined\" day on the new party stands for those that it succeeds, in every result that names "
     "them. Without that day, or with two new parties, nobody can say whose figures count.",
     "Vanaf de dag bij \"joined\" neemt de nieuwe partij de plaats in van de partijen die erin zijn "
     "opgegaan, in elk resultaat dat die noemt. Zonder die dag, of met twee nieuwe partijen, kan niemand "
     "zeggen wiens cijfers tellen."},
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
      findings.add(
          party.source, old.range,
          both("'{}' can't succeed itself", "'{}' kan zichzelf niet opvolgen", party.id.text()),
          both("name the parties that merged into this one", "noem de partijen die hierin zijn opgegaan"));
      continue;
    }
    const auto [claim, is_first] = mergers.try_emplace(old.value, Merger{&party, old.range});
    if (is_first) continue;
    Diagnostic& d =
        findings.add(party.source, old.range,
                     both("'{}' merged into '{}' already, and can have one successor",
                          "'{}' is al opgegaan in '{}', en kan maar één opvolger hebben", old.value.text(),
                          claim->second.into->id.text()),
                     both("remove it from one of the two files", "haal die uit een van de twee bestanden"));
    d.related.push_back({claim->second.into->source.path, claim->second.range,
                         both("the other successor", "de andere opvolger")});
  }
}

void check_joined(const Party& party, Findings& findings) {
  const bool itself = std::any_of(party.succeeds.begin(), party.succeeds.end(),
                                  [&](const Spanned<Id>& old) { return old.value == party.id; });
  if (party.succeeds.empty() || party.joined || itself || !party.source.readable) return;
  findings.add(party.source, party.succeeds.front().range,
               both("'{}' succeeds others, but has no day on which it joined",
                    "'{}' volgt anderen op, maar de dag waarop die gaat meedoen ontbreekt", party.id.text()),
               both("add the day of the merger: joined = 2025-01-01",
                    "zet de dag van de fusie erbij: joined = 2025-01-01"));
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
      findings.add(
          party.source, next->second.range,
          both("these parties merge in a circle: {}", "deze partijen fuseren in een kring: {}", way),
          both("a party that merged can't come back: remove one of the steps",
               "een partij die is opgegaan in een andere komt niet terug: haal een van de stappen weg"));
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
