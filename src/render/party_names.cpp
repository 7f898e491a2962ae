#include "render/party_names.hpp"

#include "text/join.hpp"

namespace accord::render {

std::string PartyNames::of(const Id& party) const {
  const Party* known = partnership_ == nullptr ? nullptr : partnership_->find_party(party);
  return known == nullptr || known->name.value.empty() ? party.text() : known->name.value;
}

std::string PartyNames::join(std::span<const Id> parties) const {
  return text::join(parties, ", ", [this](const Id& id) { return of(id); });
}

}  // namespace accord::render
