#include "git/objects.hpp"

#include "accord/error.hpp"
#include "git/output.hpp"
#include "git/run.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <unistd.h>

namespace accord::git {
namespace {

[[noreturn]] void fail(const Run& run) {
  if (!run.started)
    throw Error(both("git is not there", "git is er niet"), both("install git", "installeer git"));
  throw Error(both("git says: {}", "git zegt: {}", said_by(run)));
}

// As `update-index -z --index-info` reads it. A file that goes has no object: any name that is none will do,
// of the length that names have here.
std::string index_lines(const TreeEdits& edits, std::size_t name_size) {
  std::string out;
  for (const auto& [path, file] : edits) {
    out += file ? file->mode + ' ' + file->blob : "0 " + std::string(name_size, '0');
    out += '\t' + path + '\0';
  }
  return out;
}

// Names on its standard input git takes from the top of the work tree, wherever it runs: so that is `folder`.
std::vector<std::string> with_work_tree(const std::string& git_folder, const std::string& folder) {
  return {"GIT_DIR=" + git_folder, "GIT_WORK_TREE=" + folder};
}

// When it writes an index git looks again at files that changed in the same moment, through whatever filter
// is configured. Run in git's own folder, as if that were the work tree, it finds nothing to look at.
std::vector<std::string> without_work_tree(const std::string& git_folder) {
  return with_work_tree(git_folder, git_folder);
}

// An index of its own for one tree, gone when it is made.
class ScratchIndex {
 public:
  explicit ScratchIndex(const std::string& git_folder)
      : path_(git_folder + "/accord-index-" + std::to_string(::getpid())), git_folder_(git_folder) {}
  ~ScratchIndex() {
    std::error_code error;
    std::filesystem::remove(path_, error);
  }
  ScratchIndex(const ScratchIndex&) = delete;
  ScratchIndex& operator=(const ScratchIndex&) = delete;
  std::vector<std::string> environment() const {
    std::vector<std::string> out = without_work_tree(git_folder_);
    out.push_back("GIT_INDEX_FILE=" + path_);
    return out;
  }

 private:
  std::string path_, git_folder_;
};

}  // namespace

bool is_safe_path(std::string_view path) {
  while (true) {
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string part = text::lower_case(path.substr(0, end));
    // "git~1" is another name of ".git" on some disks.
    if (part.empty() || part == "." || part == ".." || part == ".git" || part == "git~1") return false;
    if (end == path.size()) return true;
    path.remove_prefix(end + 1);
  }
}

std::string Objects::run(std::vector<std::string> words, std::string_view input,
                         std::vector<std::string> more_environment) const {
  return run_in(folder_, std::move(words), input, std::move(more_environment));
}

std::string Objects::run_in(const std::string& folder, std::vector<std::string> words, std::string_view input,
                            std::vector<std::string> more_environment) const {
  Bounds bounds;
  bounds.input = input;
  bounds.more_environment = std::move(more_environment);
  Run done = run_offline(folder, std::move(words), environment_, bounds);
  if (!done.ok()) fail(done);
  return std::move(done.out);
}

TreeFiles Objects::list(const std::string& commit) const {
  if (commit.empty()) return {};
  const std::string out = run({"ls-tree", "-r", "-z", "--full-tree", commit});
  TreeFiles files;
  for (std::size_t begin = 0; begin < out.size();) {
    const std::size_t end = std::min(out.find('\0', begin), out.size());
    const std::string line = out.substr(begin, end - begin);
    begin = end + 1;
    const std::size_t tab = line.find('\t');  // "100644 blob 8b13789...\tgoals/retention.toml"
    const std::size_t kind = line.find(' '), name = line.find(' ', kind + 1);
    if (tab == std::string::npos || name > tab) continue;
    files[line.substr(tab + 1)] = {line.substr(0, kind), line.substr(name + 1, tab - name - 1)};
  }
  return files;
}

std::vector<std::string> Objects::read(const std::vector<std::string>& blobs) const {
  std::string names;
  for (const std::string& blob : blobs) names += blob + '\n';
  const std::string out = run({"cat-file", "--batch"}, names);
  std::vector<std::string> texts;
  std::size_t at = 0;
  for (const std::string& blob : blobs) {
    const std::size_t end = std::min(out.find('\n', at), out.size());
    const std::string head = out.substr(at, end - at);  // "8b13789... blob 42"
    std::size_t size = 0;
    const char* digits = head.data() + std::min(head.rfind(' ') + 1, head.size());
    const auto parsed = std::from_chars(digits, head.data() + head.size(), size);
    if (!head.starts_with(blob + " blob ") || parsed.ec != std::errc() || out.size() - end < size + 1)
      throw Error(both("git has not all of the files here", "git heeft hier niet alle bestanden"),
                  both("fetch the rest: `git fetch --refetch`", "haal de rest op: `git fetch --refetch`"));
    texts.push_back(out.substr(end + 1, size));
    at = end + 1 + size + 1;
  }
  return texts;
}

std::string Objects::write(std::string_view text) const {
  return first_line(run({"hash-object", "-w", "--stdin", "--no-filters"}, text));
}

std::vector<std::string> Objects::write_files(const std::vector<std::string>& paths) const {
  std::string names;
  for (const std::string& path : paths) names += path + '\n';
  const std::vector<std::string> words{"hash-object", "-w", "--stdin-paths", "--no-filters"};
  std::vector<std::string> blobs = lines_of(run(words, names, with_work_tree(git_folder(), folder_)));
  if (blobs.size() != paths.size())
    throw Error(both("git could not keep all files", "git kon niet alle bestanden bewaren"));
  return blobs;
}

std::string Objects::make_tree(const std::string& commit, const TreeEdits& edits) const {
  const std::string folder = git_folder();
  const ScratchIndex index(folder);
  run_in(folder, {"read-tree", commit.empty() ? "--empty" : commit}, {}, index.environment());
  run_in(folder, {"update-index", "-z", "--index-info"}, index_lines(edits, commit.size()),
         index.environment());
  return first_line(run_in(folder, {"write-tree"}, {}, index.environment()));
}

std::string Objects::head() const {
  return first_line(
      run_offline(folder_, {"rev-parse", "--verify", "--quiet", "HEAD^{commit}"}, environment_).out);
}

std::string Objects::tree_of(const std::string& commit) const {
  return first_line(run({"rev-parse", "--verify", "--end-of-options", commit + "^{tree}"}));
}

std::string Objects::make_commit(const std::string& tree, const std::string& parent, std::string_view message,
                                 const std::optional<Author>& author) const {
  require_identity();
  std::vector<std::string> environment;
  if (author)
    environment = {"GIT_AUTHOR_NAME=" + author->name, "GIT_AUTHOR_EMAIL=" + author->email,
                   "GIT_AUTHOR_DATE=" + author->date};
  std::vector<std::string> words{"commit-tree", "--no-gpg-sign", tree};
  if (!parent.empty()) words.insert(words.end(), {"-p", parent});
  return first_line(run(std::move(words), message, std::move(environment)));
}

void Objects::require_identity() const {
  if (knows_identity(folder_, environment_)) return;
  throw Error(both("git does not know who you are, and a commit says so",
                   "git weet niet wie je bent, en dat hoort bij een commit"),
              how_to_identify());
}

Author Objects::author_of(const std::string& commit) const {
  const auto lines = lines_of(run({"log", "-1", "--no-mailmap", "--no-show-signature",
                                   "--format=%an%n%ae%n%ad", "--date=raw", "--end-of-options", commit}));
  if (lines.size() < 3) return {};
  return {lines[0], lines[1], lines[2]};
}

std::string Objects::message_of(const std::string& commit) const {
  std::string out = run({"log", "-1", "--no-show-signature", "--format=%B", "--end-of-options", commit});
  while (out.ends_with("\n\n")) out.pop_back();  // git adds one each time
  return out;
}

std::vector<std::string> Objects::history_of(const std::string& tip) const {
  return lines_of(run({"rev-list", "--reverse", "--topo-order", tip, "--"}));
}

std::vector<std::string> Objects::between(const std::string& base, const std::string& tip) const {
  return lines_of(run({"rev-list", "--reverse", "--topo-order", tip, "^" + base, "--"}));
}

bool Objects::has_merges(const std::string& base, const std::string& tip) const {
  return !run({"rev-list", "--merges", "--max-count=1", tip, "^" + base, "--"}).empty();
}

std::optional<std::string> Objects::merge_base(const std::string& a, const std::string& b) const {
  const Run found = run_offline(folder_, {"merge-base", a, b}, environment_);
  const std::string name = first_line(found.out);
  return found.ok() && is_object_name(name) ? std::optional(name) : std::nullopt;
}

bool Objects::move_head(const std::string& from, const std::string& to, const std::string& why) const {
  const std::string was = from.empty() ? std::string(to.size(), '0') : from;
  return run_offline(folder_, {"update-ref", "-m", why, "HEAD", to, was}, environment_).ok();
}

void Objects::update_index(const TreeEdits& edits) const {
  const std::string folder = git_folder();
  run_in(folder, {"update-index", "-z", "--index-info"}, index_lines(edits, head().size()),
         without_work_tree(folder));
}

std::string Objects::git_folder() const { return first_line(run({"rev-parse", "--absolute-git-dir"})); }

}  // namespace accord::git
