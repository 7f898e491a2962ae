// What people read, in their language: one table a language, complete or it does not compile.
#pragma once

#include "accord/agreement.hpp"
#include "accord/assessment.hpp"
#include "accord/date.hpp"
#include "accord/partnership.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace accord::render {

// Braces are filled in by fmt, in the order that each language wants: {0}, {1} ...
enum class Word {
  on_track,
  at_risk,
  behind,
  achieved,
  missed,
  no_data,
  no_baseline,
  not_started,
  stopped,
  unreadable,
  stale,
  kept,
  by_deadline,         // {0} date
  no_ambition,         // heading of results without an ambition
  up_to_date,          // {0} of {1} up to date
  counted,             // {0} of {1} with a baseline
  whole_book,          // figures of the whole partnership
  no_figure_since,     // no figure since the baseline
  no_baseline_figure,  // no party has a figure on {0} or before
  baseline_cut,        // {0} baseline date, {1} the break after it
  no_target,           // no target follows from this baseline
  starts_on,           // {0} date
  stopped_on,          // {0} date, {1} why
  see_check,           // accord check tells why
  reached_on,          // {0} date
  reaches_on,          // {0} date
  outlook,             // {0} by, {1} state
  next,                // heading of what to do next
  measure_since,       // {0} party, {1} indicator, {2} date
  measure_first,       // {0} party, {1} indicator
  measure_baseline,    // {0} party, {1} indicator, {2} date
  restate_baseline,    // {0} party, {1} indicator, {2} date, {3} the break after it
  the_partnership,     // in place of a party, for all.toml
  talk_about,          // {0} result, {1} state
  mend,                // {0} how many
  and_more,            // {0} how many
  chart_value,         // what the signs of a chart mean
  chart_target,
  chart_path,
  chart_milestone,
  chart_projection,
  chart_baseline,
  chart_break,
  chart_without_zero,
  show_progress,  // {0} and {1} per cent
  show_kept,      // {0} per cent
  show_at_pace,   // {0} amount, {1} date
  show_on,        // {0} amount, {1} date
  show_outlook,   // {0} by, {1} date, {2} state
  show_ambition,  // headings, from here
  show_owner,
  show_why,
  show_now,
  show_forecast,
  show_figures,
  show_expects,
  show_ratified,
  show_moved,
  show_stopped,
  show_party,
  show_change,
  show_share,
  show_comes_to,  // the level of a share
  show_way,
  show_carries,
  show_left,   // {0} date
  show_since,  // {0} date
  show_no_baseline,
  show_detail,  // of a party, where all.toml is the source
  show_sub_result,
  show_state,
  show_deadline,
  show_title,
  show_efforts,
  show_runs,   // {0} date
  show_ended,  // {0} date
  show_means,
  show_risks,
  show_tensions,
  show_conditions,
  show_met,      // {0} condition, {1} date
  show_not_met,  // {0} condition
  show_none,     // an empty list
  show_indicator,
  show_definition,
  show_source,
  show_breaks,
  term_baseline_date,  // terms that moved
  term_parties,
  term_measure,
  moved_from_to,   // {0} move, {1} term, {2} from, {3} to
  moved_to,        // {0} move, {1} term, {2} to
  moved_for,       // {0} move, {1} parties
  moved_taken_up,  // {0} the day from which it had been stopped
  no_goals,
  no_goals_help,
  nothing_matches,
  first_figure,  // of a party, for an indicator
  result,
  stands_already,  // {0} figure
  reads_from_to,   // {0} level, {1} date, {2} amount, {3} date
  reads_kept,      // the same, for a level to be kept
  needs_a_year,    // {0} change
  gave_a_year,     // {0} months, {1} change
  nothing_before,  // no figures before the baseline
  in_file,         // headings of a result as it reads
  sentence,
  reads_as,
  pace,
  to_measure,
  to_be_stopped,  // {0} result, {1} date, {2} why
  and_below,      // {0} how many sub-results
  named_in,       // {0} how many files
  overdue,
  due,
  count_overdue,  // {0} how many
  count_due,      // {0} how many, {1} date
  nothing_due,    // {0} date
  import_reading,
  import_cell,
  import_more_alike,  // {0} how many
  import_conflict,    // {0} and {2} figures, {1} date
  import_one_row,     // {1} what became of it
  import_some_rows,   // {0} how many, {1} what became of them
  import_nothing,
  import_figure,
  import_figures,
  import_recorded,   // {0} how many, {1} import_figure or import_figures
  import_to_record,  // the same
  import_replaced,   // {0} how many, from here
  import_to_replace,
  import_in_conflict,
  import_there,
  import_twice,
  import_without,
  import_suppressed,  // added to the one before
  import_skipped,
  import_unreadable,
  finding_see,
  finding_help,
  one_error,
  some_errors,  // {0} how many
  one_warning,
  some_warnings,  // {0} how many
  one_note,
  some_notes,  // {0} how many
  no_findings,
  found,        // {0} counts
  found_since,  // {0} counts, {1} revision
  verdict_result,
  verdict_nearly,
  verdict_effort,
  verdict_vague,
  phrase_about,
  phrase_change,
  phrase_deadline,
  phrase_up_percent,    // {0} number
  phrase_down_percent,  // {0} number
  phrase_up_points,     // {0} number
  phrase_down_points,   // {0} number
  phrase_up,            // {0} amount
  phrase_down,          // {0} amount
  phrase_at_least,      // {0} amount
  phrase_at_most,       // {0} amount
  phrase_from_to,       // {0} number, {1} amount
  phrase_to,            // {0} amount
  phrase_no_deadline,
  explain_breaks,
  explain_mends,
  explain_condition,
  explain_condition_of_ready,
  explain_conditions,
  // groups of rules: in English as RuleInfo names them
  explain_files,
  explain_sentences,
  explain_numbers,
  explain_links,
  explain_figures,
  explain_agreements,
  explain_stops,
  explain_stops_long,
  more_places,  // {0} how many
  one_file_unreadable,
  some_files_unreadable,  // {0} how many
  sentence_unreadable,
  // lists and cards
  list_unreadable,
  list_id,
  list_result,  // a sentence
  list_sentence,
  list_goal,  // an id
  list_name,
  list_aliases,
  list_sector,
  list_role,
  list_member,
  list_joins,   // {0} date
  list_merged,  // {0} id of the party that succeeds it, {1} date
  list_joined,
  list_left,
  list_succeeds,
  list_speaks,
  list_speaks_as,
  list_mandate,
  list_phase,
  list_exploring,
  list_preparing,
  list_doing,
  list_lead,
  list_all,
  list_measured_as,
  list_frequency,
  list_monthly,
  list_quarterly,
  list_yearly,
  list_better,
  list_higher,
  list_lower,
  list_decimals,
  list_margin,
  list_plan,
  list_estimates,
  list_sub_results,
  list_supports,
  measured_sum,       // {0} kind of figure
  measured_mean,      // {0} kind of figure
  measured_weighted,  // {0} indicator, {1} kind of figure
  measured_worst,     // {0} kind of figure
  measured_level,
  measured_running,
  measured_month,
  measured_quarter,
  measured_year,
  no_goals_listed,
  no_parties_listed,
  no_ambitions_listed,
  no_indicators_listed,
  no_efforts_listed,
  last_figure,  // {0} amount, {1} date
  no_figure_yet,
  for_baseline,      // what a missing figure is for
  for_baseline_cut,  // {0} the break since which it no longer counts
  overview_one,
  overview_many,         // {0} how many
  overview_partnership,  // headings, from here
  overview_results,
  overview_folder,
  overview_no_results,
  overview_absent,
  export_party_name,  // headings of a spreadsheet, from here
  export_indicator_name,
  export_unit,
  export_value,
  export_was,     // the value before it was restated
  export_covers,  // the period that one figure is for
  export_note,
  export_as_of,
  export_parent,
  export_promise,
  export_direction,
  export_current,
  export_current_date,
  export_progress,
  export_expected,
  export_projected,
  export_reached,
  export_reaches,
  export_party_count,
  export_counted,
  export_reporting,
  export_fresh,
  export_ratified_yes,
  export_ratified_of,
  export_ratified_target,
  export_ratified_progress,
  export_outlook_date,
  export_outlook_by,
  export_outlook_note,
  export_yes,  // what stands in its cells, from here
  export_no,
  export_up,
  export_down,
  export_month,
  export_quarter,
  export_year,
  ready_judged,  // {0} and {1} how many
  ready_yes,
  ready_no,
  ready_met,      // {2} conditions
  ready_unknown,  // {0} conditions
  ready_nothing,
  ready_explain,        // {0} condition
  talk_purpose_stated,  // conditions, in their order
  talk_results_readable,
  talk_results_have_a_why,
  talk_baseline_measured,
  talk_results_per_party_known,
  talk_early_result,
  talk_pace_believable,
  talk_owners_named,
  talk_right_players,
  talk_interests_on_the_table,
  talk_needs_on_the_table,
  talk_limits_on_the_table,
  talk_gains_on_the_table,
  talk_concessions_on_the_table,
  talk_tensions_on_the_table,
  talk_risks_on_the_table,
  talk_business_case_on_the_table,
  talk_means_promised,
  talk_means_follow_the_key,
  talk_decision_making_stated,
  talk_data_owned,
  talk_existing_energy_used,
  talk_every_effort_serves,
  talk_every_result_served,
  talk_kept_small,
  talk_conditions_met,
  talk_ratified_by_all,
  // What is missing, in the order of Lack: {0} party, {1} result, {2} text, {3} indicator, {4} date, {5} and
  // {6} amounts, {7} months.
  lack_no_result,
  lack_unreadable,  // {2} file
  lack_no_purpose,
  lack_no_outside,
  lack_has_error,  // {2} rule
  lack_no_why,
  lack_no_baseline,
  lack_baseline_cut,  // {2} the break
  lack_baseline_to_come,
  lack_no_share,
  lack_no_early_result,
  lack_late_first_result,
  lack_steep_pace,
  lack_no_owner,
  lack_no_owner_inside,
  lack_no_representative,
  lack_no_name_at_table,
  lack_no_role,
  lack_no_mandate,
  lack_no_interests,
  lack_no_needs,
  lack_no_limits,
  lack_no_gains,
  lack_no_concessions,
  lack_no_tensions,
  lack_no_risks,
  lack_no_business_case,
  lack_no_costs,
  lack_no_benefits,
  lack_no_means,
  lack_uneven_hours,
  lack_uneven_budget,
  lack_no_key_figure,
  lack_unknown_key,
  lack_no_decision_making,
  lack_no_source,
  lack_no_source_in_book,
  lack_no_existing_energy,
  lack_unknown_since,
  lack_serves_nothing,
  lack_not_served,
  lack_no_part,
  lack_not_met,
  lack_no_yes,
  lack_no_yes_of,
  lack_yes_to_other_terms,
  coming_up,    // heading of deadlines and reviews
  deadline_of,  // {0} result, {1} state
  monthly_review,
  quarterly_review,
  yearly_review,
  review_of,         // {0} which review, {1} ambition
  made_partnership,  // {0} folder
  made_example,      // {0} folder, {1} example
  made_settings,
  made_gitignore,
  made_gitattributes,
  made_history,
  type_next,
  party_added,     // {0} file, {1} name
  observer_added,  // {0} file, {1} name
  ambition_added,  // {0} file, {1} name, {2} parties
  all_members,
  indicator_added,  // {0} file, {1} name, {2} unit, {3} how figures make one, {4} which way is better
  combines_sum,
  combines_mean,
  combines_weighted,  // {0} indicator
  combines_worst,
  combines_ratio,  // {0} and {1} indicators
  higher_is_better,
  lower_is_better,
  effort_added,  // {0} file, {1} results
  decided_on,    // {0} file, {1} date
  decided_for,   // {0} file, {1} date, {2} results
  next_indicator,
  next_goal,  // {0} what goal add takes
  all_cards,  // {0} of {1} members
  key_equal,
  key_by,  // {0} what it is in proportion to
  key_none,
  no_parties_yet,
  balance_party,  // headings of the balance
  balance_cards,
  balance_gives,
  balance_gets,
  balance_net,
  balance_hours,
  balance_budget,
  balance_by_key,
  balance_together,
  balance_legend,
  by_key_legend,
  card_interests,
  card_needs,
  card_limits,
  card_gains,
  card_concessions,
  card_business_case,
  card_shares,
  card_means,
  card_key,
  none_aloud,
  not_on_table,
  an_observer,
  costs_of,           // {0} amount
  benefits_of,        // {0} amount
  net_of,             // {0} amount
  amounts_a_year,     // {0} amounts
  amount_of_hours,    // {0} how many
  own_means,          // {0} amounts
  lent_means,         // {0} amounts
  hired_means,        // {0} amounts
  promised_expected,  // {0} promised, {1} expected, {2} difference
  key_figure,         // {0} amount, {1} date, {2} part of all
  no_key_figure,      // {0} indicator
  agreement_title,
  agreement_as_of,    // {0} partnership, {1} date
  agreement_purpose,  // headings and names, from here
  agreement_outside,
  agreement_results,
  agreement_given_up,
  agreement_sentence,
  agreement_numbers,
  agreement_parties,
  agreement_without,
  agreement_owners,
  agreement_record,
  agreement_gives,
  agreement_speaks,
  agreement_governance,
  agreement_form,
  agreement_manager,
  agreement_decides,
  agreement_review,
  agreement_bodies,
  agreement_within,
  agreement_days,  // {0} how many
  agreement_key,
  agreement_key_equal,
  agreement_conditions,
  agreement_condition,
  agreement_met,  // {0} date
  agreement_not_met,
  agreement_documents,
  agreement_signatures,
  agreement_body,
  agreement_said,
  agreement_earlier,  // {0} what was said yes to
  agreement_name,
  agreement_date,
  agreement_signature,
  agreement_nobody,  // speaks for the party
  merged,            // {0} file, {1} name, {2} parties, {3} date
  merged_figures,    // {0} file, {1} how many, {2} indicators
  merged_source,     // {0} parties
  must_state,        // {0} party
  left_out,          // {0} indicator, {1} dates
  figures_after,     // {0} party, {1} date, {2} new party
  merge_again,       // {0} date
  parties_added,     // {0} how many, {1} how many were there
  ratified_by,       // {0} result, {1} parties, {2} bodies
  purpose,
  ratified_already,  // {0} result, {1} party, {2} bodies, {3} date
  ratified_words,    // {0} why there are no numbers yet
  ratified_stop,
  ratified_of,  // {0} how many, {1} of how many
  ratified_whole,
  ratified_waiting,   // {0} parties
  moved_since,        // {0} what moved
  progress_ratified,  // {0} per cent, {1} level
  target_ratified,    // {0} level
  report_kind,
  report_quarter,  // {0} which, {1} year
  report_seen,     // {0} date
  report_running,  // {0} date
  report_table,    // headings, from here
  report_achieved,
  report_reached_on,  // {0} date; behind the word that says that it was
  report_to_decide,
  report_decided,
  report_since,  // {0} date
  report_results,
  report_missing,
  report_reading,
  report_ask_results,  // what is asked of the table, from here
  report_ask_moved,
  report_ask_conditions,
  report_ask_figures,
  report_nothing_achieved,
  report_nothing_to_decide,
  report_nothing_decided,
  report_more,  // {0} how many
  report_in_period,
  report_by,          // {0} parties
  report_and_others,  // {0} parties, {1} how many
  report_owner,       // {0} party
  report_no_owner,
  report_outlook,      // {0} who, when and what
  report_waiting,      // {0} parties
  report_by_decision,  // {0} who
  report_result,       // headings of tables, from here
  report_was,
  report_is,
  report_reached,
  report_whom,
  report_expected,
  report_day,
  report_value,
  report_figure,
  report_due_on,
  report_what,
  report_rule,
  report_where,
  report_reason,
  report_same_states,
  report_new_states,
  report_since_start,
  report_restated,
  report_restated_unknown,  // {0} tag
  report_restated_none,     // {0} date
  report_taken_out,
  report_compared_tag,     // {0} tag
  report_compared_commit,  // {0} its name
  report_nothing_missing,
  report_no_baseline,      // {0} date
  report_no_figure_since,  // {0} date
  report_deadlines,
  report_figures_due,
  report_nothing_coming,  // {0} date
  report_silenced,
  report_nothing_silenced,
  report_everywhere,
  report_no_reason,
  report_behind_chart,
  report_of_months,  // added to the one before
  report_of_quarters,
  report_of_years,
  report_chart_title,     // {0} result, {1} unit
  report_chart_baseline,  // {0} amount, {1} date
  report_chart_now,       // {0} amount, {1} date
  report_chart_target,    // {0} amount, {1} date
  report_disagrees,       // {0} outlook, {1} state
  report_no_results,
  gloss_result,  // terms and what they mean, in turn
  gloss_result_is,
  gloss_baseline,
  gloss_baseline_is,
  gloss_target,
  gloss_target_is,
  gloss_progress,
  gloss_progress_is,
  gloss_on_track,
  gloss_on_track_is,
  gloss_achieved,
  gloss_achieved_is,
  gloss_stale,
  gloss_stale_is,
  gloss_share,
  gloss_share_is,
  gloss_moved,
  gloss_moved_is,
  gloss_outlook,
  gloss_outlook_is,
  synced,         // {0} remote, {1} and {2} how many commits
  sync_fetching,  // {0} remote
  sync_pushing,   // {0} remote
  log_figures,
  log_decision,
  log_ratified,
  log_reached,
  log_stopped,
  log_merged,
  log_new_goal,
  log_gone_goal,
  log_renamed,
  log_sentence,
  log_deadline,
  log_target,
  log_owner,
  log_parties,
  log_baseline,
  log_one_recorded,    // {0} amount, {1} date
  log_many_recorded,   // {0} how many, {1} amount, {2} date
  log_one_corrected,   // {0} amount before, {1} amount, {2} date
  log_many_corrected,  // {0} how many, {1} amount, {2} date
  log_one_removed,     // {0} amount, {1} date
  log_many_removed,    // {0} how many, {1} amount, {2} date
  log_by,              // {0} a decision, {1} who
  log_target_of,       // {0} amount
  log_the_purpose,
  log_none,  // where nothing is stated
  log_uncommitted,
  log_nothing,
  // what differs between two states
  diff_agreed,
  diff_purpose,
  diff_yeses,
  diff_added,
  diff_was,
  diff_changed,
  diff_parts,
  diff_figures,
  diff_corrected,
  diff_restated,
  count_,  // end of the table
};
inline constexpr std::size_t kWordCount = static_cast<std::size_t>(Word::count_);

struct Entry {
  Word word = Word::count_;
  std::string_view text;
};
using Words = std::array<Entry, kWordCount>;

// Every word has its text, in the order of the enumeration.
constexpr bool is_complete(const Words& words) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (static_cast<std::size_t>(words[i].word) != i || words[i].text.empty()) return false;
  return true;
}

extern const Words kEnglish;
extern const Words kDutch;

std::string_view text_of(Word word, Language language);
std::string_view text_of(State state, Language language);
std::string_view text_of(Move move, Language language);
// "31 Dec 2026", "31 dec 2026"
std::string render_date(Date date, Language language);
// "31 December 2026", "31 december 2026"
std::string render_long_date(Date date, Language language);
// "October 2026", "oktober 2026"
std::string render_month(Date date, Language language);

}  // namespace accord::render
