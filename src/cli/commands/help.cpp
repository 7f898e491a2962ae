// accord help: the commands, or what one of them takes.
#include "cli/command_line.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/programs.hpp"
#include "cli/user_settings.hpp"
#include "model/both.hpp"
#include "text/join.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::cli {
namespace {

std::string option_line(const Option& option) {
  const std::string form =
      std::string(option.name) + (option.value.empty() ? "" : " ") + std::string(option.value);
  return fmt::format("  {:<22} {}\n", form, option.help);
}

std::string overview(const render::Style& style) {
  std::string out = "accord: partnerships that promise a result together\n\n";
  out += style.paint(render::Ink::bold, "usage:") + " accord [OPTIONS] COMMAND [ARGS]\n\n";
  for (const Command* command : command_table())
    out += fmt::format("  {:<16} {}\n", command->name, command->summary);
  out += "\nevery command takes these options too:\n\n";
  for (const Option& option : global_options()) out += option_line(option);
  return out + "\n`accord help COMMAND` tells what a command takes\n";
}

std::string page(const Command& command, const render::Style& style) {
  const std::string space = command.arguments.empty() ? "" : " ";
  std::string out = fmt::format("accord {}: {}\n\n{} accord {}{}{}{}\n", command.name, command.summary,
                                style.paint(render::Ink::bold, "usage:"), command.name,
                                command.options.empty() ? "" : " [OPTIONS]", space, command.arguments);
  if (!command.options.empty()) out += '\n';
  for (const Option& option : command.options) out += option_line(option);
  return out;
}

// The manual page of a command, for a person at a terminal: becomes man, and returns only where it has none.
void show_manual(Session& session, std::string name) {
  std::replace(name.begin(), name.end(), ' ', '-');
  const std::vector<std::string> page{"1", "accord-" + name};
  const auto man = find_program(session, "man");
  if (man && succeeds(session, *man, {"-w", page[0], page[1]})) become(session, *man, page);
}

ExitStatus explain_alias(Session& session, const Alias& alias) {
  const Bilingual told = both("{} is an alias: {}\n", "{} is een alias: {}\n", alias.name,
                              text::make_visible_line(text::join(alias.words, " ")));
  session.out.write(told.in(reading_language(session)));
  return ExitStatus::yes;
}

ExitStatus run_help(Session& session, const Given& given) {
  const render::Style style = style_of(session);
  const std::string name = text::join(given.arguments(), " ");
  if (name.empty()) {
    session.out.write(overview(style));
    return ExitStatus::yes;
  }
  if (session.terminal && is_built_in(given.arguments().front()) && !given.has("-h"))
    show_manual(session, name);
  std::vector<std::string> names;
  bool found = false;
  for (const Command* command : command_table()) {
    names.emplace_back(command->name);
    if (command->name != name && !command->name.starts_with(name + ' ')) continue;
    session.out.write((found ? "\n" : "") + page(*command, style));
    found = true;
  }
  if (found) return ExitStatus::yes;
  for (const Alias& alias : load_aliases(session))
    if (alias.name == name) return explain_alias(session, alias);
  const auto near = text::nearest(name, names);
  throw UsageError(
      both("there is no command '{}'", "er is geen opdracht '{}'", text::make_visible_line(name)),
      near.empty() ? both("`accord help` lists them", "`accord help` noemt ze") : did_you_mean(near));
}

}  // namespace

extern const Command kHelp{"help", "the commands, or what one of them takes", "[COMMAND]", {}, {}, run_help};

}  // namespace accord::cli
