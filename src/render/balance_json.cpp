#include "render/balance_json.hpp"

#include "render/parts_json.hpp"

namespace accord::render {
namespace {

Json amounts(const Amounts& of) {
  Json out = Json::object();
  if (of.hours) out["hours"] = number(*of.hours);
  if (of.budget) out["budget"] = number(*of.budget);
  return out;
}

Json shares(const PartyBalance& one) {
  Json out = Json::array();
  for (const TakenShare& share : one.shares) {
    Json& row =
        out.emplace_back(Json{{"result", share.result->id().text()}, {"share", share.share->change.value}});
    if (share.level) row["level"] = number(*share.level);
  }
  return out;
}

Json means(const PartyMeans& of) {
  Json out = amounts(of.all);
  out["competencies"] = Json::array();
  for (const std::string& one : of.competencies) out["competencies"].push_back(one);
  const std::pair<const char*, const Amounts*> kinds[] = {
      {"own", &of.own}, {"lent", &of.lent}, {"hired", &of.hired}, {"unsaid", &of.unsaid}};
  for (const auto& [name, kind] : kinds)
    if (kind->hours || kind->budget) out[name] = amounts(*kind);
  return out;
}

Json expected(const Expected& of) {
  return {{"expected", number(of.expected)},
          {"promised", number(of.promised)},
          {"difference", number(of.difference())}};
}

Json by_key(const PartyBalance& one) {
  Json out = Json::object();
  if (one.key && one.key->figure) out["figure"] = number(*one.key->figure);
  if (one.key && one.key->date) out["date"] = one.key->date->iso();
  if (one.key && one.key->part) out["part"] = number(*one.key->part);
  if (one.hours) out["hours"] = expected(*one.hours);
  if (one.budget) out["budget"] = expected(*one.budget);
  return out;
}

Json party(const PartyBalance& one, bool has_key) {
  Json out = {{"party", one.party->id.text()}};
  if (!one.party->source.readable) {
    out["unreadable"] = true;
    return out;
  }
  out["name"] = one.party->name.value;
  out["role"] = one.party->role == Role::observer ? "observer" : "member";
  add_cards(*one.party, out);
  out["shares"] = shares(one);
  out["means"] = means(one.means);
  if (has_key) out["by_key"] = by_key(one);
  return out;
}

}  // namespace

std::string render_balance_json(const Partnership& partnership, const Balance& balance) {
  Json out = begin_json("accord.balance/1", partnership, balance.as_of);
  out["currency"] = partnership.settings.currency;
  if (balance.has_key()) out["distribution_key"] = partnership.settings.distribution_key->value;
  out["parties"] = Json::array();
  for (const PartyBalance& one : balance.parties) out["parties"].push_back(party(one, balance.has_key()));
  return dump(out);
}

}  // namespace accord::render
