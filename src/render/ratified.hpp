// What a yes was recorded to, and who has still to say it.
#pragma once

#include "accord/agreement.hpp"
#include "render/party_names.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace accord::render {

// "internships: ratified by noorderzorg, hanzeschool (board)"; the empty id is the purpose.
std::string render_ratified(const Id& result, std::span<const Id> parties,
                            std::span<const std::string> bodies, Language language);
std::string render_ratified_already(const Id& result, const Id& party, std::span<const std::string> bodies,
                                    Date date, Language language);

// What the yes was to, in numbers: "from 120 on 31 Dec 2023 to 132 places by 31 Dec 2026".
std::string render_ratified_terms(const Assessment& assessment, Language language);

// "relaxed, re-based": what moved more than words.
std::string render_moves(const Agreement& agreement, Language language);

// "1 of 2 parties have said yes to it as it reads today; waiting for hanzeschool"
std::string render_ratified_count(const Agreement& agreement, Language language,
                                  const PartyNames& names = {});

}  // namespace accord::render
