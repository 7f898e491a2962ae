// accord init: a new partnership, or an example to play with.
#include "accord/error.hpp"
#include "cli/commands.hpp"
#include "cli/editor_files.hpp"
#include "cli/examples.hpp"
#include "cli/first_steps.hpp"
#include "cli/messages.hpp"
#include "cli/new_folder.hpp"
#include "cli/repository.hpp"
#include "files/new_settings.hpp"
#include "files/table_reader.hpp"
#include "git/folder_files.hpp"
#include "git/run.hpp"
#include "model/both.hpp"
#include "render/schema_json.hpp"
#include "render/words.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::cli {
namespace {

using render::Word;

constexpr Option kOptions[] = {
    {"--name", "NAME", "what the partnership is called; the folder's name unless given"},
    {"--party", "NAME", "who takes part; may be given again", Times::many},
    {"--indicator", "NAME", "what is measured"},
    {"--unit", "UNIT", "its unit"},
    {"--goal", "SENTENCE", "a first result"},
    {"--example", "EXAMPLE", "copy an example to play with"},
    {"--schemas", "", "write schemas too, for editors"},
    {"--no-git", "", "do not ask git to keep the history"},
};

// A line of what to type next, for a shell.
std::string quoted_for_shell(std::string_view word) {
  constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-";
  if (!word.empty() && word.find_first_not_of(kPlain) == std::string_view::npos) return std::string(word);
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + '\'';
}

std::vector<std::string> example_names() {
  std::vector<std::string> out;
  for (const ExampleFile& file : example_files())
    if (out.empty() || out.back() != file.example) out.emplace_back(file.example);
  return out;
}

// The files of the partnership itself, those in accord.toml's folder last: accord.toml makes it one.
std::vector<NewFile> files_of_example(const std::string& example) {
  std::vector<NewFile> out;
  for (const ExampleFile& file : example_files())
    if (file.example == example) out.push_back({std::string(file.path), std::string(file.bytes)});
  return out;
}

std::string name_of(const FirstSteps& steps, const NewFolder& folder) {
  const bool given_name = !steps.name.empty();
  std::string name = given_name ? steps.name : folder.name();
  const bool is_text = !text::find_invalid_utf8(name) && text::make_visible_line(name) == name;
  if (!is_text || name.find_first_not_of(' ') == std::string::npos)
    throw UsageError(
        given_name
            ? both("--name: '{}' is no name", "--name: '{}' is geen naam", text::make_visible_line(name))
            : both("the folder's name can't be the name of a partnership",
                   "de naam van de map kan niet de naam van een samenwerkingsverband zijn"),
        both("say what it is called: --name \"Salland United\"",
             "zeg hoe het heet: --name \"Salland United\""));
  return name;
}

void add_folder_files(const NewFolder& folder, std::vector<NewFile>& files) {
  for (const git::FolderFile& one : git::kFolderFiles) {
    const std::string name(one.name);
    std::string text = git::with_line(folder.read(name).value_or(""), one.line);
    files.insert(files.begin(), {name, std::move(text)});
  }
}

// Git takes the name of a program from a clone's own settings only. One that somebody set stays.
void set_up_merging(const Session& session, const std::string& folder) {
  const std::string asked[] = {"-C", folder, "config", "--get", "merge.accord.driver"};
  if (git::run(asked, session.environment).ok()) return;
  const std::string merges[][5] = {
      {"-C", folder, "config", "merge.accord.name", "accord, key by key"},
      {"-C", folder, "config", "merge.accord.driver", std::string(git::kMergeDriver)}};
  for (const auto& setting : merges) git::run(setting, session.environment);
}

enum class History { made, was_there, none };

History start_history(Session& session, const Given& given, const NewFolder& folder, Language language) {
  if (given.has("--no-git")) return History::none;
  if (git::is_in_work_tree(folder.path(), session.environment)) {
    set_up_merging(session, folder.path());
    return History::was_there;
  }
  const std::string words[] = {"init", "--quiet", folder.path()};
  const git::Run made = git::run(words, session.environment);
  if (made.started && !made.ok())
    session.err.write(both("accord: warning: git init failed: {}\n",
                           "accord: warning: git init is mislukt: {}\n",
                           style_of(session).fit(text::make_visible(made.err)))
                          .in(language));
  if (!made.ok()) return History::none;
  set_up_merging(session, folder.path());
  return History::made;
}

struct Told {
  Session& session;
  Language language;
  std::string out;

  template <class... Args>
  void say(Word word, const Args&... args) {
    out += style_of(session).fit(fmt::format(fmt::runtime(render::text_of(word, language)), args...)) + '\n';
  }
  void say(const Bilingual& line) { out += style_of(session).fit(line.in(language)) + '\n'; }
  void command(std::string_view line) { out += style_of(session).fit(fmt::format("  {}\n", line)); }
};

// The figure that a first result waits for. Its value is nobody's to invent.
void tell_first_figure(Told& told, const FirstSteps& steps) {
  const std::string party = steps.parties.empty() ? "" : files::suggest_id(steps.parties.front()) + '=';
  told.command(fmt::format("accord measure {} {}{} --date {}", files::suggest_id(steps.indicator), party,
                           told.language == Language::nl ? "WAARDE" : "VALUE", told.session.today.iso()));
  told.command("accord status");
  told.command("accord check");
}

void tell_next(Told& told, bool example, const FirstSteps& steps) {
  if (!steps.goal.empty() && !steps.indicator.empty()) return tell_first_figure(told, steps);
  const bool dutch = told.language == Language::nl;
  if (example) {
    told.command("accord status");
    told.command("accord due");
    return told.command("accord check");
  }
  const int year = std::min(told.session.today.year() + 2, last_date().year());
  if (steps.parties.empty()) told.command("accord party add noorderzorg --name \"Noorderzorg\"");
  if (steps.indicator.empty())
    told.command(dutch ? "accord indicator add stageplaatsen --unit plaatsen --frequency quarterly"
                       : "accord indicator add internships --unit places --frequency quarterly");
  told.command(dutch ? fmt::format("accord goal add \"10% meer stageplaatsen per eind {}\"", year)
                     : fmt::format("accord goal add \"+10% internships by {}-12-31\"", year));
}

std::string tell_made(Session& session, Language language, const NewFolder& folder,
                      std::span<const NewFile> written, History history, const std::string& example) {
  Told told{session, language, {}};
  told.say(example.empty() ? Word::made_partnership : Word::made_example,
           text::make_visible_line(folder.shown()), example);
  const auto wrote = [&](std::string_view name) {
    return std::any_of(written.begin(), written.end(), [&](const NewFile& f) { return f.path == name; });
  };
  if (example.empty()) told.say(Word::made_settings);
  if (wrote(".gitignore")) told.say(Word::made_gitignore);
  if (wrote(".gitattributes")) told.say(Word::made_gitattributes);
  if (wrote(render::schema_path(files::file_kinds().front())))
    told.say(both("  .schemas        what an editor needs to know of the files",
                  "  .schemas        wat een editor van de bestanden moet weten"));
  if (wrote(".taplo.toml"))
    told.say(both("  .taplo.toml     which file has which schema",
                  "  .taplo.toml     welk bestand welk schema heeft"));
  if (history == History::made) told.say(Word::made_history);
  return told.out;
}

std::string tell_how_to_go_on(Session& session, Language language, const NewFolder& folder, bool example,
                              const FirstSteps& steps) {
  Told told{session, language, "\n"};
  told.say(Word::type_next);
  if (folder.is_elsewhere()) told.command("cd " + text::make_visible_line(quoted_for_shell(folder.shown())));
  tell_next(told, example, steps);
  return told.out;
}

void require_no_steps(const Given& given) {
  for (const std::string_view option : {"--name", "--party", "--indicator", "--unit", "--goal"})
    if (given.has(option))
      throw UsageError(both("{} and --example exclude each other: an example has its own",
                            "{} en --example gaan niet samen: een voorbeeld heeft zijn eigen", option));
}

ExitStatus run_init(Session& session, const Given& given) {
  const std::string example = given.value("--example").value_or("");
  if (given.has("--example")) {
    require_known(example, "example", example_names(),
                  both("the examples are {}", "de voorbeelden zijn {}", either_of(example_names())));
    require_no_steps(given);
  }
  NewFolder folder(session.cwd, given.arguments().empty() ? "." : given.arguments().front());
  FirstSteps steps = first_steps_given(given);
  if (session.asks && example.empty() && steps.name.empty() && !steps.any())
    steps = ask_first_steps(session, folder.name());
  require_ids(steps);
  const Language language = session.language.value_or(Language::en);
  std::vector<NewFile> files =
      example.empty() ? std::vector<NewFile>{{"accord.toml", files::new_settings(name_of(steps, folder),
                                                                                 language, session.today)}}
                      : files_of_example(example);
  folder.make();
  if (given.has("--schemas"))
    add_editor_files(session, folder, example.empty() ? AccordToml::ours : AccordToml::copied, files);
  add_folder_files(folder, files);
  const std::vector<NewFile> written = folder.write(files, example.empty() ? Into::any : Into::empty);
  const History history = start_history(session, given, folder, language);
  session.out.write(tell_made(session, language, folder, written, history, example));
  const ExitStatus status = take_first_steps(session, folder.path(), steps);
  session.out.write(tell_how_to_go_on(session, language, folder, !example.empty(), steps));
  return status;
}

}  // namespace

extern const Command kInit{
    "init", "a new partnership, or an example to play with", "[DIR]", {0, 1}, kOptions, run_init};

}  // namespace accord::cli
