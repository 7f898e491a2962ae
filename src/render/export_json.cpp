#include "render/export_json.hpp"

#include "model/figure_source.hpp"
#include "render/parts_json.hpp"
#include "render/result_json.hpp"

namespace accord::render {
namespace {

void add(Json& out, const char* key, const Maybe<std::string>& text) {
  if (text) out[key] = text->value;
}
void add(Json& out, const char* key, const Maybe<Date>& day) {
  if (day) out[key] = day->value.iso();
}
void add(Json& out, const char* key, const Maybe<Id>& id) {
  if (id) out[key] = id->value.text();
}
void add(Json& out, const char* key, const Maybe<double>& value) {
  if (value) out[key] = number(value->value);
}
void add(Json& out, const char* key, const std::optional<double>& value) {
  if (value) out[key] = number(*value);
}
void add(Json& out, const char* key, const std::optional<Date>& day) {
  if (day) out[key] = day->iso();
}
// An empty list says "none" out loud, an absent one says nothing.
void add(Json& out, const char* key, const Sentences& sentences) {
  if (sentences) out[key] = texts_json(*sentences);
}
// Here an empty text or list is an absent one.
void add(Json& out, const char* key, const std::string& text) {
  if (!text.empty()) out[key] = text;
}
void add(Json& out, const char* key, const std::vector<Text>& texts) {
  if (!texts.empty()) out[key] = texts_json(texts);
}
void add(Json& out, const char* key, const IdList& ids) {
  if (!ids.empty()) out[key] = ids_json(ids);
}
void add(Json& out, const char* key, const std::vector<Id>& ids) {
  if (!ids.empty()) out[key] = ids_json(ids);
}

void add_governance(const Governance& of, Json& out) {
  Json governance = Json::object();
  add(governance, "form", of.form);
  add(governance, "manager", of.manager);
  add(governance, "decides", of.decides);
  if (of.review) governance["review"] = frequency_name(of.review->value);
  add(governance, "ratified_by", of.ratified_by);
  add(governance, "ratify_within", of.ratify_within);
  if (!governance.empty()) out["governance"] = governance;
}

Json settings_json(const Settings& settings) {
  Json out = Json::object();
  add(out, "purpose", settings.purpose);
  add(out, "outside", settings.outside);
  out["language"] = settings.language == Language::nl ? "nl" : "en";
  add(out, "start", settings.start);
  add(out, "end", settings.end);
  out["currency"] = settings.currency;
  add(out, "documents", settings.documents);
  add(out, "distribution_key", settings.distribution_key);
  add_governance(settings.governance, out);
  out["conditions"] = each(settings.conditions, condition_json);
  Json& checks = out["checks"] = Json::object();
  for (const Settings::Check& check : settings.checks) checks[check.rule.value] = check.severity.value;
  return out;
}

Json party_json(const Party& party) {
  Json out{{"id", party.id.text()}, {"name", party.name.value}};
  add(out, "aliases", party.aliases);
  add(out, "sector", party.sector);
  out["role"] = party.role == Role::observer ? "observer" : "member";
  add(out, "joined", party.joined);
  add(out, "left", party.left);
  add(out, "succeeds", party.succeeds);
  add_cards(party, out);
  if (!party.representative) return out;
  Json& representative = out["representative"] = Json::object();
  add(representative, "name", party.representative->name);
  add(representative, "role", party.representative->role);
  add(representative, "mandate", party.representative->mandate);
  return out;
}

Json ambition_json(const Ambition& ambition) {
  Json out{{"id", ambition.id.text()}, {"name", ambition.name.value}};
  add(out, "why", ambition.why);
  add(out, "parties", ambition.parties);
  add(out, "lead", ambition.lead);
  add(out, "baseline", ambition.baseline);
  add(out, "phase", ambition.phase);
  add_governance(ambition.governance, out);
  return out;
}

Json break_json(const Break& one) {
  Json out{{"date", one.date.value.iso()}};
  add(out, "why", one.why);
  return out;
}

// How parties' figures make one.
void add_combine(const Indicator& indicator, Json& out) {
  constexpr std::string_view combines[] = {"sum", "mean", "weighted", "worst", "ratio"};
  out["combine"] = combines[static_cast<std::size_t>(indicator.combine)];
  add(out, "weight", indicator.weight);
  add(out, "of", indicator.of);
  add(out, "to", indicator.to);
  if (indicator.combine == Combine::ratio) out["times"] = number(indicator.times);
}

Json indicator_json(const Indicator& indicator) {
  Json out{{"id", indicator.id.text()}, {"name", indicator.name.value}};
  add(out, "aliases", indicator.aliases);
  out["unit"] = indicator.unit.value;
  out["better"] = indicator.better == Better::lower ? "lower" : "higher";
  out["decimals"] = indicator.decimals;
  if (indicator.frequency) out["frequency"] = frequency_name(*indicator.frequency);
  add(out, "source", indicator.data_source);
  add(out, "definition", indicator.definition);
  add(out, "min", indicator.min);
  add(out, "max", indicator.max);
  out["plan"] = indicator.plan;
  out["margin"] = number(indicator.margin);
  out["kind"] = indicator.kind == IndicatorKind::count ? "count" : "level";
  if (indicator.per) out["per"] = period_name(indicator.per->value);
  add_combine(indicator, out);
  out["breaks"] = each(indicator.breaks, break_json);
  return out;
}

Json share_json(const Share& share) {
  return {{"party", share.party.value.text()}, {"share", share.change.value}};
}

Json owner_json(const OwnerInside& owner) {
  return {{"party", owner.party.value.text()}, {"who", owner.who.value}};
}

Json stopped_json(const Stopped& stopped) {
  Json out{{"date", stopped.date.value.iso()}};
  add(out, "why", stopped.why);
  add(out, "decision", stopped.decision);
  return out;
}

// The result as `status --json` has it, then what its file states besides.
Json stated_result_json(const StatusList& list, const Assessment& a) {
  const Goal& goal = *a.result->goal;
  Json out = result_json(list, a);
  add(out, "why", goal.why);
  add(out, "baseline_date", a.result->baseline_date);
  add(out, "stated_target", goal.target);
  out["path_shape"] = goal.path == PathShape::steps ? "steps" : "linear";
  out["owners"] = each(goal.owners, owner_json);
  out["shares"] = each(goal.shares, share_json);
  out["means"] = each(goal.means, means_json);
  add(out, "risks", goal.risks);
  add(out, "tensions", goal.tensions);
  out["conditions"] = each(goal.conditions, condition_json);
  out["outlooks"] = each(goal.outlook, outlook_json);
  if (goal.stopped) out["stopped"] = stopped_json(*goal.stopped);
  return out;
}

Json stated_effort_json(const Effort& effort) {
  Json out = effort_json(effort);
  out["supports"] = ids_json(effort.supports);
  add(out, "note", effort.note);
  return out;
}

Json stated_decision_json(const Decision& decision) {
  Json out = decision_json(decision);
  add(out, "parties", decision.parties);
  return out;
}

Json yes_json(const Id& party, const Ratification& yes) {
  Json out{{"party", party.text()},
           {"id", yes.result.empty() ? "." : yes.result.text()},
           {"date", yes.date.value.iso()},
           {"by", yes.by}};
  add(out, "result", yes.sentence);
  add(out, "deadline", yes.deadline);
  add(out, "baseline_date", yes.baseline_date);
  add(out, "baseline", yes.baseline);
  add(out, "target", yes.target);
  add(out, "measure", yes.measure);
  add(out, "without", yes.without);
  add(out, "parties", yes.parties);
  add(out, "share", yes.share);
  return out;
}

Json yeses_json(const std::vector<RatificationFile>& files) {
  Json out = Json::array();
  for (const RatificationFile& file : files)
    for (const Ratification& yes : file.yeses) out.push_back(yes_json(file.party, yes));
  return out;
}

Json figure_json(const Id& party, const Series& series, std::size_t at) {
  Json out{{"party", party.text()},
           {"indicator", series.indicator().text()},
           {"date", series.date(at).iso()},
           {"value", number(series.value(at))}};
  const FigureDetails* details = series.details(at);
  if (details != nullptr) add(out, "was", details->was);
  if (details != nullptr && details->covers) out["covers"] = period_name(*details->covers);
  add(out, "source", source_of(series, at));
  if (details != nullptr) add(out, "note", details->note);
  return out;
}

// The array, each figure in a line and written before the next is made: as values of JSON a million of them
// would take a gigabyte.
std::string dump_figures(const std::vector<Book>& books) {
  std::string out = "[";
  for (const Book& book : books) {
    for (const Series& series : book.series) {
      for (std::size_t i = 0; i < series.size(); ++i) {
        out += out.size() == 1 ? "\n    " : ",\n    ";
        out += dump_line(figure_json(book.party, series, i));
      }
    }
  }
  return out + (out.size() == 1 ? "]" : "\n  ]");
}

// An object as dump() writes it with one more key at its end, whose value is written already.
std::string dump_with(const Json& object, std::string_view key, const std::string& value) {
  std::string out = dump(object);
  out.erase(out.rfind("\n}"));
  out.append(",\n  \"").append(key).append("\": ").append(value).append("\n}\n");
  return out;
}

}  // namespace

std::string render_export_json(const StatusList& list) {
  const Partnership& p = list.partnership;
  Json out = begin_json("accord.export/1", p, list.as_of);
  out["settings"] = settings_json(p.settings);
  out["parties"] = each(p.parties, party_json);
  out["ambitions"] = each(p.ambitions, ambition_json);
  out["indicators"] = each(p.indicators, indicator_json);
  out["results"] = each(list.shown, [&](const Assessment* a) { return stated_result_json(list, *a); });
  out["efforts"] = each(p.efforts, stated_effort_json);
  out["decisions"] = each(p.decisions, stated_decision_json);
  out["ratifications"] = yeses_json(p.ratifications);
  return dump_with(out, "figures", dump_figures(p.books));
}

}  // namespace accord::render
