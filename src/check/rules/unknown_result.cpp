#include "check/places.hpp"
#include "check/rule.hpp"

#include <set>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A file refers to a result that is not in goals/, or a folder in goals/ has no result that it belongs "
     "to.",
     "Een bestand verwijst naar een resultaat dat niet in goals/ staat, of een map in goals/ hoort bij geen "
     "enkel resultaat."},
    {"An effort, a decision or a yes that points nowhere is lost to whoever reads the result. The "
     "sub-results in goals/internships/ are part of goals/internships.toml: without it nobody knows whose "
     "they are.",
     "Een inspanning, besluit of bekrachtiging die nergens naar verwijst, vind je bij het resultaat niet "
     "meer terug. De deelresultaten in goals/internships/ horen bij goals/internships.toml: zonder dat "
     "bestand weet niemand waar ze onder vallen."},
    "supports = [\"internship\"]",
    "supports = [\"internships\"]"};

class ResultNames {
 public:
  ResultNames(const Context& context, Findings& findings) : context_(context), findings_(findings) {}

  void check(const SourceFile& file, const Spanned<Id>& id) {
    if (context_.partnership.find_goal(id.value) != nullptr || is_explained(context_, "goals", id.value))
      return;
    report_unknown_id(file, id, "result", context_.partnership, findings_);
  }
  void check(const SourceFile& file, const IdList& list) {
    for (const Spanned<Id>& id : list) check(file, id);
  }

 private:
  const Context& context_;
  Findings& findings_;
};

// A table has a yes for each day, and is one mistake.
void check_ratifications(const RatificationFile& file, ResultNames& names) {
  std::set<Id> seen;
  for (const Ratification& yes : file.yeses)
    if (!yes.result.empty() && seen.insert(yes.result).second)
      names.check(file.source, {yes.result, yes.result_range});
}

void check(const Context& context, Findings& findings) {
  ResultNames names(context, findings);
  for (const Effort& effort : context.partnership.efforts) names.check(effort.source, effort.supports);
  for (const Decision& decision : context.partnership.decisions)
    names.check(decision.source, decision.affects);
  for (const RatificationFile& file : context.partnership.ratifications) check_ratifications(file, names);
}

}  // namespace

// That a folder has no result is found while files are read.
extern const Rule kUnknownResult{"unknown-result", "links", Severity::error, Stops::yes, kExplanation, check};

}  // namespace accord::check
