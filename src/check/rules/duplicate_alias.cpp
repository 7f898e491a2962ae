#include "accord/sentence.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"Two indicators, or two parties, have the same id, name or alias.",
                                   "A sentence or a spreadsheet that uses the name could mean either of "
                                   "them. Names are compared as people read "
                                   "them: capitals, spaces and hyphens make no difference. A result whose "
                                   "sentence uses the name can't be read.",
                                   "# indicators/internships.toml\naliases = [\"stages\"]\n# "
                                   "indicators/placements.toml\naliases = [\"stages\"]",
                                   "# indicators/internships.toml\naliases = [\"stages\"]\n# "
                                   "indicators/placements.toml\naliases = [\"stages hbo\"]"};

struct Bearer {
  const SourceFile* file = nullptr;
  Range range;
};

// The names of one kind of thing, each with the first that bears it.
class Names {
 public:
  Names(std::string_view what, Findings& findings) : what_(what), findings_(findings) {}

  template <class Part>
  void add_all(const std::vector<Part>& parts) {
    // Ids first: a name that is another's id is then reported where the name was written.
    for (const Part& part : parts) add(part.source, {part.id.text(), file_start()});
    for (const Part& part : parts) {
      add(part.source, part.name);
      for (const Text& alias : part.aliases) add(part.source, alias);
    }
  }

 private:
  void add(const SourceFile& file, const Text& name) {
    const std::string key = name_key(name.value);
    if (key.empty()) return;
    const auto [first, is_new] = bearers_.try_emplace(key, Bearer{&file, name.range});
    if (is_new || first->second.file == &file || !reported_.insert({&file, key}).second) return;
    const Bearer& other = first->second;
    Diagnostic& d = findings_.add(file, name.range,
                                  fmt::format("{} is the name of another {} too", quoted(name.value), what_),
                                  "give one of the two another name");
    d.related.push_back({other.file->path, other.range, "the other one"});
  }

  std::string_view what_;
  Findings& findings_;
  std::map<std::string, Bearer> bearers_;  // by name_key
  std::set<std::pair<const SourceFile*, std::string>> reported_;
};

void check(const Context& context, Findings& findings) {
  Names("indicator", findings).add_all(context.partnership.indicators);
  Names("party", findings).add_all(context.partnership.parties);
}

}  // namespace

extern const Rule kDuplicateAlias{"duplicate-alias", "links",      Severity::error,
                                  Stops::no,         kExplanation, check};

}  // namespace accord::check
