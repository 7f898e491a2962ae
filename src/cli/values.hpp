// What was given on the command line for a file: read as what it must be, and checked against what there is.
#pragma once

#include "accord/bilingual.hpp"
#include "accord/id.hpp"
#include "accord/partnership.hpp"
#include "cli/options.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::cli {

// "81.2" or "81,2". Throws UsageError when it is no number, with `example` as the help, or when it reads
// differently in Dutch and in English.
double parse_figure(const std::string& given, const Bilingual& example);
// The same of an option; nothing when it is not given.
std::optional<double> figure_given(const Given& given, std::string_view option);

// A text that people may read: as it was given, empty when it was not. Throws UsageError when it is blank or
// no UTF-8.
std::string text_given(const Given& given, std::string_view option);
std::vector<std::string> texts_given(const Given& given, std::string_view option);
// All arguments as one sentence; throws as text_given(). `what` is "the decision", for the message.
std::string sentence_given(const Given& given, const Bilingual& what);

// The "goal", "party" ... that an option names; throws UsageError, with the nearest, when there is none.
std::optional<Id> id_given(const Given& given, std::string_view option, std::string_view what,
                           const Partnership& partnership);
// Each once, in the order given.
std::vector<Id> ids_given(const Given& given, std::string_view option, std::string_view what,
                          const Partnership& partnership);

}  // namespace accord::cli
