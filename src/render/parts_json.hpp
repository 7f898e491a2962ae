// Parts of a partnership as its files state them, as JSON: the same in every command that writes them.
#pragma once

#include "accord/partnership.hpp"
#include "render/json.hpp"

#include <vector>

namespace accord::render {

// An array with what `make` makes of each.
template <class Part, class Make>
Json each(const std::vector<Part>& parts, Make make) {
  Json out = Json::array();
  for (const Part& part : parts) out.push_back(make(part));
  return out;
}

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
