#include "accord/load.hpp"

#include "files/book_scanner.hpp"
#include "files/kinds.hpp"
#include "files/partnership_files.hpp"
#include "files/toml.hpp"
#include "model/both.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>

namespace accord {
namespace {

using files::FileFindings;
using files::TomlNode;

using files::kFolders;
using files::kSettings;

constexpr std::size_t kMostPathBytes = 1024;

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

class Loader {
 public:
  Loader(const SourceTree& tree, Loaded& out) : tree_(tree), out_(out) {}

  void load_settings();
  // Whether the partnership is in a format that is not known: then nothing else in it is judged.
  bool is_newer() const;
  void report_hidden_folders();
  void report_strays_at_root();
  template <class Part, class Read>
  void load_folder(const std::string& folder, std::vector<Part>& into, Read read);
  void load_goals(const std::string& folder, const std::string& prefix);
  void load_ratifications();
  void load_books(const std::function<bool(std::string_view)>& wanted, Notes notes);

 private:
  struct File {
    std::string stem, path;
  };
  // The TOML files of a folder whose names are ids; the rest is reported.
  std::vector<File> pick_files(const std::vector<TreeEntry>& entries, const std::string& folder,
                               bool may_have_folders, bool may_be_all);
  std::vector<File> list_files(const std::string& folder, bool may_be_all = false) {
    return pick_files(tree_.list(folder), folder, false, may_be_all);
  }
  bool check_entry(const TreeEntry& entry, const std::string& folder, bool may_have_folders, bool may_be_all);
  void report_stray(const TreeEntry& entry, const std::string& path, Bilingual message, Bilingual help);
  void report_bad_stem(const std::string& path, std::string_view stem, std::string_view ending);
  // Reads the file into `text_`; false, and a finding, when that can't be done.
  bool read_text(const std::string& path);
  std::optional<TomlNode> parse(const std::string& path, SourceFile& source);
  void report(std::string rule, Severity severity, const std::string& path, Bilingual message,
              Bilingual help);
  void report_hidden(const std::string& path, Bilingual message, Bilingual help);
  void report_no_folder(const std::string& path);
  void load_goal(const File& file, const std::string& prefix);
  bool may_descend(const std::string& path, const std::string& name, const std::vector<File>& goals);
  void load_book(const File& file, const std::function<bool(std::string_view)>& wanted, Notes notes);

  const SourceTree& tree_;
  Loaded& out_;
  std::string text_;
  std::size_t files_ = 0;
};

void Loader::report(std::string rule, Severity severity, const std::string& path, Bilingual message,
                    Bilingual help) {
  Diagnostic d;
  d.rule = std::move(rule);
  d.severity = severity;
  d.file = path;
  d.range = {{1, 1}, {1, 2}};
  d.message = std::move(message);
  d.help = std::move(help);
  out_.findings.push_back(std::move(d));
}

// What stands there should say something, and what that is can't be known: no mere warning.
void Loader::report_hidden(const std::string& path, Bilingual message, Bilingual help) {
  report("syntax", Severity::error, path, std::move(message), std::move(help));
}

bool Loader::is_newer() const { return find_newer_format(out_) != nullptr; }

bool Loader::read_text(const std::string& path) {
  // What was in text_ is left for the tree to overwrite: clearing it would have it filled with zeros first.
  if (++files_ > files::kMostFiles) {
    text_.clear();
    if (files_ == files::kMostFiles + 1)
      report("too-large", Severity::error, path,
             both("there are more than 10,000 files", "er zijn meer dan 10.000 bestanden"),
             both("split the partnership, or move what is no file of accord's to documents/",
                  "splits het samenwerkingsverband, of verplaats wat niet van accord is naar documents/"));
    return false;
  }
  switch (tree_.read(path, text_, files::kMostBytes)) {
    case ReadOutcome::ok:
      return true;
    case ReadOutcome::too_large:
      report("too-large", Severity::error, path,
             both("the file is larger than 64 MiB", "het bestand is groter dan 64 MiB"),
             both("split it, or take out what is no figure", "splits het, of haal eruit wat geen cijfer is"));
      return false;
    case ReadOutcome::not_regular:
      if (path == kSettings) break;  // a person may well have made a link of it: then this says too little
      report_hidden(
          path,
          both("this is no ordinary file, and is not read",
               "dit is geen gewoon bestand, en wordt niet gelezen"),
          both("put the file itself here, not a link", "zet het bestand zelf hier neer, geen link"));
      return false;
    case ReadOutcome::absent:
    case ReadOutcome::failed:
      break;
  }
  report("syntax", Severity::error, path, both("the file can't be opened", "het bestand is niet te openen"),
         both("check that it is an ordinary file, and that you may read it",
              "kijk of het een gewoon bestand is, en of je het mag lezen"));
  return false;
}

std::optional<TomlNode> Loader::parse(const std::string& path, SourceFile& source) {
  source.path = path;
  if (read_text(path)) {
    auto parsed = files::parse_toml(text_, path);
    if (parsed.root) return std::move(parsed.root);
    out_.findings.push_back(std::move(*parsed.problem));
  }
  source.readable = false;
  if (text_.find("succeeds") != std::string::npos || text_.find('\\') != std::string::npos)
    out_.unparsed.push_back(path);
  return std::nullopt;
}

void Loader::load_settings() {
  Settings& settings = out_.partnership.settings;
  const auto root = parse(std::string(kSettings), settings.source);
  if (!root) return;
  FileFindings findings(settings.source, out_.findings);
  files::read_settings(*root, settings, findings);
  // A newer format may have other keys, and other meanings for those that are known.
  if (is_newer()) std::erase_if(out_.findings, [](const Diagnostic& d) { return d.rule != "newer-format"; });
}

void Loader::report_stray(const TreeEntry& entry, const std::string& path, Bilingual message,
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

void Loader::report_no_folder(const std::string& path) {
  report_hidden(path,
                both("this is no folder, and what should be in it is not read",
                     "dit is geen map, en wat erin hoort te staan wordt niet gelezen"),
                both("put the folder itself here, not a link, or remove it",
                     "zet de map zelf hier neer, geen link, of haal het weg"));
}

// With a folder all figures or all parties would be gone.
void Loader::report_hidden_folders() {
  for (const TreeEntry& entry : tree_.list(""))
    if (is_read_folder(entry.name) && entry.kind != TreeEntry::Kind::folder) report_no_folder(entry.name);
}

void Loader::report_strays_at_root() {
  const std::vector<std::string> known(std::begin(kFolders), std::end(kFolders));
  for (const TreeEntry& entry : tree_.list("")) {
    if (is_ignored(entry.name) || entry.name == kSettings) continue;
    const bool is_known = std::find(known.begin(), known.end(), entry.name) != known.end();
    if (is_read_folder(entry.name) || (is_known && entry.kind == TreeEntry::Kind::folder)) continue;
    const auto near = text::nearest(text::lower_case(entry.name), known, 1);
    report_stray(entry, entry.name,
                 both("{} is in no place that accord knows", "{} staat op een plek die accord niet kent",
                      files::quoted(entry.name)),
                 is_known       ? both("it must be a folder", "het moet een map zijn")  // documents
                 : near.empty() ? both("move it to documents/, or remove it",
                                       "verplaats het naar documents/, of haal het weg")
                                : did_you_mean(near));
  }
}

void Loader::report_bad_stem(const std::string& path, std::string_view stem, std::string_view ending) {
  const std::string id = files::suggest_id(stem);
  const bool reserved = stem == "all" || stem == "allow";
  const bool digits = !reserved && id == stem;
  const std::string name = files::quoted(stem);
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

bool Loader::check_entry(const TreeEntry& entry, const std::string& folder, bool may_have_folders,
                         bool may_be_all) {
  if (is_ignored(entry.name)) return false;
  if (entry.kind == TreeEntry::Kind::folder && may_have_folders)
    return false;  // its results are read with it
  const std::string path = folder + '/' + entry.name;
  const bool toml = entry.name.ends_with(".toml");
  const std::string stem = toml ? entry.name.substr(0, entry.name.size() - 5) : std::string();
  const bool no_indicator = folder == "indicators" && is_all_digits(stem);
  const bool is_place = (Id::parse(stem) && !no_indicator) || (may_be_all && stem == "all");
  if (is_place) return true;  // also where it is a link or a folder: reading it says so
  if (may_have_folders && entry.kind != TreeEntry::Kind::file && Id::parse(entry.name)) {
    report_no_folder(path);
    return false;
  }
  if (entry.kind == TreeEntry::Kind::folder) {
    report_stray(entry, path, both("there are no folders in {}/", "in {}/ horen geen mappen", folder),
                 both("move its files up, or to documents/",
                      "verplaats de bestanden een map omhoog, of naar documents/"));
    return false;
  }
  if (entry.kind != TreeEntry::Kind::file || !toml) {
    report_stray(entry, path,
                 both("only files that end in .toml are read in {}/",
                      "in {}/ worden alleen bestanden gelezen die op .toml eindigen", folder),
                 both("rename it, move it to documents/, or remove it",
                      "geef het een andere naam, verplaats het naar documents/, of haal het weg"));
    return false;
  }
  report_bad_stem(path, stem, ".toml");
  return false;
}

std::vector<Loader::File> Loader::pick_files(const std::vector<TreeEntry>& entries, const std::string& folder,
                                             bool may_have_folders, bool may_be_all) {
  std::vector<File> out;
  for (const TreeEntry& entry : entries) {
    if (check_entry(entry, folder, may_have_folders, may_be_all))
      out.push_back({entry.name.substr(0, entry.name.size() - 5), folder + '/' + entry.name});
  }
  std::sort(out.begin(), out.end(), [](const File& a, const File& b) { return a.stem < b.stem; });
  return out;
}

template <class Part, class Read>
void Loader::load_folder(const std::string& folder, std::vector<Part>& into, Read read) {
  for (const File& file : list_files(folder)) {
    Part part;
    part.id = *Id::parse(file.stem);
    if (const auto root = parse(file.path, part.source)) {
      FileFindings findings(part.source, out_.findings);
      read(*root, part, findings);
    }
    into.push_back(std::move(part));
  }
}

void Loader::load_goal(const File& file, const std::string& prefix) {
  Goal goal;
  goal.id = *Id::parse_path(prefix + file.stem);
  if (const auto root = parse(file.path, goal.source)) {
    FileFindings findings(goal.source, out_.findings);
    files::read_goal(*root, text_, goal, findings);
  }
  out_.partnership.goals.push_back(std::move(goal));
}

// Whether the folder belongs to a result. Reports it when not, unless the name of its result's file is why.
bool Loader::may_descend(const std::string& path, const std::string& name, const std::vector<File>& goals) {
  if (path.size() > kMostPathBytes) {
    report("too-large", Severity::error, path, both("this folder lies too deep", "deze map zit te diep"),
           both("accord needs no such nesting", "zo diep hoeft het voor accord niet"));
    return false;
  }
  if (std::any_of(goals.begin(), goals.end(), [&](const File& goal) { return goal.stem == name; }))
    return true;
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

void Loader::load_goals(const std::string& folder, const std::string& prefix) {
  const std::vector<TreeEntry> entries = tree_.list(folder);
  const auto found = pick_files(entries, folder, true, false);
  for (const File& file : found) load_goal(file, prefix);
  for (const TreeEntry& entry : entries) {
    if (entry.kind != TreeEntry::Kind::folder || is_ignored(entry.name)) continue;
    const std::string path = folder + '/' + entry.name;
    if (may_descend(path, entry.name, found)) load_goals(path, prefix + entry.name + '/');
  }
}

void Loader::load_ratifications() {
  for (const File& file : list_files("ratifications")) {
    RatificationFile part;
    part.party = *Id::parse(file.stem);
    if (const auto root = parse(file.path, part.source)) {
      FileFindings findings(part.source, out_.findings);
      files::read_ratifications(*root, part, findings);
    }
    out_.partnership.ratifications.push_back(std::move(part));
  }
}

void Loader::load_book(const File& file, const std::function<bool(std::string_view)>& wanted, Notes notes) {
  Book book;
  book.party = file.stem == "all" ? Id::all() : *Id::parse(file.stem);
  book.source.path = file.path;
  if (!read_text(file.path)) {
    book.source.readable = false;
  } else if (files::scan_book(text_, wanted, notes, book) == files::Scan::unsure) {
    auto parsed = files::parse_toml(text_, file.path);
    if (parsed.root) {
      FileFindings findings(book.source, out_.findings);
      files::read_book(*parsed.root, book, findings);
    } else {
      out_.findings.push_back(std::move(*parsed.problem));
      book.source.readable = false;
    }
  }
  out_.partnership.books.push_back(std::move(book));
}

void Loader::load_books(const std::function<bool(std::string_view)>& wanted, Notes notes) {
  for (const File& file : list_files("measurements", true)) load_book(file, wanted, notes);
}

}  // namespace

Settings load_settings(const SourceTree& tree) {
  return std::move(load_settings_alone(tree).partnership.settings);
}

Loaded load_settings_alone(const SourceTree& tree) {
  Loaded out;
  Loader(tree, out).load_settings();
  return out;
}

const Diagnostic* find_newer_format(const Loaded& loaded) {
  const auto found = std::find_if(loaded.findings.begin(), loaded.findings.end(),
                                  [](const Diagnostic& d) { return d.rule == "newer-format"; });
  return found == loaded.findings.end() ? nullptr : &*found;
}

Loaded load_definitions(const SourceTree& tree, Definitions which) {
  Loaded out;
  Loader loader(tree, out);
  Partnership& p = out.partnership;
  loader.load_settings();
  if (loader.is_newer()) return out;
  loader.report_hidden_folders();
  loader.load_folder("parties", p.parties, files::read_party);
  loader.load_folder("ambitions", p.ambitions, files::read_ambition);
  loader.load_folder("indicators", p.indicators, files::read_indicator);
  loader.load_goals("goals", "");
  std::sort(p.goals.begin(), p.goals.end(), [](const Goal& a, const Goal& b) { return a.id < b.id; });
  loader.load_ratifications();
  if (which == Definitions::all) {
    loader.report_strays_at_root();
    loader.load_folder("efforts", p.efforts, files::read_effort);
    loader.load_folder("decisions", p.decisions, files::read_decision);
    loader.load_folder("imports", p.imports, files::read_import_rules);
  }
  return out;
}

void load_books(const SourceTree& tree, const std::function<bool(std::string_view indicator)>& wanted,
                Notes notes, Loaded& into) {
  Loader loader(tree, into);
  if (!loader.is_newer()) loader.load_books(wanted, notes);
}

Loaded load_partnership(const SourceTree& tree) {
  Loaded out = load_definitions(tree, Definitions::all);
  load_books(
      tree, [](std::string_view) { return true; }, Notes::keep, out);
  return out;
}

}  // namespace accord
