#include "cli/options.hpp"

#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <CLI/CLI.hpp>

#include <charconv>
#include <list>

namespace accord::cli {
namespace {

struct Binding {
  const Option* option;
  std::vector<std::string> values;
  bool on = false;
};

std::string show(const std::string& word) { return '\'' + text::make_visible(word) + '\''; }

[[noreturn]] void reject_extra(const std::string& command, std::span<const Option> options,
                               const std::string& word) {
  const std::string help = "`accord help " + command + "` tells what it takes";
  if (!word.starts_with('-')) throw UsageError(command + " takes no argument " + show(word), help);
  std::vector<std::string> names;
  for (const Option& option : options) names.emplace_back(option.name);
  const std::string given = word.substr(0, word.find('='));
  const auto near = text::nearest(given, names);
  throw UsageError(command + " has no option " + show(given),
                   near.empty() ? help : "did you mean " + text::join_quoted(near) + "?");
}

// CLI11's own words, without its habit of naming options by type.
std::string plain_message(const CLI::ParseError& error) {
  std::string message = error.what();
  if (!message.empty() && message[0] >= 'A' && message[0] <= 'Z')
    message[0] = static_cast<char>(message[0] - 'A' + 'a');
  while (message.ends_with('.') || message.ends_with('\n')) message.pop_back();
  return text::make_visible(message);
}

}  // namespace

std::optional<std::string> Given::value(std::string_view name) const {
  const auto found = values_.find(name);
  if (found == values_.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> Given::list(std::string_view name) const {
  std::vector<std::string> out;
  const auto found = values_.find(name);
  if (found == values_.end()) return out;
  for (const std::string& value : found->second) {
    for (std::size_t begin = 0; begin <= value.size();) {
      const std::size_t comma = std::min(value.find(',', begin), value.size());
      if (comma > begin) out.push_back(value.substr(begin, comma - begin));
      begin = comma + 1;
    }
  }
  return out;
}

std::optional<Date> Given::date(std::string_view name) const {
  const auto text = value(name);
  if (!text) return std::nullopt;
  if (const auto date = Date::parse(*text)) return date;
  throw UsageError(std::string(name) + ": " + show(*text) + " is no date",
                   "write year, month, day: 2026-10-31");
}

std::optional<int> Given::number(std::string_view name, int least) const {
  const auto text = value(name);
  if (!text) return std::nullopt;
  int number = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  if (error == std::errc() && end == text->data() + text->size() && number >= least) return number;
  throw UsageError(std::string(name) + ": " + show(*text) + " is no whole number of at least " +
                   std::to_string(least));
}

Given parse_options(const std::string& command, std::span<const Option> options, ArgumentCount count,
                    const std::vector<std::string>& words) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras(false);
  std::list<Binding> bindings;
  for (const Option& option : options) {
    Binding& binding = bindings.emplace_back(Binding{&option, {}, false});
    const std::string name(option.name);
    if (option.value.empty())
      app.add_flag(name, binding.on);
    else  // one value each time, or it would eat the arguments that follow
      app.add_option(name, binding.values)
          ->allow_extra_args(false)
          ->expected(1)
          ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
  std::vector<std::string> arguments;
  app.add_option("arguments", arguments);
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError& error) {
    const auto extra = app.remaining();
    if (!extra.empty()) reject_extra(command, options, extra.front());
    throw UsageError(command + ": " + plain_message(error),
                     "`accord help " + command + "` tells what it takes");
  }
  if (arguments.size() > count.most) reject_extra(command, options, arguments[count.most]);
  if (arguments.size() < count.least)
    throw UsageError(command + " needs " + (count.least == 1 ? "an argument" : "more arguments"),
                     "`accord help " + command + "` tells what it takes");
  Given given;
  for (Binding& binding : bindings) {
    if (binding.on) given.add(binding.option->name, "");
    for (std::string& value : binding.values) given.add(binding.option->name, std::move(value));
  }
  for (std::string& argument : arguments) given.add_argument(std::move(argument));
  return given;
}

}  // namespace accord::cli
