// A list of organisations out of a spreadsheet: a row each, with a name and what else is known of it.
#pragma once

#include "accord/import.hpp"
#include "accord/partnership.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace accord::exchange {

struct ListedParty {
  Id id;
  std::string name;
  std::vector<std::string> aliases;
  std::string sector;  // empty: not given
  Role role = Role::member;
  std::optional<Date> joined;
};

struct PartyList {
  std::vector<Bilingual> assumptions;   // what was detected, a line each
  std::vector<ListedParty> parties;     // those that are new, in the order of the file
  std::size_t known = 0;                // rows of parties that are there already
  std::vector<ImportProblem> problems;  // in the order of the file; their messages show the cell
};

// Reads a whole CSV file whose header, somewhere in its first lines, has a column of names; columns of
// sectors, roles, days of joining, ids and aliases are read where there are any. Headers and roles may be
// English or Dutch. An id that is not given is made of the name. A name that a party of `partnership` has, in
// whatever spelling, is that party; one with the same id and another name is a problem, and so is a name that
// stands twice. Of a month or a year in which a party joined, the first day counts.
PartyList read_party_list(std::string bytes, const Partnership& partnership);

}  // namespace accord::exchange
