#include "git/history.hpp"

#include "accord/error.hpp"
#include "git/output.hpp"
#include "git/run.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

namespace accord::git {
namespace {

std::optional<std::string> object_in(const Run& run) {
  const std::string name = first_line(run.out);
  return run.ok() && is_object_name(name) ? std::optional(name) : std::nullopt;
}

std::string tag_ref(const std::string& tag) { return "refs/tags/" + tag; }

}  // namespace

std::optional<std::string> find_tag(const std::string& folder, const std::string& tag,
                                    std::span<const std::string> environment) {
  return object_in(run_offline(
      folder, {"rev-parse", "--verify", "--quiet", "--end-of-options", tag_ref(tag) + "^{commit}"},
      environment));
}

bool is_unborn(const std::string& folder, std::span<const std::string> environment) {
  if (run_offline(folder, {"rev-parse", "--verify", "--quiet", "HEAD"}, environment).ok()) return false;
  const Run branch = run_offline(folder, {"symbolic-ref", "--quiet", "HEAD"}, environment);
  if (!branch.ok()) return false;
  const Run found = run_offline(folder, {"for-each-ref", "--", first_line(branch.out)}, environment);
  return found.ok() && found.out.empty() && found.err.empty();  // of one that is broken it says so
}

std::optional<std::string> newest_commit(const std::string& folder, const std::string& revision, Date day,
                                         std::span<const std::string> environment) {
  return object_in(run_offline(folder,
                               {"rev-list", "--max-count=1", "--before=" + day.iso() + "T23:59:59Z",
                                "--end-of-options", revision, "--"},
                               environment));
}

void make_tag(const std::string& folder, const std::string& tag, const std::string& commit,
              std::span<const std::string> environment) {
  // All zeros: it must not be there yet.
  const Run made =
      run_offline(folder, {"update-ref", tag_ref(tag), commit, std::string(commit.size(), '0')}, environment);
  if (made.ok()) return;
  throw Error(both("git can't make the tag {}: {}", "git kan de tag {} niet maken: {}",
                   text::make_visible_line(tag), said_by(made)));
}

}  // namespace accord::git
