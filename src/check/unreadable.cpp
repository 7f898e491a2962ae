// What a result depends on: a wrong figure that looks right costs more than none, so doubt counts as
// dependence.
#include "accord/check.hpp"
#include "measure/party_set.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace accord {
namespace {

class Dependence {
 public:
  Dependence(const Loaded& loaded, const Results& results, std::span<const Diagnostic> stopping)
      : loaded_(loaded), results_(results) {
    for (const Diagnostic& d : stopping) broken_.insert(d.file);
  }

  std::vector<bool> find() const {
    std::vector<bool> out;
    // A file that may say who merged into whom, or that settles every result's dates, is everybody's; so is
    // a whole folder.
    const bool all = broken_at_root() || unknown_succession();
    for (const Result& result : results_.all) out.push_back(all || depends(result));
    return out;
  }

 private:
  bool broken_at_root() const {
    return std::any_of(broken_.begin(), broken_.end(),
                       [](std::string_view path) { return path.find('/') == std::string_view::npos; });
  }

  bool unknown_succession() const {
    return std::any_of(loaded_.unparsed.begin(), loaded_.unparsed.end(),
                       [](const std::string& path) { return path.starts_with("parties/"); });
  }

  bool depends(const Result& result) const {
    return broken_.contains(result.goal->source.path) || on_ancestors(result) || on_sub_results(result) ||
           on_ambition(result) || on_indicators(result) || on_parties(result);
  }

  bool on_ancestors(const Result& result) const {
    bool own_deadline = result.sentence.deadline.has_value();
    for (auto at = result.parent; at; at = results_.all[*at].parent) {
      const Result& above = results_.all[*at];
      if (!above.goal->source.readable) return true;
      if (!own_deadline && above.sentence.problem) return true;
      own_deadline = own_deadline || above.sentence.deadline.has_value();
    }
    return false;
  }

  // A sub-result may be a milestone of the path, unless it is certain that it is none.
  bool on_sub_results(const Result& result) const {
    return has_misnamed_below(result) ||
           std::any_of(result.children.begin(), result.children.end(), [&](std::size_t child) {
             const Result& sub = results_.all[child];
             if (!broken_.contains(sub.goal->source.path)) return false;
             if (!sub.goal->source.readable) return true;
             const bool no_target =
                 sub.sentence.problem && (sub.sentence.problem->rule == "effort-not-result" ||
                                          sub.sentence.problem->rule == "no-amount");
             const bool other_indicator = sub.indicator != nullptr && sub.indicator != result.indicator;
             return !no_target && !other_indicator;
           });
  }

  // The result's own folder, or a file or folder in it that was refused by its name and so became no result.
  bool has_misnamed_below(const Result& result) const {
    const std::string folder = "goals/" + result.id().text() + '/';
    if (broken_.contains(std::string_view(folder).substr(0, folder.size() - 1))) return true;
    return std::any_of(broken_.begin(), broken_.end(), [&](std::string_view path) {
      if (!path.starts_with(folder) || path.find('/', folder.size()) != std::string_view::npos) return false;
      return std::none_of(result.children.begin(), result.children.end(),
                          [&](std::size_t child) { return results_.all[child].goal->source.path == path; });
    });
  }

  bool on_ambition(const Result& result) const {
    const Ambition* ambition =
        result.ambition ? loaded_.partnership.find_ambition(*result.ambition) : nullptr;
    return ambition != nullptr && broken_.contains(ambition->source.path);
  }

  bool on_indicators(const Result& result) const {
    const Indicator* indicator = result.indicator;
    if (indicator == nullptr) return true;
    if (broken_.contains(indicator->source.path)) return true;
    const auto broken = [&](const Maybe<Id>& id) {
      const Indicator* other = id ? loaded_.partnership.find_indicator(id->value) : nullptr;
      return id && (other == nullptr || broken_.contains(other->source.path));
    };
    return broken(indicator->weight) || broken(indicator->of) || broken(indicator->to);
  }

  bool on_parties(const Result& result) const {
    const bool whole =
        result.indicator->combine != Combine::worst && broken_.contains("measurements/all.toml");
    return whole || std::any_of(result.parties.begin(), result.parties.end(), [&](const Id& id) {
             const Party* successor = loaded_.partnership.find_successor(id);
             return on_party(id) || (successor != nullptr && on_party(successor->id));
           });
  }

  bool on_party(const Id& id) const {
    return broken_.contains("parties/" + id.text() + ".toml") ||
           broken_.contains("measurements/" + id.text() + ".toml");
  }

  const Loaded& loaded_;
  const Results& results_;
  std::set<std::string_view> broken_;
};

}  // namespace

std::vector<bool> find_unreadable(const Loaded& loaded, const Results& results,
                                  std::span<const Diagnostic> stopping) {
  if (stopping.empty()) return std::vector<bool>(results.all.size(), false);
  return Dependence(loaded, results, stopping).find();
}

}  // namespace accord
