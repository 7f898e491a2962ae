// Parts of a partnership as its files state them, as JSON: the same in every command that writes them.
#pragma once

#include "accord/partnership.hpp"
#include "render/json.hpp"

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

Json texts_json(const std::vector<Text>& texts);
Json ids_json(const std::vector<Id>& ids);
Json ids_json(const IdList& ids);

Json effort_json(const Effort& effort);  // from "id" to "until"
Json means_json(const Means& means);
Json condition_json(const Condition& condition);
Json outlook_json(const Outlook& outlook);
Json decision_json(const Decision& decision);  // without its parties
// The five lists that are on the table and the business case, as keys of `out`.
void add_cards(const Party& party, Json& out);

}  // namespace accord::render
