#include "store/transaction.hpp"

#include "accord/error.hpp"
#include "model/both.hpp"
#include "store/folder_tree.hpp"
#include "store/journal.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace accord::store {
namespace {

constexpr const char* kUnwritten = "unwritten";

std::string show(const std::string& path) { return text::make_visible_line(path); }

[[noreturn]] void refuse(const std::string& path) {
  throw Error(
      both("{}: was changed by somebody else just now, so nothing is written",
           "{}: is zojuist door iemand anders gewijzigd, dus er is niets geschreven", show(path)),
      both("look at the file, and run the command again", "bekijk het bestand, en geef de opdracht opnieuw"));
}

// From this many files on one call for the whole file system takes less time than one for each file, even
// where other programs have something to write.
constexpr std::size_t kManyFiles = 8;

Sync sync_of(std::span<const FileChange> changes) {
  return changes.size() < kManyFiles ? Sync::now : Sync::later;
}

std::vector<Step> stage(const WriteLock& lock, std::span<const FileChange> changes) {
  std::vector<Step> out;
  try {
    for (const FileChange& change : changes) {
      if (change.after)
        out.push_back(stage_file(lock.root(), change.path, change.before ? change.path : change.like,
                                 change.before, *change.after, out.size(), sync_of(changes)));
      else
        out.push_back(stage_removal(change.path, change.before.value_or(0), out.size()));
    }
  } catch (const Error&) {
    for (const Step& step : out) discard(lock.root(), step);
    throw;
  }
  return out;
}

void discard_all(const WriteLock& lock, std::span<const Step> steps) {
  for (const Step& step : steps) discard(lock.root(), step);
}

void sync_folders(const WriteLock& lock, std::span<const Step> steps, std::string Step::*place) {
  std::set<std::string> folders;
  for (const Step& step : steps) folders.insert(split_path(step.*place).folder);
  for (const std::string& folder : folders) sync_folder(lock.root(), folder);
}

// Folders that a removal left empty, the deepest first; never one of the partnership's own, such as goals/.
void remove_empty_folders(const WriteLock& lock, std::span<const Step> steps) {
  std::set<std::string, std::greater<>> folders;
  for (const Step& step : steps) {
    if (step.after) continue;
    for (std::string at = split_path(step.target).folder; at.find('/') != std::string::npos;
         at = split_path(at).folder)
      folders.insert(at);
  }
  for (const std::string& folder : folders) {
    const auto [above, name] = split_path(folder);
    const Descriptor parent = open_folder(lock.root(), above);
    if (parent.ok() && ::unlinkat(parent.get(), name.c_str(), AT_REMOVEDIR) == 0)
      sync_folder(lock.root(), above);
  }
}

void write_one(const WriteLock& lock, const Step& step) {
  Taken taken = Taken::refused;
  try {
    taken = take_step(lock.root(), step);
  } catch (const Error&) {
    // Not discarded: what is staged may be what a person saved meanwhile.
    settle_left_over(lock.root(), step);
    throw;
  }
  if (taken == Taken::done) return sync_folder(lock.root(), split_path(step.target).folder);
  discard(lock.root(), step);
  refuse(step.target);
}

// A name in a folder that is not taken.
std::string free_name(int folder, const std::string& wanted) {
  struct stat info {};
  std::string out = wanted;
  for (int n = 2; ::fstatat(folder, out.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0; ++n)
    out = wanted + '-' + std::to_string(n);
  return out;
}

// What can't be put in its place any more is kept where a person finds it.
std::string set_aside(const WriteLock& lock, const Step& step) {
  if (!step.after) return {};
  ::mkdirat(lock.own_folder(), kUnwritten, 0777);
  const Descriptor aside = open_folder(lock.own_folder(), kUnwritten);
  const auto [above, staged] = split_path(step.staged);
  const Descriptor folder = open_folder(lock.root(), above);
  if (!aside.ok() || !folder.ok()) return {};
  std::string name = step.target;
  std::replace(name.begin(), name.end(), '/', '-');
  name = free_name(aside.get(), name);
  const bool moved = ::renameat(folder.get(), staged.c_str(), aside.get(), name.c_str()) == 0;
  return moved ? std::string(".accord/") + kUnwritten + '/' + name : std::string();
}

using Take = Taken (*)(int root, const Step& step);

// Does what was decided. Throws Error, at the end, when a file had to be left as a person wants it.
void carry_out(const WriteLock& lock, std::span<const Step> steps, Take take) {
  std::string left, kept;
  for (const Step& step : steps) {
    if (take(lock.root(), step) == Taken::done) continue;
    left += (left.empty() ? "" : ", ") + show(step.target);
    const std::string aside = set_aside(lock, step);
    if (!aside.empty()) kept += (kept.empty() ? "" : ", ") + show(aside);
  }
  sync_folders(lock, steps, &Step::target);
  remove_empty_folders(lock, steps);
  remove_journal(lock);
  if (left.empty()) return;
  throw Error(
      both("{}: was changed by somebody else while accord was writing, and is left so",
           "{}: is door iemand anders gewijzigd terwijl accord aan het schrijven was, en is zo gelaten",
           left),
      kept.empty()
          ? both("look at it: the other files are written",
                 "kijk ernaar: de andere bestanden zijn geschreven")
          : both("the other files are written; what accord would have written is in {}",
                 "de andere bestanden zijn geschreven; wat accord had willen schrijven staat in {}", kept));
}

// What the journal will name, and what it says, is on the disk, whatever happens to the machine.
void prepare(const WriteLock& lock, std::span<const Step> steps, Sync sync) {
  for (const Step& step : steps)
    if (fingerprint_of(lock.root(), step.target) != step.before) refuse(step.target);
  if (sync == Sync::now) sync_folders(lock, steps, &Step::staged);
  write_draft(lock, steps, sync);
  if (sync == Sync::later) sync_everything(lock.root());
}

void write_several(const WriteLock& lock, std::span<const Step> steps, Sync sync) {
  try {
    prepare(lock, steps, sync);
    decide(lock);
  } catch (const Error&) {
    discard_draft(lock);
    // Only what was not decided may be thrown away.
    if (!has_journal(lock.root())) discard_all(lock, steps);
    throw;
  }
  carry_out(lock, steps, take_step);
}

// However a write ends: what could not be removed is left to the next writer.
class LeftOvers {
 public:
  LeftOvers(WriteLock& lock, std::span<const Step> steps) : lock_(lock), steps_(steps) {}
  ~LeftOvers() {
    const auto is_left = [&](const Step& step) { return is_left_over(lock_.root(), step); };
    if (std::any_of(steps_.begin(), steps_.end(), is_left)) lock_.leave_abandoned();
  }
  LeftOvers(const LeftOvers&) = delete;
  LeftOvers& operator=(const LeftOvers&) = delete;

 private:
  WriteLock& lock_;
  std::span<const Step> steps_;
};

void sweep_folder(const WriteLock& lock, const FolderTree& tree, const std::string& folder) {
  for (const TreeEntry& entry : tree.list(folder)) {
    const std::string path = folder.empty() ? entry.name : folder + '/' + entry.name;
    const bool is_goals = folder == "goals" || folder.starts_with("goals/");
    if (entry.kind == TreeEntry::Kind::folder && (is_goals || folder.empty()) && entry.name[0] != '.')
      sweep_folder(lock, tree, path);
    const auto staged = parse_staged_name(entry.name);
    if (entry.kind != TreeEntry::Kind::file || !staged) continue;
    const Step step{folder.empty() ? staged->name : folder + '/' + staged->name, path, staged->before,
                    staged->after};
    settle_left_over(lock.root(), step);
  }
}

}  // namespace

void write_files(WriteLock& lock, std::span<const FileChange> changes) {
  if (changes.empty()) return;
  const std::vector<Step> steps = stage(lock, changes);
  const LeftOvers left_overs(lock, steps);
  if (steps.size() == 1 && steps[0].after)
    write_one(lock, steps[0]);
  else
    write_several(lock, steps, sync_of(changes));
}

void finish_unfinished(const WriteLock& lock) {
  if (const auto steps = read_journal(lock)) carry_out(lock, *steps, take_step_again);
  if (!lock.was_abandoned()) return;
  ::unlinkat(lock.own_folder(), "journal.new", 0);
  // The path of the root is of no use here: what is opened is the folder that is locked.
  const FolderTree tree(lock.root());
  sweep_folder(lock, tree, "");
}

}  // namespace accord::store
