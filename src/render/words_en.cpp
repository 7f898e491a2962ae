// English. A text in braces is filled in: see words.hpp for what with.
#include "render/words.hpp"

namespace accord::render {

constexpr Words kTable{{
    {Word::on_track, "on track"},
    {Word::at_risk, "at risk"},
    {Word::behind, "behind"},
    {Word::achieved, "achieved"},
    {Word::missed, "missed"},
    {Word::no_data, "no data"},
    {Word::no_baseline, "no baseline"},
    {Word::not_started, "not started"},
    {Word::stopped, "stopped"},
    {Word::unreadable, "unreadable"},
    {Word::stale, "stale"},
    {Word::kept, "to be kept"},
    {Word::by_deadline, "by {0}"},
    {Word::no_ambition, "Without an ambition"},
    {Word::up_to_date, "{0} of {1} up to date"},
    {Word::counted, "{0} of {1} with a baseline"},
    {Word::whole_book, "measured as a whole"},
    {Word::no_figure_since, "no figure after the baseline yet"},
    {Word::no_baseline_figure, "nobody has a figure for {0}"},
    {Word::no_target, "no target follows from this baseline: see accord check"},
    {Word::starts_on, "starts on {0}"},
    {Word::stopped_on, "since {0}: {1}"},
    {Word::see_check, "accord check tells why"},
    {Word::reached_on, "reached {0}"},
    {Word::reaches_on, "at this pace {0}"},
    {Word::outlook, "{0} expects: {1}"},
    {Word::next, "What to do next"},
    {Word::measure_since, "measure: {0} has no figure for {1} since {2}"},
    {Word::measure_first, "measure: {0} has no figure for {1} yet"},
    {Word::measure_baseline, "measure: {0} has no baseline for {1} ({2})"},
    {Word::the_partnership, "the partnership"},
    {Word::talk_about, "talk about: {0} is {1}"},
    {Word::mend, "mend: {0} can't be read; accord check tells why"},
    {Word::and_more, "and {0} more"},
    {Word::no_goals, "There are no goals yet."},
    {Word::no_goals_help,
     "A goal is a file such as goals/retention.toml with one line: result = \"+10% staff retention by "
     "2026-12-31\""},
    {Word::nothing_matches, "No result matches."},
    {Word::first_figure, "the first figure"},
    {Word::result, "result"},
    {Word::stands_already, "{0} stands there already"},
    {Word::reads_from_to, "from {0} on {1} to {2} by {3}"},
    {Word::reads_kept, "{0} on {1}, to be kept at {2} until {3}"},
    {Word::needs_a_year, "needs {0} a year"},
    {Word::gave_a_year, "the {0} months before the baseline gave {1} a year"},
    {Word::nothing_before, "no figures before the baseline to compare it with"},
    {Word::in_file, "file"},
    {Word::sentence, "sentence"},
    {Word::reads_as, "reads as"},
    {Word::pace, "pace"},
    {Word::to_measure, "to measure"},
    {Word::and_below, " ({0} below it too)"},
    {Word::named_in, "other files that name it: {0}"},
}};
static_assert(is_complete(kTable));

const Words kEnglish = kTable;

}  // namespace accord::render
