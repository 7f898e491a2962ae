// What is not met comes first, each thing that is missing with its place:
//
//   do not start; talk again about:
//
//   ✗ concessions  concessions-on-the-table
//       Noorderzorg has not said what it gives up     parties/noorderzorg.toml: concessions
//
//   met (26 of 27): the purpose; owners; ...
//
// Places stand in a column of their own where there is room for all of a condition's, else each below its
// line.
#include "render/ready_text.hpp"

#include "render/fill.hpp"
#include "render/missing.hpp"
#include "render/paragraph.hpp"
#include "text/join.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::render {
namespace {

constexpr std::size_t kIndent = 4;
constexpr std::size_t kGap = 2;
constexpr std::size_t kMostShown = 5;

class ReadyText {
 public:
  ReadyText(const Partnership& partnership, const Readiness& readiness, const Screen& screen)
      : partnership_(partnership), readiness_(readiness), screen_(screen), style_(screen.style) {}

  std::string render(Date today) const {
    std::string out = render_heading(partnership_, today, screen_);
    out += paragraph(say(Word::ready_judged, readiness_.results.size(), readiness_.parties.size())) + '\n';
    if (readiness_.results.empty()) out += nothing_to_start() + '\n';
    if (readiness_.is_ready()) return out + in_ink(Ink::good, say(Word::ready_yes)) + '\n' + met();
    out += in_ink(Ink::bad, say(Word::ready_no));
    const JudgedCondition* first = nullptr;
    for (const JudgedCondition& one : readiness_.conditions) {
      if (!is_shown(one)) continue;
      if (first == nullptr) first = &one;
      out += '\n' + block(one);
    }
    out += '\n' + unknown() + met();
    return first == nullptr ? out : out + '\n' + in_ink(Ink::dim, say(Word::ready_explain, first->id));
  }

 private:
  template <class... Args>
  std::string say(Word word, const Args&... args) const {
    return style_.fit(fill(word, screen_.language, args...));
  }
  std::string shown(std::string_view text) const { return style_.fit(text::make_visible_line(text)); }
  std::string paragraph(const std::string& text) const { return wrap(text, screen_.columns()); }

  // Each line painted by itself.
  std::string in_ink(Ink ink, const std::string& text, std::size_t indent = 0) const {
    return wrap_painted(text, screen_.columns(), {indent, indent}, ink, style_);
  }

  std::string nothing_to_start() const {
    if (!partnership_.goals.empty()) return paragraph(say(Word::ready_nothing));
    return paragraph(say(Word::no_goals)) + paragraph(say(Word::no_goals_help));
  }

  // Where there is nothing to start, every condition about results misses the same: it is told once.
  bool is_shown(const JudgedCondition& one) const {
    const auto is_first = [&] {
      return &one == &*std::find_if(readiness_.conditions.begin(), readiness_.conditions.end(),
                                    [](const JudgedCondition& c) { return lacks_result(c); });
    };
    return !one.is_met() && !is_unknown(one) && (!lacks_result(one) || is_first());
  }

  // The files that would tell can't be read, which is told as an error of theirs.
  static bool is_unknown(const JudgedCondition& one) {
    return !one.is_met() && std::all_of(one.missing.begin(), one.missing.end(),
                                        [](const Missing& m) { return m.lack == Lack::unreadable; });
  }

  static bool lacks_result(const JudgedCondition& one) {
    return !one.is_met() && one.missing.front().lack == Lack::no_result;
  }

  std::string title_of(const JudgedCondition& one) const {
    const auto at = &one - readiness_.conditions.data();
    return style_.fit(topic_of(static_cast<std::size_t>(at), screen_.language));
  }

  std::string block(const JudgedCondition& one) const {
    const std::string mark(style_.sign("✗", "x"));
    const std::string title = title_of(one);
    const std::string id(one.id);
    std::string out = style_.paint(Ink::bad, mark) + ' ' + style_.paint(Ink::bold, title);
    const std::size_t used = kGap + text::display_width(title);
    if (used + kGap + id.size() <= screen_.columns())
      out += std::string(kGap, ' ') + style_.paint(Ink::dim, id) + '\n';
    else
      out += '\n' + in_ink(Ink::dim, id, kGap);
    return out + lines_of(one.missing);
  }

  std::string lines_of(const std::vector<Missing>& missing) const {
    // A last line that counts one thing would not be shorter than that thing.
    const std::size_t shown = missing.size() > kMostShown + 1 ? kMostShown : missing.size();
    std::vector<std::string> words;
    std::size_t widest = 0, widest_place = 0;
    for (std::size_t i = 0; i < shown; ++i) {
      words.push_back(words_of(missing[i]));
      widest = std::max(widest, text::display_width(words.back()));
      widest_place = std::max(widest_place, text::display_width(place_of(missing[i])));
    }
    const bool in_columns = kIndent + widest + kGap + widest_place <= screen_.columns();
    std::string out;
    for (std::size_t i = 0; i < shown; ++i) {
      const std::string place = place_of(missing[i]);
      if (in_columns)
        out += std::string(kIndent, ' ') + words[i] +
               std::string(widest - text::display_width(words[i]) + kGap, ' ') +
               style_.paint(Ink::dim, place) + '\n';
      else
        out += in_ink(Ink::plain, words[i], kIndent) + in_ink(Ink::dim, place, kIndent + kGap);
    }
    if (shown < missing.size())
      out += in_ink(Ink::plain, say(Word::and_more, missing.size() - shown), kIndent);
    return out;
  }

  // Without the sentence of a condition, which the words have already.
  std::string place_of(const Missing& one) const {
    return shown(one.file + ": " + (one.lack == Lack::not_met ? "conditions" : one.key));
  }

  std::string words_of(const Missing& one) const {
    return style_.fit(render_missing(one, partnership_, screen_.language));
  }

  std::string unknown() const {
    std::vector<std::string> titles;
    for (const JudgedCondition& one : readiness_.conditions)
      if (is_unknown(one)) titles.push_back(title_of(one));
    if (titles.empty()) return {};
    return in_ink(Ink::plain, say(Word::ready_unknown, text::join(titles, "; "))) + '\n';
  }

  std::string met() const {
    std::vector<std::string> titles;
    for (const JudgedCondition& one : readiness_.conditions)
      if (one.is_met()) titles.push_back(title_of(one));
    if (titles.empty()) return {};
    return in_ink(Ink::plain, say(Word::ready_met, titles.size(), readiness_.conditions.size(),
                                  text::join(titles, "; ")));
  }

  const Partnership& partnership_;
  const Readiness& readiness_;
  const Screen& screen_;
  const Style& style_;
};

}  // namespace

std::string render_ready_text(const Partnership& partnership, const Readiness& readiness, Date today,
                              const Screen& screen) {
  return ReadyText(partnership, readiness, screen).render(today);
}

}  // namespace accord::render
