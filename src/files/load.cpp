#include "accord/load.hpp"

#include "files/book_scanner.hpp"
#include "files/kinds.hpp"
#include "files/misplaced.hpp"
#include "files/partnership_files.hpp"
#include "files/placement.hpp"
#include "files/toml_problems.hpp"
#include "model/both.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace accord {
namespace {

using files::FileFindings;
using files::kSettings;
using files::PickedFile;
using files::TomlNode;

class Loader {
 public:
  Loader(const SourceTree& tree, Loaded& out) : tree_(tree), out_(out), placement_(out) {}

  void load_settings();
  // Whether the partnership is in a format that is not known: then nothing else in it is judged.
  bool is_newer() const;
  void report_hidden_folders() { placement_.report_hidden_folders(tree_.list("")); }
  void report_strays_at_root() { placement_.report_strays_at_root(tree_.list("")); }
  template <class Part, class Read>
  void load_folder(const std::string& folder, std::vector<Part>& into, Read read);
  void load_goals(const std::string& folder, const std::string& prefix);
  void load_ratifications();
  void load_books(const std::function<bool(std::string_view)>& wanted, Notes notes);

 private:
  std::vector<PickedFile> list_files(const std::string& folder) {
    return placement_.pick_files(folder, tree_.list(folder));
  }
  // Reads the file into `text_`; false, and a finding, when that can't be done.
  bool read_text(const std::string& path);
  void report_unreadable(const std::string& path, ReadOutcome why);
  // What could be read of the file; `source` is unreadable when that is not all of it.
  std::optional<TomlNode> parse(const std::string& path, SourceFile& source);
  template <class Part, class Read>
  void read_file(const std::string& path, Part& part, Read read);
  bool is_party(std::string_view id) const;
  void load_goal(const PickedFile& file, const std::string& prefix);
  void load_book(const PickedFile& file, const std::function<bool(std::string_view)>& wanted, Notes notes);

  const SourceTree& tree_;
  Loaded& out_;
  files::Placement placement_;
  std::string text_;
  std::size_t files_ = 0;
};

bool Loader::is_newer() const { return find_newer_format(out_) != nullptr; }

bool Loader::read_text(const std::string& path) {
  // What was in text_ is left for the tree to overwrite: clearing it would have it filled with zeros first.
  if (++files_ <= files::kMostFiles) {
    const ReadOutcome outcome = tree_.read(path, text_, files::kMostBytes);
    if (outcome == ReadOutcome::ok) return true;
    report_unreadable(path, outcome);
    return false;
  }
  text_.clear();
  if (files_ == files::kMostFiles + 1)
    out_.findings.push_back(files::about_file(
        "too-large", Severity::error, path,
        both("there are more than 10,000 files", "er zijn meer dan 10.000 bestanden"),
        both("split the partnership, or move what is no file of accord's to documents/",
             "splits het samenwerkingsverband, of verplaats wat niet van accord is naar documents/")));
  return false;
}

void Loader::report_unreadable(const std::string& path, ReadOutcome why) {
  const auto report = [&](std::string rule, Bilingual message, Bilingual help) {
    out_.findings.push_back(
        files::about_file(std::move(rule), Severity::error, path, std::move(message), std::move(help)));
  };
  if (why == ReadOutcome::too_large)
    report("too-large", both("the file is larger than 64 MiB", "het bestand is groter dan 64 MiB"),
           both("split it, or take out what is no figure", "splits het, of haal eruit wat geen cijfer is"));
  else if (why == ReadOutcome::not_regular && path != kSettings)
    report("syntax",
           both("this is no ordinary file, and is not read",
                "dit is geen gewoon bestand, en wordt niet gelezen"),
           both("put the file itself here, not a link", "zet het bestand zelf hier neer, geen link"));
  else  // of accord.toml a person may well have made a link: that it is none would say too little
    report("syntax", both("the file can't be opened", "het bestand is niet te openen"),
           both("check that it is an ordinary file, and that you may read it",
                "kijk of het een gewoon bestand is, en of je het mag lezen"));
}

std::optional<TomlNode> Loader::parse(const std::string& path, SourceFile& source) {
  source.path = path;
  files::WholeToml parsed;
  if (read_text(path)) {
    parsed = files::parse_whole_toml(text_, path);
    if (parsed.problems.empty()) return std::move(parsed.root);
    std::move(parsed.problems.begin(), parsed.problems.end(), std::back_inserter(out_.findings));
  }
  source.readable = false;
  if (text_.find("succeeds") != std::string::npos || text_.find('\\') != std::string::npos)
    out_.unparsed.push_back(path);
  return std::move(parsed.root);
}

// What lacks a line is read for what else is wrong with it, and no further: half a file says something else.
template <class Part, class Read>
void Loader::read_file(const std::string& path, Part& part, Read read) {
  auto root = parse(path, part.source);
  if (!root) return;
  std::optional<Part> half;
  if (!part.source.readable) half = part;
  FileFindings findings(part.source, out_.findings);
  files::move_misplaced(
      *root, [this](std::string_view id) { return is_party(id); }, findings);
  read(*root, half ? *half : part, findings);
}

bool Loader::is_party(std::string_view id) const {
  const auto& parties = out_.partnership.parties;
  return std::any_of(parties.begin(), parties.end(),
                     [&](const Party& party) { return party.id.text() == id; });
}

void Loader::load_settings() {
  Settings& settings = out_.partnership.settings;
  read_file(std::string(kSettings), settings, files::read_settings);
  // A newer format may have other keys, and other meanings for those that are known.
  if (!is_newer()) return;
  std::erase_if(out_.findings, [](const Diagnostic& d) { return d.rule != "newer-format"; });
  Settings alone;
  alone.source = std::move(settings.source);
  alone.language = settings.language;
  settings = std::move(alone);
}

template <class Part, class Read>
void Loader::load_folder(const std::string& folder, std::vector<Part>& into, Read read) {
  for (const PickedFile& file : list_files(folder)) {
    Part part;
    part.id = *Id::parse(file.stem);
    read_file(file.path, part, read);
    into.push_back(std::move(part));
  }
}

void Loader::load_goal(const PickedFile& file, const std::string& prefix) {
  Goal goal;
  goal.id = *Id::parse_path(prefix + file.stem);
  read_file(file.path, goal, [this](const TomlNode& root, Goal& out, FileFindings& findings) {
    files::read_goal(root, text_, out, findings);
  });
  out_.partnership.goals.push_back(std::move(goal));
}

void Loader::load_goals(const std::string& folder, const std::string& prefix) {
  const std::vector<TreeEntry> entries = tree_.list(folder);
  const auto found = placement_.pick_files(folder, entries);
  for (const PickedFile& file : found) load_goal(file, prefix);
  for (const std::string& name : placement_.pick_folders(folder, entries, found))
    load_goals(folder + '/' + name, prefix + name + '/');
}

void Loader::load_ratifications() {
  for (const PickedFile& file : list_files("ratifications")) {
    RatificationFile part;
    part.party = *Id::parse(file.stem);
    read_file(file.path, part, files::read_ratifications);
    out_.partnership.ratifications.push_back(std::move(part));
  }
}

void Loader::load_book(const PickedFile& file, const std::function<bool(std::string_view)>& wanted,
                       Notes notes) {
  Book book;
  book.party = file.stem == "all" ? Id::all() : *Id::parse(file.stem);
  book.source.path = file.path;
  if (!read_text(file.path)) {
    book.source.readable = false;
  } else if (files::scan_book(text_, wanted, notes, book) == files::Scan::unsure) {
    auto parsed = files::parse_whole_toml(text_, file.path);
    book.source.readable = parsed.problems.empty();
    std::move(parsed.problems.begin(), parsed.problems.end(), std::back_inserter(out_.findings));
    Book half;
    if (parsed.root) {
      FileFindings findings(book.source, out_.findings);
      files::read_book(*parsed.root, book.source.readable ? book : half, findings);
    }
  }
  out_.partnership.books.push_back(std::move(book));
}

void Loader::load_books(const std::function<bool(std::string_view)>& wanted, Notes notes) {
  for (const PickedFile& file : list_files("measurements")) load_book(file, wanted, notes);
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

void load_all_books(const SourceTree& tree, Loaded& into) {
  load_books(
      tree, [](std::string_view) { return true; }, Notes::keep, into);
}

Loaded load_partnership(const SourceTree& tree) {
  Loaded out = load_definitions(tree, Definitions::all);
  load_all_books(tree, out);
  return out;
}

}  // namespace accord
