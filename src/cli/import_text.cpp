#include "cli/import_text.hpp"

#include "text/number.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <vector>

namespace accord::cli {
namespace {

constexpr std::size_t kMostProblems = 50;
constexpr std::size_t kMostChanges = 40;
constexpr std::size_t kMostCellColumns = 80;

std::string shown_cell(const std::string& cell) {
  return text::truncate_to_width(text::make_visible_line(cell.substr(0, 4096)), kMostCellColumns, "...");
}

std::string describe(const std::string& file, const ImportProblem& problem, const render::Style& style) {
  std::string out = fmt::format("{}:{}:{}: {} {}", file, problem.at.line, problem.at.column,
                                style.paint(render::Ink::bad, "error:"),
                                style.fit(text::make_visible_line(problem.message)));
  if (problem.more > 0) out += fmt::format("; and {} more like it", problem.more);
  out += '\n';
  if (!problem.cell.empty()) out += fmt::format("  cell: {}\n", style.fit(shown_cell(problem.cell)));
  if (!problem.help.empty())
    out += fmt::format("  {} {}\n", style.paint(render::Ink::info, "help:"),
                       style.fit(text::make_visible_line(problem.help)));
  return out;
}

std::string what_of(const ImportFigure& figure) {
  return fmt::format("{}, {}", figure.indicator->id.text(), figure.party_id().text());
}

std::string counted(std::size_t count, std::string_view what) { return fmt::format("{} {}", count, what); }

}  // namespace

std::string describe_problems(const std::string& file, std::span<const ImportProblem> problems,
                              std::size_t untold, const render::Style& style) {
  const std::string shown = text::make_visible_line(file);
  std::string out;
  for (std::size_t i = 0; i < problems.size() && i < kMostProblems; ++i)
    out += describe(shown, problems[i], style);
  const std::size_t all = problems.size() + untold;
  if (all > kMostProblems) out += fmt::format("... and {} more\n", all - kMostProblems);
  return out;
}

std::string describe_conflicts(const std::string& file, const ImportReading& reading,
                               const PlannedImport& planned) {
  const std::string shown = text::make_visible_line(file);
  std::string out;
  for (std::size_t i = 0; i < reading.figures.size(); ++i) {
    if (planned.outcomes[i].outcome != files::Outcome::conflict) continue;
    const ImportFigure& figure = reading.figures[i];
    out += fmt::format("{}:{}:{}: {}: {} stands on {}, not {}\n", shown, figure.line, figure.column,
                       what_of(figure), text::plain_number(*planned.outcomes[i].before), figure.date.iso(),
                       text::plain_number(figure.value));
  }
  return out;
}

std::string describe_changes(const ImportReading& reading, const PlannedImport& planned) {
  std::string out;
  std::size_t changes = 0;
  for (std::size_t i = 0; i < reading.figures.size(); ++i) {
    const files::Recorded& recorded = planned.outcomes[i];
    const bool replaces = recorded.outcome == files::Outcome::replaced;
    if ((!replaces && recorded.outcome != files::Outcome::recorded) || ++changes > kMostChanges) continue;
    const ImportFigure& figure = reading.figures[i];
    out += fmt::format("{}, {}: {}{}\n", what_of(figure), figure.date.iso(),
                       replaces ? text::plain_number(*recorded.before) + " -> " : "",
                       text::plain_number(figure.value));
  }
  if (changes > kMostChanges) out += fmt::format("... and {} more\n", changes - kMostChanges);
  return out;
}

std::string describe_outcome(const ImportReading& reading, const PlannedImport& planned, Written written) {
  const std::string_view be = written == Written::would_be ? "would be " : "";
  const std::size_t recorded = planned.count(files::Outcome::recorded);
  const std::size_t replaced = planned.count(files::Outcome::replaced);
  const std::size_t conflicts = planned.count(files::Outcome::conflict);
  std::size_t problems = reading.untold;
  for (const ImportProblem& one : reading.problems) problems += 1 + one.more;
  std::vector<std::string> parts;
  if (written == Written::no)
    parts.emplace_back("nothing recorded");
  else
    parts.push_back(fmt::format("{} {}recorded", recorded, be));
  if (written != Written::no && replaced > 0) parts.push_back(fmt::format("{} {}replaced", replaced, be));
  if (conflicts > 0) parts.push_back(counted(conflicts, "in conflict"));
  parts.push_back(counted(planned.count(files::Outcome::already_there), "already there"));
  if (reading.repeated > 0) parts.push_back(counted(reading.repeated, "twice in the file"));
  std::string without = counted(reading.without_figure, "without a figure");
  if (reading.suppressed > 0) without += fmt::format(" ({} suppressed)", reading.suppressed);
  parts.push_back(std::move(without));
  if (reading.skipped > 0) parts.push_back(counted(reading.skipped, "skipped"));
  if (problems > 0) parts.push_back(counted(problems, "can't be read"));
  std::string out = fmt::format("{} row{} read: ", reading.rows, reading.rows == 1 ? "" : "s");
  for (std::size_t i = 0; i < parts.size(); ++i) out += (i > 0 ? ", " : "") + parts[i];
  return out + '\n';
}

}  // namespace accord::cli
