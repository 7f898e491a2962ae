// accord indicator list, accord indicator show: what is measured, and what one indicator means.
#include "render/indicator.hpp"

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "render/number.hpp"
#include "render/table.hpp"

namespace accord::cli {
namespace {

using render::Cut;

ExitStatus run_indicator_list(Session& session, const Given&) {
  const Repository repository = open_definitions(session);
  render::Table table({{"id", Cut::never}, {"name"}, {"unit"}, {"measured as"}, {"frequency"}, {"results"}});
  for (const Indicator& i : repository.partnership().indicators) {
    if (!i.source.readable)
      table.add_row({i.id.text(), std::string(kCannotBeRead)});
    else
      table.add_row({i.id.text(), i.name.value, i.unit.value, render::describe_measure(i),
                     i.frequency ? std::string(frequency_name(*i.frequency)) : "",
                     count_results(repository, [&](const Result& r) { return r.indicator == &i; })});
  }
  return write_list(
      session, repository, table, {"indicators", "goals"},
      "there are no indicators yet: accord indicator add ID --unit UNIT says what is measured\n");
}

std::string bounds_of(const Indicator& indicator) {
  std::string out;
  if (indicator.min) out += "at least " + render::render_exact(*indicator.min);
  if (indicator.max)
    out += (out.empty() ? "" : ", ") + std::string("at most ") + render::render_exact(*indicator.max);
  return out;
}

ExitStatus run_indicator_show(Session& session, const Given& given) {
  const Repository repository = open_definitions(session);
  const Partnership& p = repository.partnership();
  const Indicator& i =
      *p.find_indicator(require_id(given.arguments().front(), "indicator", ids_of(p.indicators)));
  require_readable(session, repository.loaded, i.source);
  render::Card out;
  out.add("indicator", i.id.text());
  out.add("name", i.name.value);
  std::vector<std::string> aliases;
  for (const Text& alias : i.aliases) aliases.push_back(alias.value);
  out.add("aliases", aliases);
  out.add("unit", i.unit.value);
  out.add("measured as", render::describe_measure(i));
  out.add("better", i.better == Better::higher ? "higher" : "lower");
  out.add("decimals", std::to_string(i.decimals));
  out.add("frequency", i.frequency ? frequency_name(*i.frequency) : "");
  out.add("figures", bounds_of(i));
  if (i.margin > 0) out.add("margin", render::render_exact(i.margin));
  if (i.plan) out.add("plan", "estimates, which may be dated ahead");
  out.add("definition", i.definition ? i.definition->value : "");
  out.add("source", i.data_source ? i.data_source->value : "");
  std::vector<std::string> breaks;
  for (const Break& one : i.breaks) breaks.push_back(one.date.value.iso() + ": " + one.why);
  out.add("breaks", breaks);
  std::vector<std::string> results;
  for (const std::size_t at : repository.results.outline)
    if (repository.results.all[at].indicator == &i) results.push_back(repository.results.all[at].id().text());
  out.add("results", results);
  session.out.write(out.render(session.width, style_of(session)));
  return tell_unreadable(session, repository, {"goals"});
}

}  // namespace

extern const Command kIndicatorList{"indicator list", "what is measured", "", {0, 0}, {}, run_indicator_list};
extern const Command kIndicatorShow{"indicator show",  "what one indicator means", "INDICATOR", {1, 1}, {},
                                    run_indicator_show};

}  // namespace accord::cli
