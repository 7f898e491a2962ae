#include "check/places.hpp"

#include <fmt/format.h>

#include "model/rounding.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

namespace accord::check {
namespace {

template <class Part>
std::vector<std::string> ids_of(const std::vector<Part>& parts) {
  std::vector<std::string> out;
  for (const Part& part : parts) out.push_back(part.id.text());
  return out;
}

}  // namespace

Range sentence_range(const Goal& goal, ByteRange bytes) {
  const Range whole = goal.result.range;
  const std::string& sentence = goal.result.value;
  const std::size_t columns = text::count_code_points(sentence);
  const bool one_line = whole.begin.line == whole.end.line;
  const bool plain = one_line && whole.end.column - whole.begin.column == columns + 2;
  if (!plain || bytes.end > sentence.size() || bytes.begin >= bytes.end) return whole;
  const auto column = [&](std::size_t byte) {
    const std::size_t before = text::count_code_points(std::string_view(sentence).substr(0, byte));
    return whole.begin.column + 1 + static_cast<std::uint32_t>(before);
  };
  return {{whole.begin.line, column(bytes.begin)}, {whole.begin.line, column(bytes.end)}};
}

Range file_start() { return {{1, 1}, {1, 2}}; }

Range figure_range(const Series& series, std::size_t figure) {
  const std::uint32_t line = series.line(figure);
  // The end is past any line: whoever shows it has the text, and cuts it there.
  return {{line, 1}, {line, 0}};
}

void report_sentences(const Context& context, Findings& findings) {
  for (const Result& result : context.results.all) {
    const auto& problem = result.sentence.problem;
    if (!problem || problem->rule != findings.rule()) continue;
    findings.add(result.goal->source, sentence_range(*result.goal, problem->where), problem->message, problem->help);
  }
}

void report_unknown_id(const SourceFile& file, const Spanned<Id>& id, std::string_view what,
                       const std::vector<std::string>& known, Findings& findings) {
  const auto near = text::nearest(id.value.text(), known);
  std::string help = "did you mean " + text::join_quoted(near) + "?";
  if (near.empty()) help = fmt::format("add it first, or remove it here; `accord {} list` names them all", what);
  findings.add(file, id.range, fmt::format("there is no {} '{}'", what, id.value.text()), help);
}

std::vector<std::string> party_ids(const Partnership& partnership) { return ids_of(partnership.parties); }
std::vector<std::string> goal_ids(const Partnership& partnership) { return ids_of(partnership.goals); }
std::vector<std::string> indicator_ids(const Partnership& partnership) { return ids_of(partnership.indicators); }
std::vector<std::string> ambition_ids(const Partnership& partnership) { return ids_of(partnership.ambitions); }

std::string show_number(double value, const Indicator& indicator) {
  return fmt::format("{}", round_to(value, indicator.decimals));
}

std::string show_amount(double value, const Indicator& indicator) {
  return show_number(value, indicator) + ' ' + text::make_visible(indicator.unit.value);
}

std::string quoted(std::string_view text) { return '\'' + text::make_visible(text) + '\''; }

}  // namespace accord::check
