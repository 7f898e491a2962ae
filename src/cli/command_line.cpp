#include "cli/command_line.hpp"

#include "accord/error.hpp"
#include "cli/commands.hpp"
#include "cli/programs.hpp"
#include "cli/user_settings.hpp"
#include "model/both.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <set>

namespace accord::cli {
namespace {

bool takes_value(const std::string& word) {
  const Option* option = find_option(global_options(), word);
  return option != nullptr && !option->value.empty();
}

std::vector<std::string> command_words() {
  std::vector<std::string> out;
  for (const Command* command : command_table()) {
    const std::string word(command->name.substr(0, command->name.find(' ')));
    if (out.empty() || out.back() != word) out.push_back(word);
  }
  return out;
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

// "goal list": global options may stand between the two words. Requires: the noun has verbs.
Chosen choose_verb(std::vector<std::string> words, std::size_t noun_at) {
  const std::string noun = words[noun_at];
  const auto verbs = verbs_of(noun);
  const std::size_t verb_at = find_name(words, noun_at + 1);
  const std::string verb = verb_at < words.size() ? words[verb_at] : "";
  const Command* command = verb.empty() ? nullptr : find_named(noun + ' ' + verb);
  if (command == nullptr && asks_help(words)) return {find_named("help"), {noun}};
  if (command == nullptr) reject_verb(noun, verbs, verb);
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(verb_at));
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(noun_at));
  return {command, std::move(words)};
}

[[noreturn]] void reject_round(const std::string& alias) {
  throw Error(both("the alias '{}' comes back to itself", "de alias '{}' komt bij zichzelf uit", alias),
              both("let it stand for a command of accord's: `accord help` lists them",
                   "laat hem voor een opdracht van accord staan: `accord help` noemt ze"));
}

}  // namespace

std::size_t find_name(const std::vector<std::string>& words, std::size_t begin) {
  for (std::size_t i = begin; i < words.size(); ++i) {
    if (!words[i].starts_with('-')) return i;
    if (takes_value(words[i])) ++i;
  }
  return words.size();
}

bool is_built_in(const std::string& word) { return find_named(word) != nullptr || !verbs_of(word).empty(); }

void expand_aliases(const Session& session, std::vector<std::string>& words) {
  std::size_t at = find_name(words);
  if (at == words.size() || is_built_in(words[at])) return;
  const std::vector<Alias> aliases = load_aliases(session);
  std::set<std::string> used;
  while (at < words.size() && !is_built_in(words[at])) {
    const auto alias =
        std::find_if(aliases.begin(), aliases.end(), [&](const Alias& one) { return one.name == words[at]; });
    if (alias == aliases.end()) return;
    if (!used.insert(alias->name).second) reject_round(alias->name);
    const auto place = words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
    words.insert(place, alias->words.begin(), alias->words.end());
    at = find_name(words);
  }
}

bool asks_help(const std::vector<std::string>& words) {
  const auto end = std::find(words.begin(), words.end(), "--");
  return std::any_of(words.begin(), end, [](const std::string& w) { return w == "--help" || w == "-h"; });
}

Chosen choose(std::vector<std::string> words) {
  const std::size_t at = find_name(words);
  if (at == words.size()) {
    if (std::erase(words, "--version") == 0) return {nullptr, std::move(words)};
    return {find_named("version"), std::move(words)};
  }
  const Command* command = find_named(words[at]);
  if (command == nullptr) return choose_verb(std::move(words), at);
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
  return {command, std::move(words)};
}

namespace {

// What people look for by a word that is near to no command: the ones that do it.
std::vector<std::string> commands_for(const std::string& word) {
  if (word.starts_with("decision") || word.starts_with("besluit")) return {"decide", "log"};
  return {};
}

}  // namespace

// Also of what the user has added to accord, which was none of it either.
void reject_command(const Session& session, const std::string& word) {
  std::vector<std::string> known = command_words();
  for (const Alias& alias : load_aliases(session)) known.push_back(alias.name);
  for (std::string& name : list_own_programs(session)) known.push_back(std::move(name));
  auto near = text::nearest(word, known);
  if (near.empty()) near = commands_for(word);
  throw UsageError(
      both("there is no command '{}'", "er is geen opdracht '{}'", text::make_visible_line(word)),
      near.empty() ? both("`accord help` lists them", "`accord help` noemt ze allemaal")
                   : did_you_mean(near));
}

}  // namespace accord::cli
