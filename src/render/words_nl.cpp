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
    {Word::kept, "vast te houden"},
    {Word::by_deadline, "per {0}"},
    {Word::no_ambition, "Zonder ambitie"},
    {Word::up_to_date, "{0} van {1} bij"},
    {Word::counted, "{0} van {1} met nulmeting"},
    {Word::whole_book, "gemeten als geheel"},
    {Word::no_figure_since, "nog geen cijfer na de nulmeting"},
    {Word::no_baseline_figure, "niemand heeft een cijfer voor {0}"},
    {Word::no_target, "bij deze nulmeting hoort geen streefwaarde: zie accord check"},
    {Word::starts_on, "begint op {0}"},
    {Word::stopped_on, "sinds {0}: {1}"},
    {Word::see_check, "accord check vertelt waarom"},
    {Word::reached_on, "behaald op {0}"},
    {Word::reaches_on, "in dit tempo {0}"},
    {Word::outlook, "inschatting van {0}: {1}"},
    {Word::next, "Wat nu te doen"},
    {Word::measure_since, "meten: {0} heeft sinds {2} geen cijfer voor {1}"},
    {Word::measure_first, "meten: {0} heeft nog geen cijfer voor {1}"},
    {Word::measure_baseline, "meten: {0} heeft geen nulmeting voor {1} ({2})"},
    {Word::the_partnership, "het samenwerkingsverband"},
    {Word::talk_about, "bespreken: {0}: {1}"},
    {Word::mend, "herstellen: {0} onleesbaar; accord check vertelt waarom"},
    {Word::and_more, "en nog {0}"},
    {Word::no_goals, "Er zijn nog geen resultaten afgesproken."},
    {Word::no_goals_help,
     "Een resultaat is een bestand zoals goals/behoud.toml met één regel: result = \"10% meer behoud van "
     "medewerkers per eind 2026\""},
    {Word::nothing_matches, "Geen resultaat voldoet hieraan."},
}};
static_assert(is_complete(kTable));

const Words kDutch = kTable;

}  // namespace accord::render
