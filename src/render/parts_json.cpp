#include "render/parts_json.hpp"

#include "accord/balance.hpp"

namespace accord::render {
namespace {

constexpr const char* kCardKeys[kCards] = {"interests", "needs", "limits", "gains", "concessions"};

Json business_case(const Party& party) {
  const BusinessCase& business = *party.business_case;
  Json out = Json::object();
  if (business.costs) out["costs"] = number(business.costs->value);
  if (business.benefits) out["benefits"] = number(business.benefits->value);
  if (const auto net = net_of(party)) out["net"] = number(*net);
  if (business.note) out["note"] = business.note->value;
  return out;
}

}  // namespace

Json begin_json(std::string_view schema, const Partnership& partnership, Date as_of) {
  Json out;
  out["schema"] = schema;
  out["partnership"] = partnership.settings.name.value;
  out["as_of"] = as_of.iso();
  return out;
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
  if (effort.lead) out["lead"] = effort.lead->value.text();
  if (effort.since) out["since"] = effort.since->value.iso();
  if (effort.until) out["until"] = effort.until->value.iso();
  return out;
}

Json means_json(const Means& means) {
  constexpr std::string_view kinds[] = {"own", "lent", "hired"};
  Json out{{"party", means.party.value.text()}};
  if (means.hours) out["hours"] = number(*means.hours);
  if (means.budget) out["budget"] = number(*means.budget);
  if (!means.competencies.empty()) out["competencies"] = means.competencies;
  if (means.kind) out["kind"] = kinds[static_cast<std::size_t>(*means.kind)];
  if (!means.note.empty()) out["note"] = means.note;
  return out;
}

Json condition_json(const Condition& condition) {
  Json out{{"condition", condition.sentence.value}};
  if (condition.met) out["met"] = condition.met->iso();
  return out;
}

Json outlook_json(const Outlook& outlook) {
  Json out{{"date", outlook.date.value.iso()}};
  if (!outlook.by.empty()) out["by"] = outlook.by;
  out["state"] = outlook.state;
  if (!outlook.note.empty()) out["note"] = outlook.note;
  return out;
}

Json decision_json(const Decision& decision) {
  Json out{
      {"id", decision.id.text()}, {"date", decision.date.value.iso()}, {"decision", decision.decision.value}};
  if (decision.by) out["by"] = decision.by->value;
  if (!decision.affects.empty()) out["affects"] = ids_json(decision.affects);
  return out;
}

void add_cards(const Party& party, Json& out) {
  const auto cards = cards_of(party);
  for (std::size_t i = 0; i < kCards; ++i)
    if (*cards[i]) out[kCardKeys[i]] = texts_json(**cards[i]);
  if (party.business_case) out["business_case"] = business_case(party);
}

}  // namespace accord::render
