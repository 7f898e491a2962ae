#include "accord/sentence.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

#include <map>
#include <set>
#include <utility>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Two indicators, or two parties, have the same id, name or alias.",
     "Twee indicatoren, of twee partijen, hebben hetzelfde id of dezelfde naam of alias."},
    {"A sentence or a spreadsheet that uses the name could mean either of them. Names are compared as people "
     "read them: capitals, spaces and hyphens make no difference. A result whose sentence uses the name "
     "can't be read.",
     "Een zin of een spreadsheet met die naam kan ze allebei bedoelen. accord vergelijkt namen zoals mensen "
     "ze lezen: hoofdletters, spaties en streepjes maken geen verschil. Een resultaat met die naam in de zin "
     "is niet te lezen."},
    "# indicators/internships.toml\naliases = [\"stages\"]\n# indicators/placements.toml\naliases = "
    "[\"stages\"]",
    "# indicators/internships.toml\naliases = [\"stages\"]\n# indicators/placements.toml\naliases = "
    "[\"stages hbo\"]"};

struct Bearer {
  const SourceFile* file = nullptr;
  Range range;
};

// The names of one kind of thing, each with the first that bears it.
class Names {
 public:
  Names(Bilingual what, Findings& findings) : what_(std::move(what)), findings_(findings) {}

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
    Diagnostic& d =
        findings_.add(file, name.range,
                      both("{} is the name of another {} too", "{} is ook de naam van een andere {}",
                           quoted(name.value), what_),
                      both("give one of the two another name", "geef een van de twee een andere naam"));
    d.related.push_back({other.file->path, other.range, both("the other one", "de andere")});
  }

  Bilingual what_;  // "indicator"
  Findings& findings_;
  std::map<std::string, Bearer> bearers_;  // by name_key
  std::set<std::pair<const SourceFile*, std::string>> reported_;
};

void check(const Context& context, Findings& findings) {
  Names(same("indicator"), findings).add_all(context.partnership.indicators);
  Names({"party", "partij"}, findings).add_all(context.partnership.parties);
}

}  // namespace

extern const Rule kDuplicateAlias{"duplicate-alias", "links",      Severity::error,
                                  Stops::no,         kExplanation, check};

}  // namespace accord::check
