// From words to a command: global options may stand before the command's name, the rest is its own.
#include "accord/error.hpp"
#include "cli/command.hpp"
#include "cli/messages.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <filesystem>

namespace accord::cli {
namespace {

constexpr Option kGlobal[] = {
    {"-C", "DIR", "run as if started in DIR"},
    {"--color", "WHEN", "auto, always or never"},
    {"--no-pager", "", "do not page long output"},
    {"--lang", "LANGUAGE", "en or nl: the language of what people read"},
    {"--help", "", "show what the command takes"},
};

bool takes_value(const std::string& word) { return word == "-C" || word == "--color" || word == "--lang"; }

// Where the command's name stands; words.size() when there is none.
std::size_t find_command(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
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
      "there is no command '" + text::make_visible(word) + "'",
      near.empty() ? "`accord help` lists them" : "did you mean " + text::join_quoted(near) + "?");
}

std::vector<std::string> verbs_of(const std::string& noun) {
  std::vector<std::string> out;
  for (const Command* command : command_table())
    if (command->name.starts_with(noun + ' ')) out.emplace_back(command->name.substr(noun.size() + 1));
  return out;
}

[[noreturn]] void reject_verb(const std::string& noun, const std::vector<std::string>& verbs,
                              const std::string& verb) {
  const std::string help = fmt::format("write accord {} {}", noun, text::join_quoted(verbs));
  if (verb.empty()) throw UsageError(fmt::format("'{}' needs to know what to do", noun), help);
  throw UsageError(fmt::format("'{}' can't '{}'", noun, text::make_visible(verb)), help);
}

const Command* find_named(const std::string& name) {
  for (const Command* command : command_table())
    if (command->name == name) return command;
  return nullptr;
}

struct Chosen {
  const Command* command;
  std::vector<std::string> words;  // without the command's name
};

Chosen choose(const std::vector<std::string>& words) {
  const std::size_t at = find_command(words);
  const auto begin = static_cast<std::ptrdiff_t>(at);
  Chosen out{nullptr, {words.begin(), words.begin() + begin}};
  if (at == words.size()) {
    // `accord --version`, `accord --help` and `accord` alone.
    const bool version = !words.empty() && words.back() == "--version";
    if (version) out.words.pop_back();
    out.command = find_named(version ? "version" : "help");
    return out;
  }
  std::size_t used = 1;
  out.command = find_named(words[at]);
  if (out.command == nullptr) {
    const auto verbs = verbs_of(words[at]);
    if (verbs.empty()) reject_command(words[at]);
    const std::string verb = at + 1 < words.size() ? words[at + 1] : "";
    out.command = verb.starts_with('-') ? nullptr : find_named(words[at] + ' ' + verb);
    if (out.command == nullptr && verb == "--help") {
      out.command = find_named("help");
      out.words.push_back(words[at]);
    } else if (out.command == nullptr) {
      reject_verb(words[at], verbs, verb.starts_with('-') ? "" : verb);
    }
    used = 2;
  }
  out.words.insert(out.words.end(), words.begin() + begin + static_cast<std::ptrdiff_t>(used), words.end());
  return out;
}

void apply_globals(Session& session, const Given& given) {
  for (const std::string& folder : given.list("-C")) {
    std::error_code error;
    session.cwd = (std::filesystem::path(session.cwd) / folder).string();
    if (!std::filesystem::is_directory(session.cwd, error))
      throw Error(text::make_visible(folder) + ": is no folder");
  }
  if (const auto when = given.value("--color")) {
    if (*when != "auto" && *when != "always" && *when != "never")
      throw UsageError("--color is auto, always or never");
    if (*when != "auto") session.color = session.err_color = *when == "always";
  }
  if (const auto language = given.value("--lang")) {
    if (*language != "en" && *language != "nl") throw UsageError("--lang is en or nl");
    session.language = *language == "nl" ? Language::nl : Language::en;
  }
}

std::vector<Option> all_options(const Command& command) {
  std::vector<Option> out(command.options.begin(), command.options.end());
  out.insert(out.end(), std::begin(kGlobal), std::end(kGlobal));
  return out;
}

ExitStatus run_chosen(Session& session, const std::vector<std::string>& words) {
  const Chosen chosen = choose(words);
  const std::string name(chosen.command->name);
  const bool asks_help = std::find(chosen.words.begin(), chosen.words.end(), "--help") != chosen.words.end();
  if (asks_help && name != "help") return run_chosen(session, {"help", name});
  const auto options = all_options(*chosen.command);
  const Given given = parse_options(name, options, chosen.command->count, chosen.words);
  apply_globals(session, given);
  return chosen.command->run(session, given);
}

}  // namespace

std::span<const Option> global_options() { return kGlobal; }

ExitStatus run(Session& session, const std::vector<std::string>& words) {
  try {
    return run_chosen(session, words);
  } catch (const UsageError& error) {
    report_trouble(session, error.what(), error.help());
  } catch (const Error& error) {
    report_trouble(session, error.what(), error.help());
  }
  return ExitStatus::trouble;
}

}  // namespace accord::cli
