// A result takes two lines, or three where there is something to say about its figures:
//
//   ● on track     10% more internships                        ██████┃███░░░░  64 %
//     internships                 ▁▂▃▅▆▇█▇  120 → 128 → 132 places  by 31 Dec 2026
//     5 of 8 up to date
//
// Columns are as wide as their widest cell where the screen allows it; a title gives way first.
#include "render/status_text.hpp"

#include "render/gauge.hpp"
#include "render/number.hpp"
#include "render/paragraph.hpp"
#include "render/ratified.hpp"
#include "render/result_words.hpp"
#include "render/screen_words.hpp"
#include "render/state_counts.hpp"
#include "render/state_mark.hpp"
#include "render/words.hpp"
#include "text/join.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace accord::render {
namespace {

constexpr std::size_t kPercentWidth = 7;
constexpr std::size_t kMostSparks = 8;
constexpr std::size_t kMostNext = 6;

std::size_t width_of(std::string_view text) { return text::display_width(text); }

// Blanks up to a column; at least one, so that cells never touch.
std::string pad(std::size_t used, std::size_t column) {
  return std::string(column > used ? column - used : 1, ' ');
}

// One result as the cells of its lines, without colour and not yet aligned.
struct Row {
  const Assessment* a = nullptr;
  std::size_t indent = 0;
  std::string title, id, numbers, deadline, remark;
  std::vector<double> trend;
};

class StatusText : ScreenWords {
 public:
  StatusText(const StatusList& list, const Screen& screen)
      : ScreenWords(screen),
        list_(list),
        width_(screen.columns()),
        bar_width_(std::clamp<std::size_t>(width_ / 5, 10, 24)) {}

  std::string render() {
    std::string out = render_heading(list_.partnership, list_.as_of, screen_);
    if (list_.partnership.goals.empty()) return out + no_goals();
    if (list_.shown.empty()) return out + say(Word::nothing_matches) + '\n';
    out += summary();
    for (const Assessment* a : list_.shown) rows_.push_back(make_row(*a));
    if (screen_.detail == Detail::summary) return out + next_steps();
    measure_columns();
    for (const auto& ambition : list_.ambitions()) {
      out += ambition_heading(ambition);
      for (const Row& row : rows_)
        if (list_.ambition_of(*row.a) == ambition) out += draw(row);
    }
    return out + next_steps();
  }

 private:
  // Running text, which may have several lines: it is wrapped, so a newline in it is a blank.
  std::string flowing(std::string_view text) const { return style_.fit(text::make_visible(text)); }

  std::string cut(std::string_view text, std::size_t width) const {
    return text::truncate_to_width(text, width, style_.sign("…", "~"));
  }

  std::string no_goals() const {
    return wrap(say(Word::no_goals), width_) + wrap(say(Word::no_goals_help), width_);
  }

  std::string summary() const {
    const progress::StateCounts counts = list_.counts();
    std::string out = style_.fit(render_counts(counts, screen_.language));
    if (counts.stale > 0) out += fmt::format("; {} {}", counts.stale, say(Word::stale));
    return wrap(out, width_);
  }

  std::string ambition_heading(const std::optional<Id>& id) const {
    const Ambition* ambition = id ? list_.partnership.find_ambition(*id) : nullptr;
    const std::string name = ambition != nullptr ? shown(ambition->name.value)
                             : id                ? id->text()
                                                 : say(Word::no_ambition);
    return '\n' + style_.paint(Ink::bold, cut(name, width_)) + '\n';
  }

  Row make_row(const Assessment& a) const {
    const Result& r = *a.result;
    Row row;
    row.a = &a;
    row.indent = std::min(2 + 2 * shown_depth(r), width_ / 4);  // there must be room for a title
    row.title = title_of(*r.goal);
    row.id = short_id(r);
    if (a.state != State::unreadable) row.deadline = say(Word::by_deadline, date(*r.deadline));
    if (a.numbers) {
      row.numbers = numbers_of(a);
      for (const Level& level : a.numbers->trend) row.trend.push_back(level.value);
    }
    row.remark = remark_of(a);
    return row;
  }

  std::string title_of(const Goal& goal) const {
    const std::string& said = goal.title ? goal.title->value : goal.result.value;
    return shown(said.empty() ? goal.source.path : said);
  }

  // Under its parent, a sub-result is called by the part that the parent does not have: "/first-year".
  std::string short_id(const Result& r) const {
    const bool below = r.parent && is_shown(list_.results.all[*r.parent]);
    return below ? r.id().text().substr(r.id().parent().text().size()) : r.id().text();
  }

  bool is_shown(const Result& r) const {
    return std::any_of(list_.shown.begin(), list_.shown.end(),
                       [&](const Assessment* a) { return a->result == &r; });
  }

  // How deep a result stands below the nearest one above it that is shown too.
  std::size_t shown_depth(const Result& r) const {
    std::size_t depth = 0;
    for (auto at = r.parent; at; at = list_.results.all[*at].parent) {
      depth += is_shown(list_.results.all[*at]) ? 1 : 0;
    }
    return depth;
  }

  std::string numbers_of(const Assessment& a) const {
    const Indicator& indicator = *a.result->indicator;
    const auto level = [&](double value) { return render_level(value, indicator, screen_.language); };
    const std::string arrow = fmt::format(" {} ", style_.sign("→", "->"));
    const Numbers& n = *a.numbers;
    std::string out = level(n.baseline.value) + arrow;
    if (n.standing) out += level(n.standing->current.value) + arrow;
    return out + level(n.target.value) + ' ' + shown(indicator.unit.value);
  }

  std::string remark_of(const Assessment& a) const {
    const Result& r = *a.result;
    switch (a.state) {
      case State::unreadable:
        return say(Word::see_check);
      case State::stopped:
        return stopped_remark(r);
      case State::not_started:
        return say(Word::starts_on, date(*r.baseline_date));
      case State::no_baseline:
        return nobody_has_baseline(a) ? render_no_baseline(a, screen_.language) : say(Word::no_target);
      default:
        break;
    }
    std::vector<std::string> parts;
    if (a.state == State::no_data) parts.push_back(say(Word::no_figure_since));
    add_figures(a, parts);
    add_forecast(a, parts);
    if (const Agreement* agreement = list_.agreement_of(a)) add_ratified(a, *agreement, parts);
    add_outlook(r, parts);
    return text::join(parts, "; ");
  }

  static bool nobody_has_baseline(const Assessment& a) {
    const auto& without = a.without_baseline;
    const bool whole = !without.empty() && without.front().party.empty();
    return whole || without.size() >= a.parties.size();
  }

  std::string stopped_remark(const Result& r) const {
    for (const Result* at = &r; at != nullptr; at = at->parent ? &list_.results.all[*at->parent] : nullptr)
      if (at->goal->stopped && at->goal->stopped->date.value == r.stopped)
        return say(Word::stopped_on, date(*r.stopped), flowing(at->goal->stopped->why));
    return {};
  }

  void add_figures(const Assessment& a, std::vector<std::string>& parts) const {
    const Coverage& c = a.numbers->coverage;
    if (a.stale) parts.push_back(say(Word::stale));
    if (c.fresh < c.counted) parts.push_back(say(Word::up_to_date, c.fresh, c.counted));
    if (c.counted < c.parties) parts.push_back(say(Word::counted, c.counted, c.parties));
    if (a.numbers->kept) parts.push_back(say(Word::kept));
  }

  void add_forecast(const Assessment& a, std::vector<std::string>& parts) const {
    if (!a.numbers->standing) return;
    const Standing& s = *a.numbers->standing;
    if (s.reached) parts.push_back(say(Word::reached_on, date(*s.reached)));
    const bool asks = a.state == State::behind || a.state == State::at_risk;
    if (asks && s.reaches) parts.push_back(say(Word::reaches_on, date(*s.reaches)));
  }

  // Only what must be known: that the promise is another one, and how far it would be towards the old one.
  void add_ratified(const Assessment& a, const Agreement& agreement, std::vector<std::string>& parts) const {
    if (agreement.has_moved())
      parts.push_back(say(Word::moved_since, render_moves(agreement, screen_.language)));
    if (!agreement.target) return;
    const std::string target = render_amount(*agreement.target, *a.result->indicator, screen_.language);
    parts.push_back(agreement.progress
                        ? say(Word::progress_ratified, render_percent(*agreement.progress), target)
                        : say(Word::target_ratified, target));
  }

  void add_outlook(const Result& r, std::vector<std::string>& parts) const {
    const Outlook* outlook = newest_outlook(*r.goal, list_.as_of);
    if (outlook == nullptr) return;
    const auto state = parse_state(outlook->state);
    const std::string by = outlook->by.empty() ? say(Word::the_partnership) : shown(outlook->by);
    if (state) parts.push_back(say(Word::outlook, by, text_of(*state, screen_.language)));
  }

  void measure_columns() {
    for (const Row& row : rows_) {
      const std::string_view word = text_of(row.a->state, screen_.language);
      state_width_ = std::max(state_width_, width_of(word));
      id_width_ = std::max(id_width_, row.indent + 2 + width_of(row.id));
      numbers_width_ = std::max(numbers_width_, width_of(row.numbers));
      deadline_width_ = std::max(deadline_width_, width_of(row.deadline));
      spark_width_ = std::max(spark_width_, std::min(kMostSparks, row.trend.size()));
    }
  }

  std::string draw(const Row& row) const { return draw_title(row) + draw_numbers(row) + draw_remark(row); }

  std::string draw_title(const Row& row) const {
    const StateMark look = mark_of(row.a->state);
    const std::string word = style_.fit(text_of(row.a->state, screen_.language));
    const std::string mark = std::string(row.indent, ' ') +
                             style_.paint(look.ink, style_.sign(look.utf8, look.ascii)) + ' ' +
                             style_.paint(look.ink, word);
    const std::size_t title_at = row.indent + 2 + state_width_ + 2;
    const Standing* s = row.a->numbers && row.a->numbers->standing ? &*row.a->numbers->standing : nullptr;
    const std::string percent = s != nullptr ? render_percent(s->progress) : "";
    const std::size_t percent_width = std::max(kPercentWidth, percent.size() + 1);
    const bool has_bar = s != nullptr && width_ >= title_at + 10 + bar_width_ + percent_width;
    const std::size_t right = has_bar ? bar_width_ + percent_width + 2 : 0;
    const std::size_t room = width_ - title_at - right;
    const std::string title = cut(row.title, room);
    std::string out = mark + pad(row.indent + 2 + width_of(word), title_at) + style_.paint(Ink::bold, title);
    if (!has_bar) return out + '\n';
    const double tick = row.a->numbers->kept ? -1 : s->expected;
    return out + pad(title_at + width_of(title), width_ - bar_width_ - percent_width) +
           render_bar(s->progress, tick, bar_width_, look.ink, style_) + pad(percent.size(), percent_width) +
           percent + '\n';
  }

  // Cells stand in columns where they fit, without the trend where they fit only then; else they follow each
  // other.
  std::string draw_numbers(const Row& row) const {
    const std::size_t wide = id_width_ + 2 + numbers_width_ + 2 + deadline_width_;
    if (wide > width_) return draw_numbers_flowing(row);
    std::string out = std::string(row.indent + 2, ' ') + style_.paint(Ink::dim, row.id);
    std::size_t used = row.indent + 2 + width_of(row.id);
    const auto cell = [&](std::size_t column, std::string_view text) {
      if (text.empty()) return;
      out += pad(used, column) + std::string(text);
      used = std::max(used + 1, column) + width_of(text);
    };
    const std::size_t numbers_end = width_ - deadline_width_ - 2;
    const std::size_t spark_begin =
        numbers_end - numbers_width_ - 2 - std::min(spark_width_, numbers_end - numbers_width_ - 2);
    if (trend_has_column()) cell(spark_begin, render_sparkline(row.trend, kMostSparks, style_));
    cell(numbers_end - width_of(row.numbers), row.numbers);
    cell(width_ - width_of(row.deadline), row.deadline);
    return out + '\n';
  }

  bool trend_has_column() const {
    return id_width_ + 2 + spark_width_ + 2 + numbers_width_ + 2 + deadline_width_ <= width_;
  }

  // An id or a unit that is wider than the screen goes on in the next line.
  std::string draw_numbers_flowing(const Row& row) const {
    const std::size_t indent = row.indent + 2;
    std::string out = in_lines(row.id, indent, Ink::dim);
    std::size_t used = indent + width_of(row.id);
    for (const std::string& part : {row.numbers, row.deadline}) {
      if (part.empty()) continue;
      const bool fits = used + 2 + width_of(part) <= width_;
      if (fits) {
        out.pop_back();  // the newline
        out += "  " + part + '\n';
      } else {
        out += in_lines(part, indent, Ink::plain);
      }
      used = (fits ? used + 2 : indent) + width_of(part);
    }
    return out;
  }

  // Wrapped, each line indented and painted by itself.
  std::string in_lines(std::string_view text, std::size_t indent, Ink ink) const {
    return wrap_painted(text, width_, {indent, indent}, ink, style_);
  }

  std::string draw_remark(const Row& row) const {
    const bool has_trend = !trend_has_column() && row.trend.size() > 1;
    const std::string trend = has_trend ? render_sparkline(row.trend, kMostSparks, style_) : "";
    const std::string remark = trend + (has_trend && !row.remark.empty() ? "  " : "") + row.remark;
    if (remark.empty()) return {};
    const bool urgent =
        row.a->stale || row.a->state == State::no_baseline || row.a->state == State::unreadable;
    return in_lines(remark, row.indent + 2, urgent ? Ink::warn : Ink::dim);
  }

  std::string party_or_all(const Id& party) const {
    return party.empty() ? say(Word::the_partnership) : party.text();
  }

  void add_step(std::vector<std::string>& steps, std::string step) const {
    if (std::find(steps.begin(), steps.end(), step) == steps.end()) steps.push_back(std::move(step));
  }

  std::string baseline_step(const Assessment& a, const Awaited& one) const {
    const std::string party = party_or_all(one.party);
    const std::string day = date(*a.result->baseline_date);
    return one.cut_by ? say(Word::restate_baseline, party, one.indicator.text(), day, date(*one.cut_by))
                      : say(Word::measure_baseline, party, one.indicator.text(), day);
  }

  std::vector<std::string> list_steps() const {
    std::vector<std::string> steps;
    const std::size_t unreadable = list_.counts().of(State::unreadable);
    if (unreadable > 0) steps.push_back(say(Word::mend, unreadable));
    for (const Assessment* a : list_.shown)
      if (a->state == State::behind || a->state == State::missed)
        add_step(steps, say(Word::talk_about, a->result->id().text(), text_of(a->state, screen_.language)));
    for (const Assessment* a : list_.shown) {
      if (a->state == State::achieved || a->state == State::missed)
        continue;  // nobody waits for these any more
      for (const Awaited& one : a->without_baseline) add_step(steps, baseline_step(*a, one));
      for (const Awaited& one : a->overdue)
        add_step(steps, one.newest ? say(Word::measure_since, party_or_all(one.party), one.indicator.text(),
                                         date(*one.newest))
                                   : say(Word::measure_first, party_or_all(one.party), one.indicator.text()));
    }
    return steps;
  }

  std::string next_steps() const {
    const auto steps = list_steps();
    if (steps.empty()) return {};
    std::string out = '\n' + style_.paint(Ink::bold, say(Word::next)) + '\n';
    for (std::size_t i = 0; i < steps.size() && i < kMostNext; ++i)
      out += "  " + wrap(steps[i], width_ - 4, 4, LongWords::split);
    if (steps.size() > kMostNext) out += "  " + say(Word::and_more, steps.size() - kMostNext) + '\n';
    return out;
  }

  const StatusList& list_;
  std::vector<Row> rows_;
  std::size_t width_, bar_width_;
  std::size_t state_width_ = 0, id_width_ = 0, numbers_width_ = 0, deadline_width_ = 0, spark_width_ = 0;
};

}  // namespace

std::string render_status_text(const StatusList& list, const Screen& screen) {
  return StatusText(list, screen).render();
}

}  // namespace accord::render
