// How a book is edited.
//
// The book is read, and from what was read it is known on which line each figure stands. A new figure is a
// line between two others, a correction is other digits between two bytes; both are splices of the text, so
// what nobody touches can't change. At the end the new text is read as the old one was, and the figures of
// the two are compared: a text in which anything but what was asked for is different is not given away,
// whatever the reason.
#include "files/record.hpp"

#include "files/book_layout.hpp"
#include "files/expected_book.hpp"
#include "files/figure_line.hpp"
#include "model/both.hpp"

#include <algorithm>
#include <unordered_map>

namespace accord::files {
namespace {

std::optional<std::size_t> find_figure(const Series& series, Date date) {
  const auto dates = series.dates();
  const auto found = std::lower_bound(dates.begin(), dates.end(), date);
  if (found == dates.end() || *found != date) return std::nullopt;
  return static_cast<std::size_t>(found - dates.begin());
}

// A figure that is to be written, and its place among those that were given.
struct Wanted {
  const NewFigure* figure;
  std::size_t at;
};
using Table = std::vector<Wanted>;  // of one indicator, in order of date

// The tables in order of indicator.
std::vector<Table> sort_by_table(std::span<const NewFigure> figures) {
  std::unordered_map<std::string_view, std::size_t> places;
  std::vector<Table> out;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const auto [place, is_new] = places.try_emplace(figures[i].indicator.text(), out.size());
    if (is_new) out.emplace_back();
    out[place->second].push_back({&figures[i], i});
  }
  std::sort(out.begin(), out.end(), [](const Table& a, const Table& b) {
    return a.front().figure->indicator < b.front().figure->indicator;
  });
  const auto by_date = [](const Wanted& a, const Wanted& b) { return a.figure->date < b.figure->date; };
  for (Table& table : out)
    if (!std::is_sorted(table.begin(), table.end(), by_date)) std::sort(table.begin(), table.end(), by_date);
  return out;
}

// What becomes of a figure for a date on which one stands.
Outcome judge(const Series& series, std::size_t i, const NewFigure& figure, Replace replace) {
  static const FigureDetails kNone;
  const FigureDetails& there = series.details(i) == nullptr ? kNone : *series.details(i);
  const bool same = series.value(i) == figure.value && (!figure.covers || figure.covers == there.covers) &&
                    (!figure.was || figure.was == there.was);
  if (replace == Replace::no) return same ? Outcome::already_there : Outcome::conflict;
  const auto is_new = [](const std::string& given, const std::string& old) {
    return !given.empty() && given != old;
  };
  const std::string& source = there.source.empty() ? series.source() : there.source;
  const bool other_words = is_new(figure.note, there.note) || is_new(figure.source, source);
  return same && !other_words ? Outcome::already_there : Outcome::replaced;
}

// The line behind which a figure of that day goes.
std::uint32_t line_before(const TableLayout& table, Date date) {
  if (!table.in_order || table.figures.empty()) return table.last;
  const auto later = std::upper_bound(table.figures.begin(), table.figures.end(), date,
                                      [](Date d, const FigureLines& f) { return d < f.date; });
  return later == table.figures.begin() ? later->first - 1 : (later - 1)->last;
}

class Recorder {
 public:
  Recorder(std::string_view text, const std::string& path, std::span<const NewFigure> figures,
           Replace replace)
      : text_(text), path_(path), figures_(figures), replace_(replace), layout_(text, path) {}

  Recording run();

 private:
  void record_all();
  void record_table(const Id& indicator, const Table& wanted);
  void insert(const TableLayout& table, const Series& series, const Wanted& one);
  void add_table(const Id& indicator, const Table& wanted);
  // False when its line can't be edited.
  bool rewrite(const Series& series, std::size_t i, const NewFigure& figure);
  void refuse(std::uint32_t line, const Table& wanted);
  std::string edited_text();

  std::string_view text_;
  const std::string& path_;
  std::span<const NewFigure> figures_;
  Replace replace_;
  BookLayout layout_;
  Recording out_;
  std::vector<Splice> splices_;
  std::vector<std::string> new_tables_;  // behind the last line
  ExpectedBook expected_;
};

Recording Recorder::run() {
  out_.refusal = layout_.problem();
  if (!out_.refusal) record_all();
  if (out_.refusal || out_.text.empty()) out_.text = std::string(text_);
  out_.before = layout_.take_book();
  return std::move(out_);
}

void Recorder::record_all() {
  out_.figures.resize(figures_.size());
  const std::vector<Table> tables = sort_by_table(figures_);
  for (const Table& wanted : tables) {
    record_table(wanted.front().figure->indicator, wanted);
    if (out_.refusal) return;
  }
  if (splices_.empty() && new_tables_.empty()) return;
  std::string text = edited_text();
  BookLayout after(text, path_);
  if (!expected_.is_met(layout_, after)) return refuse(1, tables.front());
  out_.text = std::move(text);
  out_.after = after.take_book();
}

std::string Recorder::edited_text() {
  std::string out = apply_splices(text_, std::move(splices_));
  for (const std::string& table : new_tables_) out = append_block(std::move(out), table);
  return out;
}

void Recorder::record_table(const Id& indicator, const Table& wanted) {
  const Series* series = layout_.book().find(indicator);
  if (series == nullptr) return add_table(indicator, wanted);
  std::optional<TableLayout> table;
  for (const Wanted& one : wanted) {
    Recorded& out = out_.figures[one.at];
    const auto there = find_figure(*series, one.figure->date);
    if (there) {
      out.before = series->value(*there);
      out.outcome = judge(*series, *there, *one.figure, replace_);
      if (out.outcome == Outcome::replaced && !rewrite(*series, *there, *one.figure))
        return refuse(series->line(*there), {one});
      continue;
    }
    if (!table) table = layout_.table(*series);
    if (!table) return refuse(series->header().begin.line, wanted);
    insert(*table, *series, one);
  }
}

// Each goes behind the figure before it, so that a comment stays with the figure below it.
void Recorder::insert(const TableLayout& table, const Series& series, const Wanted& one) {
  const LineIndex& lines = layout_.lines();
  const std::uint32_t behind = line_before(table, one.figure->date);
  const std::string_view like =
      lines.line(table.figures.empty() ? table.header : table.figures.front().first);
  const std::size_t indent = std::min(like.find_first_not_of(" \t"), like.size());
  const bool quoted = !table.figures.empty() && (like[indent] == '"' || like[indent] == '\'');

  std::string line(like.substr(0, indent));
  append_figure(line, *one.figure, series.source(), quoted ? like.substr(indent, 1) : "");
  splices_.push_back(line_behind(lines, behind, std::move(line)));
  expected_.expect(series.indicator(), one.figure->date, one.figure->value,
                   details_of(*one.figure, series.source()));
}

void Recorder::add_table(const Id& indicator, const Table& wanted) {
  const std::string& first = wanted.front().figure->source;
  const bool common = wanted.size() > 1 && std::all_of(wanted.begin(), wanted.end(), [&](const Wanted& w) {
                        return w.figure->source == first;
                      });
  const std::string source = common ? first : "";
  std::string lines = '[' + indicator.text() + "]\n";
  if (!source.empty()) lines += "source = " + toml_string(source) + '\n';
  for (const Wanted& one : wanted) {
    append_figure(lines, *one.figure, source);
    lines += '\n';
    expected_.expect(indicator, one.figure->date, one.figure->value, details_of(*one.figure, source));
  }
  expected_.expect_table(indicator, source);
  new_tables_.push_back(std::move(lines));
}

bool Recorder::rewrite(const Series& series, std::size_t i, const NewFigure& figure) {
  auto standing = layout_.figure(series, i);
  if (!standing || !rewrite_figure(layout_.lines(), figure, *standing, splices_)) return false;
  expected_.expect(series.indicator(), figure.date, standing->value, standing->details);
  return true;
}

void Recorder::refuse(std::uint32_t line, const Table& wanted) {
  const NewFigure& figure = *wanted.front().figure;
  const std::string& indicator = figure.indicator.text();
  Bilingual help = both("write it by hand, under [{}]: {}", "zet het er met de hand bij, onder [{}]: {}",
                        indicator, write_figure(figure));
  if (wanted.size() > 1) help += both(" (and {} more)", " (en nog {})", wanted.size() - 1);
  out_.refusal = Diagnostic{
      "syntax",
      Severity::error,
      path_,
      {{line, 1}, {line, 2}},
      both("the figures of {} are laid out in a way that accord can't edit safely",
           "de cijfers van {} staan zo in het bestand dat accord ze niet veilig kan wijzigen", indicator),
      std::move(help)};
}

}  // namespace

Recording record_figures(std::string_view text, const std::string& path, std::span<const NewFigure> figures,
                         Replace replace) {
  return Recorder(text, path, figures, replace).run();
}

}  // namespace accord::files
