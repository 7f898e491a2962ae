// accord goal add: a sentence becomes a result, or is told why it is none.
#include "accord/check.hpp"
#include "accord/error.hpp"
#include "accord/sentence.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "cli/writing.hpp"
#include "files/toml_text.hpp"
#include "model/both.hpp"
#include "progress/pace.hpp"
#include "render/diagnostic_text.hpp"
#include "render/goal_reading.hpp"
#include "render/phrase.hpp"
#include "sentence/problems.hpp"
#include "text/join.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--id", "ID", "the name of its file; its indicator's unless given"},
    {"--under", "GOAL", "make it a sub-result of this one"},
    {"--owner", "PARTY", "the party that answers for it"},
    {"--parties", "PARTY,..", "whose result it is; the ambition's parties, or all members, unless given",
     Times::many},
    {"--ambition", "AMBITION", "the theme that it belongs to"},
    {"--baseline", "DATE", "the day that it counts from"},
    {"--title", "TEXT", "a short name for people"},
    {"--why", "TEXT", "what it is good for"},
    kWait,
};

// Nothing, after telling why, when the sentence is no result. A sub-result may have its parent's deadline.
std::optional<ReadSentence> read_result(Session& session, const std::string& sentence, const Partnership& p,
                                        bool own_deadline) {
  const std::vector<Subject> subjects = subjects_of(p);
  ReadSentence read = read_sentence(sentence, subjects);
  if (!read.problem && !read.deadline && own_deadline) read.problem = sentence::no_deadline_problem();
  if (!read.problem) return read;
  Phrase phrase = read_phrase(sentence);
  if (!phrase.problem) {
    phrase.verdict = Verdict::nearly;
    phrase.problem = read.problem;
  } else if (phrase.problem->rule == read.problem->rule) {
    phrase.problem = read.problem;  // this one knows the indicators
  }
  if (phrase.problem->rule == "unknown-indicator" && p.indicators.empty())
    phrase.problem->help = both("say first what is measured: accord indicator add ID --unit UNIT",
                                "zeg eerst wat er gemeten wordt: accord indicator add ID --unit EENHEID");
  const Language language = session.language.value_or(p.settings.language);
  session.err.write(render::render_phrase_text(sentence, phrase, err_style_of(session), language));
  return std::nullopt;
}

Id free_id(const std::string& prefix, const std::string& wanted, const Partnership& p) {
  std::string text = prefix + wanted;
  for (int i = 2; p.find_goal(*Id::parse_path(text)) != nullptr; ++i)
    text = prefix + wanted.substr(0, 60) + '-' + std::to_string(i);
  return *Id::parse_path(text);
}

Id choose_id(const Given& given, const std::string& indicator, const Partnership& p) {
  std::string prefix;
  if (const auto parent = given.value("--under")) prefix = require_id(*parent, "goal", p).text() + '/';
  const auto wanted = given.value("--id");
  if (!wanted) return free_id(prefix, indicator, p);
  const auto id = Id::parse(*wanted);
  if (!id) reject_id(*wanted);
  const Id whole = *Id::parse_path(prefix + id->text());
  if (p.find_goal(whole) != nullptr)
    throw UsageError(both("there is a result '{}' already", "er is al een resultaat '{}'", whole.text()),
                     both("choose another --id, or change goals/{}.toml",
                          "kies een ander --id, of pas goals/{}.toml aan", whole.text()));
  return whole;
}

std::string text_of_goal(const Given& given, const std::string& sentence, const Partnership& p) {
  std::vector<Id> parties;
  for (const std::string& party : given.list("--parties")) parties.push_back(require_id(party, "party", p));
  files::TomlText out;
  out.text("result", sentence)
      .text("title", given.value("--title").value_or(""))
      .text("why", given.value("--why").value_or(""))
      .id("ambition", id_given(given, "--ambition", "ambition", p))
      .id("owner", id_given(given, "--owner", "party", p))
      .ids("parties", parties)
      .date("baseline", given.date("--baseline"));
  return out.str();
}

// What `check` will say of the new file, besides what has stopped it: warnings, and errors in numbers.
void tell_findings(Session& session, const Loaded& loaded, const Results& results, const std::string& path,
                   const std::string& text) {
  const Language language = session.language.value_or(loaded.partnership.settings.language);
  const std::string_view line = std::string_view(text).substr(0, text.find('\n'));
  for (const Diagnostic& d : check_partnership(loaded, results, session.today).findings)
    if (d.file == path)
      session.err.write(
          render::render_diagnostic(d, d.range.begin.line == 1 ? line : "", err_style_of(session), language));
}

ExitStatus run_goal_add(Session& session, const Given& given) {
  const std::string sentence = text::join(given.arguments(), " ");
  Writing writing(session, given);
  const Loaded before = load_definitions(writing.tree(), Definitions::all);
  const auto read = read_result(session, sentence, before.partnership, !given.has("--under"));
  if (!read) return ExitStatus::no;
  const Id id = choose_id(given, read->subject, before.partnership);
  const std::string path = "goals/" + id.text() + ".toml";
  const std::string text = text_of_goal(given, sentence, before.partnership);
  writing.write(path, text);
  Loaded loaded = writing.require_sound(session);
  load_all_books(writing.planned(), loaded);
  const Results results = resolve_results(loaded.partnership);
  const auto stopping = find_stopping(loaded, results, session.today);
  const auto assessed =
      assess(loaded.partnership, results, session.today, find_unreadable(loaded, results, stopping));
  writing.commit();

  const auto added = std::find_if(assessed.begin(), assessed.end(),
                                  [&](const Assessment& a) { return a.result->id() == id; });
  const Language language = session.language.value_or(loaded.partnership.settings.language);
  session.out.write(render::render_goal_reading(path, *added,
                                                progress::compute_pace(loaded.partnership, *added), language,
                                                session.width, style_of(session)));
  tell_findings(session, loaded, results, path, text);
  if (added->state == State::unreadable) {
    report_places(session, stopping);
    report_warning(session, both("how it reads in numbers depends on a file that can't be read",
                                 "hoe het in cijfers luidt, hangt af van een bestand dat niet te lezen is"));
  }
  return ExitStatus::yes;
}

}  // namespace

extern const Command kGoalAdd{"goal add",  "make a sentence a result", "SENTENCE", {1, 1'000'000}, kOptions,
                              run_goal_add};

}  // namespace accord::cli
