#include "cli/options.hpp"

#include "files/date_hints.hpp"
#include "model/both.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <limits>
#include <list>
#include <set>

namespace accord::cli {
namespace {

struct Binding {
  const Option* option;
  std::vector<std::string> values;
  bool on = false;
};

std::string show(const std::string& word) { return '\'' + text::make_visible_line(word) + '\''; }

// What is told when an option has no value, by what it takes.
constexpr std::pair<std::string_view, BilingualView> kNeeds[] = {
    {"DIR", {"needs a folder", "heeft een map nodig"}},
    {"DATE", {"needs a date, as in 2026-10-31", "heeft een datum nodig, zoals 2026-10-31"}},
    {"PARTY", {"needs a party", "heeft een partij nodig"}},
    {"AMBITION", {"needs an ambition", "heeft een ambitie nodig"}},
    {"STATE,..", {"needs a state", "heeft een toestand nodig"}},
    {"N", {"needs a number", "heeft een getal nodig"}},
    {"SECONDS", {"needs a number of seconds", "heeft een aantal seconden nodig"}},
    {"TIME", {"needs a length of time, as in 30d", "heeft een tijdsduur nodig, zoals 30d"}},
    {"NAME", {"needs a name", "heeft een naam nodig"}},
    {"EXAMPLE", {"needs an example", "heeft een voorbeeld nodig"}},
    {"FILE",
     {"needs a file, or - for standard input", "heeft een bestand nodig, of - voor de standaardinvoer"}},
    {"REV", {"needs a revision of git, as in main", "heeft een revisie van git nodig, zoals main"}},
    {"TEXT", {"needs a text", "heeft een tekst nodig"}},
    {"UNIT", {"needs a unit, as in places or %", "heeft een eenheid nodig, zoals plaatsen of %"}},
    {"GOAL", {"needs a goal", "heeft een resultaat nodig"}},
    {"GOAL,..", {"needs a goal", "heeft een resultaat nodig"}},
    {"PARTY,..", {"needs a party", "heeft een partij nodig"}},
    {"INDICATOR", {"needs an indicator", "heeft een indicator nodig"}},
    {"ID", {"needs an id, as in noorderzorg", "heeft een id nodig, zoals noorderzorg"}},
    {"RULES", {"needs the id of a file in imports/", "heeft de id van een bestand in imports/ nodig"}},
    {"ENCODING",
     {"needs an encoding, as in windows-1252", "heeft een tekencodering nodig, zoals windows-1252"}},
    {"PERIOD", {"needs a period, as in 2026-Q3", "heeft een periode nodig, zoals 2026-Q3"}},
    {"BODY,..", {"needs a body, as in board", "heeft een orgaan nodig, zoals board"}},
};

// "--lang is en or nl"
Bilingual tell_choices(const Option& option) {
  Bilingual out = both("{} is ", "{} is ", option.name);
  const std::vector<std::string> choices = choices_of(option);
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (i > 0) out += i + 1 < choices.size() ? same(", ") : Bilingual(" or ", " of ");
    out += same(choices[i]);
  }
  return out;
}

void require_choice(const Option& option, const std::string& value) {
  const std::vector<std::string> choices = choices_of(option);
  if (choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end()) return;
  const auto near = text::nearest(value, choices);
  throw UsageError(tell_choices(option) + both(", not {}", ", niet {}", show(value)),
                   near.empty() ? Bilingual() : did_you_mean(near));
}

[[noreturn]] void reject_value(const Option& option) {
  if (!option.choices.empty()) throw UsageError(tell_choices(option));
  for (const auto& [value, needs] : kNeeds)
    if (value == option.value)
      throw UsageError(
          both("{} {}", "{} {}", option.name, Bilingual(std::string(needs.en), std::string(needs.nl))));
  throw UsageError(both("{} needs a value", "{} heeft een waarde nodig", option.name));
}

Bilingual help_of(const std::string& command) {
  return command == "accord" ? both("`accord help` tells what there is", "`accord help` vertelt wat er is")
                             : both("`accord help {}` tells what it takes",
                                    "`accord help {}` vertelt wat erbij hoort", command);
}

[[noreturn]] void reject_extra(const std::string& command, std::span<const Option> options,
                               const std::string& word) {
  const Bilingual help = help_of(command);
  if (!word.starts_with('-'))
    throw UsageError(both("{} takes no argument {}", "bij {} hoort geen argument {}", command, show(word)),
                     help);
  std::vector<std::string> names;
  for (const Option& option : options) names.emplace_back(option.name);
  const std::string given = word.substr(0, word.find('='));
  constexpr std::size_t kLetter = 2;  // of one letter, any other is near
  const auto near = given.size() > kLetter ? text::nearest(given, names) : std::vector<std::string>();
  throw UsageError(both("{} has no option {}", "{} heeft geen optie {}", command, show(given)),
                   near.empty() ? help : did_you_mean(near));
}

struct Sorted {
  std::vector<std::string> options, arguments;
};

// "-10% sick leave" is a sentence, "-" a stream.
bool is_argument(const std::string& word) {
  return !word.starts_with('-') || word == "-" || (word[1] >= '0' && word[1] <= '9');
}

const Option& option_of(const std::string& command, std::span<const Option> options,
                        const std::string& word) {
  const std::string name = word.substr(0, word.find('='));
  if (const Option* option = find_option(options, name)) {
    if (option->value.empty() && name.size() < word.size())
      throw UsageError(both("{} takes no value", "bij {} hoort geen waarde", name));
    return *option;
  }
  const Option* joined = word.starts_with("--") ? nullptr : find_option(options, word.substr(0, 2));
  if (joined == nullptr || joined->value.empty()) reject_extra(command, options, word);
  return *joined;  // "-Cregion"
}

// Arguments may stand between options. What is wrong is told in our own words here, before CLI11 sees it, and
// so is what it would let through: a value for a switch, an option that is given twice.
Sorted sort_words(const std::string& command, std::span<const Option> options,
                  const std::vector<std::string>& words) {
  Sorted out;
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--") {
      out.arguments.insert(out.arguments.end(), words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                           words.end());
      break;
    }
    if (is_argument(words[i])) {
      out.arguments.push_back(words[i]);
      continue;
    }
    const Option& option = option_of(command, options, words[i]);
    out.options.push_back(words[i]);
    if (option.value.empty()) continue;
    if (!seen.insert(option.name).second && option.times == Times::once)
      throw UsageError(both("{} is given twice", "{} staat er twee keer", option.name));
    if (words[i].ends_with('=')) reject_value(option);
    if (words[i] != option.name) continue;  // its value is joined to it
    const bool has_value = i + 1 < words.size() && !words[i + 1].empty() && is_argument(words[i + 1]);
    if (!has_value) reject_value(option);
    out.options.push_back(words[++i]);
  }
  return out;
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

const Option* find_option(std::span<const Option> options, std::string_view name) {
  for (const Option& option : options)
    if (option.name == name) return &option;
  return nullptr;
}

std::vector<std::string> choices_of(const Option& option) {
  std::vector<std::string> out;
  for (std::string_view rest = option.choices; !rest.empty();) {
    const std::size_t space = std::min(rest.find(' '), rest.size());
    out.emplace_back(rest.substr(0, space));
    rest.remove_prefix(std::min(space + 1, rest.size()));
  }
  return out;
}

std::optional<std::string> Given::value(std::string_view name) const {
  const auto found = values_.find(name);
  if (found == values_.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> Given::values(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::vector<std::string>() : found->second;
}

std::vector<std::string> Given::list(std::string_view name) const {
  std::vector<std::string> out;
  for (const std::string& value : values(name)) {
    for (std::size_t begin = 0; begin <= value.size();) {
      const std::size_t comma = std::min(value.find(',', begin), value.size());
      if (comma > begin) out.push_back(value.substr(begin, comma - begin));
      begin = comma + 1;
    }
  }
  if (has(name) && out.empty()) throw UsageError(both("{} names nothing", "{} noemt niets", name));
  return out;
}

std::optional<Date> Given::date(std::string_view name) const {
  const auto text = value(name);
  if (!text) return std::nullopt;
  if (const auto date = Date::parse(*text)) return date;
  if (const auto meant = files::read_wrong_date(*text); meant && meant->length == text->size())
    throw UsageError(both("{}: {}", "{}: {}", name, meant->message), meant->help);
  throw UsageError(both("{}: {} is no date", "{}: {} is geen datum", name, show(*text)),
                   both("write year, month, day: 2026-10-31", "schrijf jaar, maand, dag: 2026-10-31"));
}

std::optional<int> Given::number(std::string_view name, int least) const {
  const auto text = value(name);
  if (!text) return std::nullopt;
  int number = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  const bool all_digits = !text->empty() && text->find_first_not_of("0123456789") == std::string::npos;
  if (error == std::errc::result_out_of_range && all_digits) return std::numeric_limits<int>::max();
  if (error == std::errc() && end == text->data() + text->size() && number >= least) return number;
  throw UsageError(both("{}: {} is no whole number of at least {}",
                        "{}: {} is geen geheel getal van minstens {}", name, show(*text), least));
}

Given parse_options(const std::string& command, std::span<const Option> options, ArgumentCount count,
                    const std::vector<std::string>& words) {
  Sorted sorted = sort_words(command, options, words);
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
  std::vector<std::string>& arguments = sorted.arguments;
  try {
    app.parse(std::vector<std::string>(sorted.options.rbegin(), sorted.options.rend()));
  } catch (const CLI::ParseError& error) {
    throw UsageError(same(command + ": " + plain_message(error)), help_of(command));
  }
  if (arguments.size() > count.most) reject_extra(command, options, arguments[count.most]);
  if (arguments.size() < count.least)
    throw UsageError(count.least == 1
                         ? both("{} needs an argument", "{} heeft een argument nodig", command)
                         : both("{} needs more arguments", "{} heeft meer argumenten nodig", command),
                     help_of(command));
  Given given;
  for (Binding& binding : bindings) {
    if (binding.on) given.add(binding.option->name, "");
    for (std::string& value : binding.values) {
      require_choice(*binding.option, value);
      given.add(binding.option->name, std::move(value));
    }
  }
  for (std::string& argument : arguments) given.add_argument(std::move(argument));
  return given;
}

}  // namespace accord::cli
