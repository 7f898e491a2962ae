#include "cli/first_steps.hpp"

#include "cli/adding.hpp"
#include "cli/command.hpp"
#include "cli/messages.hpp"
#include "cli/programs.hpp"
#include "cli/values.hpp"
#include "files/table_reader.hpp"
#include "model/both.hpp"
#include "render/paragraph.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

std::string trim(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos) return "";
  return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

std::vector<std::string> split_at_commas(const std::string& text) {
  std::vector<std::string> out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t comma = std::min(text.find(',', begin), text.size());
    std::string one = trim(text.substr(begin, comma - begin));
    if (!one.empty()) out.push_back(std::move(one));
    begin = comma + 1;
  }
  return out;
}

class Questions {
 public:
  explicit Questions(Session& session) : session_(session) {}

  // What was typed, on a line of its own; `otherwise` for nothing, and at the end of the input.
  std::string ask(const Bilingual& question, const std::string& otherwise = "") {
    const Language language = session_.language.value_or(Language::en);
    const render::Style style = err_style_of(session_);
    const std::string usual = otherwise.empty() ? "" : " [" + text::make_visible_line(otherwise) + ']';
    session_.err.write(render::wrap_painted(style.fit(question.in(language) + usual), session_.width, {},
                                            render::Ink::bold, style) +
                       "> ");
    session_.err.flush();
    const std::string typed = trim(session_.in->read_line());
    return typed.empty() ? otherwise : typed;
  }

 private:
  Session& session_;
};

// Also of "Nederlands", "Dutch" and "Engels"; nothing for what is no answer.
std::optional<Language> language_of(const std::string& answer) {
  if (std::string_view("nNdD").find(answer[0]) != std::string_view::npos) return Language::nl;
  if (std::string_view("eE").find(answer[0]) != std::string_view::npos) return Language::en;
  return std::nullopt;
}

bool speaks_dutch(const Session& session) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::string locale = environment_of(session, name);
    if (!locale.empty()) return locale.starts_with("nl");
  }
  return false;
}

Bilingual ask_for_goal(const Date& today) {
  const int year = std::min(today.year() + 2, last_date().year());
  return both("Which result do you promise? As in +10% internships by {0}-12-31; empty: later.",
              "Welk resultaat spreken jullie af? Zoals 10% meer stageplaatsen per eind {0}; leeg: later.",
              year);
}

// As if it was typed in that folder. What it hints at next is left out: there is more to come.
ExitStatus type(Session& session, const std::string& folder, const std::vector<std::string>& words) {
  StringOutput said;
  Session inner{session, session.out, said};
  inner.cwd = folder;
  inner.asks = false;
  const ExitStatus status = run(inner, words);
  if (status != ExitStatus::yes) session.err.write(said.text());
  return status;
}

std::string id_for(const std::string& name) {
  std::string id = files::suggest_id(name);
  if (id.empty())
    throw UsageError(
        both("no id can be made of '{}'", "van '{}' is geen id te maken", text::make_visible_line(name)),
        both("use some plain letters", "gebruik ook gewone letters"));
  return id;
}

}  // namespace

FirstSteps first_steps_given(const Given& given) {
  FirstSteps out;
  out.name = given.value("--name").value_or("");
  out.parties = texts_given(given, "--party");
  out.indicator = text_given(given, "--indicator");
  out.unit = text_given(given, "--unit");
  out.goal = text_given(given, "--goal");
  if (out.indicator.empty() != out.unit.empty())
    throw UsageError(both("--indicator and --unit go together", "--indicator en --unit horen bij elkaar"),
                     both("for example --indicator Internships --unit places",
                          "bijvoorbeeld --indicator Stageplaatsen --unit plaatsen"));
  return out;
}

FirstSteps ask_first_steps(Session& session, const std::string& folder_name) {
  Questions questions(session);
  session.pager.clear();  // who has just answered reads on
  FirstSteps out;
  if (!session.language) {
    const std::string usual = speaks_dutch(session) ? "nl" : "en";
    while (!session.language)
      session.language =
          language_of(questions.ask(both("English or Dutch, en or nl?", "Engels of Nederlands?"), usual));
  }
  out.name = questions.ask(both("What is the partnership called?", "Hoe heet het samenwerkingsverband?"),
                           folder_name);
  out.parties =
      split_at_commas(questions.ask(both("Who takes part? Names, with commas between them; empty: later.",
                                         "Wie doen er mee? Namen, met komma's ertussen; leeg: later.")));
  const std::vector<std::string> measured = split_at_commas(questions.ask(
      both("What do you measure, and in which unit? As in internships, places; empty: later.",
           "Wat meten jullie, en in welke eenheid? Zoals stageplaatsen, plaatsen; leeg: later.")));
  if (!measured.empty()) {
    out.indicator = measured.front();
    out.unit = measured.size() > 1 ? measured.back()
                                   : questions.ask(both("In which unit?", "In welke eenheid?"), "%");
  }
  if (!out.indicator.empty()) out.goal = questions.ask(ask_for_goal(session.today));
  return out;
}

void require_ids(const FirstSteps& steps) {
  for (const std::string& name : steps.parties) id_for(name);
  if (!steps.indicator.empty()) id_for(steps.indicator);
}

ExitStatus take_first_steps(Session& session, const std::string& folder, FirstSteps& steps) {
  ExitStatus worst = ExitStatus::yes;
  const auto take = [&](const std::vector<std::string>& words) {
    const ExitStatus status = type(session, folder, words);
    if (worst == ExitStatus::yes) worst = status;
  };
  for (const std::string& name : steps.parties) take({"party", "add", id_for(name), "--name", name});
  if (!steps.indicator.empty())
    take({"indicator", "add", id_for(steps.indicator), "--name", steps.indicator, "--unit", steps.unit});
  while (!steps.goal.empty()) {
    const ExitStatus status = type(session, folder, {"goal", "add", "--", steps.goal});
    if (status == ExitStatus::yes) return worst;
    steps.goal.clear();
    if (!session.asks)
      worst = std::max(worst, status);
    else
      steps.goal = Questions(session).ask(ask_for_goal(session.today));
  }
  return worst;
}

}  // namespace accord::cli
