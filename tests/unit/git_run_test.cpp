#include "git/run.hpp"

#include <doctest/doctest.h>

using namespace accord;

TEST_CASE("git gets no GIT_ variable of the surroundings and may not ask") {
  const std::string environment[] = {"LANG=C", "GIT_DIR=/elsewhere", "GIT_SSH_COMMAND=evil", "GITHUB=1"};
  const std::vector<std::string> expected = {"LANG=C", "GITHUB=1", "LC_ALL=C", "GIT_TERMINAL_PROMPT=0",
                                             "GIT_ALLOW_PROTOCOL=file:https:ssh"};
  CHECK(git::clean_environment(environment) == expected);
}

// A German's git could not "find remote ref" but "Remote-Referenz nicht finden": the first sync to a new
// remote took it for one that can't be reached.
TEST_CASE("git speaks English whatever the user reads for what it says is looked at") {
  const std::string environment[] = {"LANG=de_DE.UTF-8", "LANGUAGE=de", "LC_ALL=de_DE.UTF-8",
                                     "LC_MESSAGES=de_DE.UTF-8", "LC_TIME=de_DE.UTF-8"};
  const std::vector<std::string> expected = {"LANG=de_DE.UTF-8", "LC_TIME=de_DE.UTF-8", "LC_ALL=C",
                                             "GIT_TERMINAL_PROMPT=0", "GIT_ALLOW_PROTOCOL=file:https:ssh"};
  CHECK(git::clean_environment(environment) == expected);
}

TEST_CASE("what git writes is caught and its exit status told") {
  const std::string version[] = {"--version"};
  const git::Run said = git::run(version, {});
  if (!said.started) return;  // no git here
  CHECK(said.ok());
  CHECK(said.out.starts_with("git version"));
  CHECK(said.err.empty());
  const std::string wrong[] = {"no-such-command; echo caught"};
  const git::Run refused = git::run(wrong, {});
  CHECK_FALSE(refused.ok());
  CHECK(refused.status == 1);
  CHECK(refused.out.empty());
  CHECK(refused.err.find("is not a git command") != std::string::npos);
}

TEST_CASE("output of git that no pipe holds at once is read to its end") {
  const std::string words[] = {"-c", "alias.much=!seq 100000", "much"};
  const std::string path[] = {"PATH=/usr/bin:/bin"};
  const git::Run much = git::run(words, path);
  if (!much.started) return;  // no git here
  CHECK(much.ok());
  CHECK(much.out.ends_with("\n100000\n"));
}
