// Who takes part in a result, as far as its files say: for the rules about owners, means and shares of
// others.
#pragma once

#include "check/rule.hpp"

#include <map>

namespace accord::check {

class Insiders {
 public:
  explicit Insiders(const Context& context);

  // Whether the party takes no part in the result, neither by itself nor as the predecessor or successor of
  // one that does. Never where that can't be known: a file that settles it can't be read, or names who is not
  // there.
  bool is_outside(const Result& result, const Id& party) const;

  // "the parties of the result: a, b": for the help of a finding.
  Bilingual describe(const Result& result) const;

 private:
  bool is_known(const Result& result) const;
  bool merges_into(const Id& from, const Id& to) const;

  const Context& context_;
  std::map<Id, Id> successors_;
  bool parties_readable_ = true;
};

}  // namespace accord::check
