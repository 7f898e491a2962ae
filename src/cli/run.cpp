// From words to a command: global options may stand before the command's name, the rest is its own.
#include "accord/error.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "model/both.hpp"
#include "store/folder_tree.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <filesystem>

namespace accord::cli {
namespace {

constexpr Option kGlobal[] = {
    {"-C", "DIR", "run as if started in DIR", Times::many},
    {"--color", "WHEN", "auto, always or never"},
    {"--no-pager", "", "do not page long output"},
    {"--lang", "LANGUAGE", "en or nl: the language of what people read"},
    {"--help", "", "show what the command takes"},
    {"-h", "", "the same"},
};

bool takes_value(const std::string& word) { return word == "-C" || word == "--color" || word == "--lang"; }

// Where the first word from `begin` on stands that is no global option: a command's name, or the verb that
// belongs to it. words.size() when there is none.
std::size_t find_name(const std::vector<std::string>& words, std::size_t begin = 0) {
  for (std::size_t i = begin; i < words.size(); ++i) {
    if (!words[i].starts_with('-')) return i;
    if (takes_value(words[i])) ++i;
  }
  return words.size();
}

std::vector<std::string> command_words() {
  std::vector<std::string> out;
  for (const Command* command : command_table()) {
    const std::string word(command->name.substr(0, command->name.find(' ')));
    if (out.empty() || out.back() != word) out.push_back(word);
  }
  return out;
}

[[noreturn]] void reject_command(const std::string& word) {
  const auto near = text::nearest(word, command_words());
  throw UsageError(
      both("there is no command '{}'", "er is geen opdracht '{}'", text::make_visible_line(word)),
      near.empty() ? both("`accord help` lists them", "`accord help` noemt ze allemaal")
                   : did_you_mean(near));
}

std::vector<std::string> verbs_of(const std::string& noun) {
  std::vector<std::string> out;
  for (const Command* command : command_table())
    if (command->name.starts_with(noun + ' ')) out.emplace_back(command->name.substr(noun.size() + 1));
  return out;
}

[[noreturn]] void reject_verb(const std::string& noun, const std::vector<std::string>& verbs,
                              const std::string& verb) {
  const Bilingual first("write ", "schrijf ");
  const Bilingual next(" or ", " of ");
  Bilingual help;
  for (const std::string& known : verbs)
    help += both("{}accord {} {}", "{}accord {} {}", help.empty() ? first : next, noun, known);
  if (verb.empty())
    throw UsageError(both("'{}' needs to know what to do", "zeg wat '{}' moet doen", noun), help);
  throw UsageError(both("'{}' can't '{}'", "'{}' kent geen '{}'", noun, text::make_visible_line(verb)), help);
}

const Command* find_named(const std::string& name) {
  for (const Command* command : command_table())
    if (command->name == name) return command;
  return nullptr;
}

bool asks_version(const std::vector<std::string>& words) {
  return std::find(words.begin(), words.end(), "--version") != words.end();
}

// Before `--`: behind it a word is an argument, whatever it looks like.
bool asks_help(const std::vector<std::string>& words) {
  const auto end = std::find(words.begin(), words.end(), "--");
  return std::any_of(words.begin(), end, [](const std::string& w) { return w == "--help" || w == "-h"; });
}

struct Chosen {
  const Command* command = nullptr;  // null for `accord` alone, with options or without
  std::vector<std::string> words;    // without the command's name
};

// "goal list": global options may stand between the two words.
Chosen choose_verb(std::vector<std::string> words, std::size_t noun_at) {
  const std::string noun = words[noun_at];
  const auto verbs = verbs_of(noun);
  if (verbs.empty()) reject_command(noun);
  const std::size_t verb_at = find_name(words, noun_at + 1);
  const std::string verb = verb_at < words.size() ? words[verb_at] : "";
  const Command* command = verb.empty() ? nullptr : find_named(noun + ' ' + verb);
  if (command == nullptr && asks_help(words)) return {find_named("help"), {noun}};
  if (command == nullptr) reject_verb(noun, verbs, verb);
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(verb_at));
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(noun_at));
  return {command, std::move(words)};
}

Chosen choose(std::vector<std::string> words) {
  const std::size_t at = find_name(words);
  if (at == words.size()) {
    if (!asks_version(words)) return {nullptr, std::move(words)};
    std::erase(words, "--version");
    return {find_named("version"), std::move(words)};
  }
  const Command* command = find_named(words[at]);
  if (command == nullptr) return choose_verb(std::move(words), at);
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
  return {command, std::move(words)};
}

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
    if (*when != "auto" && *when != "always" && *when != "never")
      throw UsageError(both("--color is auto, always or never", "--color is auto, always of never"));
    if (*when != "auto") session.color = session.err_color = *when == "always";
  }
  if (const auto language = given.value("--lang")) {
    if (*language != "en" && *language != "nl")
      throw UsageError(both("--lang is en or nl", "--lang is en of nl"));
    session.language = *language == "nl" ? Language::nl : Language::en;
  }
}

std::vector<Option> all_options(const Command& command) {
  std::vector<Option> out(command.options.begin(), command.options.end());
  out.insert(out.end(), std::begin(kGlobal), std::end(kGlobal));
  return out;
}

// `accord` alone: what needs attention, or outside a partnership the commands.
ExitStatus run_alone(Session& session, const std::vector<std::string>& words) {
  const Given given = parse_options("accord", kGlobal, {0, 0}, words);
  apply_globals(session, given);
  return store::find_root(session.cwd) ? run_attention(session) : kHelp.run(session, given);
}

ExitStatus run_chosen(Session& session, const std::vector<std::string>& words) {
  apply_today(session);
  const Chosen chosen = choose(words);
  if (asks_help(chosen.words) && chosen.command != &kHelp) {
    Given given;
    if (chosen.command != nullptr) given.add_argument(std::string(chosen.command->name));
    return kHelp.run(session, given);
  }
  if (chosen.command == nullptr) return run_alone(session, chosen.words);
  const Command& command = *chosen.command;
  const Given given =
      parse_options(std::string(command.name), all_options(command), command.count, chosen.words);
  apply_globals(session, given);
  session.revision = given.value(kRevision.name);
  return command.run(session, given);
}

}  // namespace

std::span<const Option> global_options() { return kGlobal; }

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
