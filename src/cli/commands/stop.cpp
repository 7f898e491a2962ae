// accord stop: a result is given up, openly: it stays in its file, with the day and the reason.
#include "accord/error.hpp"
#include "accord/load.hpp"
#include "accord/results.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "cli/writing.hpp"
#include "files/splice.hpp"
#include "files/toml_text.hpp"
#include "model/both.hpp"
#include "render/fill.hpp"
#include "render/words.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--why", "TEXT", "the reason; it is required"},
    {"--date", "DATE", "the day from which it is given up; today unless given"},
    {"--decision", "DECISION", "the decision that says so"},
    kWait,
};

std::string stopped_table(Date date, const std::string& why, const std::optional<Id>& decision) {
  return files::TomlText()
      .table("stopped")
      .date("date", date)
      .text("why", why)
      .id("decision", decision)
      .str();
}

void require_not_stopped(const Goal& goal, Date today) {
  if (!goal.stopped) return;
  const std::string day = goal.stopped->date.value.iso();
  throw Error(goal.stopped->date.value > today ? both("{} will be stopped already, from {} on",
                                                      "{} wordt al gestopt, vanaf {}", goal.id.text(), day)
                                               : both("{} is stopped already, since {}",
                                                      "{} is al gestopt, sinds {}", goal.id.text(), day),
              both("change it in {}", "pas het aan in {}", goal.source.path));
}

std::size_t count_below(const Partnership& p, const Id& goal) {
  return static_cast<std::size_t>(std::count_if(p.goals.begin(), p.goals.end(), [&](const Goal& g) {
    return g.id.text().starts_with(goal.text() + '/');
  }));
}

// Until its day has come it counts as before.
std::string describe(const Id& goal, Date date, const std::string& why, Date today, Language language) {
  const std::string day = render::render_date(date, language);
  const std::string reason = text::make_visible_line(why);
  if (date > today) return render::fill(render::Word::to_be_stopped, language, goal.text(), day, reason);
  return fmt::format("{}: {}, {}", goal.text(), render::text_of(State::stopped, language),
                     render::fill(render::Word::stopped_on, language, day, reason));
}

ExitStatus run_stop(Session& session, const Given& given) {
  const auto why = given.value("--why");
  if (!why || why->find_first_not_of(" \t") == std::string::npos)
    throw UsageError(
        both("a result is given up with a reason", "een resultaat stoppen kan alleen met een reden"),
        both("say it with --why \"...\"", "noem die met --why \"...\""));
  const Date date = given.date("--date").value_or(session.today);
  Writing writing(session, given);
  const Loaded loaded = load_definitions(writing.tree(), Definitions::all);
  const Partnership& p = loaded.partnership;
  const Goal& goal = *p.find_goal(require_id(given.arguments().front(), "goal", p));
  require_readable(session, loaded, goal.source);
  require_not_stopped(goal, session.today);
  std::optional<Id> decision;
  if (const auto named = given.value("--decision")) {
    require_known(*named, "decision", ids_of(p.decisions),
                  both("decisions are the files in decisions/", "besluiten zijn de bestanden in decisions/"));
    decision = Id::parse(*named);
  }

  const std::string path = goal.source.path;
  writing.write(path,
                files::append_block(writing.read(path).value_or(""), stopped_table(date, *why, decision)));
  writing.require_sound(session);
  writing.commit();

  const Language language = session.language.value_or(p.settings.language);
  const std::size_t below = count_below(p, goal.id);
  std::string said = describe(goal.id, date, *why, session.today, language);
  if (below > 0) said += render::fill(render::Word::and_below, language, below);
  session.out.write(style_of(session).fit(said) + '\n');
  return ExitStatus::yes;
}

}  // namespace

extern const Command kStop{"stop", "give a result up, openly", "GOAL", {1, 1}, kOptions, run_stop};

}  // namespace accord::cli
