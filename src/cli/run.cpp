// Runs a command line: a command of accord's own, or a program that the user added.
#include "accord/error.hpp"
#include "cli/command_line.hpp"
#include "cli/commands.hpp"
#include "cli/completion.hpp"
#include "cli/messages.hpp"
#include "cli/programs.hpp"
#include "cli/repository.hpp"
#include "model/both.hpp"
#include "store/folder_tree.hpp"
#include "store/reason.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <filesystem>

namespace accord::cli {
namespace {

constexpr Option kGlobal[] = {
    {"-C", "DIR", "run as if started in DIR", Times::many},
    {"--color", "WHEN", "auto, always or never", Times::once, "auto always never"},
    {"--no-pager", "", "do not page long output"},
    {"--lang", "LANGUAGE", "en or nl: the language of what people read", Times::once, "en nl"},
    {"--help", "", "show what the command takes"},
    {"-h", "", "the same"},
};

// What is wrong with the other words is told in the language that --lang asks for, wherever it stands.
void hear_language(Session& session, const std::vector<std::string>& words) {
  const std::string option = "--lang";
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    const bool alone = words[i] == option && i + 1 < words.size();
    if (alone ? words[i + 1] == "nl" : words[i] == option + "=nl") session.language = Language::nl;
  }
}

void apply_today(Session& session) {
  if (session.fixed_today.empty()) return;
  const auto date = Date::parse(session.fixed_today);
  if (!date)
    throw UsageError(both("ACCORD_TODAY: '{}' is no date", "ACCORD_TODAY: '{}' is geen datum",
                          text::make_visible_line(session.fixed_today)),
                     both("write year, month, day: 2026-10-31", "schrijf jaar, maand, dag: 2026-10-31"));
  session.today = *date;
}

void apply_globals(Session& session, const Given& given) {
  for (const std::string& folder : given.values("-C")) {
    std::error_code error;
    session.cwd = (std::filesystem::path(session.cwd) / folder).string();
    if (!std::filesystem::is_directory(session.cwd, error))
      throw Error(both("{}: is no folder", "{}: is geen map", text::make_visible_line(folder)));
  }
  if (const auto when = given.value("--color")) {
    if (*when != "auto") session.color = session.err_color = *when == "always";
  }
  if (given.has("--no-pager")) session.pager.clear();
  if (const auto language = given.value("--lang"))
    session.language = *language == "nl" ? Language::nl : Language::en;
}

// `accord` alone: what needs attention, or outside a partnership the commands.
ExitStatus run_alone(Session& session, const std::vector<std::string>& words) {
  const Given given = parse_options("accord", kGlobal, {0, 0}, words);
  apply_globals(session, given);
  return store::find_root(session.cwd) ? run_attention(session) : kHelp.run(session, given);
}

// `accord foo` is the program accord-foo where there is no such command. -C says where it starts; the other
// options before its name are its own to read.
[[noreturn]] void run_own_program(Session& session, const std::vector<std::string>& words, std::size_t at) {
  const auto program = find_program(session, "accord-" + words[at]);
  if (!program) reject_command(session, words[at]);
  const std::vector<std::string> before(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at));
  apply_globals(session, parse_options("accord", kGlobal, {0, 0}, before));
  std::vector<std::string> arguments;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i == at) continue;
    if (i < at && words[i].starts_with("-C"))
      i += words[i] == "-C" ? 1 : 0;
    else
      arguments.push_back(words[i]);
  }
  const int failure = become(session, *program, arguments);
  throw Error(both("{}: can't be run: {}", "{}: is niet te starten: {}", text::make_visible_line(*program),
                   store::reason_of(failure)));
}

ExitStatus run_chosen(Session& session, std::vector<std::string> words) {
  apply_today(session);
  if (!words.empty() && words.front() == kComplete)
    return complete(session, {words.begin() + 1, words.end()});
  expand_aliases(session, words);
  const std::size_t at = find_name(words);
  if (at < words.size() && !is_built_in(words[at])) run_own_program(session, words, at);
  const Chosen chosen = choose(std::move(words));
  if (asks_help(chosen.words) && chosen.command != &kHelp) {
    Given given;
    given.add("-h", "");
    if (chosen.command != nullptr) given.add_argument(std::string(chosen.command->name));
    return kHelp.run(session, given);
  }
  if (chosen.command == nullptr) return run_alone(session, chosen.words);
  const Command& command = *chosen.command;
  const Given given =
      parse_options(std::string(command.name), options_of(command), command.count, chosen.words);
  apply_globals(session, given);
  session.revision = given.value(kRevision.name);
  return command.run(session, given);
}

}  // namespace

std::span<const Option> global_options() { return kGlobal; }

std::vector<Option> options_of(const Command& command) {
  std::vector<Option> out(command.options.begin(), command.options.end());
  out.insert(out.end(), std::begin(kGlobal), std::end(kGlobal));
  return out;
}

ExitStatus run(Session& session, const std::vector<std::string>& words) {
  hear_language(session, words);
  try {
    return run_chosen(session, words);
  } catch (const Error& error) {
    report_trouble(session, error.message(), error.help());
  }
  return ExitStatus::trouble;
}

}  // namespace accord::cli
