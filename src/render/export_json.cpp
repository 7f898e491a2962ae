#include "render/export_json.hpp"

#include "model/figure_source.hpp"
#include "render/parts_json.hpp"
#include "render/result_json.hpp"

namespace accord::render {
namespace {

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
