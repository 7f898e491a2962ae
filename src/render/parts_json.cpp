#include "render/parts_json.hpp"

#include "accord/balance.hpp"

namespace accord::render {
namespace {

constexpr const char* kCardKeys[kCards] = {"interests", "needs", "limits", "gains", "concessions"};

Json business_case(const Party& party) {
  const BusinessCase& business = *party.business_case;
  Json out = Json::object();
  add(out, "costs", business.costs);
  add(out, "benefits", business.benefits);
  if (const auto net = net_of(party)) out["net"] = number(*net);
  add(out, "note", business.note);
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

}  // namespace

Json begin_json(std::string_view schema, const Partnership& partnership, Date as_of) {
  Json out;
  out["schema"] = schema;
  out["partnership"] = partnership.settings.name.value;
  out["as_of"] = as_of.iso();
  return out;
}

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

Json texts_json(const std::vector<Text>& texts) {
  return each(texts, [](const Text& one) { return one.value; });
}

Json ids_json(const std::vector<Id>& ids) {
  return each(ids, [](const Id& id) { return id.text(); });
}

Json ids_json(const IdList& ids) {
  return each(ids, [](const Spanned<Id>& id) { return id.value.text(); });
}

Json effort_json(const Effort& effort) {
  Json out{{"id", effort.id.text()}, {"name", effort.name.value}};
  add(out, "lead", effort.lead);
  add(out, "since", effort.since);
  add(out, "until", effort.until);
  return out;
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

Json means_json(const Means& means) {
  constexpr std::string_view kinds[] = {"own", "lent", "hired"};
  Json out{{"party", means.party.value.text()}};
  add(out, "hours", means.hours);
  add(out, "budget", means.budget);
  if (!means.competencies.empty()) out["competencies"] = means.competencies;
  if (means.kind) out["kind"] = kinds[static_cast<std::size_t>(*means.kind)];
  add(out, "note", means.note);
  return out;
}

Json condition_json(const Condition& condition) {
  Json out{{"condition", condition.sentence.value}};
  add(out, "met", condition.met);
  return out;
}

Json outlook_json(const Outlook& outlook) {
  Json out{{"date", outlook.date.value.iso()}};
  add(out, "by", outlook.by);
  out["state"] = outlook.state;
  add(out, "note", outlook.note);
  return out;
}

Json decision_json(const Decision& decision) {
  Json out{
      {"id", decision.id.text()}, {"date", decision.date.value.iso()}, {"decision", decision.decision.value}};
  add(out, "by", decision.by);
  add(out, "affects", decision.affects);
  return out;
}

void add_cards(const Party& party, Json& out) {
  const auto cards = cards_of(party);
  for (std::size_t i = 0; i < kCards; ++i)
    if (*cards[i]) out[kCardKeys[i]] = texts_json(**cards[i]);
  if (party.business_case) out["business_case"] = business_case(party);
}

}  // namespace accord::render
