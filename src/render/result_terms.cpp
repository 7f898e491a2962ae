#include "render/result_terms.hpp"

#include "render/added.hpp"
#include "render/amounts.hpp"
#include "render/fill.hpp"
#include "render/number.hpp"
#include "render/table.hpp"
#include "text/join.hpp"

#include <algorithm>
#include <vector>

namespace accord::render {
namespace {

class Terms {
 public:
  Terms(const ResultView& view, const Screen& screen)
      : view_(view), goal_(view.goal()), indicator_(*view.result().indicator), screen_(screen) {}

  std::string render() {
    add_roles();
    add_all(Word::show_efforts, list_efforts(view_), [&](const Effort* one) { return effort(*one); });
    add_all(Word::show_means, goal_.means, [&](const Means& one) {
      return one.party.value.text() + ": " +
             render_means(one, view_.partnership.settings.currency, screen_.language);
    });
    add_said(Word::show_risks, goal_.risks);
    add_said(Word::show_tensions, goal_.tensions);
    add_all(Word::show_conditions, goal_.conditions, [&](const Condition& one) {
      return one.met ? say(Word::show_met, one.sentence.value, date(*one.met))
                     : say(Word::show_not_met, one.sentence.value);
    });
    add_indicator();
    return card_.render(screen_.columns(), screen_.style);
  }

 private:
  template <class... Values>
  std::string say(Word word, const Values&... values) const {
    return fill(word, screen_.language, values...);
  }
  std::string date(Date day) const { return render_date(day, screen_.language); }

  void add(Word label, const std::string& value) { card_.add(screen_.style.fit(say(label)), value); }
  template <class Part, class Make>
  void add_all(Word label, const std::vector<Part>& parts, Make make) {
    std::vector<std::string> lines;
    for (const Part& part : parts) lines.push_back(make(part));
    card_.add(screen_.style.fit(say(label)), lines);
  }

  void add_said(Word label, const Sentences& said) {
    if (!said) return;
    if (said->empty()) return add(label, say(Word::show_none));
    add_all(label, *said, [](const Text& text) { return text.value; });
  }

  void add_roles() {
    const auto& id = view_.result().ambition;
    const Ambition* ambition = id ? view_.partnership.find_ambition(*id) : nullptr;
    if (ambition != nullptr) add(Word::show_ambition, ambition->name.value);
    std::vector<std::string> owners;
    if (view_.assessment.owner) owners.push_back(view_.assessment.owner->text());
    for (const OwnerInside& one : goal_.owners)
      owners.push_back(one.party.value.text() + ": " + one.who.value);
    add_all(Word::show_owner, owners, [](const std::string& text) { return text; });
  }

  std::string effort(const Effort& one) const {
    std::vector<std::string> parts;
    if (one.lead) parts.push_back(one.lead->value.text());
    if (one.until && one.until->value < view_.as_of)
      parts.push_back(say(Word::show_ended, date(one.until->value)));
    else if (one.since)
      parts.push_back(
          say(one.since->value > view_.as_of ? Word::starts_on : Word::show_runs, date(one.since->value)));
    return parts.empty() ? one.name.value : one.name.value + " (" + text::join(parts, ", ") + ')';
  }

  void add_indicator() {
    const std::string better =
        say(indicator_.better == Better::higher ? Word::higher_is_better : Word::lower_is_better);
    add(Word::show_indicator,
        indicator_.name.value + "; " + render_combining(indicator_, screen_.language) + "; " + better);
    add(Word::show_definition, indicator_.definition ? indicator_.definition->value : "");
    add(Word::show_source, indicator_.data_source ? indicator_.data_source->value : "");
    add_all(Word::show_breaks, indicator_.breaks,
            [&](const Break& one) { return date(one.date.value) + ": " + one.why; });
  }

  const ResultView& view_;
  const Goal& goal_;
  const Indicator& indicator_;
  const Screen& screen_;
  Card card_;
};

}  // namespace

std::string render_result_terms(const ResultView& view, const Screen& screen) {
  return Terms(view, screen).render();
}

}  // namespace accord::render
