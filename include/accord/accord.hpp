// libaccord in one include, and a tour of it.
//
//   auto tree = open_folder("region");                      // folder.hpp; or any SourceTree of your own
//   Loaded loaded = load_partnership(*tree);                // load.hpp: files -> model, with findings
//   Results results = resolve_results(loaded.partnership);  // results.hpp: goals with what they inherit
//   Checked checked = check_partnership(loaded, results, today);          // check.hpp: what is wrong
//   auto stopping = find_stopping(loaded, results, today);                // what forbids numbers
//   auto assessed = assess(loaded.partnership, results, today,            // assessment.hpp: how far
//                          find_unreadable(loaded, results, stopping));
//
// Values flow one way: text -> model -> results -> assessment -> what a person reads. Nothing here prints,
// reads a clock or looks at the environment: the day, and where files come from, are arguments. A program
// that does all this is examples/library/status.cpp.
#pragma once

#include "accord/agreement.hpp"    // what parties said yes to, and what moved since
#include "accord/assessment.hpp"   // State, Numbers, assess()
#include "accord/balance.hpp"      // compute_balance(): who gives, who gains
#include "accord/bilingual.hpp"    // Bilingual: what a person reads, in every language
#include "accord/check.hpp"        // rules, findings, what stops
#include "accord/date.hpp"         // Date, Period
#include "accord/diagnostic.hpp"   // Diagnostic, Range
#include "accord/difference.hpp"   // find_difference(): what differs between two states
#include "accord/due.hpp"          // find_due(): what is waited for
#include "accord/error.hpp"        // Error: the outside world failed
#include "accord/folder.hpp"       // open_folder(): a partnership on disk
#include "accord/history.hpp"      // History: what happened, newest first
#include "accord/id.hpp"           // Id
#include "accord/import.hpp"       // read_import(): figures out of a spreadsheet
#include "accord/language.hpp"     // Language
#include "accord/load.hpp"         // load_partnership()
#include "accord/partnership.hpp"  // Partnership and its parts, as the files state them
#include "accord/ready.hpp"        // judge_ready(): the start gate, condition by condition
#include "accord/report.hpp"       // compute_report(): what a table reads once a period
#include "accord/restated.hpp"     // find_restated(): figures that no longer stand as they did
#include "accord/results.hpp"      // Result: a goal with all that it inherits
#include "accord/sentence.hpp"     // read_sentence(), read_phrase()
#include "accord/series.hpp"       // Series: the figures of one indicator in one book
#include "accord/source_tree.hpp"  // SourceTree: where files come from
