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
}};
static_assert(is_complete(kTable));

const Words kDutch = kTable;

}  // namespace accord::render
