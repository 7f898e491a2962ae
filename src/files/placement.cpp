#include "files/placement.hpp"

#include "files/partnership_files.hpp"
#include "files/table_reader.hpp"
#include "model/both.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace accord::files {
namespace {

constexpr std::size_t kMostPathBytes = 1024;
constexpr std::string_view kEnding = ".toml";

bool is_all_digits(std::string_view stem) {
  return stem.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_ignored(const std::string& name) {
  return name.starts_with('.') || name.starts_with("README") || name.ends_with(".md");
}

// documents/ is people's own.
bool is_read_folder(std::string_view name) {
  return name != "documents" &&
         std::find(std::begin(kFolders), std::end(kFolders), name) != std::end(kFolders);
}

// Sub-results stand in a folder beside their parent.
bool may_have_folders(std::string_view folder) { return folder == "goals" || folder.starts_with("goals/"); }

bool is_name_of_part(std::string_view folder, const std::string& stem) {
  if (stem == "all") return folder == "measurements";
  return Id::parse(stem) && !(folder == "indicators" && is_all_digits(stem));
}

std::string stem_of(const std::string& name) {
  return name.ends_with(kEnding) ? name.substr(0, name.size() - kEnding.size()) : std::string();
}

}  // namespace

Diagnostic about_file(std::string rule, Severity severity, const std::string& path, Bilingual message,
                      Bilingual help) {
  return {std::move(rule), severity, path, {{1, 1}, {1, 2}}, std::move(message), std::move(help)};
}

void Placement::report(std::string rule, Severity severity, const std::string& path, Bilingual message,
                       Bilingual help) {
  out_.findings.push_back(about_file(std::move(rule), severity, path, std::move(message), std::move(help)));
}

void Placement::report_hidden_folders(const std::vector<TreeEntry>& root) {
  for (const TreeEntry& entry : root)
    if (is_read_folder(entry.name) && entry.kind != TreeEntry::Kind::folder) report_no_folder(entry.name);
}

void Placement::report_strays_at_root(const std::vector<TreeEntry>& root) {
  const std::vector<std::string> known(std::begin(kFolders), std::end(kFolders));
  for (const TreeEntry& entry : root) {
    if (is_ignored(entry.name) || entry.name == kSettings) continue;
    const bool is_known = std::find(known.begin(), known.end(), entry.name) != known.end();
    if (is_read_folder(entry.name) || (is_known && entry.kind == TreeEntry::Kind::folder)) continue;
    const auto near = text::nearest(text::lower_case(entry.name), known, 1);
    report_stray(entry, entry.name,
                 both("{} is in no place that accord knows", "{} staat op een plek die accord niet kent",
                      quoted(entry.name)),
                 is_known       ? both("it must be a folder", "het moet een map zijn")  // documents
                 : near.empty() ? both("move it to documents/, or remove it",
                                       "verplaats het naar documents/, of haal het weg")
                                : did_you_mean(near));
  }
}

std::vector<PickedFile> Placement::pick_files(const std::string& folder,
                                              const std::vector<TreeEntry>& entries) {
  std::vector<PickedFile> out;
  for (const TreeEntry& entry : entries)
    if (!is_ignored(entry.name) && is_to_be_read(folder, entry))
      out.push_back({stem_of(entry.name), folder + '/' + entry.name});
  std::sort(out.begin(), out.end(), [](const PickedFile& a, const PickedFile& b) { return a.stem < b.stem; });
  return out;
}

bool Placement::is_to_be_read(const std::string& folder, const TreeEntry& entry) {
  if (entry.kind == TreeEntry::Kind::folder && may_have_folders(folder)) return false;  // see pick_folders()
  const std::string path = folder + '/' + entry.name;
  const bool is_toml = entry.name.ends_with(kEnding);
  const std::string stem = stem_of(entry.name);
  // Also where it is a link or a folder: reading it says so.
  if (is_toml && is_name_of_part(folder, stem)) return true;
  if (may_have_folders(folder) && entry.kind != TreeEntry::Kind::file && Id::parse(entry.name))
    report_no_folder(path);
  else if (entry.kind == TreeEntry::Kind::folder)
    report_stray(entry, path, both("there are no folders in {}/", "in {}/ horen geen mappen", folder),
                 both("move its files up, or to documents/",
                      "verplaats de bestanden een map omhoog, of naar documents/"));
  else if (entry.kind != TreeEntry::Kind::file || !is_toml)
    report_stray(entry, path,
                 both("only files that end in .toml are read in {}/",
                      "in {}/ worden alleen bestanden gelezen die op .toml eindigen", folder),
                 both("rename it, move it to documents/, or remove it",
                      "geef het een andere naam, verplaats het naar documents/, of haal het weg"));
  else
    report_bad_stem(path, stem, kEnding);
  return false;
}

std::vector<std::string> Placement::pick_folders(const std::string& folder,
                                                 const std::vector<TreeEntry>& entries,
                                                 const std::vector<PickedFile>& goals) {
  std::vector<std::string> out;
  for (const TreeEntry& entry : entries)
    if (entry.kind == TreeEntry::Kind::folder && !is_ignored(entry.name) &&
        holds_sub_results(folder + '/' + entry.name, entry.name, goals))
      out.push_back(entry.name);
  return out;
}

bool Placement::holds_sub_results(const std::string& path, const std::string& name,
                                  const std::vector<PickedFile>& goals) {
  if (path.size() > kMostPathBytes) {
    report("too-large", Severity::error, path, both("this folder lies too deep", "deze map zit te diep"),
           both("accord needs no such nesting", "zo diep hoeft het voor accord niet"));
    return false;
  }
  if (std::any_of(goals.begin(), goals.end(), [&](const PickedFile& goal) { return goal.stem == name; }))
    return true;
  // The name of its result's file may be why, and is told already.
  const bool refused = std::any_of(out_.findings.begin(), out_.findings.end(), [&](const Diagnostic& d) {
    return d.rule == "bad-id" && d.file == path + ".toml";
  });
  if (refused) return false;
  if (!Id::parse(name))
    report_bad_stem(path, name, "/");
  else
    report("unknown-result", Severity::error, path,
           both("there is no {}.toml, so the results in this folder can't be read",
                "er is geen {}.toml, dus de resultaten in deze map zijn niet te lezen", path),
           both("add the result that they are part of, or move them",
                "voeg het resultaat toe waar ze onder vallen, of verplaats ze"));
  return false;
}

void Placement::report_stray(const TreeEntry& entry, const std::string& path, Bilingual message,
                             Bilingual help) {
  if (entry.kind == TreeEntry::Kind::link) {
    message = both("this is a symbolic link, and is left alone",
                   "dit is een symbolische link, en wordt overgeslagen");
    help = both("put the file itself here", "zet het bestand zelf hier neer");
  } else if (entry.kind == TreeEntry::Kind::other) {
    message = both("this is no ordinary file, and is left alone",
                   "dit is geen gewoon bestand, en wordt overgeslagen");
    help = both("remove it", "haal het weg");
  }
  report("stray-file", Severity::warning, path, std::move(message), std::move(help));
}

void Placement::report_no_folder(const std::string& path) {
  report("syntax", Severity::error, path,
         both("this is no folder, and what should be in it is not read",
              "dit is geen map, en wat erin hoort te staan wordt niet gelezen"),
         both("put the folder itself here, not a link, or remove it",
              "zet de map zelf hier neer, geen link, of haal het weg"));
}

void Placement::report_bad_stem(const std::string& path, std::string_view stem, std::string_view ending) {
  const std::string id = suggest_id(stem);
  const bool reserved = stem == "all" || stem == "allow";
  const bool digits = !reserved && id == stem;
  const std::string name = quoted(stem);
  report("bad-id", Severity::error, path,
         reserved ? both("{} is a reserved name", "{} is een gereserveerde naam", name)
         : digits ? both("{} is all digits, and no indicator's id",
                         "{} bestaat uit alleen cijfers, en is geen id van een indicator", name)
                  : both("{} is no id", "{} is geen id", name),
         digits ? both("give it a name with a letter in it", "geef het een naam met een letter erin")
                : both("rename it: small letters, digits and hyphens, such as {}{}",
                       "geef het een andere naam: kleine letters, cijfers en koppeltekens, zoals {}{}",
                       id.empty() || id == stem ? std::string("noorderzorg") : id, ending));
  // What a party's file says of mergers is not known: see Loaded::unparsed.
  if (path.starts_with("parties/")) out_.unparsed.push_back(path);
}

}  // namespace accord::files
