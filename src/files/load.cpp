#include "accord/load.hpp"

#include <algorithm>
#include <string>

#include "files/book_scanner.hpp"
#include "files/kinds.hpp"
#include "files/toml.hpp"

namespace accord {
namespace {

using files::FileFindings;
using files::TomlNode;

constexpr std::string_view kFolders[] = {"parties",   "ambitions",     "indicators", "goals",    "measurements",
                                         "efforts",   "decisions",     "ratifications", "imports", "documents"};

bool is_ignored(const std::string& name) {
  return name.starts_with('.') || name.starts_with("README") || name.ends_with(".md");
}

class Loader {
 public:
  Loader(const SourceTree& tree, Loaded& out) : tree_(tree), out_(out) {}

  void load_settings();
  void report_strays_at_root();
  template <class Part, class Read>
  void load_folder(const std::string& folder, std::vector<Part>& into, Read read);
  void load_goals(const std::string& folder, const std::string& prefix);
  void load_ratifications();
  void load_imports();
  void load_books(const std::function<bool(std::string_view)>& wanted);

 private:
  struct File {
    std::string stem, path;
  };
  // The TOML files of a folder whose names are ids; the rest is reported.
  std::vector<File> list_files(const std::string& folder, bool may_have_folders, bool may_be_all);
  bool check_entry(const TreeEntry& entry, const std::string& path, bool may_have_folders, bool may_be_all);
  // Reads the file into `text_`; false, and a finding, when that can't be done.
  bool read_text(const std::string& path);
  std::optional<TomlNode> parse(const std::string& path, SourceFile& source);
  void report(std::string rule, Severity severity, const std::string& path, std::string message, std::string help);
  void load_goal(const File& file, const std::string& prefix);
  void load_book(const File& file, const std::function<bool(std::string_view)>& wanted);

  const SourceTree& tree_;
  Loaded& out_;
  std::string text_;
  std::size_t files_ = 0;
};

void Loader::report(std::string rule, Severity severity, const std::string& path, std::string message,
                    std::string help) {
  Diagnostic d;
  d.rule = std::move(rule);
  d.severity = severity;
  d.file = path;
  d.range = {{1, 1}, {1, 2}};
  d.message = std::move(message);
  d.help = std::move(help);
  out_.findings.push_back(std::move(d));
}

bool Loader::read_text(const std::string& path) {
  if (++files_ > files::kMostFiles) {
    if (files_ == files::kMostFiles + 1)
      report("too-large", Severity::error, path, "there are more than 10,000 files",
             "split the partnership, or move what is no file of accord's to documents/");
    return false;
  }
  switch (tree_.read(path, text_, files::kMostBytes)) {
    case ReadOutcome::ok: return true;
    case ReadOutcome::too_large:
      report("too-large", Severity::error, path, "the file is larger than 64 MiB",
             "split it, or take out what is no figure");
      return false;
    case ReadOutcome::not_regular:
      report("stray-file", Severity::warning, path, "this is no ordinary file, and is left alone",
             "replace it by an ordinary file");
      return false;
    case ReadOutcome::absent:
    case ReadOutcome::failed: break;
  }
  report("syntax", Severity::error, path, "the file can't be opened", "check that you may read it");
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
  const auto root = parse("accord.toml", settings.source);
  if (!root) return;
  FileFindings findings(settings.source, out_.findings);
  files::read_settings(*root, settings, findings);
}

void Loader::report_strays_at_root() {
  for (const TreeEntry& entry : tree_.list("")) {
    if (is_ignored(entry.name) || entry.name == "accord.toml") continue;
    const bool known = entry.kind == TreeEntry::Kind::folder &&
                       std::find(std::begin(kFolders), std::end(kFolders), entry.name) != std::end(kFolders);
    if (!known)
      report("stray-file", Severity::warning, entry.name, files::quoted(entry.name) + " is in no place that accord knows",
             "move it to documents/, or remove it");
  }
}

bool Loader::check_entry(const TreeEntry& entry, const std::string& path, bool may_have_folders, bool may_be_all) {
  if (is_ignored(entry.name)) return false;
  if (entry.kind == TreeEntry::Kind::folder && may_have_folders) return false;  // its results are read with it
  if (entry.kind == TreeEntry::Kind::link) {
    report("stray-file", Severity::warning, path, "this is a symbolic link, and is left alone",
           "put the file itself here");
    return false;
  }
  if (entry.kind != TreeEntry::Kind::file || !entry.name.ends_with(".toml")) {
    report("stray-file", Severity::warning, path, files::quoted(entry.name) + " is in no place that accord knows",
           "move it to documents/, or remove it");
    return false;
  }
  const std::string stem = entry.name.substr(0, entry.name.size() - 5);
  if (Id::parse(stem) || (may_be_all && stem == "all")) return true;
  const bool reserved = stem == "all" || stem == "allow";
  report("bad-id", Severity::error, path,
         files::quoted(stem) + (reserved ? " is a reserved name" : " is no id"),
         "rename the file: small letters, digits and hyphens, such as " +
             std::string("noorderzorg.toml"));
  return false;
}

std::vector<Loader::File> Loader::list_files(const std::string& folder, bool may_have_folders, bool may_be_all) {
  std::vector<File> out;
  for (const TreeEntry& entry : tree_.list(folder)) {
    const std::string path = folder + '/' + entry.name;
    if (check_entry(entry, path, may_have_folders, may_be_all))
      out.push_back({entry.name.substr(0, entry.name.size() - 5), path});
  }
  std::sort(out.begin(), out.end(), [](const File& a, const File& b) { return a.stem < b.stem; });
  return out;
}

template <class Part, class Read>
void Loader::load_folder(const std::string& folder, std::vector<Part>& into, Read read) {
  for (const File& file : list_files(folder, false, false)) {
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

void Loader::load_goals(const std::string& folder, const std::string& prefix) {
  const auto found = list_files(folder, true, false);
  for (const File& file : found) load_goal(file, prefix);
  for (const TreeEntry& entry : tree_.list(folder)) {
    if (entry.kind != TreeEntry::Kind::folder || is_ignored(entry.name)) continue;
    const std::string path = folder + '/' + entry.name;
    const bool has_goal = std::any_of(found.begin(), found.end(), [&](const File& f) { return f.stem == entry.name; });
    if (has_goal)
      load_goals(path, prefix + entry.name + '/');
    else
      report("unknown-result", Severity::error, path,
             "there is no " + folder + '/' + entry.name + ".toml, so the results in this folder can't be read",
             "add the result that they are part of, or move them");
  }
}

void Loader::load_ratifications() {
  for (const File& file : list_files("ratifications", false, false)) {
    RatificationFile part;
    part.party = *Id::parse(file.stem);
    if (const auto root = parse(file.path, part.source)) {
      FileFindings findings(part.source, out_.findings);
      files::read_ratifications(*root, part, findings);
    }
    out_.partnership.ratifications.push_back(std::move(part));
  }
}

void Loader::load_imports() {
  for (const File& file : list_files("imports", false, false)) {
    ImportRules rules;
    rules.id = *Id::parse(file.stem);
    parse(file.path, rules.source);
    out_.partnership.imports.push_back(std::move(rules));
  }
}

void Loader::load_book(const File& file, const std::function<bool(std::string_view)>& wanted) {
  Book book;
  book.party = file.stem == "all" ? Id::all() : *Id::parse(file.stem);
  book.source.path = file.path;
  if (!read_text(file.path)) {
    book.source.readable = false;
  } else if (files::scan_book(text_, wanted, book) == files::Scan::unsure) {
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

void Loader::load_books(const std::function<bool(std::string_view)>& wanted) {
  for (const File& file : list_files("measurements", false, true)) load_book(file, wanted);
}

}  // namespace

Loaded load_definitions(const SourceTree& tree, Definitions which) {
  Loaded out;
  Loader loader(tree, out);
  Partnership& p = out.partnership;
  loader.load_settings();
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
    loader.load_imports();
  }
  return out;
}

void load_books(const SourceTree& tree, const std::function<bool(std::string_view indicator)>& wanted, Loaded& into) {
  Loader(tree, into).load_books(wanted);
}

Loaded load_partnership(const SourceTree& tree) {
  Loaded out = load_definitions(tree, Definitions::all);
  load_books(tree, [](std::string_view) { return true; }, out);
  return out;
}

}  // namespace accord
