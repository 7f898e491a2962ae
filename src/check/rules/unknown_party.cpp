#include "check/near_ids.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A file names a party that has no file in parties/.",
     "Een bestand noemt een partij die geen bestand heeft in parties/."},
    {"Figures, shares and means of a party that is not there belong to nobody, and a misspelt name quietly "
     "leaves a party out of a result.",
     "Cijfers, aandelen en middelen van een partij die er niet is, zijn van niemand, en door een verkeerd "
     "gespelde naam valt een partij ongemerkt buiten een resultaat."},
    "parties = [\"noorderzrog\"]",
    "parties = [\"noorderzorg\"]"};

class PartyNames {
 public:
  PartyNames(const Context& context, Findings& findings) : context_(context), findings_(findings) {}

  void check(const SourceFile& file, const Spanned<Id>& id) {
    if (is_missing(id.value)) report_unknown_id(file, id, "party", context_.partnership, findings_);
  }
  void check(const SourceFile& file, const Maybe<Id>& id) {
    if (id) check(file, *id);
  }
  void check(const SourceFile& file, const IdList& list) {
    for (const Spanned<Id>& id : list) check(file, id);
  }

  // The party whose name the file itself has.
  void check_stem(const SourceFile& file, const Id& id) {
    if (!is_missing(id)) return;
    const auto near = meant_ids(context_.partnership, "party", id.text());
    findings_.add(file, file_start(),
                  both("there is no party '{}', whose file this is by its name",
                       "er is geen partij '{}', van wie dit bestand volgens zijn naam is", id.text()),
                  near.empty()
                      ? both("add parties/{}.toml, or remove this file",
                             "voeg parties/{}.toml toe, of haal dit bestand weg", id.text())
                      : both("rename it if {} is meant", "hernoem het als je {} bedoelt", either_of(near)));
  }

 private:
  bool is_missing(const Id& id) const {
    return context_.partnership.find_party(id) == nullptr && !is_explained(context_, "parties", id);
  }

  const Context& context_;
  Findings& findings_;
};

void check_goal(const Goal& goal, PartyNames& names) {
  names.check(goal.source, goal.owner);
  names.check(goal.source, goal.parties);
  for (const OwnerInside& owner : goal.owners) names.check(goal.source, owner.party);
  for (const Share& share : goal.shares) names.check(goal.source, share.party);
  for (const Means& means : goal.means) names.check(goal.source, means.party);
}

// "all" stands for the whole partnership there.
void check_import(const ImportRules& rules, PartyNames& names) {
  const auto check_one = [&](const Spanned<Id>& id) {
    if (id.value != Id::all()) names.check(rules.source, id);
  };
  if (rules.fixed.party) check_one(*rules.fixed.party);
  for (const Naming& one : rules.parties) check_one(one.id);
}

// Parties in a yes have no place of their own: the day of the yes is where to look.
void check_yeses(const RatificationFile& file, PartyNames& names) {
  names.check_stem(file.source, file.party);
  for (const Ratification& yes : file.yeses)
    for (const std::vector<Id>* list : {&yes.without, &yes.parties})
      for (const Id& id : *list) names.check(file.source, Spanned<Id>{id, yes.date.range});
}

void check(const Context& context, Findings& findings) {
  const Partnership& p = context.partnership;
  PartyNames names(context, findings);
  for (const Party& party : p.parties) names.check(party.source, party.succeeds);
  for (const Ambition& ambition : p.ambitions) {
    names.check(ambition.source, ambition.parties);
    names.check(ambition.source, ambition.lead);
  }
  for (const Goal& goal : p.goals) check_goal(goal, names);
  for (const Effort& effort : p.efforts) names.check(effort.source, effort.lead);
  for (const Decision& decision : p.decisions) names.check(decision.source, decision.parties);
  for (const ImportRules& rules : p.imports) check_import(rules, names);
  for (const RatificationFile& file : p.ratifications) check_yeses(file, names);
  for (const Book& book : p.books)
    if (book.party != Id::all()) names.check_stem(book.source, book.party);
}

}  // namespace

extern const Rule kUnknownParty{"unknown-party", "links", Severity::error, Stops::yes, kExplanation, check};

}  // namespace accord::check
