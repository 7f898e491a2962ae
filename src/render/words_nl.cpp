// Nederlands. Wat tussen accolades staat wordt ingevuld: zie words.hpp.
#include "render/words.hpp"

namespace accord::render {

constexpr Words kTable{{
    {Word::on_track, "op koers"},
    {Word::at_risk, "risico"},
    {Word::behind, "loopt achter"},
    {Word::achieved, "behaald"},
    {Word::missed, "niet behaald"},
    {Word::no_data, "nog geen cijfers"},
    {Word::no_baseline, "geen nulmeting"},
    {Word::not_started, "nog niet begonnen"},
    {Word::stopped, "gestopt"},
    {Word::unreadable, "onleesbaar"},
    {Word::stale, "verouderd"},
    {Word::kept, "niveau vasthouden"},
    {Word::by_deadline, "per {0}"},
    {Word::no_ambition, "Zonder ambitie"},
    {Word::up_to_date, "{0} van {1} actueel"},
    {Word::counted, "{0} van {1} met nulmeting"},
    {Word::whole_book, "als geheel gemeten"},
    {Word::no_figure_since, "nog geen cijfer na de nulmeting"},
    {Word::no_baseline_figure, "nog geen enkel cijfer op {0}"},
    {Word::no_target, "uit deze nulmeting volgt geen streefwaarde: zie accord check"},
    {Word::starts_on, "begint op {0}"},
    {Word::stopped_on, "sinds {0}: {1}"},
    {Word::see_check, "zie accord check"},
    {Word::reached_on, "behaald op {0}"},
    {Word::reaches_on, "in dit tempo op {0}"},
    {Word::outlook, "inschatting van {0}: {1}"},
    {Word::next, "Nu te doen"},
    {Word::measure_since, "aanleveren: {0}, {1} (laatste cijfer {2})"},
    {Word::measure_first, "aanleveren: {0}, {1} (nog geen cijfer)"},
    {Word::measure_baseline, "aanleveren: {0}, {1} (nulmeting per {2})"},
    {Word::the_partnership, "het samenwerkingsverband"},
    {Word::talk_about, "bespreken: {0} ({1})"},
    {Word::mend, "herstellen: onleesbare resultaten ({0}); zie accord check"},
    {Word::and_more, "en nog {0}"},
    {Word::no_goals, "Er zijn nog geen resultaten afgesproken."},
    {Word::no_goals_help,
     "Een resultaat is een bestand zoals goals/behoud.toml met één regel: result = \"10% meer behoud van "
     "medewerkers per eind 2026\""},
    {Word::nothing_matches, "Geen resultaat voldoet hieraan."},
    {Word::first_figure, "het eerste cijfer"},
    {Word::result, "resultaat"},
    {Word::stands_already, "{0} staat er al"},
    {Word::reads_from_to, "van {0} op {1} naar {2} per {3}"},
    {Word::reads_kept, "{0} op {1}, vast te houden op {2} tot en met {3}"},
    {Word::needs_a_year, "vraagt {0} per jaar"},
    {Word::gave_a_year, "de {0} maanden voor de nulmeting gaven {1} per jaar"},
    {Word::nothing_before, "geen cijfers van voor de nulmeting om het mee te vergelijken"},
    {Word::in_file, "bestand"},
    {Word::sentence, "zin"},
    {Word::reads_as, "dat is"},
    {Word::pace, "tempo"},
    {Word::to_measure, "te meten"},
    {Word::and_below, " (ook wat eronder valt: {0})"},
    {Word::named_in, "andere bestanden die de naam noemen: {0}"},
}};
static_assert(is_complete(kTable));

const Words kDutch = kTable;

}  // namespace accord::render
