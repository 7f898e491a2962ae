#include "cli/import_text.hpp"

#include "check/figure_doubts.hpp"
#include "model/both.hpp"
#include "render/fill.hpp"
#include "text/join.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <set>

namespace accord::cli {
namespace {

using render::fill;
using render::Word;

constexpr std::size_t kMostProblems = 50;
constexpr std::size_t kMostChanges = 40;
constexpr std::size_t kMostCellColumns = 80;

std::string shown_cell(const std::string& cell) {
  return text::truncate_to_width(text::make_visible_line(cell.substr(0, 4096)), kMostCellColumns, "...");
}

// "error:" stays as it is, as in the lines of `check`: scripts look for it.
std::string describe(const std::string& file, const ImportProblem& problem, const render::Style& style,
                     Language language) {
  std::string out = fmt::format("{}:{}:{}: {} {}", file, problem.at.line, problem.at.column,
                                style.paint(render::Ink::bad, "error:"),
                                style.fit(text::make_visible_line(problem.message.in(language))));
  if (problem.more > 0) out += fill(Word::import_more_alike, language, problem.more);
  out += '\n';
  if (!problem.cell.empty())
    out +=
        fmt::format("  {} {}\n", text_of(Word::import_cell, language), style.fit(shown_cell(problem.cell)));
  if (!problem.help.empty())
    out += fmt::format("  {} {}\n", style.paint(render::Ink::info, text_of(Word::finding_help, language)),
                       style.fit(text::make_visible_line(problem.help.in(language))));
  return out;
}

std::string what_of(const ImportFigure& figure) {
  return fmt::format("{}, {}", figure.indicator->id.text(), figure.party_id().text());
}

bool is_written(const files::Recorded& one) {
  return one.outcome == files::Outcome::recorded || one.outcome == files::Outcome::replaced;
}

std::string shown_number(double value, Language language) { return show_number(value).in(language); }

std::string more_of_them(std::size_t count, Language language) {
  return fill(Word::more_places, language, count) + '\n';
}

std::size_t count_problems(const ImportReading& reading) {
  std::size_t out = reading.untold;
  for (const ImportProblem& one : reading.problems) out += 1 + one.more;
  return out;
}

}  // namespace

std::string describe_problems(const std::string& file, std::span<const ImportProblem> problems,
                              std::size_t untold, const render::Style& style, Language language) {
  const std::string shown = text::make_visible_line(file);
  std::string out;
  for (std::size_t i = 0; i < problems.size() && i < kMostProblems; ++i)
    out += describe(shown, problems[i], style, language);
  const std::size_t all = problems.size() + untold;
  if (all > kMostProblems) out += more_of_them(all - kMostProblems, language);
  return out;
}

std::string describe_conflicts(const std::string& file, const ImportReading& reading,
                               const PlannedImport& planned, Language language) {
  const std::string shown = text::make_visible_line(file);
  std::string out;
  for (std::size_t i = 0; i < reading.figures.size(); ++i) {
    if (planned.outcomes[i].outcome != files::Outcome::conflict) continue;
    const ImportFigure& figure = reading.figures[i];
    out +=
        fmt::format("{}:{}:{}: {}: {}\n", shown, figure.line, figure.column, what_of(figure),
                    fill(Word::import_conflict, language, shown_number(*planned.outcomes[i].before, language),
                         figure.date.iso(), shown_number(figure.value, language)));
  }
  return out;
}

std::string describe_changes(const ImportReading& reading, const PlannedImport& planned, Language language) {
  std::string out;
  std::size_t changes = 0;
  for (std::size_t i = 0; i < reading.figures.size(); ++i) {
    const files::Recorded& recorded = planned.outcomes[i];
    const bool replaces = recorded.outcome == files::Outcome::replaced;
    if (!is_written(recorded) || ++changes > kMostChanges) continue;
    const ImportFigure& figure = reading.figures[i];
    out += fmt::format("{}, {}: {}{}\n", what_of(figure), figure.date.iso(),
                       replaces ? shown_number(*recorded.before, language) + " -> " : "",
                       shown_number(figure.value, language));
  }
  if (changes > kMostChanges) out += more_of_them(changes - kMostChanges, language);
  return out;
}

std::vector<PlacedWarning> doubts_about(const std::string& file, const ImportReading& reading,
                                        const PlannedImport& planned, const Partnership& partnership,
                                        Date today) {
  check::FigureDoubts doubts(partnership, today);
  std::vector<PlacedWarning> out;
  std::set<const Indicator*> of_the_whole;
  const Book* book = nullptr;
  for (std::size_t i = 0; i < reading.figures.size(); ++i) {
    if (!is_written(planned.outcomes[i])) continue;
    const ImportFigure& figure = reading.figures[i];
    const auto doubt = [&](Bilingual what) {
      out.push_back({fmt::format("{}:{}:{}", file, figure.line, figure.column), std::move(what)});
    };
    const auto of_figure = [&](const Bilingual& what) {
      return both("{}: {}", "{}: {}", what_of(figure), what);
    };
    const Id party = figure.party_id();
    if (book == nullptr || book->party != party) book = &planned.after.at(party);
    if (const auto ahead = doubts.ahead(*figure.indicator, figure.date, book->source))
      doubt(of_figure(*ahead));
    if (const auto gone = doubts.gone(party, figure.date)) doubt(*gone);
    for (const Bilingual& jump : doubts.jumps(*figure.indicator, figure.date, *book)) doubt(of_figure(jump));
    if (figure.party != nullptr || !of_the_whole.insert(figure.indicator).second) continue;
    if (const auto passed_over = doubts.passed_over(*figure.indicator)) doubt(*passed_over);
  }
  return out;
}

std::string describe_outcome(const ImportReading& reading, const PlannedImport& planned, Written written,
                             Language language) {
  std::vector<std::string> parts;
  const auto tell = [&](Word word, std::size_t count) { parts.push_back(fill(word, language, count)); };
  const auto tell_any = [&](Word word, std::size_t count) {
    if (count > 0) tell(word, count);
  };
  const bool would = written == Written::would_be;
  if (written == Written::no) {
    parts.emplace_back(text_of(Word::import_nothing, language));
  } else {
    const std::size_t recorded = planned.count(files::Outcome::recorded);
    parts.push_back(fill(would ? Word::import_to_record : Word::import_recorded, language, recorded,
                         text_of(recorded == 1 ? Word::import_figure : Word::import_figures, language)));
    tell_any(would ? Word::import_to_replace : Word::import_replaced,
             planned.count(files::Outcome::replaced));
  }
  tell_any(Word::import_in_conflict, planned.count(files::Outcome::conflict));
  tell(Word::import_there, planned.count(files::Outcome::already_there));
  tell_any(Word::import_twice, reading.repeated);
  tell(Word::import_without, reading.without_figure);
  if (reading.suppressed > 0) parts.back() += fill(Word::import_suppressed, language, reading.suppressed);
  tell_any(Word::import_skipped, reading.skipped);
  tell_any(Word::import_unreadable, count_problems(reading));
  const Word rows = reading.rows == 1 ? Word::import_one_row : Word::import_some_rows;
  return fill(rows, language, reading.rows, text::join(parts, ", ")) + '\n';
}

}  // namespace accord::cli
