// Parts of a partnership as its files state them, as JSON: the same in every command that writes them.
#pragma once

#include "accord/partnership.hpp"
#include "render/json.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::render {

// An array with what `make` makes of each.
template <class Part, class Make>
Json each(const std::vector<Part>& parts, Make make) {
  Json out = Json::array();
  for (const Part& part : parts) out.push_back(make(part));
  return out;
}

// How a document about a partnership on a day begins; `schema` is "accord.status/1".
Json begin_json(std::string_view schema, const Partnership& partnership, Date as_of);

// A key with its value, where there is one. A list on the table that is empty says "none" out loud; other
// texts and lists that are empty are absent.
void add(Json& out, const char* key, const Maybe<std::string>& text);
void add(Json& out, const char* key, const Maybe<Date>& day);
void add(Json& out, const char* key, const Maybe<Id>& id);
void add(Json& out, const char* key, const Maybe<double>& value);
void add(Json& out, const char* key, const std::optional<double>& value);
void add(Json& out, const char* key, const std::optional<Date>& day);
void add(Json& out, const char* key, const Sentences& sentences);
void add(Json& out, const char* key, const std::string& text);
void add(Json& out, const char* key, const std::vector<Text>& texts);
void add(Json& out, const char* key, const IdList& ids);
void add(Json& out, const char* key, const std::vector<Id>& ids);

Json texts_json(const std::vector<Text>& texts);
Json ids_json(const std::vector<Id>& ids);
Json ids_json(const IdList& ids);

Json indicator_json(const Indicator& indicator);
Json owner_json(const OwnerInside& owner);
Json share_json(const Share& share);
Json stopped_json(const Stopped& stopped);
Json effort_json(const Effort& effort);  // from "id" to "until"
Json means_json(const Means& means);
Json condition_json(const Condition& condition);
Json outlook_json(const Outlook& outlook);
Json decision_json(const Decision& decision);  // without its parties
// The five lists that are on the table and the business case, as keys of `out`.
void add_cards(const Party& party, Json& out);

}  // namespace accord::render
