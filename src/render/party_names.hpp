// What parties are called: by id where people type ids, by name where they read.
#pragma once

#include "accord/partnership.hpp"

#include <span>
#include <string>

namespace accord::render {

class PartyNames {
 public:
  PartyNames() = default;  // ids
  explicit PartyNames(const Partnership& partnership) : partnership_(&partnership) {}

  // Of Id::all() its id; callers have a word for it.
  std::string of(const Id& party) const;
  // "Noorderzorg, Lindehof"
  std::string join(std::span<const Id> parties) const;

 private:
  const Partnership* partnership_ = nullptr;
};

}  // namespace accord::render
