// What a repository's own configuration could have run instead of git's programs is overruled: the programs
// at both ends of a connection, ssh, what asks for passwords, hooks, and helpers for credentials but those
// that the user or the machine is configured with.
#include "git/remote.hpp"

#include "accord/error.hpp"
#include "git/output.hpp"
#include "git/run.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::git {
namespace {

constexpr std::size_t kMostSaid = std::size_t{1} << 20;

std::string setting(const std::string& folder, const std::string& key,
                    std::span<const std::string> environment) {
  return first_line(run_offline(folder, {"config", "--get", key}, environment).out);
}

// What may be named in an argument: no option, and no way to anything but a remote's name.
bool is_plain_name(const std::string& name) {
  return !name.empty() && !name.starts_with('-') && name.find("::") == std::string::npos &&
         std::none_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

// Helpers for credentials of the user and the machine, not those of the repository.
std::vector<std::string> credential_helpers(const std::string& folder,
                                            std::span<const std::string> environment) {
  std::vector<std::string> out{"-c", "credential.helper="};
  for (const char* whose : {"--system", "--global"})
    for (const std::string& helper : lines_of(
             run_offline(folder, {"config", whose, "--get-all", "credential.helper"}, environment).out)) {
      out.emplace_back("-c");
      out.push_back("credential.helper=" + helper);
    }
  return out;
}

Run run_online(const std::string& folder, std::vector<std::string> words,
               std::span<const std::string> environment) {
  std::vector<std::string> all{"-C", folder,
                               "-c", "core.fsmonitor=false",
                               "-c", "core.hooksPath=/dev/null",
                               "-c", "core.sshCommand=ssh",
                               "-c", "core.askPass=",
                               "-c", "core.gitProxy=",
                               "-c", "core.alternateRefsCommand=true",
                               "-c", "gc.auto=0",
                               "-c", "maintenance.auto=false",
                               "-c", "fetch.recurseSubmodules=false",
                               "-c", "push.recurseSubmodules=no",
                               "-c", "push.gpgSign=false"};
  for (std::string& word : credential_helpers(folder, environment)) all.push_back(std::move(word));
  for (std::string& word : words) all.push_back(std::move(word));
  Bounds bounds;
  bounds.most_output = kMostSaid;
  bounds.more_environment = {"GIT_ASKPASS=", "SSH_ASKPASS=", "GIT_SSH_VARIANT=ssh"};
  return run(all, environment, bounds);
}

}  // namespace

std::optional<Upstream> find_upstream(const std::string& folder, std::span<const std::string> environment) {
  Upstream out;
  out.ours = first_line(run_offline(folder, {"symbolic-ref", "--quiet", "HEAD"}, environment).out);
  const std::string prefix = "refs/heads/";
  if (!out.ours.starts_with(prefix))
    throw Error(both("HEAD is on no branch", "HEAD staat niet op een branch"),
                both("go back to yours, as in `git switch main`",
                     "ga terug naar de jouwe, zoals met `git switch main`"));
  const std::string branch = "branch." + out.ours.substr(prefix.size());
  out.remote = setting(folder, branch + ".remote", environment);
  out.branch = setting(folder, branch + ".merge", environment);
  if (out.remote.empty()) {
    const auto remotes = lines_of(run_offline(folder, {"remote"}, environment).out);
    if (remotes.empty()) return std::nullopt;
    if (remotes.size() > 1)
      throw Error(both("there are several remotes, and this branch follows none",
                       "er zijn meerdere remotes, en deze branch volgt er geen"),
                  both("choose one: `git branch --set-upstream-to REMOTE/BRANCH`",
                       "kies er een: `git branch --set-upstream-to REMOTE/BRANCH`"));
    out.remote = remotes.front();
  }
  if (out.branch.empty()) out.branch = out.ours;
  if (!is_plain_name(out.remote) || !is_plain_name(out.branch) || !out.branch.starts_with(prefix))
    throw Error(both("the remote '{}' and its branch '{}' have no names to go by",
                     "de remote '{}' en zijn branch '{}' hebben geen bruikbare namen",
                     text::make_visible_line(out.remote), text::make_visible_line(out.branch)),
                both("set them anew: `git branch --set-upstream-to REMOTE/BRANCH`",
                     "stel ze opnieuw in: `git branch --set-upstream-to REMOTE/BRANCH`"));
  return out;
}

Fetched fetch(const std::string& folder, const Upstream& upstream, std::span<const std::string> environment) {
  // To a place of our own: what a refspec of the configuration says is left alone.
  const std::string here = "refs/accord/fetched";
  const Run done = run_online(folder,
                              {"fetch", "--quiet", "--no-tags", "--no-auto-maintenance",
                               "--no-write-fetch-head", "--upload-pack=git-upload-pack", "--refmap=", "--",
                               upstream.remote, "+" + upstream.branch + ":" + here},
                              environment);
  if (done.ok()) {
    const std::string name =
        first_line(run_offline(folder, {"rev-parse", "--verify", "--quiet", here}, environment).out);
    return {Reached::yes, name, {}};
  }
  const bool no_branch = done.err.find("couldn't find remote ref") != std::string::npos;
  return {no_branch ? Reached::no_branch : Reached::offline, {}, said_by(done)};
}

PushOutcome push(const std::string& folder, const Upstream& upstream, const std::string& commit,
                 std::span<const std::string> environment) {
  const Run done =
      run_online(folder,
                 {"push", "--porcelain", "--no-verify", "--no-follow-tags", "--receive-pack=git-receive-pack",
                  "--", upstream.remote, commit + ":" + upstream.branch},
                 environment);
  if (done.ok()) return {Pushed::yes, {}};
  for (const std::string_view sign : {"[rejected]", "fetch first", "non-fast-forward", "cannot lock ref",
                                      "failed to update ref", "incorrect old value"})
    if ((done.out + done.err).find(sign) != std::string::npos) return {Pushed::overtaken, {}};
  return {Pushed::refused, said_by(done)};
}

}  // namespace accord::git
