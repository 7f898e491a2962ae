// Hours, money and business cases in words, as a screen and a document both show them.
#pragma once

#include "accord/balance.hpp"

#include <optional>
#include <string>
#include <vector>

namespace accord::render {

// "3400 hours, 88000 EUR"; empty where there is neither.
std::string render_amounts(const Amounts& amounts, const std::string& currency, Language language);

// "268000"; a year's money and hours have at most two decimals.
std::string render_sum(double value, Language language);
// "+142000", "-3", "0"
std::string render_difference(double value, Language language);

// "8650 hours, 215000 EUR a year (own)", a line for each kind.
std::vector<std::string> render_means(const PartyMeans& means, const std::string& currency,
                                      Language language);

// "250 hours, 10000 EUR a year (lent), supervision; two days a week": what one party brings to one result.
std::string render_means(const Means& means, const std::string& currency, Language language);

// "costs 268000 EUR, benefits 410000 EUR, net +142000 EUR a year", and the note; of what is stated. Empty for
// a case without anything in it.
std::vector<std::string> render_business_case(const BusinessCase& business, const std::string& currency,
                                              Language language);

// "to 140", and the level it comes to where that says more: "+38 (418 places)".
std::string render_share(const TakenShare& share, Language language);

}  // namespace accord::render
