// The agreement to sign (samenwerkingsopdracht): what parties promise each other, in words and in numbers.
#pragma once

#include "accord/agreement.hpp"
#include "render/document.hpp"

#include <span>
#include <vector>

namespace accord::render {

struct AgreementView {
  const Partnership& partnership;
  const Results& results;
  Date today;
  std::vector<const Assessment*> shown;   // in the order of the outline
  std::span<const Agreement> agreements;  // of every result, in the order of `results`
  const Agreement& purpose;
};

Document compose_agreement(const AgreementView& view, Language language);

}  // namespace accord::render
