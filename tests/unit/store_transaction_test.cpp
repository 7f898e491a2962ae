#include "accord/error.hpp"
#include "store/journal.hpp"
#include "store/transaction.hpp"
#include "temporary_folder.hpp"
#include "text/hash.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace accord;
using namespace accord::store;
namespace fs = std::filesystem;

namespace {

Fingerprint print(std::string_view text) { return text::fingerprint(text); }

bool never() { return false; }

// A partnership's folder that is gone afterwards.
class Folder : public TemporaryFolder {
 public:
  Folder() { fs::create_directory(at("measurements")); }

  // All files but those of .accord.
  std::set<std::string> files() const {
    std::set<std::string> out;
    for (const auto& entry : fs::recursive_directory_iterator(path())) {
      const std::string name = fs::relative(entry.path(), path()).string();
      if (!entry.is_directory() && !name.starts_with(".accord/")) out.insert(name);
    }
    return out;
  }
  // As a writer that was killed while it held the lock leaves it.
  void leave_lock_signed() const { put(".accord/lock", "4242           \n"); }
  void finish() const {
    WriteLock lock(root(), never);
    finish_unfinished(lock);
  }
};

const std::string kA = "measurements/a.toml";
const std::string kB = "measurements/b.toml";

// Two books, and the steps that make them new, staged and not taken.
std::vector<Step> stage_two(const Folder& folder) {
  folder.put(kA, "old a");
  folder.put(kB, "old b");
  return {stage_file(folder.root(), kA, kA, print("old a"), "new a", 0, Sync::now),
          stage_file(folder.root(), kB, kB, print("old b"), "new b", 1, Sync::now)};
}

void decide(const Folder& folder, const std::vector<Step>& steps) {
  folder.put(".accord/journal", render_journal(steps));
  folder.leave_lock_signed();
}

std::string message_of(const std::function<void()>& call) {
  try {
    call();
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("several files are written and nothing is left beside them") {
  const Folder folder;
  folder.put(kA, "old a");
  folder.put("goals/x/y.toml", "gone");
  {
    WriteLock lock(folder.root(), never);
    const std::vector<FileChange> changes{{kA, print("old a"), "new a"},
                                          {"parties/new.toml", std::nullopt, "new"},
                                          {"goals/x/y.toml", print("gone"), std::nullopt}};
    write_files(lock, changes);
  }
  CHECK(folder.get(kA) == "new a");
  CHECK(folder.get("parties/new.toml") == "new");
  CHECK(folder.files() == std::set<std::string>{kA, "parties/new.toml"});
  CHECK_FALSE(fs::exists(folder.at("goals/x")));
  CHECK_FALSE(has_journal(folder.root()));
}

TEST_CASE("a file that is not what was read is not written over and the others stay as they are") {
  for (const bool several : {false, true}) {
    const Folder folder;
    folder.put(kA, "old a");
    folder.put(kB, "a person's");
    std::vector<FileChange> changes{{kB, print("old b"), "new b"}};
    if (several) changes.insert(changes.begin(), {kA, print("old a"), "new a"});
    WriteLock lock(folder.root(), never);
    CHECK(message_of([&] { write_files(lock, changes); }).starts_with(kB + ": was changed by somebody else"));
    CHECK(folder.get(kA) == "old a");
    CHECK(folder.get(kB) == "a person's");
    CHECK(folder.files() == std::set<std::string>{kA, kB});
  }
}

TEST_CASE("a file that somebody removed meanwhile, alone or with its folder, is not made again") {
  for (const std::string& path : {kA, std::string("goals/x/a.toml")}) {
    const Folder folder;
    WriteLock lock(folder.root(), never);
    const std::vector<FileChange> changes{{path, print("old"), "new"}};
    CHECK(
        message_of([&] { write_files(lock, changes); }).starts_with(path + ": was changed by somebody else"));
    CHECK(folder.files().empty());
  }
}

TEST_CASE("a new file does not replace one that somebody made meanwhile") {
  const Folder folder;
  folder.put(kA, "a person's");
  WriteLock lock(folder.root(), never);
  const std::vector<FileChange> changes{{kA, std::nullopt, "new"}};
  CHECK_THROWS_AS(write_files(lock, changes), Error);
  CHECK(folder.get(kA) == "a person's");
  CHECK(folder.files() == std::set<std::string>{kA});
}

TEST_CASE("a file keeps its mode") {
  const Folder folder;
  folder.put(kA, "old");
  fs::permissions(folder.at(kA), static_cast<fs::perms>(0640));
  WriteLock lock(folder.root(), never);
  const std::vector<FileChange> changes{{kA, print("old"), "new"}};
  write_files(lock, changes);
  struct stat info {};
  REQUIRE(::stat(folder.at(kA).c_str(), &info) == 0);
  CHECK((info.st_mode & 07777) == 0640);
}

TEST_CASE("a file keeps its owner and its group, one by one, where this user may say so") {
  if (::geteuid() != 0) return;  // only root may give files away
  for (const auto& [uid, gid] : {std::pair<uid_t, gid_t>{0, 0}, {1234, 0}, {0, 1234}, {1234, 4321}}) {
    const Folder folder;
    folder.put(kA, "old");
    REQUIRE(::chown(folder.at(kA).c_str(), uid, gid) == 0);
    WriteLock lock(folder.root(), never);
    const std::vector<FileChange> changes{{kA, print("old"), "new"}};
    write_files(lock, changes);
    struct stat info {};
    REQUIRE(::stat(folder.at(kA).c_str(), &info) == 0);
    CHECK(info.st_uid == uid);
    CHECK(info.st_gid == gid);
  }
}

TEST_CASE("a link is neither followed nor replaced") {
  const Folder folder;
  folder.put("elsewhere", "old");
  fs::create_symlink("../elsewhere", folder.at(kA));
  WriteLock lock(folder.root(), never);
  const std::vector<FileChange> changes{{kA, print("old"), "new"}};
  CHECK_THROWS_AS(write_files(lock, changes), Error);
  CHECK(folder.get("elsewhere") == "old");
  CHECK(fs::is_symlink(folder.at(kA)));
}

// ------------------------------------------------------------------- what a writer that died left behind

TEST_CASE("what was staged and not decided goes and the files stay old") {
  const Folder folder;
  stage_two(folder);
  folder.leave_lock_signed();
  folder.put(".accord/journal.new", "accord jour");
  folder.finish();
  CHECK(folder.get(kA) == "old a");
  CHECK(folder.get(kB) == "old b");
  CHECK(folder.files() == std::set<std::string>{kA, kB});
  CHECK_FALSE(fs::exists(folder.at(".accord/journal.new")));
}

TEST_CASE("files whose new bytes were staged and not decided are not touched, not even for a moment") {
  const Folder folder;
  stage_two(folder);
  folder.leave_lock_signed();
  struct stat before {
  }, after{};
  REQUIRE(::stat(folder.at(kA).c_str(), &before) == 0);
  ::usleep(10'000);  // more than a tick of the clock that files are stamped by
  folder.finish();
  REQUIRE(::stat(folder.at(kA).c_str(), &after) == 0);
  CHECK(before.st_ino == after.st_ino);
  CHECK(before.st_ctim.tv_sec == after.st_ctim.tv_sec);
  CHECK(before.st_ctim.tv_nsec == after.st_ctim.tv_nsec);
}

TEST_CASE("a file that can't be written is named with what went wrong") {
  const Folder folder;
  const Fingerprint none;
  const auto message = [&](const std::string& path) {
    WriteLock lock(folder.root(), never);
    return message_of([&] { write_files(lock, std::vector<FileChange>{{path, none, "new"}}); });
  };
  const std::string staged = stage_file(folder.root(), kA, "", none, "new", 0, Sync::now).staged;
  fs::remove(folder.at(staged));
  fs::create_directories(folder.at(staged) / "in the way");
  CHECK(message(kA) == kA + ": can't be written: File exists");
  folder.put("parties", "no folder");
  CHECK(message("parties/a.toml") == "parties: can't be opened: Not a directory");
}

TEST_CASE("what was decided is done by the next writer from every place where the first died") {
  for (const int taken : {0, 1, 2}) {
    const Folder folder;
    const std::vector<Step> steps = stage_two(folder);
    decide(folder, steps);
    for (int i = 0; i < taken; ++i) take_step(folder.root(), steps[static_cast<std::size_t>(i)]);
    INFO(taken << " steps were taken");
    folder.finish();
    CHECK(folder.get(kA) == "new a");
    CHECK(folder.get(kB) == "new b");
    CHECK(folder.files() == std::set<std::string>{kA, kB});
    CHECK_FALSE(has_journal(folder.root()));
  }
}

TEST_CASE("old bytes that stayed under the staged name after an exchange go") {
  for (const bool decided : {false, true}) {
    const Folder folder;
    const std::vector<Step> steps = stage_two(folder);
    folder.leave_lock_signed();
    if (decided) decide(folder, steps);
    folder.put(kA, "new a");
    folder.put(steps[0].staged, "old a");
    folder.finish();
    CHECK(folder.get(kA) == "new a");
    CHECK(folder.files() == std::set<std::string>{kA, kB});
  }
}

TEST_CASE("what a person saved in the moment of an exchange gets its name back") {
  for (const bool decided : {false, true}) {
    const Folder folder;
    const std::vector<Step> steps = stage_two(folder);
    folder.leave_lock_signed();
    if (decided) decide(folder, steps);
    folder.put(kA, "new a");
    folder.put(steps[0].staged, "a person's");
    const std::string message = message_of([&] { folder.finish(); });
    INFO(message);
    CHECK(message.empty() != decided);  // decided: the one file that could not be written is told
    CHECK(folder.get(kA) == "a person's");
    CHECK(folder.get(kB) == (decided ? "new b" : "old b"));
    CHECK(folder.files() == std::set<std::string>{kA, kB});
    if (decided) CHECK(folder.get(".accord/unwritten/measurements-a.toml") == "new a");
    folder.finish();
  }
}

TEST_CASE("a file that a person edited after the decision is left and what would have been written is kept") {
  const Folder folder;
  const std::vector<Step> steps = stage_two(folder);
  decide(folder, steps);
  folder.put(kB, "a person's");
  const std::string message = message_of([&] { folder.finish(); });
  CHECK(message.starts_with(kB + ": was changed by somebody else"));
  CHECK(folder.get(kA) == "new a");
  CHECK(folder.get(kB) == "a person's");
  CHECK(folder.get(".accord/unwritten/measurements-b.toml") == "new b");
  CHECK(folder.files() == std::set<std::string>{kA, kB});
  CHECK(message_of([&] { folder.finish(); }).empty());
}

TEST_CASE("a removal that was decided is done and one of a file that was edited is not") {
  for (const std::string now : {"old a", "a person's"}) {
    const Folder folder;
    folder.put(kA, now);
    const std::vector<Step> steps{stage_removal(kA, *print("old a"), 0)};
    decide(folder, steps);
    const std::string message = message_of([&] { folder.finish(); });
    CHECK(fs::exists(folder.at(kA)) == (now == "a person's"));
    CHECK(message.empty() == (now == "old a"));
    CHECK_FALSE(has_journal(folder.root()));
  }
}

TEST_CASE("a removal that died between the two names is finished or given back") {
  for (const std::string staged : {"old a", "a person's"}) {
    const Folder folder;
    const std::vector<Step> steps{stage_removal(kA, *print("old a"), 0)};
    folder.put(steps[0].staged, staged);
    decide(folder, steps);
    message_of([&] { folder.finish(); });
    CHECK(folder.files() == (staged == "old a" ? std::set<std::string>{} : std::set<std::string>{kA}));
  }
}

// --------------------------------------------------------------------------------------- hostile folders

TEST_CASE("a journal that reaches out of a partnership's own places is not read") {
  const std::string staged = "measurements/.a.toml.accord-none-0000000000000001-0";
  CHECK(parse_journal(render_journal(std::vector{Step{kA, staged, std::nullopt, 1}})));
  for (const std::string target :
       {".git/hooks/pre-commit", "../x.toml", "/etc/passwd", "measurements/../../x", "goals/.hidden.toml",
        ".accord/lock", "a//b", "", "measurements/"}) {
    INFO(target);
    CHECK_FALSE(parse_journal(render_journal(std::vector{Step{target, staged, std::nullopt, 1}})));
  }
  for (const std::string from :
       {".git/.a.toml.accord-none-0000000000000001-0", "measurements/a.toml",
        "../.a.toml.accord-none-0000000000000001-0", "measurements/.a.toml.accord-1-2-3",
        "/tmp/.a.toml.accord-none-0000000000000001-0"}) {
    INFO(from);
    CHECK_FALSE(parse_journal(render_journal(std::vector{Step{kA, from, std::nullopt, 1}})));
  }
}

TEST_CASE("a journal that is not whole is not read and stops every command with what to do") {
  const std::string whole = render_journal(
      std::vector{Step{kA, "measurements/.a.toml.accord-none-0000000000000001-0", std::nullopt, 1}});
  for (std::size_t size = 0; size < whole.size(); ++size) CHECK_FALSE(parse_journal(whole.substr(0, size)));
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string flipped = whole;
    flipped[i] = static_cast<char>(flipped[i] ^ 1);
    CHECK_FALSE(parse_journal(flipped));
  }
  const Folder folder;
  folder.put(".accord/journal", whole.substr(0, 40));
  CHECK(message_of([&] { folder.finish(); }) == ".accord/journal: is not a journal that accord wrote");
  CHECK(folder.get(".accord/journal") == whole.substr(0, 40));
}

// Two machines share a checkout, and one has a newer accord, which was stopped in the middle of a write. The
// other said that its journal was to be removed, and with it half of that write would have been lost.
TEST_CASE("a journal of a newer accord is left to that accord") {
  for (const std::string text :
       {"accord journal 2\n", "accord journal 17\nsteps = []\n", "accord journal 2"}) {
    INFO(text);
    const Folder folder;
    folder.put(".accord/journal", text);
    CHECK(message_of([&] { folder.finish(); }) ==
          ".accord/journal: a newer accord wrote it, and was not done");
    CHECK(folder.get(".accord/journal") == text);
  }
  for (const std::string text :
       {"accord journal 0\n", "accord journal x\n", "accord journal \n", "accord journals 2\n"}) {
    INFO(text);
    const Folder folder;
    folder.put(".accord/journal", text);
    CHECK(message_of([&] { folder.finish(); }) == ".accord/journal: is not a journal that accord wrote");
  }
}

TEST_CASE("a journal reads back as the steps that it was written for") {
  const std::vector<Step> steps{{kA, "measurements/.a.toml.accord-none-0000000000000001-0", std::nullopt, 1},
                                {"x.toml", ".x.toml.accord-0000000000000002-none-1", 2, std::nullopt}};
  const auto read = parse_journal(render_journal(steps));
  REQUIRE(read);
  REQUIRE(read->size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK((*read)[i].target == steps[i].target);
    CHECK((*read)[i].staged == steps[i].staged);
    CHECK((*read)[i].before == steps[i].before);
    CHECK((*read)[i].after == steps[i].after);
  }
}

TEST_CASE("links in the place of accord's own folder and of its lock and of a folder are not followed") {
  for (const std::string name : {".accord", ".accord/lock", "measurements"}) {
    INFO(name);
    const Folder folder;
    const Folder elsewhere;
    folder.put(kA, "old");
    elsewhere.put("a.toml", "old");
    if (name == ".accord/lock") fs::create_directory(folder.at(".accord"));
    fs::remove_all(folder.at(name));
    fs::create_symlink(elsewhere.at(""), folder.at(name));
    CHECK_THROWS_AS(([&] {
                      WriteLock lock(folder.root(), never);
                      const std::vector<FileChange> changes{{kA, print("old"), "new"}};
                      write_files(lock, changes);
                    }()),
                    Error);
    CHECK(elsewhere.get("a.toml") == "old");
    CHECK(elsewhere.files() == std::set<std::string>{"a.toml"});
  }
}

TEST_CASE("left-overs in hidden folders and names that only look so are left alone") {
  const Folder folder;
  const std::string hidden = ".git/.a.toml.accord-none-0000000000000001-0";
  const std::string other = "measurements/.a.toml.accord-draft";
  folder.put(hidden, "x");
  folder.put(other, "x");
  folder.leave_lock_signed();
  folder.finish();
  CHECK(folder.files() == std::set<std::string>{hidden, other});
  CHECK_FALSE(parse_staged_name("a.toml.accord-none-none-0"));
  CHECK_FALSE(parse_staged_name(".a.toml.accord-none-none-"));
  CHECK(parse_staged_name(".a.toml.accord-none-0123456789abcdef-12")->after == 0x0123456789abcdefU);
}

TEST_CASE("a fingerprint is read as it is written and in no other way") {
  for (const Fingerprint one : {Fingerprint(), Fingerprint(0), Fingerprint(0xFEDCBA9876543210U)}) {
    Fingerprint back = 7;
    CHECK(parse_fingerprint(show_fingerprint(one), back));
    CHECK(back == one);
  }
  Fingerprint out;
  for (const char* text :
       {"", "nothing", "0", "123456789abcdef", "0123456789abcdef0", "0123456789abcdeg", "0x23456789abcdef"})
    CHECK_FALSE(parse_fingerprint(text, out));
}

TEST_CASE("a name is a staged one when each of its parts is, and tells of what file") {
  CHECK(parse_staged_name(".a.accord-none-none-0")->name == "a");
  CHECK(parse_staged_name(".x.accord-1.accord-none-0000000000000001-3")->name == "x.accord-1");
  CHECK(parse_staged_name(".a.accord-0000000000000002-none-0")->before == 2);
  for (const char* name :
       {".accord-none-none-0", "..accord-none-none-0", "ab.accord-none-none-0", ".a.accord-none-none",
        ".a.accord-none", ".a.accord-", ".a.accord-none-none-x", ".a.accord-none-none-1x",
        ".a.accord-none-no-1", ".a.accord-no-none-1", ".a.accord--none-1"})
    CHECK_MESSAGE((!parse_staged_name(name) || std::string(name) == "..accord-none-none-0"), name);
}

TEST_CASE(
    "a new file may be read by whom the user lets read his files, and one that replaces another by its "
    "readers") {
  const Folder folder;
  const mode_t mask = ::umask(027);
  folder.put(kA, "old");
  fs::permissions(folder.at(kA), static_cast<fs::perms>(0604));
  WriteLock lock(folder.root(), never);
  const std::vector<FileChange> changes{{kA, print("old"), "new"}, {kB, std::nullopt, "new"}};
  write_files(lock, changes);
  ::umask(mask);
  CHECK(fs::status(folder.at(kA)).permissions() == static_cast<fs::perms>(0604));
  CHECK(fs::status(folder.at(kB)).permissions() == static_cast<fs::perms>(0640));
}

TEST_CASE("many files at once are written as few are") {
  for (const int count : {1, 2, 7, 8, 9, 20}) {
    const Folder folder;
    std::vector<FileChange> changes;
    for (int i = 0; i < count; ++i) {
      const std::string path = "measurements/" + std::to_string(i) + ".toml";
      folder.put(path, "old");
      changes.push_back(
          {path, print("old"), i % 3 == 2 ? std::optional<std::string>() : "new " + std::to_string(i)});
    }
    WriteLock lock(folder.root(), never);
    write_files(lock, changes);
    for (int i = 0; i < count; ++i)
      CHECK(folder.get(changes[static_cast<std::size_t>(i)].path) ==
            (i % 3 == 2 ? "(none)" : "new " + std::to_string(i)));
    CHECK(folder.files().size() == static_cast<std::size_t>(count - count / 3));
    CHECK_FALSE(has_journal(folder.root()));
  }
}

TEST_CASE("folders that a removal left empty go, up to the partnership's own, and those with a file stay") {
  const Folder folder;
  folder.put("goals/x/y/z.toml", "gone");
  folder.put("goals/w/y/z.toml", "gone");
  folder.put("goals/w/stays.toml", "stays");
  WriteLock lock(folder.root(), never);
  const std::vector<FileChange> changes{{"goals/x/y/z.toml", print("gone"), std::nullopt},
                                        {"goals/w/y/z.toml", print("gone"), std::nullopt}};
  write_files(lock, changes);
  CHECK_FALSE(fs::exists(folder.at("goals/x")));
  CHECK_FALSE(fs::exists(folder.at("goals/w/y")));
  CHECK(folder.files() == std::set<std::string>{"goals/w/stays.toml"});
  const std::vector<FileChange> last{{"goals/w/stays.toml", print("stays"), std::nullopt}};
  write_files(lock, last);
  CHECK(fs::exists(folder.at("goals")));
  CHECK_FALSE(fs::exists(folder.at("goals/w")));
}

TEST_CASE("a lock that is held is waited for and its holder is named") {
  const Folder folder;
  const WriteLock held(folder.root(), never);
  int asked = 0;
  const std::string message =
      message_of([&] { const WriteLock second(folder.root(), [&] { return ++asked < 3; }); });
  CHECK(asked == 3);
  CHECK(message == "another accord is writing here (process " + std::to_string(::getpid()) + ")");
}

TEST_CASE("what stands in the place of accord's own folder or of its lock is told") {
  const auto locked = [](const Folder& folder) {
    return message_of([&] { WriteLock(folder.root(), never); });
  };
  const Folder file, lock, link;
  file.put(".accord", "a person's");
  CHECK(locked(file).starts_with(".accord: can't be opened: "));
  CHECK(file.get(".accord") == "a person's");
  fs::create_directories(lock.at(".accord/lock"));
  CHECK(locked(lock).starts_with(".accord/lock: can't be opened: "));
  fs::create_directory(link.at(".accord"));
  fs::create_symlink("elsewhere", link.at(".accord/lock"));
  CHECK(locked(link).starts_with(".accord/lock: can't be opened: "));
}

TEST_CASE("whoever signed the lock is named if that is a process, and nobody else") {
  const Folder folder;
  folder.finish();
  const int held = ::open(folder.at(".accord/lock").c_str(), O_RDWR | O_CLOEXEC);
  REQUIRE(::flock(held, LOCK_EX | LOCK_NB) == 0);
  const auto message = [&] { return message_of([&] { WriteLock(folder.root(), never); }); };
  for (const auto& [signature, told] :
       std::map<std::string, std::string>{{"4242           \n", " (process 4242)"},
                                          {"               \n", ""},
                                          {"", ""},
                                          {"7", " (process 7)"},
                                          {"4242; rm x     \n", ""}}) {
    folder.put(".accord/lock", signature);
    CHECK(message() == "another accord is writing here" + told);
  }
  ::close(held);
}

TEST_CASE("a lock tells whether its last holder died") {
  const Folder folder;
  CHECK_FALSE(WriteLock(folder.root(), never).was_abandoned());
  CHECK_FALSE(WriteLock(folder.root(), never).was_abandoned());
  folder.leave_lock_signed();
  CHECK(WriteLock(folder.root(), never).was_abandoned());
  CHECK_FALSE(WriteLock(folder.root(), never).was_abandoned());
}

// A removal found no regular file, took that for none, and said that it was done.
TEST_CASE("a link that a person put in the place of a file that is to go is left") {
  const Folder folder;
  fs::create_symlink("elsewhere", folder.at(kA));
  const std::vector<Step> steps{stage_removal(kA, *print("old a"), 0)};
  decide(folder, steps);
  CHECK(message_of([&] { folder.finish(); }).starts_with(kA + ": was changed by somebody else"));
  CHECK(fs::is_symlink(folder.at(kA)));
}

// The second took the place of the first.
TEST_CASE("what could not be written twice is kept twice") {
  const Folder folder;
  for (const std::string now : {"a person's", "another person's"}) {
    const std::vector<Step> steps = stage_two(folder);
    decide(folder, steps);
    folder.put(kA, now);
    CHECK_FALSE(message_of([&] { folder.finish(); }).empty());
  }
  CHECK(folder.get(".accord/unwritten/measurements-a.toml") == "new a");
  CHECK(folder.get(".accord/unwritten/measurements-a.toml-2") == "new a");
}

TEST_CASE("whoever may write in a partnership may lock it: accord's own files have the user's usual mode") {
  const Folder folder;
  const mode_t mask = ::umask(002);
  folder.finish();
  ::umask(mask);
  const auto mode = [&](const std::string& path) { return fs::status(folder.at(path)).permissions(); };
  CHECK(mode(".accord") == static_cast<fs::perms>(0775));
  CHECK(mode(".accord/lock") == static_cast<fs::perms>(0664));
  CHECK(mode(".accord/.gitignore") == static_cast<fs::perms>(0664));
}

// A writer that was killed after it had made the folder left it open to git for good.
TEST_CASE("accord's own folder is hidden from git whoever made it") {
  const Folder folder;
  fs::create_directory(folder.at(".accord"));
  folder.finish();
  CHECK(folder.get(".accord/.gitignore") == "*\n");
}

TEST_CASE("a write of several files changes what readers compare and one of a single file does not") {
  const Folder folder;
  folder.put(kA, "old a");
  folder.put(kB, "old b");
  folder.finish();
  const WriteMark none = write_mark(folder.root());
  {
    WriteLock lock(folder.root(), never);
    const std::vector<FileChange> one{{kA, print("old a"), "newer a"}};
    write_files(lock, one);
  }
  CHECK(write_mark(folder.root()) == none);
  ::usleep(10'000);  // more than a tick of the clock that files are stamped by
  {
    WriteLock lock(folder.root(), never);
    const std::vector<FileChange> two{{kA, print("newer a"), "new a"}, {kB, print("old b"), "new b"}};
    write_files(lock, two);
  }
  CHECK_FALSE(write_mark(folder.root()) == none);
}
