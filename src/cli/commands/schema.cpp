// accord schema: what an editor needs to know of a kind of file, as a JSON Schema.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "files/file_keys.hpp"
#include "model/both.hpp"
#include "render/schema_json.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace accord::cli {
namespace {

std::string list_kinds(Language language) {
  std::string out;
  for (const files::FileKind& kind : files::file_kinds())
    out += fmt::format("{:<14}{:<30}{}\n", kind.name, kind.place, kind.about.in(language));
  return out;
}

// What people call a kind beside its name and its folder.
constexpr std::pair<std::string_view, std::string_view> kOtherNames[] = {
    {"accord.toml", "accord"}, {"settings", "accord"},          {"partnership", "accord"},
    {"book", "measurements"},  {"measurement", "measurements"}, {"rules", "import"},
};

// A kind is also known by its folder, "goals" or "goals/".
const files::FileKind& require_kind(std::string wanted) {
  if (wanted.ends_with('/')) wanted.pop_back();
  for (const auto& [other, name] : kOtherNames)
    if (wanted == other) wanted = name;
  std::vector<std::string> names;
  for (const files::FileKind& kind : files::file_kinds()) {
    if (wanted == kind.name || (wanted == kind.folder && !wanted.empty())) return kind;
    names.emplace_back(kind.name);
  }
  require_known(wanted, "kind of file", names,
                both("the kinds are {}", "de soorten zijn {}", either_of(names)));
  return files::file_kinds().front();  // never: it is none of them
}

ExitStatus run_schema(Session& session, const Given& given) {
  if (given.arguments().empty())
    session.out.write(style_of(session).fit(list_kinds(reading_language(session))));
  else
    session.out.write(render::render_schema_json(require_kind(given.arguments().front())));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kSchema{"schema",  "JSON Schema of a kind of file, for editors", "[KIND]", {0, 1}, {},
                             run_schema};

}  // namespace accord::cli
