#include "exchange/names.hpp"

#include "accord/sentence.hpp"
#include "exchange/csv_read.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <utility>

namespace accord::exchange {
namespace {

// A name with something in brackets behind it, in two.
struct Bracketed {
  std::string_view name, inside;
};

Bracketed split_brackets(std::string_view text) {
  if (!text.ends_with(')') && !text.ends_with(']')) return {};
  const std::size_t open = text.find_last_of("([");
  if (open == std::string_view::npos || open == 0) return {};
  return {trimmed(text.substr(0, open)), trimmed(text.substr(open + 1, text.size() - open - 2))};
}

Place one_of(const std::map<std::string, std::vector<Place>, std::less<>>& names, const std::string& key) {
  const auto found = names.find(key);
  if (found == names.end()) return kUnknown;
  return found->second.size() == 1 ? found->second.front() : kSeveral;
}

std::string loosen(std::string key) {
  std::erase_if(key, [](char c) {
    const bool word =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    return !word && c != '%';
  });
  return key;
}

}  // namespace

std::string loose_key(std::string_view text) { return loosen(name_key(text)); }

void NameIndex::add(const std::string& name, Place place) {
  names_.push_back(name);
  const std::pair<std::map<std::string, std::vector<Place>, std::less<>>&, std::string> keys[] = {
      {exact_, name_key(name)}, {loose_, loose_key(name)}};
  for (const auto& [names, key] : keys) {
    if (key.empty()) continue;
    std::vector<Place>& places = names[key];
    if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
  }
}

template <class Part>
void NameIndex::add_all(const std::vector<Part>& parts, std::span<const Naming> namings) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto place = static_cast<Place>(i);
    by_id_[parts[i].id.text()] = place;
    add(parts[i].id.text(), place);
    add(parts[i].name.value, place);
    for (const Text& alias : parts[i].aliases) add(alias.value, place);
  }
  for (const Naming& one : namings) {
    const Place place = place_of(one.id.value);
    told_[name_key(one.text.value)] = place;
  }
}

NameIndex NameIndex::of_parties(const Partnership& partnership, const ImportRules* rules) {
  NameIndex out;
  out.by_id_[Id::all().text()] = kWhole;
  out.add_all(partnership.parties, rules == nullptr ? std::span<const Naming>() : rules->parties);
  const std::string whole = name_key(partnership.settings.name.value);
  for (const std::string& name : {std::string(Id::all().text()), whole})
    if (!name.empty() && !out.exact_.contains(name)) out.exact_[name] = {kWhole};
  return out;
}

NameIndex NameIndex::of_indicators(const Partnership& partnership, const ImportRules* rules) {
  NameIndex out;
  for (const Indicator& one : partnership.indicators) out.units_.push_back(one.unit.value);
  out.add_all(partnership.indicators, rules == nullptr ? std::span<const Naming>() : rules->indicators);
  if (rules != nullptr)
    for (const Naming& one : rules->values)
      out.told_.try_emplace(name_key(one.text.value), out.place_of(one.id.value));
  return out;
}

Place NameIndex::place_of(const Id& id) const {
  const auto found = by_id_.find(id.text());
  return found == by_id_.end() ? kUnknown : found->second;
}

Place NameIndex::find_plain(std::string_view text) const {
  std::string key = name_key(text);
  if (const auto told = told_.find(key); told != told_.end()) return told->second;
  const Place exact = one_of(exact_, key);
  return exact == kUnknown ? one_of(loose_, loosen(std::move(key))) : exact;
}

Place NameIndex::find(std::string_view text) const {
  constexpr std::size_t kMostBytes = 500;
  if (text.empty() || text.size() > kMostBytes) return kUnknown;
  const Place plain = find_plain(text);
  if (plain != kUnknown || units_.empty()) return plain;
  if (const std::size_t number = text.find_last_of('_');
      number != std::string_view::npos && number + 1 < text.size() &&
      text.find_first_not_of("0123456789", number + 1) == std::string_view::npos)
    return find_plain(text.substr(0, number));  // StatLine numbers its columns: "Retention_3"
  const auto [name, inside] = split_brackets(text);
  const Place place = name.empty() ? kUnknown : find_plain(name);
  if (place < 0) return kUnknown;
  const std::string& unit = units_[static_cast<std::size_t>(place)];
  // "(aantal)" says of anything that it is counted.
  const std::string counted = loose_key(inside);
  const bool number = counted == "aantal" || counted == "number" || counted == "count";
  const bool same = same_unit(inside, unit) || (number && !same_unit(unit, "%") && !same_unit(unit, "EUR"));
  return same ? place : kUnknown;
}

std::vector<std::string> NameIndex::near(std::string_view text) const {
  std::vector<std::string> keys;
  for (const std::string& name : names_) keys.push_back(loose_key(name));
  std::vector<std::string> out;
  for (const std::string& key : text::nearest(loose_key(text.substr(0, 100)), keys)) {
    const auto at = std::find(keys.begin(), keys.end(), key) - keys.begin();
    const std::string& name = names_[static_cast<std::size_t>(at)];
    if (std::find(out.begin(), out.end(), name) == out.end()) out.push_back(name);
  }
  return out;
}

std::vector<std::string> NameIndex::bearers(std::string_view text) const {
  const auto exact = exact_.find(name_key(text));
  const auto loose = loose_.find(loose_key(text));
  std::vector<std::string> out;
  if (exact == exact_.end() && loose == loose_.end()) return out;
  const std::vector<Place>& places = exact != exact_.end() ? exact->second : loose->second;
  for (const auto& [id, place] : by_id_)
    if (std::find(places.begin(), places.end(), place) != places.end()) out.push_back(id);
  return out;
}

}  // namespace accord::exchange
