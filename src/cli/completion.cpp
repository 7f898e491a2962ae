#include "cli/completion.hpp"

#include "accord/assessment.hpp"
#include "accord/check.hpp"
#include "accord/error.hpp"
#include "accord/ready.hpp"
#include "cli/command_line.hpp"
#include "cli/examples.hpp"
#include "cli/programs.hpp"
#include "cli/repository.hpp"
#include "cli/user_settings.hpp"
#include "files/file_keys.hpp"
#include "git/output.hpp"
#include "git/run.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace accord::cli {
namespace {

struct Candidate {
  std::string word;
  std::string about = {};
};
using Candidates = std::vector<Candidate>;

// The partnership that the words are about, read when a word asks for it.
class Asked {
 public:
  explicit Asked(const Session& asking) : session(asking) {}
  const Partnership& partnership() {
    if (!repository_) repository_.emplace(open_definitions(session));
    return repository_->partnership();
  }

  const Session& session;

 private:
  std::optional<Repository> repository_;
};

// Nothing that a shell would read as more than a word.
bool is_plain(std::string_view word) {
  return !word.empty() && word.front() != '-' &&
         word.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._/-") ==
             std::string_view::npos;
}

template <class Part>
void add_named(const std::vector<Part>& parts, Candidates& out) {
  for (const Part& part : parts) out.push_back({part.id.text(), part.name.value});
}

void add_goals(Asked& asked, Candidates& out) {
  for (const Goal& goal : asked.partnership().goals) out.push_back({goal.id.text(), goal.result.value});
}
void add_parties(Asked& asked, Candidates& out) { add_named(asked.partnership().parties, out); }
void add_ambitions(Asked& asked, Candidates& out) { add_named(asked.partnership().ambitions, out); }
void add_indicators(Asked& asked, Candidates& out) { add_named(asked.partnership().indicators, out); }

void add_anything(Asked& asked, Candidates& out) {
  add_goals(asked, out);
  add_indicators(asked, out);
  add_parties(asked, out);
  add_ambitions(asked, out);
}

// "noorderzorg=", to be followed by a value.
void add_parties_of_figures(Asked& asked, Candidates& out) {
  for (const Party& party : asked.partnership().parties)
    out.push_back({party.id.text() + '=', party.name.value});
}

void add_import_rules(Asked& asked, Candidates& out) {
  for (const ImportRules& rules : asked.partnership().imports) out.push_back({rules.id.text()});
}

void add_states(Asked&, Candidates& out) {
  for (const State state : kStates) out.push_back({std::string(state_name(state))});
  out.push_back({"stale", "too few recent figures"});
}

void add_rules(Asked&, Candidates& out) {
  for (const RuleInfo& rule : list_rules()) out.push_back({std::string(rule.id)});
  for (const ConditionInfo& one : list_conditions()) out.push_back({std::string(one.id)});
}

void add_kinds(Asked&, Candidates& out) {
  for (const files::FileKind& kind : files::file_kinds())
    out.push_back({std::string(kind.name), std::string(kind.about.en)});
}

void add_examples(Asked&, Candidates& out) {
  for (const ExampleFile& file : example_files())
    if (out.empty() || out.back().word != file.example) out.push_back({std::string(file.example)});
}

void add_revisions(Asked& asked, Candidates& out) {
  const git::Run refs = git::run_offline(
      asked.session.cwd,
      {"for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"},
      asked.session.environment);
  if (!refs.ok()) return;
  out.push_back({"HEAD"});
  for (std::string& name : git::lines_of(refs.out)) out.push_back({std::move(name)});
}

void add_commands(Asked&, Candidates& out) {
  for (const Command* command : command_table()) {
    const std::size_t space = command->name.find(' ');
    const std::string word(command->name.substr(0, space));
    if (!out.empty() && out.back().word == word)
      out.back().about.clear();  // several: no summary is that of all
    else
      out.push_back({word, std::string(command->summary)});
  }
}

void add_first_words(Asked& asked, Candidates& out) {
  add_commands(asked, out);
  for (const Alias& alias : load_aliases(asked.session)) out.push_back({alias.name, "an alias"});
  for (std::string& name : list_own_programs(asked.session)) out.push_back({std::move(name), "a program"});
}

void add_files(Asked&, Candidates& out) { out.push_back({":files"}); }
void add_folders(Asked&, Candidates& out) { out.push_back({":folders"}); }

// What stands for a value or an argument in the tables of the commands, and what it may be.
struct Source {
  std::string_view kind;
  void (*add)(Asked& asked, Candidates& out);
};
constexpr Source kSources[] = {
    {"GOAL", add_goals},       {"PARTY", add_parties},        {"AMBITION", add_ambitions},
    {"STATE", add_states},     {"INDICATOR", add_indicators}, {"PARTY=", add_parties_of_figures},
    {"RULE", add_rules},       {"OLD", add_anything},         {"RULES", add_import_rules},
    {"REV", add_revisions},    {"EXAMPLE", add_examples},     {"KIND", add_kinds},
    {"COMMAND", add_commands}, {"FILE", add_files},           {"PATH", add_files},
    {"DIR", add_folders},      {"BASE", add_files},           {"OURS", add_files},
    {"THEIRS", add_files},
};

void add_kind(Asked& asked, std::string_view kind, Candidates& out) {
  for (const Source& source : kSources)
    if (source.kind == kind) source.add(asked, out);
}

// The kinds that an argument may be of, for each place: {"INDICATOR"}, {"PARTY="} of "INDICATOR
// [PARTY=]VALUE...". A word in small letters is a choice. The last place goes on where there are dots.
struct Places {
  std::vector<std::vector<std::string>> kinds;
  bool goes_on = false;
};

Places places_of(std::string_view arguments) {
  Places out;
  bool joined = false;
  for (std::size_t at = 0; at < arguments.size();) {
    const std::size_t end = std::min(arguments.find(' ', at), arguments.size());
    std::string word(arguments.substr(at, end - at));
    at = end + 1;
    if (word.find("...") != std::string::npos) out.goes_on = true;
    if (const std::size_t equals = word.find("=]"); equals != std::string::npos) word.resize(equals + 1);
    std::erase_if(word, [](char c) { return c == '[' || c == ']' || c == '.'; });
    if (word == "|") {
      joined = true;
    } else {
      if (!joined) out.kinds.emplace_back();
      out.kinds.back().push_back(word);
      joined = false;
    }
  }
  return out;
}

void add_argument(Asked& asked, const Command& command, std::size_t number, Candidates& out) {
  const Places places = places_of(command.arguments);
  if (places.kinds.empty() || (number >= places.kinds.size() && !places.goes_on)) return;
  for (const std::string& kind : places.kinds[std::min(number, places.kinds.size() - 1)]) {
    if (kind.starts_with('-')) continue;
    if (kind[0] >= 'a' && kind[0] <= 'z')
      out.push_back({kind});
    else
      add_kind(asked, kind, out);
  }
}

// Of a list "a,b" the last is being typed: the others stay before it, and are not offered again.
void add_value(Asked& asked, const Option& option, const std::string& typed, Candidates& out) {
  for (const std::string& choice : choices_of(option)) out.push_back({choice});
  const std::size_t dots = option.value.find(",..");
  Candidates values;
  add_kind(asked, option.value.substr(0, dots), values);
  const std::size_t comma = dots == std::string_view::npos ? std::string::npos : typed.rfind(',');
  const std::string before = comma == std::string::npos ? "" : typed.substr(0, comma + 1);
  for (Candidate& value : values) {
    if ((',' + before).find(',' + value.word + ',') != std::string::npos) continue;
    out.push_back({before + value.word, std::move(value.about)});
  }
}

void add_options(std::span<const Option> options, const std::vector<std::string>& given, Candidates& out) {
  for (const Option& option : options) {
    if (option.name == "-h" || option.name == "--help") continue;
    const auto is_it = [&](const std::string& word) { return word.substr(0, word.find('=')) == option.name; };
    if (option.times == Times::many || std::none_of(given.begin(), given.end(), is_it))
      out.push_back({std::string(option.name), std::string(option.help)});
  }
}

// How the words before the one that is typed are taken.
struct Read {
  const Option* waiting = nullptr;  // the option whose value comes next
  std::size_t arguments = 0;
  bool ended = false;  // `--`: no options any more
};

Read read_words(std::span<const Option> options, std::span<const std::string> words) {
  Read out;
  for (const std::string& word : words) {
    if (out.waiting != nullptr) {
      out.waiting = nullptr;
    } else if (out.ended || !word.starts_with('-') || word == "-") {
      ++out.arguments;
    } else if (word == "--") {
      out.ended = true;
    } else if (const Option* option = find_option(options, word);
               option != nullptr && !option->value.empty()) {
      out.waiting = option;
    }
  }
  return out;
}

// The command that the words name, without its name in them; a noun alone has `verbs` to go on with.
struct Named {
  const Command* command = nullptr;
  std::vector<std::string> words;
  std::string noun;
};

Named find_command(const std::vector<std::string>& before) {
  Named out{nullptr, before, ""};
  const std::size_t at = find_name(before);
  if (at == before.size()) return out;
  const std::size_t verb_at = find_name(before, at + 1);
  for (const Command* command : command_table()) {
    const bool two = verb_at < before.size() && command->name == before[at] + ' ' + before[verb_at];
    if (!two && command->name != before[at]) continue;
    out.command = command;
    if (two) out.words.erase(out.words.begin() + static_cast<std::ptrdiff_t>(verb_at));
    out.words.erase(out.words.begin() + static_cast<std::ptrdiff_t>(at));
    return out;
  }
  out.noun = before[at];
  return out;
}

Candidates find_candidates(Asked& asked, const std::vector<std::string>& before, const std::string& typed) {
  Candidates out;
  const Named named = find_command(before);
  const std::vector<Option> options =
      named.command != nullptr ? options_of(*named.command)
                               : std::vector<Option>(global_options().begin(), global_options().end());
  const Read read = read_words(options, named.words);
  const std::size_t equals = typed.find('=');
  if (read.waiting != nullptr) {
    add_value(asked, *read.waiting, typed, out);
  } else if (!read.ended && typed.starts_with('-') && equals != std::string::npos) {
    const Option* option = find_option(options, typed.substr(0, equals));
    if (option != nullptr) add_value(asked, *option, typed.substr(equals + 1), out);
    for (Candidate& one : out)
      if (!one.word.starts_with(':')) one.word.insert(0, typed, 0, equals + 1);
  } else if (!read.ended && typed.starts_with('-')) {
    add_options(options, named.words, out);
  } else if (named.command != nullptr) {
    add_argument(asked, *named.command, read.arguments, out);
  } else if (named.noun.empty()) {
    add_first_words(asked, out);
  } else {
    for (const Command* command : command_table())
      if (command->name.starts_with(named.noun + ' '))
        out.push_back(
            {std::string(command->name.substr(named.noun.size() + 1)), std::string(command->summary)});
  }
  return out;
}

void go_to_folder(Session& session, const std::vector<std::string>& before) {
  for (std::size_t i = 0; i + 1 < before.size(); ++i)
    if (before[i] == "-C") session.cwd = (std::filesystem::path(session.cwd) / before[i + 1]).string();
}

// What may be told to a shell: words of ids, options and names, as is_plain() has them, and lists of these.
bool is_harmless(const std::string& word) {
  std::string letters = word;
  std::erase_if(letters, [](char c) { return c == '=' || c == ','; });
  while (letters.starts_with('-') || letters.starts_with(':')) letters.erase(0, 1);
  return is_plain(letters);
}

}  // namespace

ExitStatus complete(Session& session, std::vector<std::string> words) {
  if (words.empty()) words.emplace_back();
  const std::string typed = std::move(words.back());
  words.pop_back();
  try {
    go_to_folder(session, words);
    expand_aliases(session, words);
    Asked asked(session);
    for (const Candidate& one : find_candidates(asked, words, typed)) {
      const bool instruction = one.word.starts_with(':');
      if (!is_harmless(one.word) || (!instruction && !one.word.starts_with(typed))) continue;
      session.out.write(one.word + (one.about.empty() ? "" : '\t' + text::make_visible_line(one.about)) +
                        '\n');
    }
  } catch (const Error&) {  // no partnership, or one that can't be read: nothing to offer
  }
  return ExitStatus::yes;
}

}  // namespace accord::cli
