// Achievements first, then what is asked of the table, each question with what it is about; then what was
// decided. A page of A4 holds so many lines: every list is made in full, and then the longest loses its last
// entry until the page fits.
#include "render/report_first_page.hpp"

#include "render/missing.hpp"
#include "render/moved.hpp"
#include "render/result_words.hpp"
#include "text/join.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace accord::render {
namespace {

constexpr std::size_t kLinesOfPage = 44;  // below the title
constexpr std::size_t kColumns = 104;     // of a line, in characters of usual width
constexpr std::size_t kHeadingLines = 2;
constexpr std::size_t kCountLines = 3;  // of a row of counts
constexpr std::size_t kCountFrame = 8;  // columns around a count's word
constexpr std::size_t kPurpose = 330;   // characters of the purpose, and of one entry
constexpr std::size_t kText = 300;
constexpr std::size_t kTitle = 90;
constexpr std::size_t kNamedParties = 4;

std::string cut(std::string_view text, std::size_t width) {
  return text::truncate_to_width(flowing(text), width, "…");
}

// Sentences of one entry, with a full stop between them.
std::string join(std::vector<std::string> parts) {
  std::erase(parts, "");
  return text::join(parts, "; ");
}

// A heading with what stands under it.
struct List {
  int level = 3;
  std::string heading;
  std::vector<Item> entries;
  std::size_t left_out = 0;
  // Said where there are no entries, if anything; absent: then there is no heading either.
  std::optional<std::string> nothing = std::nullopt;

  bool is_shown() const { return !entries.empty() || nothing; }

  static std::size_t lines_of(const Item& entry) {
    const std::size_t columns = text::display_width(entry.title) + text::display_width(entry.text) +
                                (entry.badge ? text::display_width(entry.badge->word) + 1 : 0) + 4;
    return 1 + columns / kColumns;
  }
  std::size_t lines() const {
    if (!is_shown()) return 0;
    std::size_t out = kHeadingLines + (left_out > 0 ? 1 : 0);
    for (const Item& one : entries) out += lines_of(one);
    return out + (entries.empty() ? 1 : 0);
  }
};

class FirstPage {
 public:
  FirstPage(const ReportView& view, const ReportWords& words)
      : view_(view), report_(view.report), words_(words) {}

  Group compose() {
    lists_ = {achieved(),   {3, words_.say(Word::report_to_decide), {}, 0},
              results(),    moved(),
              conditions(), figures(),
              decided()};
    const bool asks = std::any_of(lists_.begin() + 2, lists_.end() - 1,
                                  [](const List& one) { return !one.entries.empty(); });
    lists_[1].nothing = asks ? std::string() : words_.say(Word::report_nothing_to_decide);
    fit();
    out_.kind = Group::Kind::first_page;
    out_.anchor = "table";
    add_head();
    for (const List& list : lists_) add(list);
    return std::move(out_);
  }

 private:
  void add_head() {
    out_.blocks.push_back(Heading{2, words_.say(Word::report_table)});
    if (const auto& purpose = report_.partnership.settings.purpose)
      out_.blocks.push_back(Paragraph{cut(purpose->value, kPurpose), Tone::lead});
    if (Counts counts = count_states(); !counts.items.empty())
      out_.blocks.push_back(std::move(counts));
    else
      out_.blocks.push_back(Paragraph{words_.say(Word::report_no_results)});
  }

  Counts count_states() const {
    Counts out;
    const progress::StateCounts counts = view_.list().counts();
    for (const State state : kStates)
      if (const std::size_t count = counts.of(state); count > 0)
        out.items.emplace_back(words_.badge(state), count);
    return out;
  }

  // The lines of the rows of counts beyond the first.
  std::size_t more_count_lines() const {
    std::size_t columns = 0;
    for (const auto& [badge, count] : count_states().items)
      columns += text::display_width(badge.word) + kCountFrame;
    return kCountLines * (columns / kColumns);
  }

  std::size_t head_lines() const {
    const auto& purpose = report_.partnership.settings.purpose;
    return 6 + more_count_lines() +
           (purpose ? 1 + text::display_width(cut(purpose->value, kPurpose)) / (kColumns - 8) : 0);
  }

  void fit() {
    const auto used = [this] {
      std::size_t out = head_lines();
      for (const List& one : lists_) out += one.lines();
      return out;
    };
    while (used() > kLinesOfPage) {
      auto longest = std::max_element(lists_.begin(), lists_.end(), [](const List& a, const List& b) {
        return a.entries.size() != b.entries.size() ? a.entries.size() < b.entries.size()
                                                    : a.lines() < b.lines();
      });
      if (longest->entries.size() <= 1) return;
      longest->entries.pop_back();
      ++longest->left_out;
    }
  }

  void add(const List& list) {
    if (!list.is_shown()) return;
    out_.blocks.push_back(Heading{list.level, list.heading});
    if (list.entries.empty()) {
      if (!list.nothing->empty()) out_.blocks.push_back(Paragraph{*list.nothing, Tone::aside});
      return;
    }
    Entries entries{list.entries};
    if (list.left_out > 0)
      entries.items.push_back({std::nullopt, "", "", words_.say(Word::report_more, list.left_out)});
    out_.blocks.push_back(std::move(entries));
  }

  Item entry_of(const Assessment& a, std::string text) const {
    return {words_.badge(a.state), cut(title_of(*a.result->goal), kTitle), anchor_of(a.result->id()),
            cut(text, kText)};
  }

  List achieved() const {
    List out{3, words_.say(Word::report_achieved), {}, 0, words_.say(Word::report_nothing_achieved)};
    for (const ReachedResult& one : report_.achieved) {
      const std::string since =
          one.since ? words_.say(Word::report_reached_on, words_.date(*one.since)) : std::string();
      const std::string whom =
          words_.say(Word::report_by, words_.parties(one.result->parties, kNamedParties));
      const std::string when = one.in_period ? words_.say(Word::report_in_period) : std::string();
      Item entry =
          entry_of(*one.result, join({since.empty() ? when : since, whom, words_.numbers(*one.result)}));
      out.entries.push_back(std::move(entry));
    }
    return out;
  }

  const ResultView& view_of(const Assessment& a) const {
    return *std::find_if(view_.results.begin(), view_.results.end(),
                         [&](const ResultView& one) { return &one.assessment == &a; });
  }

  List results() const {
    List out{4, words_.say(Word::report_ask_results), {}, 0};
    for (const Assessment* a : report_.to_decide) {
      const ResultWords said(view_of(*a), words_.language(), words_.names());
      const std::string outlook = said.outlook();
      out.entries.push_back(
          entry_of(*a, join({said.progress(), words_.numbers(*a), words_.owner(*a),
                             outlook.empty() ? "" : words_.say(Word::report_outlook, outlook)})));
    }
    return out;
  }

  List moved() const {
    List out{4, words_.say(Word::report_ask_moved), {}, 0};
    for (const Agreement* one : report_.moved) {
      const Result& r = *one->result;
      std::vector<std::string> parts;
      for (const Moved& each : one->moved)
        if (severity_of(each.move) != Severity::note) {
          Moved without_who = each;
          without_who.who.clear();
          parts.push_back(render_moved(without_who, *r.indicator, words_.language(), words_.names()));
        }
      std::vector<Id> silent;
      for (const PartyYes& party : one->parties)
        if (!party.current) silent.push_back(party.party);
      if (!silent.empty())
        parts.push_back(words_.say(Word::report_waiting, words_.parties(silent, kNamedParties)));
      const Assessment& a = report_.assessed[static_cast<std::size_t>(&r - report_.results.all.data())];
      out.entries.push_back(entry_of(a, join(std::move(parts))));
    }
    return out;
  }

  // Of each condition the first thing that is missing.
  List conditions() const {
    List out{4, words_.say(Word::report_ask_conditions), {}, 0};
    const Readiness& ready = report_.readiness;
    if (ready.results.empty()) return out;
    for (std::size_t i = 0; i < ready.conditions.size(); ++i) {
      const auto& missing = ready.conditions[i].missing;
      if (missing.empty()) continue;
      std::string text =
          render_missing(missing.front(), report_.partnership, words_.language(), ResultNames::titles);
      if (missing.size() > 1) text += "; " + words_.say(Word::and_more, missing.size() - 1);
      out.entries.push_back(
          {std::nullopt, std::string(topic_of(i, words_.language())), "", cut(text, kText)});
    }
    return out;
  }

  // An entry a party: it is the party that is asked.
  List figures() const {
    List out{4, words_.say(Word::report_ask_figures), {}, 0};
    std::map<Id, std::vector<std::string>> by_party;
    for (const MissingFigure& one : report_.missing) by_party[one.party].push_back(words_.missing(one));
    for (const auto& [party, figures] : by_party) {
      std::string text = figures.front();
      if (figures.size() > 1) text += "; " + words_.say(Word::and_more, figures.size() - 1);
      out.entries.push_back({std::nullopt, cut(words_.party(party), kTitle), "", cut(text, kText)});
    }
    return out;
  }

  List decided() const {
    List out{3, words_.say(Word::report_decided), {}, 0, words_.say(Word::report_nothing_decided)};
    for (const Decision* one : report_.decisions) {
      std::string text = flowing(one->decision.value);
      if (one->by) text += " (" + words_.say(Word::report_by_decision, flowing(one->by->value)) + ')';
      out.entries.push_back({std::nullopt, words_.date(one->date.value), "", cut(text, kText)});
    }
    return out;
  }

  const ReportView& view_;
  const Report& report_;
  const ReportWords& words_;
  std::vector<List> lists_;
  Group out_;
};

}  // namespace

Group compose_first_page(const ReportView& view, const ReportWords& words) {
  return FirstPage(view, words).compose();
}

}  // namespace accord::render
