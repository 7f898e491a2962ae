#include "render/goal_reading.hpp"

#include "render/number.hpp"
#include "render/result_words.hpp"
#include "render/table.hpp"
#include "render/words.hpp"

#include <fmt/format.h>

namespace accord::render {
namespace {

constexpr std::size_t kMostNamed = 4;

class Reading {
 public:
  Reading(const Assessment& assessment, Language language)
      : a_(assessment), indicator_(*assessment.result->indicator), language_(language) {}

  std::string way() const {
    const Date b = *a_.result->baseline_date;
    const Date e = *a_.result->deadline;
    if (!a_.numbers) return a_.baseline ? say(Word::no_target) : render_no_baseline(a_, language_);
    const Numbers& n = *a_.numbers;
    const Word word = n.kept ? Word::reads_kept : Word::reads_from_to;
    return say(word, level(n.baseline.value), date(b), amount(n.target.value), date(e));
  }

  std::string pace(const progress::Pace& pace) const {
    const std::string needed = say(Word::needs_a_year, signed_level(pace.a_year));
    if (!pace.before) return needed + "; " + say(Word::nothing_before);
    return needed + "; " + say(Word::gave_a_year, pace.before->months, signed_level(pace.before->a_year));
  }

  // The parties whose figure on the baseline date is still to come: one that is there from before a break is
  // to be restated, not measured.
  std::vector<std::string> next() const {
    std::vector<Awaited> to_measure = a_.without_baseline;
    std::erase_if(to_measure, [](const Awaited& one) { return one.cut_by.has_value(); });
    std::vector<std::string> out;
    for (const Awaited& one : to_measure) {
      if (out.size() == kMostNamed) {
        out.push_back(say(Word::and_more, to_measure.size() - kMostNamed));
        break;
      }
      out.push_back(fmt::format("accord measure {} {}=... --date {}", one.indicator.text(), one.party.text(),
                                a_.result->baseline_date->iso()));
    }
    return out;
  }

 private:
  template <class... Parts>
  std::string say(Word word, const Parts&... parts) const {
    return fmt::format(fmt::runtime(text_of(word, language_)), parts...);
  }
  std::string date(Date day) const { return render_date(day, language_); }
  std::string level(double value) const { return render_level(value, indicator_, language_); }
  std::string amount(double value) const { return render_amount(value, indicator_, language_); }
  std::string signed_level(double value) const {
    return render_difference_a_year(value, indicator_, language_);
  }

  const Assessment& a_;
  const Indicator& indicator_;
  Language language_;
};

}  // namespace

std::string render_way(const Assessment& assessment, Language language) {
  return Reading(assessment, language).way();
}

std::string render_pace(const Assessment& assessment, const progress::Pace& pace, Language language) {
  return Reading(assessment, language).pace(pace);
}

std::string render_goal_reading(const std::string& path, const Assessment& assessment,
                                const std::optional<progress::Pace>& pace, Language language,
                                std::size_t width, const Style& style) {
  const auto heading = [&](Word word) { return text_of(word, language); };
  const Reading reading(assessment, language);
  Card out;
  out.add(heading(Word::result), assessment.result->id().text());
  out.add(heading(Word::in_file), path);
  out.add(heading(Word::sentence), assessment.result->goal->result.value);
  // Of what depends on a file that can't be read nothing is said: neither dates nor what is missing are
  // known.
  if (assessment.state == State::unreadable) return out.render(width, style);
  out.add(heading(Word::reads_as), reading.way());
  if (pace) out.add(heading(Word::pace), reading.pace(*pace));
  out.add(heading(Word::to_measure), reading.next());
  return out.render(width, style);
}

}  // namespace accord::render
