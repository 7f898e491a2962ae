// How a book is edited.
//
// The book is read, and from what was read it is known on which line each figure stands. A new figure is a
// line between two others, a correction is other digits between two bytes; both are splices of the text, so
// what nobody touches can't change. At the end the new text is read as the old one was, and the figures of
// the two are compared: a text in which anything but what was asked for is different is not given away,
// whatever the reason.
#include "files/record.hpp"

#include "files/book_layout.hpp"
#include "files/table_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace accord::files {
namespace {

// What a line says besides its date.
std::string write_value(const NewFigure& figure, const std::string& table_source) {
  const std::string number = toml_number(figure.value);
  std::string more;
  if (!figure.source.empty() && figure.source != table_source)
    more += ", source = " + toml_string(figure.source);
  if (!figure.note.empty()) more += ", note = " + toml_string(figure.note);
  if (figure.covers) more += fmt::format(", covers = \"{}\"", period_name(*figure.covers));
  return more.empty() ? number : "{ value = " + number + more + " }";
}

std::string write_line(const NewFigure& figure, const std::string& table_source,
                       std::string_view quote = {}) {
  return fmt::format("{0}{1}{0} = {2}", quote, figure.date.iso(), write_value(figure, table_source));
}

const Series* find_series(const Book& book, const Id& indicator) {
  const auto found = std::lower_bound(book.series.begin(), book.series.end(), indicator,
                                      [](const Series& s, const Id& id) { return s.indicator() < id; });
  return found != book.series.end() && found->indicator() == indicator ? &*found : nullptr;
}

std::optional<std::size_t> find_figure(const Series& series, Date date) {
  const auto dates = series.dates();
  const auto found = std::lower_bound(dates.begin(), dates.end(), date);
  if (found == dates.end() || *found != date) return std::nullopt;
  return static_cast<std::size_t>(found - dates.begin());
}

// What a figure says with all that may stand in its line.
struct Told {
  double value = 0;
  FigureDetails details;
};

Told told_in(const Series& series, std::size_t i) {
  const FigureDetails* details = series.details(i);
  return {series.value(i), details == nullptr ? FigureDetails() : *details};
}

using Expected = std::map<Date, Told>;

// A figure of one table that is to be written, and its place among those that were given.
struct Wanted {
  const NewFigure* figure;
  std::size_t at;
};

class Recorder {
 public:
  Recorder(std::string_view text, const std::string& path, std::span<const NewFigure> figures,
           Replace replace)
      : text_(text), path_(path), figures_(figures), replace_(replace), layout_(text, path) {}

  Recording run();

 private:
  void record_table(std::vector<Wanted> wanted);
  // What becomes of a figure for a date on which one stands; true when its line is to be changed.
  bool judge(const Series& series, std::size_t i, const NewFigure& figure, Recorded& out) const;
  void insert(const TableLayout& table, const Series& series, const std::vector<Wanted>& wanted);
  void add_table(const Id& indicator, const std::vector<Wanted>& wanted);
  bool rewrite(const Series& series, std::size_t i, const NewFigure& figure);
  std::optional<TomlNode> figure_node(const Series& series, std::size_t i, std::uint32_t& first_line) const;
  void refuse(std::uint32_t line, const Id& indicator, const std::vector<Wanted>& wanted);
  bool is_as_expected(const std::string& text) const;

  std::string_view text_;
  const std::string& path_;
  std::span<const NewFigure> figures_;
  Replace replace_;
  BookLayout layout_;
  Recording out_;
  std::vector<Splice> splices_;
  std::vector<std::string> new_lines_;       // tables behind the last line
  std::map<Id, Expected> changed_;           // by table: the figures that will be different
  std::map<Id, std::string> table_sources_;  // of new tables
};

Recording Recorder::run() {
  out_.text = std::string(text_);
  out_.refusal = layout_.problem();
  if (out_.refusal) return std::move(out_);
  out_.figures.resize(figures_.size());
  std::map<Id, std::vector<Wanted>> by_table;
  for (std::size_t i = 0; i < figures_.size(); ++i)
    by_table[figures_[i].indicator].push_back({&figures_[i], i});
  for (auto& [indicator, wanted] : by_table) {
    std::sort(wanted.begin(), wanted.end(),
              [](const Wanted& a, const Wanted& b) { return a.figure->date < b.figure->date; });
    record_table(std::move(wanted));
    if (out_.refusal) return std::move(out_);
  }
  std::string text = apply_splices(text_, std::move(splices_));
  if (!new_lines_.empty()) text = append_block(text, new_lines_);
  if (text != text_ && !is_as_expected(text)) {
    const auto& [indicator, figures] = *by_table.begin();
    refuse(1, indicator, figures);
    return std::move(out_);
  }
  out_.text = std::move(text);
  return std::move(out_);
}

void Recorder::record_table(std::vector<Wanted> wanted) {
  const Id& indicator = wanted.front().figure->indicator;
  const Series* series = find_series(layout_.book(), indicator);
  if (series == nullptr) return add_table(indicator, wanted);
  std::vector<Wanted> fresh;
  for (const Wanted& one : wanted) {
    const auto there = find_figure(*series, one.figure->date);
    if (!there) {
      fresh.push_back(one);
    } else if (judge(*series, *there, *one.figure, out_.figures[one.at]) &&
               !rewrite(*series, *there, *one.figure)) {
      return refuse(series->line(*there), indicator, {one});
    }
  }
  if (fresh.empty()) return;
  const auto table = layout_.table(*series);
  if (!table) return refuse(series->header().begin.line, indicator, fresh);
  insert(*table, *series, fresh);
}

bool Recorder::judge(const Series& series, std::size_t i, const NewFigure& figure, Recorded& out) const {
  const Told there = told_in(series, i);
  out.before = there.value;
  const bool same_meaning = !figure.covers || figure.covers == there.details.covers;
  const bool same = there.value == figure.value && same_meaning;
  const auto is_new = [](const std::string& given, const std::string& old) {
    return !given.empty() && given != old;
  };
  const std::string& source = there.details.source.empty() ? series.source() : there.details.source;
  const bool other_words = is_new(figure.note, there.details.note) || is_new(figure.source, source);
  if (replace_ == Replace::yes)
    out.outcome = same && !other_words ? Outcome::already_there : Outcome::replaced;
  else
    out.outcome = same ? Outcome::already_there : Outcome::conflict;
  return out.outcome == Outcome::replaced;
}

// The line behind which a figure of that day goes.
std::uint32_t line_before(const TableLayout& table, Date date) {
  if (!table.in_order || table.figures.empty()) return table.last;
  const auto later = std::upper_bound(table.figures.begin(), table.figures.end(), date,
                                      [](Date d, const FigureLines& f) { return d < f.date; });
  return later == table.figures.begin() ? later->first - 1 : (later - 1)->last;
}

// The lines go in from the top to the bottom, each behind the figure before it, so that a comment stays with
// the figure below it.
void Recorder::insert(const TableLayout& table, const Series& series, const std::vector<Wanted>& wanted) {
  const LineIndex& lines = layout_.lines();
  for (const Wanted& one : wanted) {
    const std::uint32_t behind = line_before(table, one.figure->date);
    const std::uint32_t like = table.figures.empty() ? table.header : table.figures.front().first;
    const std::string_view model = lines.line(like);
    const std::size_t indent = std::min(model.find_first_not_of(" \t"), model.size());
    const bool quoted = !table.figures.empty() && (model[indent] == '"' || model[indent] == '\'');
    const std::string line = std::string(model.substr(0, indent)) +
                             write_line(*one.figure, series.source(), quoted ? model.substr(indent, 1) : "");
    const std::string end(lines.ending(behind));
    const bool is_last = lines.end(behind) == text_.size() && !lines.has_final_newline();
    splices_.push_back({lines.end(behind), 0, is_last ? end + line : line + end});
    out_.figures[one.at].outcome = Outcome::recorded;
    FigureDetails details;
    if (one.figure->source != series.source()) details.source = one.figure->source;
    details.note = one.figure->note;
    details.covers = one.figure->covers;
    changed_[series.indicator()][one.figure->date] = {one.figure->value, details};
  }
}

void Recorder::add_table(const Id& indicator, const std::vector<Wanted>& wanted) {
  const std::string& source = wanted.front().figure->source;
  const bool common =
      !source.empty() && wanted.size() > 1 &&
      std::all_of(wanted.begin(), wanted.end(), [&](const Wanted& w) { return w.figure->source == source; });
  if (!new_lines_.empty()) new_lines_.emplace_back();
  new_lines_.push_back('[' + indicator.text() + ']');
  if (common) new_lines_.push_back("source = " + toml_string(source));
  table_sources_[indicator] = common ? source : "";
  for (const Wanted& one : wanted) {
    new_lines_.push_back(write_line(*one.figure, common ? source : ""));
    FigureDetails details;
    if (!common) details.source = one.figure->source;
    details.note = one.figure->note;
    details.covers = one.figure->covers;
    changed_[indicator][one.figure->date] = {one.figure->value, details};
  }
}

// The figure as the parser sees it. A book that the scanner could read has it on one line, which is a text of
// TOML by itself; its places are then on line 1, and `first_line` says which that is.
std::optional<TomlNode> Recorder::figure_node(const Series& series, std::size_t i,
                                              std::uint32_t& first_line) const {
  if (const auto& tree = layout_.tree()) {
    first_line = 1;
    const TomlNode* node = tree->find(series.indicator().text())->find(series.date(i).iso());
    return node == nullptr ? std::nullopt : std::optional(*node);
  }
  first_line = series.line(i);
  auto parsed = parse_toml(layout_.lines().line(first_line), path_);
  if (!parsed.root || parsed.root->children.size() != 1) return std::nullopt;
  return parsed.root->children.front();
}

bool Recorder::rewrite(const Series& series, std::size_t i, const NewFigure& figure) {
  std::uint32_t first_line = 1;
  const auto node = figure_node(series, i, first_line);
  if (!node) return false;
  const LineIndex& lines = layout_.lines();
  const auto place = [&](Position p) { return lines.offset({p.line + first_line - 1, p.column}); };
  const auto put = [&](Range range, std::string with) {
    const std::size_t from = place(range.begin);
    splices_.push_back({from, place(range.end) - from, std::move(with)});
  };
  Told told = told_in(series, i);
  Expected& expected = changed_[series.indicator()];
  told.value = figure.value;
  if (node->kind != TomlKind::table) {
    NewFigure plain = figure;
    if (plain.source == series.source()) plain.source.clear();
    put(node->range, write_value(plain, ""));
    told.details = {std::nullopt, figure.covers, plain.source, figure.note};
    expected[figure.date] = told;
    return true;
  }
  const TomlNode* number = node->find("value");
  if (number == nullptr || node->children.empty()) return false;
  const bool in_braces = text_[place(node->range.begin)] == '{';
  if (number->number != figure.value) put(number->range, toml_number(figure.value));
  std::string more;
  const auto set = [&](std::string_view key, const std::string& value, const std::string& old) {
    if (value.empty() || value == old) return;
    if (const TomlNode* there = node->find(key))
      put(there->range, toml_string(value));
    else
      more += fmt::format(", {} = {}", key, toml_string(value));
  };
  set("source", figure.source, told.details.source);
  set("note", figure.note, told.details.note);
  if (figure.covers) set("covers", std::string(period_name(*figure.covers)), "");
  if (!more.empty() && !in_braces) return false;
  if (!more.empty()) {
    const auto last =
        std::max_element(node->children.begin(), node->children.end(),
                         [](const TomlNode& a, const TomlNode& b) { return a.range.end < b.range.end; });
    splices_.push_back({place(last->range.end), 0, more});
  }
  if (!figure.source.empty()) told.details.source = figure.source;
  if (!figure.note.empty()) told.details.note = figure.note;
  if (figure.covers) told.details.covers = figure.covers;
  expected[figure.date] = told;
  return true;
}

void Recorder::refuse(std::uint32_t line, const Id& indicator, const std::vector<Wanted>& wanted) {
  Diagnostic d;
  d.rule = "syntax";
  d.file = path_;
  d.range = {{line, 1}, {line, 2}};
  d.message =
      fmt::format("the figures of {} are laid out in a way that accord can't edit safely", indicator.text());
  d.help = fmt::format("write it by hand, under [{}]: {}", indicator.text(),
                       write_line(*wanted.front().figure, ""));
  if (wanted.size() > 1) d.help += fmt::format(" (and {} more)", wanted.size() - 1);
  out_.refusal = std::move(d);
  out_.text = std::string(text_);
}

// Whether two trees say the same, but for the dates in `changed` of the tables at their top.
bool same_tree(const TomlNode& a, const TomlNode& b) {
  if (a.kind != b.kind || a.key != b.key || a.text != b.text || a.integer != b.integer ||
      a.truth != b.truth || a.date != b.date || a.children.size() != b.children.size())
    return false;
  if (a.kind == TomlKind::number && a.number != b.number) return false;
  return std::equal(a.children.begin(), a.children.end(), b.children.begin(), same_tree);
}

// What the books' figures don't tell: keys that are no figures.
TomlNode without_figures(const TomlNode& root) {
  TomlNode out;
  for (const TomlNode& table : root.children) {
    TomlNode rest = table;
    std::erase_if(rest.children, [](const TomlNode& entry) { return Date::parse(entry.key).has_value(); });
    if (table.key == "allow" || !rest.children.empty()) out.children.push_back(std::move(rest));
  }
  const auto by_key = [](const TomlNode& a, const TomlNode& b) { return a.key < b.key; };
  std::sort(out.children.begin(), out.children.end(), by_key);
  return out;
}

bool same_details(const FigureDetails* a, const FigureDetails* b) {
  static const FigureDetails kNone;
  const FigureDetails& x = a == nullptr ? kNone : *a;
  const FigureDetails& y = b == nullptr ? kNone : *b;
  return x.was == y.was && x.covers == y.covers && x.source == y.source && x.note == y.note;
}

// Whether `after` is `before` with the changes, and nothing else. `before` may be null.
bool is_changed_so(const Series* before, const Expected& changed, const Series& after) {
  auto change = changed.begin();
  std::size_t old = 0;
  const std::size_t size = before == nullptr ? 0 : before->size();
  for (std::size_t i = 0; i < after.size(); ++i) {
    const bool is_change = change != changed.end() && change->first == after.date(i);
    const bool was_there = old < size && before->date(old) == after.date(i);
    if (is_change) {
      const Told& told = change->second;
      if (after.value(i) != told.value || !same_details(after.details(i), &told.details)) return false;
      ++change;
    } else if (!was_there || before->value(old) != after.value(i) ||
               !same_details(before->details(old), after.details(i))) {
      return false;
    }
    if (was_there) ++old;
  }
  return change == changed.end() && old == size;
}

bool Recorder::is_as_expected(const std::string& text) const {
  const BookLayout after(text, path_);
  if (after.problem()) return false;
  if (layout_.tree() && after.tree() && table_sources_.empty() &&
      !same_tree(without_figures(*layout_.tree()), without_figures(*after.tree())))
    return false;
  std::size_t tables = layout_.book().series.size();
  for (const auto& [indicator, source] : table_sources_)
    tables += find_series(layout_.book(), indicator) == nullptr;
  if (after.book().series.size() != tables) return false;
  for (const Series& now : after.book().series) {
    const Series* before = find_series(layout_.book(), now.indicator());
    const auto changed = changed_.find(now.indicator());
    const auto new_source = table_sources_.find(now.indicator());
    const std::string& source = before != nullptr                    ? before->source()
                                : new_source != table_sources_.end() ? new_source->second
                                                                     : now.source();
    if (now.source() != source) return false;
    if (!is_changed_so(before, changed == changed_.end() ? Expected() : changed->second, now)) return false;
  }
  return true;
}

}  // namespace

Recording record_figures(std::string_view text, const std::string& path, std::span<const NewFigure> figures,
                         Replace replace) {
  return Recorder(text, path, figures, replace).run();
}

}  // namespace accord::files
