#include "exchange/header_words.hpp"

#include <algorithm>

namespace accord::exchange {
namespace {

// As loose_key() writes them, separated by spaces, the likeliest first. Dutch, English, and what statistical
// offices and programs write; German and French where a table of figures of a neighbour would have them.
constexpr std::array<std::string_view, kRoles> kWords = {
    "datum date peildatum meetdatum referencedate periodend perioden periode period timeperiod "
    "reportingperiod "
    "tijdvak tijd time maand month kwartaal quarter jaar year jaartal dag day verslagjaar "
    "peilmoment meetmoment stichtag zeit zeitraum monat jahr mois annee année période",
    "partij party deelnemer organisatie organisation organization organisatienaam organisationname orgname "
    "instelling "
    "instellingsnaam naaminstelling zorgaanbieder zorgaanbiedernaam aanbieder zorginstelling provider "
    "providername "
    "ziekenhuis hospital school werkgever employer praktijk huisartsenpraktijk locatie location locationname "
    "site "
    "vestiging gemeente gemeentenaam municipality regio regios region regionname provincie province entity "
    "refarea referencearea geo geography area areaname country countryname land naam name einrichtung träger "
    "krankenhaus établissement",
    "indicator indicatornaam indicatorname indicatorcode onderwerp topic measure measurename kpi kengetal "
    "variabele "
    "variable maat metric subject indikator indicateur",
    "waarde value nieuwewaarde newvalue cijfer figure obsvalue observationvalue factvaluenumeric meetwaarde "
    "score "
    "uitkomst realisatie resultaat result aantal number count percentage bedrag amount wert valeur anzahl",
    "toelichting note notes opmerking opmerkingen comment comments remark remarks noot commentaar bemerkung "
    "commentaire",
    "maand maandnummer month monthnumber monat mois mnd",
    "kwartaal quarter qtr quartal trimestre",
};

}  // namespace

std::optional<std::size_t> rank_of_header(std::string_view key, ColumnRole role) {
  if (key.empty()) return std::nullopt;
  const std::string_view words = kWords[static_cast<std::size_t>(role)];
  std::size_t rank = 0;
  for (std::size_t begin = 0; begin < words.size(); ++rank) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    if (words.substr(begin, end - begin) == key) return rank;
    begin = end + 1;
  }
  return std::nullopt;
}

}  // namespace accord::exchange
