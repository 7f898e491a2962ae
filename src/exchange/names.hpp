// Which party or indicator a cell or a header names.
#pragma once

#include "accord/partnership.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::exchange {

// A place in a list of parties or indicators, or why there is none.
using Place = int;
inline constexpr Place kUnknown = -1, kWhole = -2, kSeveral = -3;  // kWhole: the whole partnership
constexpr bool is_found(Place place) { return place >= 0 || place == kWhole; }

// Names go in order of who says so: import rules, then ids, names and aliases; they are compared as
// name_key() does, and where that finds nobody, without punctuation.
class NameIndex {
 public:
  static NameIndex of_parties(const Partnership& partnership, const ImportRules* rules);
  // An indicator is also found by a name with its unit behind it: "Retention of staff (%)".
  static NameIndex of_indicators(const Partnership& partnership, const ImportRules* rules);

  Place find(std::string_view text) const;
  Place place_of(const Id& id) const;  // kUnknown when there is none
  // At most three names that may have been meant.
  std::vector<std::string> near(std::string_view text) const;
  // Of a name that several have: their ids.
  std::vector<std::string> bearers(std::string_view text) const;

 private:
  template <class Part>
  void add_all(const std::vector<Part>& parts, std::span<const Naming> namings);
  void add(const std::string& name, Place place);
  Place find_plain(std::string_view text) const;

  std::map<std::string, Place, std::less<>> told_, by_id_;
  std::map<std::string, std::vector<Place>, std::less<>> exact_, loose_;
  std::vector<std::string> names_;
  std::vector<std::string> units_;  // of indicators
};

// A name's letters and digits only, in lower case: for headers.
std::string loose_key(std::string_view text);

}  // namespace accord::exchange
