#include "cli/editor_files.hpp"

#include "accord/error.hpp"
#include "cli/messages.hpp"
#include "model/both.hpp"
#include "render/schema_json.hpp"

namespace accord::cli {
namespace {

constexpr const char* kTaploFile = ".taplo.toml";

// Of a schema that is there, another program may be the owner.
void require_ours(const NewFolder& folder, const NewFile& schema) {
  const auto there = folder.read(schema.path);
  if (there && *there != schema.text)
    throw Error(
        both("{}: is there already, and is not accord's", "{}: is er al, en is niet van accord", schema.path),
        both("move it away", "haal het daar weg"));
}

}  // namespace

void add_editor_files(Session& session, const NewFolder& folder, AccordToml settings,
                      std::vector<NewFile>& files) {
  std::vector<NewFile> added;
  for (const files::FileKind& kind : files::file_kinds()) {
    added.push_back({render::schema_path(kind), render::render_schema_json(kind)});
    require_ours(folder, added.back());
    if (settings == AccordToml::copied || !kind.folder.empty()) continue;
    for (NewFile& file : files)
      if (file.path == kind.place) file.text.insert(0, render::schema_line(kind));
  }
  std::string rules = render::render_taplo_rules();
  if (const auto there = folder.read(kTaploFile); !there || *there == rules)
    added.push_back({kTaploFile, std::move(rules)});
  else
    report_warning(
        session,
        both("{} is there already, and stays as it is", "{} is er al, en blijft zoals het is", kTaploFile),
        both("accord-schema(1) says what to put in it", "wat erin kan, staat in accord-schema(1)"));
  files.insert(files.begin(), added.begin(), added.end());
}

}  // namespace accord::cli
