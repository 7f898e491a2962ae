// A partnership to which yeses are about to be added.
#pragma once

#include "accord/agreement.hpp"
#include "accord/load.hpp"
#include "cli/writing.hpp"

#include <span>
#include <string>
#include <vector>

namespace accord::cli {

// Parties' yes to one result.
struct Consent {
  const Assessment* result = nullptr;  // null for the purpose
  std::vector<Id> parties;
  std::vector<Id> recorded;  // those of them whose yes was not there yet

  Id id() const { return result == nullptr ? Id() : result->result->id(); }
};

class Ratifying {
 public:
  // Locks the partnership, reads it, and assesses every result as of today. Throws Error.
  Ratifying(Session& session, const Given& given);

  // What stops numbers: nobody can say yes to what can't be read.
  const std::vector<Diagnostic>& stopping() const { return stopping_; }
  const Partnership& partnership() const { return loaded_.partnership; }
  // Requires: there is such a result.
  const Assessment& find(const Id& result) const;
  // Every result that goes on, with those of `parties` that are in it. Throws Error for a party in none.
  std::vector<Consent> all_of(std::span<const Id> parties) const;

  // False, after telling why on stderr, when another body said yes to other words or numbers that day.
  bool record(Consent& consent, const std::vector<std::string>& bodies, Date date);
  // Writes all of it. Throws Error.
  void commit();
  // What was recorded, to which numbers, and who has still to say yes. Only after commit().
  std::string tell(const Consent& consent, std::span<const std::string> bodies, Date date) const;

 private:
  Session& session_;
  Writing writing_;
  Loaded loaded_;
  Results results_;
  std::vector<Diagnostic> stopping_;
  std::vector<Assessment> assessed_;
  std::vector<Agreement> agreements_;  // as they are after commit()
  Agreement purpose_;
};

// The bodies that any [governance] asks for, each once.
std::vector<std::string> bodies_of(const Partnership& partnership);

}  // namespace accord::cli
