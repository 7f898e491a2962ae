// accord indicator list, accord indicator show: what is measured, and what one indicator means.
#include "render/indicator.hpp"

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "render/fill.hpp"
#include "render/number.hpp"
#include "render/table.hpp"

namespace accord::cli {
namespace {

using render::Cut;
using render::Word;

ExitStatus run_indicator_list(Session& session, const Given&) {
  const Repository repository = open_definitions(session);
  const Language language = repository.language(session);
  const auto say = [&](Word word) { return text_of(word, language); };
  render::Table table({{say(Word::list_id), Cut::never},
                       {say(Word::list_name)},
                       {say(Word::export_unit)},
                       {say(Word::list_measured_as)},
                       {say(Word::list_frequency)},
                       {say(Word::overview_results)}});
  for (const Indicator& i : repository.partnership().indicators) {
    if (!i.source.readable)
      table.add_row({i.id.text(), std::string(say(Word::list_unreadable))});
    else
      table.add_row({i.id.text(), i.name.value, i.unit.value, render::describe_measure(i, language),
                     std::string(render::describe_frequency(i, language)),
                     count_results(repository, [&](const Result& r) { return r.indicator == &i; })});
  }
  return write_list(session, repository, table, {"indicators", "goals"}, Word::no_indicators_listed);
}

std::string bounds_of(const Indicator& indicator, Language language) {
  const auto bound = [&](Word word, double value) {
    return render::fill(word, language, render::render_exact(value, language));
  };
  std::string out;
  if (indicator.min) out += bound(Word::phrase_at_least, *indicator.min);
  if (indicator.max) out += (out.empty() ? "" : ", ") + bound(Word::phrase_at_most, *indicator.max);
  return out;
}

ExitStatus run_indicator_show(Session& session, const Given& given) {
  const Repository repository = open_definitions(session);
  const Partnership& p = repository.partnership();
  const Indicator& i = *p.find_indicator(require_id(given.arguments().front(), "indicator", p));
  require_readable(session, repository.loaded, i.source);
  const Language language = repository.language(session);
  const auto say = [&](Word word) { return text_of(word, language); };
  render::Card out;
  out.add(say(Word::show_indicator), i.id.text());
  out.add(say(Word::list_name), i.name.value);
  std::vector<std::string> aliases;
  for (const Text& alias : i.aliases) aliases.push_back(alias.value);
  out.add(say(Word::list_aliases), aliases);
  out.add(say(Word::export_unit), i.unit.value);
  out.add(say(Word::list_measured_as), render::describe_measure(i, language));
  out.add(say(Word::list_better),
          i.better == Better::higher ? say(Word::list_higher) : say(Word::list_lower));
  out.add(say(Word::list_decimals), std::to_string(i.decimals));
  out.add(say(Word::list_frequency), render::describe_frequency(i, language));
  out.add(say(Word::show_figures), bounds_of(i, language));
  if (i.margin > 0) out.add(say(Word::list_margin), render::render_exact(i.margin, language));
  if (i.plan) out.add(say(Word::list_plan), say(Word::list_estimates));
  out.add(say(Word::show_definition), i.definition ? i.definition->value : "");
  out.add(say(Word::show_source), i.data_source ? i.data_source->value : "");
  std::vector<std::string> breaks;
  for (const Break& one : i.breaks) breaks.push_back(one.date.value.iso() + ": " + one.why);
  out.add(say(Word::show_breaks), breaks);
  std::vector<std::string> results;
  for (const std::size_t at : repository.results.outline)
    if (repository.results.all[at].indicator == &i) results.push_back(repository.results.all[at].id().text());
  out.add(say(Word::overview_results), results);
  session.out.write(out.render(session.width, style_of(session)));
  return tell_unreadable(session, repository, {"goals"});
}

}  // namespace

extern const Command kIndicatorList{"indicator list", "what is measured", "", {0, 0}, {}, run_indicator_list};
extern const Command kIndicatorShow{"indicator show",  "what one indicator means", "INDICATOR", {1, 1}, {},
                                    run_indicator_show};

}  // namespace accord::cli
