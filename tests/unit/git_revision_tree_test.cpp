#include "accord/error.hpp"
#include "git/revision_tree.hpp"
#include "git/run.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace accord;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> kEnvironment{"PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/nonexistent"};

// A repository in a folder of its own, removed behind the test.
class Scratch : public TemporaryFolder {
 public:
  Scratch() { git({"init", "-q"}); }

  bool git(std::vector<std::string> words) const {
    std::vector<std::string> all{"-C", path().string(),           "-c", "user.name=T",
                                 "-c", "user.email=t@example.org"};
    all.insert(all.end(), words.begin(), words.end());
    return git::run(all, kEnvironment).ok();
  }
  bool commit() const { return git({"add", "-A"}) && git({"commit", "-qm", "x"}); }
  git::RevisionTree tree(const std::string& below = "", const std::string& revision = "HEAD") const {
    return {at(below).string(), revision, kEnvironment};
  }
};

std::string names(const SourceTree& tree, const std::string& folder) {
  std::string out;
  for (const TreeEntry& entry : tree.list(folder)) {
    const char* marks = "f/@?";
    out += entry.name + marks[static_cast<int>(entry.kind)] + ' ';
  }
  return out;
}

}  // namespace

TEST_CASE("a revision has the files of the folder as they were and not as they are") {
  const Scratch scratch;
  scratch.put("region/accord.toml", "format = 1\n");
  scratch.put("region/goals/a.toml", "one\ntwo");
  scratch.put("region/goals/a/b.toml", "");
  scratch.put("region/goals/notes.md", "x");
  scratch.put("elsewhere.toml", "x");
  fs::create_symlink("a.toml", scratch.path() / "region/goals/link.toml");
  if (!scratch.commit()) return;  // no git here
  scratch.put("region/goals/a.toml", "three");
  scratch.put("region/goals/new.toml", "new");

  const auto tree = scratch.tree("region");
  CHECK(tree.commit().size() == 40);
  CHECK(names(tree, "") == "accord.tomlf goals/ ");
  CHECK(names(tree, "goals") == "a/ a.tomlf link.toml@ notes.mdf ");
  CHECK(names(tree, "goal").empty());
  std::string text;
  CHECK(tree.read("goals/a.toml", text, 100) == ReadOutcome::ok);
  CHECK(text == "one\ntwo");
  CHECK(tree.read("goals/a.toml", text, 3) == ReadOutcome::too_large);
  CHECK(text.empty());
  CHECK(tree.read("goals/a/b.toml", text, 100) == ReadOutcome::ok);
  CHECK(text.empty());
  CHECK(tree.read("goals/link.toml", text, 100) == ReadOutcome::not_regular);
  CHECK(tree.read("goals/new.toml", text, 100) == ReadOutcome::absent);
}

TEST_CASE("a folder that was not there at a revision is empty") {
  const Scratch scratch;
  scratch.put("notes.txt", "x");
  if (!scratch.commit()) return;  // no git here
  scratch.put("region/accord.toml", "format = 1\n");
  CHECK(names(scratch.tree("region"), "").empty());
}

TEST_CASE("a revision that git does not know is an error and is no option of git") {
  const Scratch scratch;
  scratch.put("accord.toml", "format = 1\n");
  if (!scratch.commit()) return;  // no git here
  for (const char* wrong :
       {"nope", "-h", "--output=x", "^HEAD", "HEAD:accord.toml", "HEAD..HEAD", "", "HEAD^{tree}"})
    CHECK_THROWS_AS(scratch.tree("", wrong), Error);
  CHECK_THROWS_AS(git::RevisionTree("/", "HEAD", kEnvironment), Error);
}

TEST_CASE("what git writes is stopped where it is too much and what it reads is given") {
  const std::string words[] = {"-c", "alias.much=!seq 100000", "much"};
  const git::Run much = git::run(words, kEnvironment, {{}, 1000});
  if (!much.started) return;  // no git here
  CHECK(much.too_much);
  CHECK_FALSE(much.ok());
  const std::string hash[] = {"hash-object", "--stdin"};
  CHECK(git::run(hash, kEnvironment, {"x\n"}).out == "587be6b4c3f93f93c489c0111bba5596147a26cb\n");
}

TEST_CASE("git that only reads may not fetch") {
  const auto offline = git::clean_environment({}, git::Bounds::Network::no);
  const std::vector<std::string> expected = {"LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_ALLOW_PROTOCOL=none",
                                             "GIT_NO_LAZY_FETCH=1"};
  CHECK(offline == expected);
}
