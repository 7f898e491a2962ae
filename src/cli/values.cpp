#include "cli/values.hpp"

#include "cli/repository.hpp"
#include "model/both.hpp"
#include "text/join.hpp"
#include "text/number.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

void require_text(const std::string& text, const Bilingual& what) {
  if (text::find_invalid_utf8(text))
    throw UsageError(both("{} is no UTF-8 text: '{}'", "{} is geen tekst in UTF-8: '{}'", what,
                          text::make_visible_line(text)));
  if (text.find_first_not_of(" \t\r\n") == std::string::npos)
    throw UsageError(both("{} says nothing", "{} zegt niets", what),
                     both("write it between quotes", "zet er aanhalingstekens omheen"));
}

}  // namespace

double parse_figure(const std::string& given, const Bilingual& example) {
  const auto read = text::read_number(given);
  const std::string shown = text::make_visible_line(given);
  if (read.outcome == text::NumberOutcome::ambiguous)
    throw UsageError(
        both("'{}' is {} in English and {} in Dutch", "'{}' is {} in het Engels en {} in het Nederlands",
             shown, show_number(read.number.value), show_number(read.other.value)),
        both("write it without a thousands separator", "schrijf het zonder teken tussen de duizendtallen"));
  if (read.outcome == text::NumberOutcome::none)
    throw UsageError(both("'{}' is no figure", "'{}' is geen getal", shown), example);
  return read.number.value;
}

std::optional<double> figure_given(const Given& given, std::string_view option) {
  const auto word = given.value(option);
  if (!word) return std::nullopt;
  return parse_figure(*word, both("for example {} 2.5", "bijvoorbeeld {} 2,5", option));
}

std::string text_given(const Given& given, std::string_view option) {
  const auto text = given.value(option);
  if (text) require_text(*text, same(std::string(option)));
  return text.value_or("");
}

std::vector<std::string> texts_given(const Given& given, std::string_view option) {
  std::vector<std::string> out = given.values(option);
  for (const std::string& text : out) require_text(text, same(std::string(option)));
  return out;
}

std::string sentence_given(const Given& given, const Bilingual& what) {
  std::string out = text::join(given.arguments(), " ");
  require_text(out, what);
  return out;
}

std::optional<Id> id_given(const Given& given, std::string_view option, std::string_view what,
                           const Partnership& partnership) {
  const auto word = given.value(option);
  return word ? std::optional(require_id(*word, what, partnership)) : std::nullopt;
}

std::vector<Id> ids_given(const Given& given, std::string_view option, std::string_view what,
                          const Partnership& partnership) {
  std::vector<Id> out;
  for (const std::string& word : given.list(option)) {
    Id id = require_id(word, what, partnership);
    if (std::find(out.begin(), out.end(), id) == out.end()) out.push_back(std::move(id));
  }
  return out;
}

}  // namespace accord::cli
