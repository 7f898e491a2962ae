#include "git/revisions.hpp"

#include "accord/error.hpp"
#include "accord/load.hpp"
#include "check/places.hpp"
#include "files/partnership_files.hpp"
#include "files/toml.hpp"
#include "git/revision_tree.hpp"
#include "git/run.hpp"
#include "model/both.hpp"
#include "store/memory_tree.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <string_view>

namespace accord::git {
namespace {

Error too_long() {
  return Error(both("the history here is longer than 1 GiB", "de geschiedenis hier is langer dan 1 GiB"),
               both("look at less of it: --since 2026-01-01", "bekijk er minder van: --since 2026-01-01"));
}

[[noreturn]] void fail() {
  throw Error(both("git has only a part of the files of this history here",
                   "git heeft hier maar een deel van de bestanden van deze geschiedenis"),
              both("fetch the rest: a clone with --filter lacks what was not asked for yet",
                   "haal de rest op: in een kloon met --filter ontbreekt waar nog niet om is gevraagd"));
}

// The texts of blobs by name, which lie in what git wrote.
struct Blobs {
  std::string written;
  std::map<std::string_view, std::string_view> texts;
};

std::set<std::string> names_in(const std::vector<Commit>& commits) {
  std::set<std::string> out;
  for (const Commit& commit : commits)
    for (const FileChange& change : commit.changes) {
      out.insert(change.after);
      out.insert(change.before.begin(), change.before.end());
    }
  out.erase("");
  return out;
}

std::string in_lines(const std::set<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += name + '\n';
  return out;
}

// The size in "NAME blob SIZE"; nothing for "NAME missing".
std::optional<std::size_t> blob_size(std::string_view head) {
  constexpr std::string_view kKind = " blob ";
  const std::size_t at = head.find(kKind);
  std::size_t out = 0;
  if (at == std::string_view::npos ||
      std::from_chars(head.data() + at + kKind.size(), head.data() + head.size(), out).ec != std::errc())
    return std::nullopt;
  return out;
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view out = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return out;
}

// Those that are there and not too large.
std::set<std::string> readable(const std::string& folder, const std::set<std::string>& names,
                               std::span<const std::string> environment) {
  const Run checked =
      run_offline(folder, {"cat-file", "--batch-check"}, environment, {in_lines(names), kMostListed});
  if (checked.too_much) throw too_long();
  if (!checked.ok()) fail();
  std::set<std::string> out;
  std::size_t all = 0;
  for (std::string_view rest = checked.out; !rest.empty();) {
    const std::string_view line = take_line(rest);
    const auto size = blob_size(line);
    if (!size || *size > files::kMostBytes) continue;
    out.emplace(line.substr(0, line.find(' ')));
    all += *size;
    if (all > kMostHistory) throw too_long();
  }
  return out;
}

// Into `out`, which its texts point into.
void read_blobs(const std::string& folder, const std::vector<Commit>& commits,
                std::span<const std::string> environment, Blobs& out) {
  const std::set<std::string> names = readable(folder, names_in(commits), environment);
  if (names.empty()) return;
  Run read = run_offline(folder, {"cat-file", "--batch"}, environment, {in_lines(names), 2 * kMostHistory});
  if (read.too_much) throw too_long();
  if (!read.ok()) fail();
  out.written = std::move(read.out);
  for (std::string_view rest = out.written; !rest.empty();) {
    const std::string_view head = take_line(rest);
    const auto size = blob_size(head);
    if (!size || *size > rest.size()) break;
    out.texts.emplace(head.substr(0, head.find(' ')), rest.substr(0, *size));
    rest.remove_prefix(std::min(*size + 1, rest.size()));
  }
}

using Texts = std::map<std::string, std::string>;  // by path

// What stands for a file that git lacks or that is too large: no TOML has this byte in it.
constexpr std::string_view kUnreadable("\0", 1);

// Sub-results are read with what they are part of: an empty file stands in for one that is not looked at.
std::set<std::string> add_parents(Texts& texts) {
  constexpr std::string_view kGoals = "goals/";
  std::set<std::string> missing, out;
  for (const auto& [path, text] : texts)
    if (path.starts_with(kGoals))
      for (std::size_t at = path.find('/', kGoals.size()); at != std::string::npos;
           at = path.find('/', at + 1))
        missing.insert(path.substr(0, at) + ".toml");
  for (const std::string& path : missing)
    if (texts.emplace(path, "").second) out.insert(path);
  return out;
}

Partnership load_some(Texts texts) {
  const std::set<std::string> stand_ins = add_parents(texts);
  Partnership out = load_partnership(store::MemoryTree(std::move(texts))).partnership;
  std::erase_if(out.goals, [&](const Goal& goal) { return stand_ins.contains(goal.source.path); });
  return out;
}

// One side of a commit.
class Side {
 public:
  explicit Side(const Blobs& blobs) : blobs_(&blobs) {}
  void put(const std::string& path, const std::string& blob) {
    if (blob.empty()) return;
    const auto found = blobs_->texts.find(blob);
    texts_[path] = found != blobs_->texts.end() ? found->second : kUnreadable;
  }
  Partnership load() { return load_some(std::move(texts_)); }

 private:
  const Blobs* blobs_;
  Texts texts_;
};

std::set<std::string> unreadable_in(const Partnership& p) {
  std::set<std::string> out;
  for (const SourceFile* file : check::all_sources(p))
    if (!file->readable) out.insert(file->path);
  return out;
}

// Commits from old to new. What follows a file that can't be read is compared with the last that could be:
// nothing that changed in between is lost.
class Revisions {
 public:
  explicit Revisions(const Blobs& blobs) : blobs_(blobs) {}

  Revision of(const Commit& commit) {
    Revision out;
    out.origin = commit.cut ? Origin::file : Origin::commit;
    out.date = commit.date;
    out.who = commit.who;
    out.commit = commit.name;
    Side after(blobs_);
    std::vector<Side> before;
    for (const FileChange& change : commit.changes) {
      after.put(change.path, change.after);
      before.resize(std::max(before.size(), change.before.size()), Side(blobs_));
      for (std::size_t i = 0; i < change.before.size(); ++i)
        before[i].put(change.path, last_readable(change.before[i]));
    }
    out.after = after.load();
    for (Side& side : before) out.before.push_back(side.load());
    remember(commit, unreadable_in(out.after));
    return out;
  }

 private:
  const std::string& last_readable(const std::string& blob) const {
    const auto found = last_readable_.find(blob);
    return found == last_readable_.end() ? blob : found->second;
  }
  void remember(const Commit& commit, const std::set<std::string>& unreadable) {
    for (const FileChange& change : commit.changes)
      if (unreadable.contains(change.path) && !change.before.empty())
        last_readable_.emplace(change.after, last_readable(change.before.front()));
  }

  const Blobs& blobs_;
  std::map<std::string, std::string> last_readable_;  // by the blob that can't be read
};

}  // namespace

void read_revisions(const std::string& folder, const std::vector<Commit>& commits,
                    std::span<const std::string> environment,
                    const std::function<void(const Revision&)>& take) {
  Blobs blobs;
  read_blobs(folder, commits, environment, blobs);
  Revisions revisions(blobs);
  for (const Commit& commit : commits) take(revisions.of(commit));
}

std::optional<Revision> uncommitted(const SourceTree& now, const std::string& folder, Date today,
                                    std::span<const std::string> environment) {
  const RevisionTree then(folder, "HEAD", environment);
  Texts before, after;
  std::string text;
  for (const std::string& path : files::differing_files(now, then)) {
    const auto keep = [&](const SourceTree& tree, Texts& into) {
      const ReadOutcome read = tree.read(path, text, files::kMostBytes);
      if (read != ReadOutcome::absent) into[path] = read == ReadOutcome::ok ? text : std::string(kUnreadable);
    };
    keep(then, before);
    keep(now, after);
  }
  if (before.empty() && after.empty()) return std::nullopt;
  Revision out;
  out.origin = Origin::uncommitted;
  out.date = today;
  out.before.push_back(load_some(std::move(before)));
  out.after = load_some(std::move(after));
  return out;
}

}  // namespace accord::git
