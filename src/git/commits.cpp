#include "git/commits.hpp"

#include "accord/error.hpp"
#include "git/output.hpp"
#include "git/run.hpp"
#include "git/work_tree.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace accord::git {
namespace {

constexpr std::size_t kMostLog = std::size_t{256} << 20;  // bytes

bool is_shallow(const std::string& folder, std::span<const std::string> environment) {
  return run_offline(folder, {"rev-parse", "--is-shallow-repository"}, environment).out.starts_with("true");
}

bool has_commit(const std::string& folder, std::span<const std::string> environment) {
  return run_offline(folder, {"rev-parse", "--verify", "--quiet", "HEAD^{commit}"}, environment).ok();
}

// The words of `git log`. Whatever a repository's configuration says of how a log looks, this one is read by
// a program.
std::vector<std::string> log_words(std::optional<Date> since) {
  std::vector<std::string> out{"--no-pager",
                               "-c",
                               "log.follow=false",
                               "-c",
                               "log.showSignature=false",
                               "-c",
                               "log.mailmap=false",
                               "-c",
                               "core.quotePath=false",
                               "log",
                               "--no-ext-diff",
                               "--no-textconv",
                               "--no-show-signature",
                               "--no-color",
                               "--no-notes",
                               "--no-relative",
                               "--encoding=UTF-8",
                               "--date-order",
                               "--date=short",
                               "--root",
                               "-c",
                               "--raw",
                               "--no-renames",
                               "--no-abbrev",
                               "-z",
                               "--format=tformat:%H%x00%P%x00%ad%x00%cd%x00%an"};
  // Of the day before: an author's day begins up to fourteen hours before that of Greenwich.
  if (since) out.push_back("--since=" + since->plus_days(-1).iso() + "T00:00:00Z");
  out.insert(out.end(), {"HEAD", "--", "."});
  return out;
}

// What git wrote between NULs, one after the other.
class Tokens {
 public:
  explicit Tokens(std::string_view text) : rest_(text) {}
  bool at_end() const { return rest_.empty(); }
  std::string_view next() {
    const std::size_t end = std::min(rest_.find('\0'), rest_.size());
    const std::string_view out = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return out;
  }

 private:
  std::string_view rest_;
};

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    out.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::string blob_of(std::string_view mode, std::string_view name) {
  return mode.starts_with("100") && is_object_name(name) ? std::string(name) : std::string();
}

// ":100644 100644 OLD NEW M", with one more colon, mode and name for each further parent. Nothing when it is
// no such line.
std::optional<FileChange> read_change(std::string_view line) {
  const std::size_t parents = std::min(line.find_first_not_of(':'), line.size());
  const auto words = words_of(line.substr(parents));
  if (parents == 0 || words.size() != 2 * (parents + 1) + 1) return std::nullopt;
  FileChange out;
  for (std::size_t i = 0; i < parents; ++i) out.before.push_back(blob_of(words[i], words[parents + 1 + i]));
  out.after = blob_of(words[parents], words[2 * parents + 1]);
  return out;
}

// Whether events are made of it.
bool is_told(std::string_view path) {
  constexpr std::string_view kTold[] = {"goals/",     "measurements/", "ratifications/",
                                        "decisions/", "parties/",      "indicators/"};
  return path.ends_with(".toml") && std::any_of(std::begin(kTold), std::end(kTold),
                                                [&](std::string_view f) { return path.starts_with(f); });
}

std::vector<Commit> read_log(std::string_view text, const std::string& prefix, bool shallow) {
  std::vector<Commit> out;
  for (Tokens tokens(text); !tokens.at_end();) {
    std::string_view token = tokens.next();
    if (token.starts_with('\n')) token.remove_prefix(1);
    if (auto change = read_change(token); change && !out.empty()) {
      const std::string_view path = tokens.next();
      if (!path.starts_with(prefix) || !is_told(path.substr(prefix.size()))) continue;
      change->path = path.substr(prefix.size());
      out.back().changes.push_back(std::move(*change));
    } else if (is_object_name(token)) {
      Commit commit;
      commit.name = token;
      commit.cut = shallow && tokens.next().empty();
      if (!shallow) tokens.next();
      const auto written = Date::parse(tokens.next());
      const auto committed = Date::parse(tokens.next());
      commit.date = written ? *written : committed.value_or(Date());
      commit.who = tokens.next();
      out.push_back(std::move(commit));
    }
  }
  std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace

std::vector<Commit> list_commits(const std::string& folder, std::optional<Date> since,
                                 std::span<const std::string> environment) {
  if (!prefix_in_work_tree(folder)) return {};
  const std::string prefix = ask_prefix(folder, environment);
  if (!has_commit(folder, environment)) return {};
  const Run listed = run_offline(folder, log_words(since), environment, {{}, kMostLog});
  if (listed.too_much)
    throw Error(
        both("git lists more commits than can be looked at", "git noemt meer commits dan te bekijken zijn"),
        both("look at less of it: --since 2026-01-01", "bekijk er minder van: --since 2026-01-01"));
  if (!listed.ok()) refuse_history(listed);
  return read_log(listed.out, prefix, is_shallow(folder, environment));
}

bool has_commits(const std::string& folder, std::span<const std::string> environment) {
  const Run listed = run_offline(folder, {"rev-list", "--max-count=1", "HEAD", "--", "."}, environment);
  return listed.ok() && !listed.out.empty();
}

}  // namespace accord::git
