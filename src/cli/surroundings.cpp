#include "cli/surroundings.hpp"

#include "accord/error.hpp"
#include "accord/load.hpp"
#include "cli/command_line.hpp"
#include "cli/programs.hpp"
#include "cli/repository.hpp"
#include "cli/user_settings.hpp"
#include "git/folder_files.hpp"
#include "git/output.hpp"
#include "git/run.hpp"
#include "git/work_tree.hpp"
#include "model/both.hpp"
#include "store/folder_tree.hpp"
#include "store/journal.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <unistd.h>

namespace accord::cli {
namespace {

class Round {
 public:
  explicit Round(const Session& session) : session_(session) {}

  std::vector<Observation> walk() {
    see_locale();
    see_user_settings();
    const bool git = see_git();
    const auto root = store::find_root(session_.cwd);
    if (!root) {
      note(both("this folder is in no partnership", "deze map hoort niet bij een samenwerkingsverband"),
           both("`accord init` makes one", "`accord init` maakt er een"));
      return std::move(found_);
    }
    see_partnership(*root);
    see_writes(*root);
    if (git) see_history(*root);
    return std::move(found_);
  }

 private:
  void good(Bilingual what) { found_.push_back({Health::good, std::move(what), {}}); }
  void note(Bilingual what, Bilingual way_out) {
    found_.push_back({Health::note, std::move(what), std::move(way_out)});
  }
  void bad(Bilingual what, Bilingual way_out) {
    found_.push_back({Health::bad, std::move(what), std::move(way_out)});
  }

  void see_locale();
  void see_user_settings();
  bool see_git();
  void see_partnership(const std::string& root);
  void see_writes(const std::string& root);
  void see_history(const std::string& root);
  void see_identity(const std::string& root);
  void see_merging(const std::string& root);
  void see_ignored(const std::string& root);
  void see_remote(const std::string& root);

  git::Run ask_git(const std::string& root, std::vector<std::string> words) const {
    return git::run_offline(root, std::move(words), session_.environment);
  }

  const Session& session_;
  std::vector<Observation> found_;
};

void Round::see_locale() {
  if (has_utf8_locale(session_))
    return good(both("the terminal's locale is UTF-8", "de taalinstelling van de terminal is UTF-8"));
  note(both("the locale is not UTF-8: a terminal shows ASCII only",
            "de taalinstelling is geen UTF-8: een terminal toont alleen ASCII"),
       both("`export LC_ALL=C.UTF-8`", "`export LC_ALL=C.UTF-8`"));
}

void Round::see_user_settings() {
  std::vector<Alias> aliases;
  try {
    aliases = load_aliases(session_);
  } catch (const Error& error) {
    return bad(error.message(), error.help());
  }
  for (const Alias& alias : aliases)
    if (is_built_in(alias.name))
      note(both("the alias '{}' is never used: accord has a command of that name",
                "de alias '{}' wordt nooit gebruikt: accord heeft een opdracht die zo heet", alias.name),
           both("give it another name in {}", "geef hem een andere naam in {}",
                text::make_visible_line(user_settings_path(session_))));
}

bool Round::see_git() {
  const std::string words[] = {"--version"};
  const git::Run version = git::run(words, session_.environment);
  if (version.ok()) {
    good(same(text::make_visible_line(git::first_line(version.out))));
    return true;
  }
  note(both("git is not there: nothing is kept of what was, and `sync`, `diff` and `--rev` can't work",
            "git is er niet: van vroeger blijft niets bewaard, en `sync`, `diff` en `--rev` werken niet"),
       both("install git", "installeer git"));
  return false;
}

void Round::see_partnership(const std::string& root) {
  const Loaded loaded = load_definitions(store::FolderTree(root), Definitions::for_progress);
  for (const Diagnostic& one : loaded.findings)
    if (one.file == "accord.toml" && one.severity == Severity::error)
      return bad(placed_message(one), one.help);
  good(both("accord.toml is in the format that this accord writes",
            "accord.toml staat in de vorm die deze accord schrijft"));
}

void Round::see_writes(const std::string& root) {
  const store::FolderTree tree(root);
  if (::access(root.c_str(), W_OK) != 0)
    note(both("you may read this folder, but not write in it",
              "je mag deze map lezen, maar er niet in schrijven"),
         both("ask who owns it, or work in a clone of your own",
              "vraag de eigenaar, of werk in een eigen kloon"));
  if (store::has_journal(tree.root()))
    note(both("a write of several files was begun and not finished",
              "het schrijven van enkele bestanden is begonnen en niet afgemaakt"),
         both("any other command does what is left", "elke andere opdracht doet wat er nog moet gebeuren"));
  if (!tree.list(".accord/unwritten").empty())
    bad(both("files lie in .accord/unwritten: somebody saved one while accord wrote it",
             "er liggen bestanden in .accord/unwritten: iemand bewaarde er een terwijl accord schreef"),
        both("look at them, take over what is missing, and remove them",
             "bekijk ze, neem over wat ontbreekt, en verwijder ze"));
}

void Round::see_history(const std::string& root) {
  if (!git::prefix_in_work_tree(root))
    return note(
        both("the partnership is in no git repository: nothing is kept of what was",
             "het samenwerkingsverband staat niet in een git-repository: van vroeger blijft niets bewaard"),
        both("`git init` begins one", "`git init` begint er een"));
  const git::Run asked = ask_git(root, {"rev-parse", "--git-dir"});
  if (!asked.ok())
    return bad(both("git does not work here: {}", "git werkt hier niet: {}", git::said_by(asked)),
               both("do what git says, and look again", "doe wat git zegt, en kijk opnieuw"));
  see_identity(root);
  see_merging(root);
  see_ignored(root);
  see_remote(root);
}

void Round::see_identity(const std::string& root) {
  if (git::knows_identity(root, session_.environment))
    return good(both("git knows who you are", "git weet wie je bent"));
  bad(both("git does not know who you are, so `sync` can't make commits",
           "git weet niet wie je bent, dus `sync` kan geen commits maken"),
      git::how_to_identify());
}

void Round::see_merging(const std::string& root) {
  const std::string driver = git::first_line(ask_git(root, {"config", "--get", "merge.accord.driver"}).out);
  const git::Run attribute = ask_git(root, {"check-attr", "merge", "--", "goals/any.toml"});
  if (!attribute.out.ends_with(": accord\n"))
    return bad(both("git is not told to merge these files figure by figure",
                    "git weet niet dat deze bestanden cijfer voor cijfer worden samengevoegd"),
               both("put this line into .gitattributes: {}", "zet deze regel in .gitattributes: {}",
                    std::string(git::kFolderFiles[1].line)));
  if (driver.empty())
    return bad(
        both("git has no merge driver here: what two people change in one file is a conflict",
             "git heeft hier geen merge driver: wat twee mensen in één bestand wijzigen, wordt een conflict"),
        both("`git config merge.accord.driver '{}'`", "`git config merge.accord.driver '{}'`",
             std::string(git::kMergeDriver)));
  if (driver != git::kMergeDriver)
    return note(both("the merge driver is another one: {}", "de merge driver is een andere: {}",
                     text::make_visible_line(driver)),
                both("accord's is '{}'", "die van accord is '{}'", std::string(git::kMergeDriver)));
  if (!find_program(session_, "accord"))
    return bad(both("git calls accord to merge, and there is no accord on PATH",
                    "git roept accord aan om samen te voegen, en accord staat niet op PATH"),
               both("put its folder on PATH", "zet de map waar het staat op PATH"));
  good(both("git merges these files figure by figure", "git voegt deze bestanden cijfer voor cijfer samen"));
}

void Round::see_ignored(const std::string& root) {
  if (ask_git(root, {"check-ignore", "--quiet", ".accord/lock"}).ok()) return;
  bad(both("git does not ignore .accord/, which is accord's own and of this machine",
           "git negeert .accord/ niet, terwijl die map van accord en van deze machine is"),
      both("put this line into .gitignore: {}", "zet deze regel in .gitignore: {}",
           std::string(git::kFolderFiles[0].line)));
}

void Round::see_remote(const std::string& root) {
  if (!ask_git(root, {"remote"}).out.empty()) return;
  note(both("there is no remote: `sync` shares with nobody", "er is geen remote: `sync` deelt met niemand"),
       both("`git remote add origin ADDRESS`", "`git remote add origin ADRES`"));
}

}  // namespace

std::vector<Observation> look_around(const Session& session) { return Round(session).walk(); }

}  // namespace accord::cli
