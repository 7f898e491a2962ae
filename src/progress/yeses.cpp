#include "progress/yeses.hpp"

#include "accord/sentence.hpp"

#include <algorithm>

namespace accord::progress {
namespace {

// "Works Council" is who "works council" is.
bool names(const Ratification& yes, std::string_view body) {
  return std::any_of(yes.by.begin(), yes.by.end(),
                     [key = name_key(body)](const std::string& one) { return name_key(one) == key; });
}

// The newest yes of a party by a body, or by any where it is empty; null when there is none.
const Yeses::Entry* newest(std::span<const Yeses::Entry> yeses, const Id& party, std::string_view body) {
  const Yeses::Entry* out = nullptr;
  for (const Yeses::Entry& entry : yeses) {
    if (entry.party != party || (!body.empty() && !names(*entry.yes, body))) continue;
    if (out == nullptr || entry.yes->date.value > out->yes->date.value) out = &entry;
  }
  return out;
}

struct Said {
  std::vector<Yeses::Entry> yeses;
  bool by_all = false;  // who had to say it did
};

// Its own, else those that stand for each party that merged into it.
Said standing_for(std::span<const Yeses::Entry> yeses, const Id& party, const Before& before,
                  std::string_view body) {
  if (const Yeses::Entry* own = newest(yeses, party, body)) return {{*own}, true};
  Said out;
  const auto merged = before.find(party);
  if (merged == before.end()) return out;
  out.by_all = true;
  for (const Id& old : merged->second) {
    const Said said = standing_for(yeses, old, before, body);
    out.yeses.insert(out.yeses.end(), said.yeses.begin(), said.yeses.end());
    out.by_all = out.by_all && said.by_all;
  }
  return out;
}

Date date_of(std::span<const Yeses::Entry> yeses) {
  Date out = yeses.front().yes->date.value;
  for (const Yeses::Entry& one : yeses) out = std::max(out, one.yes->date.value);
  return out;
}

void add_once(std::span<const Yeses::Entry> yeses, std::vector<Yeses::Entry>& out) {
  for (const Yeses::Entry& one : yeses)
    if (std::none_of(out.begin(), out.end(), [&](const Yeses::Entry& known) { return known.yes == one.yes; }))
      out.push_back(one);
}

// By whom it was said, each body once.
void list_bodies(std::span<const Yeses::Entry> yeses, const Id& party, const Before& before,
                 std::vector<BodyYes>& out) {
  for (const Yeses::Entry& entry : yeses) {
    if (entry.party != party) continue;
    for (const std::string& body : entry.yes->by) {
      const auto known = std::find_if(
          out.begin(), out.end(), [&](const BodyYes& one) { return name_key(one.body) == name_key(body); });
      if (known == out.end())
        out.push_back({body, entry.yes->date.value});
      else
        known->date = std::max(*known->date, entry.yes->date.value);
    }
  }
  if (const auto merged = before.find(party); merged != before.end())
    for (const Id& old : merged->second) list_bodies(yeses, old, before, out);
}

// The party, and those that it became one after the other; nothing where that runs in a circle, which is an
// error of its own (bad-succession) and must not hold us.
std::vector<Id> way_of_merging(const Partnership& partnership, const Id& party, Date end) {
  std::vector<Id> out{party};
  for (const Party* next = partnership.find_successor(party);
       next != nullptr && next->joined && next->joined->value <= end;
       next = partnership.find_successor(next->id)) {
    if (std::find(out.begin(), out.end(), next->id) != out.end()) return {};
    out.push_back(next->id);
  }
  return out;
}

}  // namespace

Yeses::Yeses(const Partnership& partnership, Date day) {
  for (const RatificationFile& file : partnership.ratifications)
    for (const Ratification& yes : file.yeses)
      if (yes.date.value <= day) by_result_[yes.result].push_back({file.party, &yes});
}

std::span<const Yeses::Entry> Yeses::of(const Id& result) const {
  const auto found = by_result_.find(result);
  return found == by_result_.end() ? std::span<const Entry>() : found->second;
}

Before merged_parties(const Partnership& partnership, const std::set<Id>& parties, Date end) {
  Before out;
  for (const Id& party : parties) {
    const std::vector<Id> way = way_of_merging(partnership, party, end);
    for (std::size_t i = 1; i < way.size(); ++i) {
      std::vector<Id>& merged = out[way[i]];
      const auto place = std::lower_bound(merged.begin(), merged.end(), way[i - 1]);
      if (place == merged.end() || *place != way[i - 1]) merged.insert(place, way[i - 1]);
    }
  }
  return out;
}

Counted count_yeses(std::span<const Yeses::Entry> yeses, const Id& party, const Before& before,
                    std::span<const std::string> bodies) {
  Counted out;
  out.standing.party = party;
  out.standing.complete = !bodies.empty();
  for (const std::string& body : bodies) {
    const Said said = standing_for(yeses, party, before, body);
    out.standing.bodies.push_back({body, said.by_all ? std::optional(date_of(said.yeses)) : std::nullopt});
    if (!said.by_all) out.standing.complete = false;
    add_once(said.yeses, out.yeses);
  }
  if (out.yeses.empty()) {
    Said any = standing_for(yeses, party, before, {});
    out.yeses = std::move(any.yeses);
    if (bodies.empty()) out.standing.complete = any.by_all;
  }
  if (bodies.empty()) list_bodies(yeses, party, before, out.standing.bodies);
  return out;
}

std::vector<std::string> bodies_needed(const Partnership& partnership, const Ambition* ambition) {
  const bool own = ambition != nullptr && !ambition->governance.ratified_by.empty();
  std::vector<std::string> out;
  for (const Text& body : (own ? ambition->governance : partnership.settings.governance).ratified_by)
    out.push_back(body.value);
  return out;
}

}  // namespace accord::progress
