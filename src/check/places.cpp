#include "check/places.hpp"

#include "check/near_ids.hpp"
#include "files/table_reader.hpp"
#include "model/both.hpp"
#include "model/nouns.hpp"
#include "model/rounding.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::check {
namespace {

template <class Part>
void append_sources(const std::vector<Part>& parts, std::vector<const SourceFile*>& out) {
  for (const Part& part : parts) out.push_back(&part.source);
}

// A file's name as the id that its writer meant: "Noorder Zorg.toml" is noorder-zorg to the others.
std::string plain_path(std::string_view path) {
  if (path.ends_with(".toml")) path.remove_suffix(5);
  std::string out;
  for (const char c : text::lower_case(path))
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/') out += c;
  return out;
}

// Whether the sentence is refused only for want of what an indicator's unreadable file would have said.
bool is_told_of_indicator(const Context& context, const Result& result, const SentenceProblem& problem) {
  if (result.indicator != nullptr) return !result.indicator->source.readable;
  if (problem.rule != "unknown-indicator") return false;
  const auto& findings = context.loaded.findings;
  const auto& indicators = context.partnership.indicators;
  return std::any_of(indicators.begin(), indicators.end(),
                     [](const Indicator& i) { return i.name.value.empty(); }) ||
         std::any_of(findings.begin(), findings.end(), [](const Diagnostic& d) {
           return d.rule == "bad-id" && d.file.starts_with("indicators/");
         });
}

}  // namespace

Range text_range(const Text& text, ByteRange bytes) {
  const Range whole = text.range;
  const std::string& value = text.value;
  const std::size_t columns = text::count_code_points(value);
  const bool one_line = whole.begin.line == whole.end.line;
  const bool plain = one_line && whole.end.column - whole.begin.column == columns + 2;
  if (!plain || bytes.end > value.size() || bytes.begin >= bytes.end) return whole;
  const auto column = [&](std::size_t byte) {
    const std::size_t before = text::count_code_points(std::string_view(value).substr(0, byte));
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
  for (std::size_t i = 0; i < context.results.all.size(); ++i) {
    const Result& result = context.results.all[i];
    const Goal& goal = *result.goal;
    const auto report = [&](const Text& text, const std::optional<SentenceProblem>& problem) {
      if (!problem || problem->rule != findings.rule() || is_told_of_indicator(context, result, *problem))
        return;
      findings.add(goal.source, text_range(text, problem->where), problem->message, problem->help);
    };
    report(goal.result, result.sentence.problem);
    const auto& shares = context.shares()[i];
    for (std::size_t k = 0; k < shares.size(); ++k) report(goal.shares[k].change, shares[k].problem);
  }
}

void report_unknown_id(const SourceFile& file, const Spanned<Id>& id, std::string_view what,
                       const Partnership& partnership, Findings& findings) {
  const auto near = meant_ids(partnership, what, id.value.text());
  Bilingual help = did_you_mean(near);
  if (near.empty())
    help = both("add it first, or remove it here; `accord {} list` names them all",
                "eerst toevoegen, of hier weghalen; `accord {} list` noemt ze allemaal",
                what == "result" ? "goal" : what);
  findings.add(file, id.range, both("there is no {} '{}'", "er is geen {} '{}'", noun(what), id.value.text()),
               std::move(help));
}

bool is_explained(const Context& context, std::string_view folder, const Id& id) {
  const std::string wanted = plain_path(id.text());
  const std::string prefix = std::string(folder) + '/';
  return std::any_of(
      context.loaded.findings.begin(), context.loaded.findings.end(), [&](const Diagnostic& d) {
        const bool about_name = (d.rule == "bad-id" || d.rule == "unknown-result") && d.range == file_start();
        if (!about_name || !d.file.starts_with(prefix)) return false;
        const std::string found = plain_path(std::string_view(d.file).substr(prefix.size()));
        return wanted == found || wanted.starts_with(found + '/');
      });
}

std::vector<const SourceFile*> all_sources(const Partnership& p) {
  std::vector<const SourceFile*> out{&p.settings.source};
  append_sources(p.parties, out);
  append_sources(p.ambitions, out);
  append_sources(p.indicators, out);
  append_sources(p.goals, out);
  append_sources(p.books, out);
  append_sources(p.efforts, out);
  append_sources(p.decisions, out);
  append_sources(p.ratifications, out);
  append_sources(p.imports, out);
  return out;
}

Bilingual show_level(double value, const Indicator& indicator) {
  return show_number(round_to(value, indicator.decimals));
}

Bilingual show_amount(double value, const Indicator& indicator) {
  return both("{} {}", "{} {}", show_level(value, indicator), text::make_visible(indicator.unit.value));
}

std::string quoted(std::string_view text) { return files::quoted(text); }

}  // namespace accord::check
