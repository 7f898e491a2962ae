// A day, and what happened on it:
//
//   15 Oct 2024
//     figures   internships, noorderzorg: 2 recorded, last 74 places on 30 Sep 2024 (Jan de Vries)
//     deadline  internships: 31 Dec 2024 -> 31 Dec 2026 (Sietse Bovenkamp)
//
// A text that is too wide goes on below itself.
#include "render/log_text.hpp"

#include "render/number.hpp"
#include "render/paragraph.hpp"
#include "render/screen_words.hpp"
#include "render/words.hpp"
#include "text/join.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace accord::render {
namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kLeastText = 24;  // columns
constexpr std::size_t kShortName = 12;  // of a commit, whose author has none

Word word_of(GoalPart part) {
  constexpr Word kWords[] = {Word::log_sentence, Word::log_deadline, Word::log_target,
                             Word::log_owner,    Word::log_parties,  Word::log_baseline};
  return kWords[static_cast<std::size_t>(part)];
}

Word word_of(const Event& event) {
  constexpr Word kWords[] = {Word::log_figures,  Word::log_figures,   Word::log_figures, Word::log_decision,
                             Word::log_ratified, Word::log_reached,   Word::log_stopped, Word::log_merged,
                             Word::log_new_goal, Word::log_gone_goal, Word::log_renamed};
  return event.kind == EventKind::goal_changed ? word_of(event.part)
                                               : kWords[static_cast<std::size_t>(event.kind)];
}

class LogText : ScreenWords {
 public:
  LogText(const Partnership& partnership, std::span<const Event> events, const Screen& screen)
      : ScreenWords(screen), partnership_(partnership), events_(events) {
    for (const Event& event : events)
      label_width_ = std::max(label_width_, text::display_width(say(word_of(event))));
  }

  std::string render() const {
    std::string out;
    for (std::size_t i = 0; i < events_.size(); ++i) {
      if (i == 0 || events_[i].date != events_[i - 1].date)
        out += '\n' + style_.paint(Ink::bold, date(events_[i].date)) + '\n';
      out += line(events_[i]);
    }
    return out.empty() ? say(Word::log_nothing) + '\n' : out;
  }

 private:
  std::string amount(double value, const Id& indicator) const {
    const Indicator* known = partnership_.find_indicator(indicator);
    return known != nullptr ? shown(render_amount(value, *known, screen_.language))
                            : render_exact(value, screen_.language);
  }

  // As it is recorded, not rounded.
  std::string recorded(double value, const Id& indicator) const {
    const Indicator* known = partnership_.find_indicator(indicator);
    const std::string exact = render_exact(value, screen_.language);
    return known != nullptr ? shown(exact + ' ' + text::make_visible_line(known->unit.value)) : exact;
  }

  std::string joined(const std::vector<std::string>& texts) const {
    return text::join(texts, ", ", [this](const std::string& text) { return shown(text); });
  }

  std::string joined(const std::vector<Id>& ids) const {
    return text::join(ids, ", ", [](const Id& id) { return id.text(); });
  }

  std::string figures(const Event& e, Word one, Word many) const {
    const std::string last = recorded(e.last->value, e.indicator);
    const std::string day = date(e.last->date);
    const std::string of = e.indicator.text() + ", " + e.party.text() + ": ";
    if (e.count > 1) return of + say(many, e.count, last, day);
    return of + (e.before ? say(one, recorded(*e.before, e.indicator), last, day) : say(one, last, day));
  }

  // A date or a number of a file as people read it; anything else as it stands there.
  std::string value(const std::string& text) const {
    if (text.empty()) return say(Word::log_none);
    if (const auto day = Date::parse(text)) return date(*day);
    double level = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), level);
    const bool is_number = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return is_number ? render_exact(level, screen_.language) : shown(text);
  }

  std::string tell(const Event& e) const {
    switch (e.kind) {
      case EventKind::figures_recorded:
        return figures(e, Word::log_one_recorded, Word::log_many_recorded);
      case EventKind::figures_corrected:
        return figures(e, Word::log_one_corrected, Word::log_many_corrected);
      case EventKind::figures_removed:
        return figures(e, Word::log_one_removed, Word::log_many_removed);
      case EventKind::decided:
        return e.by.empty() ? shown(e.text) : say(Word::log_by, shown(e.text), joined(e.by));
      case EventKind::ratified:
        return (e.goal.empty() ? say(Word::log_the_purpose) : e.goal.text()) + ", " + e.party.text() +
               (e.by.empty() ? "" : ": " + joined(e.by));
      case EventKind::reached:
        return e.goal.text() + ": " + say(Word::log_target_of, amount(e.last->value, e.indicator));
      case EventKind::merged:
        return e.party.text() + ": " + joined(e.parties);
      case EventKind::goal_renamed:
        return shown(e.from) + " -> " + shown(e.to);
      case EventKind::goal_changed:
        return e.goal.text() + ": " + value(e.from) + " -> " + value(e.to);
      case EventKind::stopped:
      case EventKind::goal_added:
      case EventKind::goal_removed:
        break;
    }
    return e.goal.text() + ": " + shown(e.text);
  }

  std::string signature(const Event& e) const {
    if (e.origin == Origin::uncommitted) return " (" + say(Word::log_uncommitted) + ')';
    if (e.origin != Origin::commit) return {};
    return " (" + (e.who.empty() ? e.commit.substr(0, kShortName) : shown(e.who)) + ')';
  }

  std::string line(const Event& e) const {
    const std::string label = say(word_of(e));
    const std::size_t at = kIndent + label_width_ + kIndent;
    const std::size_t room = std::max(kLeastText, screen_.columns() - std::min(at, screen_.columns()));
    const std::string lines = wrap(tell(e) + signature(e), room, 0, LongWords::split);
    std::string out = std::string(kIndent, ' ') + label +
                      std::string(label_width_ - text::display_width(label) + kIndent, ' ');
    for (std::size_t begin = 0; begin < lines.size();) {
      const std::size_t end = lines.find('\n', begin);
      if (begin > 0) out += std::string(at, ' ');
      out += lines.substr(begin, end + 1 - begin);
      begin = end + 1;
    }
    return out;
  }

  const Partnership& partnership_;
  std::span<const Event> events_;
  std::size_t label_width_ = 0;
};

}  // namespace

std::string render_log_text(const Partnership& partnership, std::span<const Event> events, Date today,
                            const Screen& screen) {
  return render_heading(partnership, today, screen) + LogText(partnership, events, screen).render();
}

}  // namespace accord::render
