#include "git/revision_tree.hpp"

#include "accord/error.hpp"
#include "files/toml.hpp"
#include "git/output.hpp"
#include "git/reflog.hpp"
#include "git/run.hpp"
#include "git/work_tree.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace accord::git {
namespace {

// The top of the bare repository that `folder` is in.
std::optional<std::string> find_bare(const std::string& folder, std::span<const std::string> environment) {
  const Run asked =
      run_offline(folder, {"rev-parse", "--is-bare-repository", "--absolute-git-dir"}, environment);
  const std::vector<std::string> told = lines_of(asked.out);
  const bool bare = asked.ok() && told.size() == 2 && told[0] == "true";
  return bare ? std::optional(told[1]) : std::nullopt;
}

bool has_partnership(const std::string& folder, const std::string& revision, const std::string& prefix,
                     std::span<const std::string> environment) {
  const std::string name = revision + "^{commit}:" + prefix + "accord.toml";
  return run_offline(folder, {"rev-parse", "--verify", "--quiet", "--end-of-options", name}, environment)
      .ok();
}

[[noreturn]] void fail(const std::string& folder, const Run& failed,
                       std::span<const std::string> environment) {
  if (!failed.started)
    throw Error(both("git is not there, and only git knows what was there before",
                     "git is er niet, en alleen git weet wat er eerder stond"),
                both("install git", "installeer git"));
  if (!find_bare(folder, environment)) require_prefix(folder);
  if (failed.too_much)
    throw Error(both("git lists more than a partnership can hold",
                     "git noemt meer dan er in een samenwerkingsverband past"),
                both("give a revision of this partnership", "geef een revisie van dit samenwerkingsverband"));
  refuse_history(failed);
}

std::string find_commit(const std::string& folder, const std::string& revision,
                        std::span<const std::string> environment) {
  constexpr int kUnknown = 1;
  const std::string shown = text::make_visible_line(revision);
  const Bilingual way_out =
      both("`git log --oneline` names some; fetch it first where the clone is a shallow one",
           "`git log --oneline` noemt er een paar; haal hem eerst op als de kloon niet de hele geschiedenis "
           "heeft");
  if (revision.starts_with('-'))
    throw Error(both("'{}' is no revision of git", "'{}' is geen revisie van git", shown), way_out);
  require_noted(folder, revision, environment);
  const Run found =
      run_offline(folder, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"},
                  environment, {});
  if (!found.ok() && (!found.started || found.status != kUnknown)) fail(folder, found, environment);
  const std::string name = found.out.substr(0, found.out.find('\n'));
  if (!found.ok() || !is_object_name(name))
    throw Error(both("git knows no revision '{}'", "git kent geen revisie '{}'", shown), way_out);
  return name;
}

TreeEntry::Kind kind_of(std::string_view mode) {
  if (mode.starts_with("100")) return TreeEntry::Kind::file;
  return mode == "120000" ? TreeEntry::Kind::link : TreeEntry::Kind::other;  // a submodule
}

std::size_t number_of(std::string_view text) {
  std::size_t out = 0;
  std::from_chars(text.data(), text.data() + text.size(), out);
  return out;
}

// Takes the next word, and the blanks behind it, off the front.
std::string_view take_word(std::string_view& line) {
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(std::min(line.find_first_not_of(' ', end), line.size()));
  return word;
}

}  // namespace

RevisionTree::RevisionTree(const std::string& folder, const std::string& revision,
                           std::span<const std::string> environment)
    : commit_(find_commit(folder, revision, environment)) {
  const Run listed = run_offline(folder, {"ls-tree", "-r", "-z", "--long", "--end-of-options", commit_},
                                 environment, {{}, kMostListed});
  if (!listed.ok()) fail(folder, listed, environment);
  std::string_view rest = listed.out;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\0'), rest.size());
    add_listed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  read_texts(folder, environment);
}

// "100644 blob 8b137891791fe96927ad78e64b0aad7bded08bdc      42\tgoals/retention.toml"
void RevisionTree::add_listed(std::string_view line) {
  const std::size_t tab = line.find('\t');
  if (tab == std::string_view::npos) return;
  std::string_view head = line.substr(0, tab);
  Blob blob;
  blob.kind = kind_of(take_word(head));
  take_word(head);  // its type, which the mode has told
  blob.name = take_word(head);
  blob.size = number_of(head);
  files_.emplace(line.substr(tab + 1), std::move(blob));
}

void RevisionTree::read_texts(const std::string& folder, std::span<const std::string> environment) {
  std::vector<Blob*> wanted;
  std::string names;
  std::size_t size = 0;
  for (auto& [path, blob] : files_) {
    const bool toml = blob.kind == TreeEntry::Kind::file && path.ends_with(".toml");
    if (!toml || blob.size > files::kMostBytes || path.starts_with("documents/")) continue;
    wanted.push_back(&blob);
    names += blob.name + '\n';
    size += blob.size;
  }
  if (size > kMostHistory)
    throw Error(both("the files at that revision are larger than 1 GiB together",
                     "de bestanden van die revisie zijn samen groter dan 1 GiB"),
                both("give another revision", "geef een andere revisie"));
  if (wanted.empty()) return;
  Run read = run_offline(folder, {"cat-file", "--batch"}, environment, {names, 2 * kMostHistory});
  if (!read.ok()) fail(folder, read, environment);
  texts_ = std::move(read.out);
  find_texts(wanted);
}

// Each is a line "NAME blob SIZE", the bytes, and a newline.
void RevisionTree::find_texts(std::span<Blob* const> wanted) {
  std::size_t at = 0;
  for (Blob* blob : wanted) {
    const std::string head = blob->name + " blob " + std::to_string(blob->size) + '\n';
    const bool there = std::string_view(texts_).substr(std::min(at, texts_.size())).starts_with(head) &&
                       texts_.size() - at - head.size() >= blob->size;
    // Half of a revision must not pass for the whole.
    if (!there)
      throw Error(both("git has only a part of the files of that revision here",
                       "git heeft hier maar een deel van de bestanden van die revisie"),
                  both("fetch the rest: a clone with --filter lacks what was not asked for yet",
                       "haal de rest op: in een kloon met --filter ontbreekt waar nog niet om is gevraagd"));
    blob->offset = at + head.size();
    at = blob->offset + blob->size + 1;
  }
}

std::vector<TreeEntry> RevisionTree::list(const std::string& folder) const {
  const std::string prefix = folder.empty() ? "" : folder + '/';
  std::map<std::string, TreeEntry::Kind> found;
  for (auto at = files_.lower_bound(prefix); at != files_.end() && at->first.starts_with(prefix); ++at) {
    const std::string_view name = std::string_view(at->first).substr(prefix.size());
    const std::size_t slash = name.find('/');
    found.emplace(name.substr(0, slash),
                  slash == std::string_view::npos ? at->second.kind : TreeEntry::Kind::folder);
  }
  std::vector<TreeEntry> out;
  for (const auto& [name, kind] : found) out.push_back({name, kind});
  return out;
}

ReadOutcome RevisionTree::read(const std::string& path, std::string& into, std::size_t limit) const {
  into.clear();
  const auto found = files_.find(path);
  if (found == files_.end()) return ReadOutcome::absent;
  const Blob& blob = found->second;
  if (blob.kind != TreeEntry::Kind::file) return ReadOutcome::not_regular;
  if (blob.size > std::min(limit, files::kMostBytes)) return ReadOutcome::too_large;
  if (blob.offset == std::string::npos) return ReadOutcome::failed;
  into.assign(texts_, blob.offset, blob.size);
  return ReadOutcome::ok;
}

std::optional<std::string> find_root_at(const std::string& folder, const std::string& revision,
                                        std::span<const std::string> environment) {
  if (auto bare = find_bare(folder, environment)) return bare;
  const auto prefix = prefix_in_work_tree(folder);
  if (!prefix) return std::nullopt;
  std::filesystem::path at = folder;
  for (std::string way = *prefix;; at = at.parent_path()) {
    if (has_partnership(folder, revision, way, environment)) return at.string();
    if (way.empty()) return std::nullopt;
    way.pop_back();
    way.erase(way.find_last_of('/') + 1);  // npos + 1 is 0
  }
}

}  // namespace accord::git
