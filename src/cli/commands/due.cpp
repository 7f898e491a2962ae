// accord due: what is waited for.
#include "accord/due.hpp"

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output_file.hpp"
#include "cli/progress.hpp"
#include "exchange/request_csv.hpp"
#include "model/both.hpp"
#include "render/due_json.hpp"
#include "render/due_text.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--within", "TIME", "how far ahead to look: 30d, 6w, 3m; 30d unless given"},
    {"--party", "PARTY", "only what is waited for from this party"},
    {"--ambition", "AMBITION", "only what belongs to this ambition"},
    {"--json", "", "write JSON, documented in accord-json(5)"},
    {"--format", "FORMAT", "text, or csv: a request for figures that a party fills in", Times::once,
     "text csv"},
    kOutputFile,
};

constexpr int kDefaultDays = 30;
constexpr int kMostDays = 366 * 301;  // no Date is further from another

[[noreturn]] void reject_window(const std::string& text) {
  throw UsageError(
      both("--within: '{}' is no length of time", "--within: '{}' is geen tijdsduur",
           text::make_visible_line(text)),
      both("write days, weeks or months: 30d, 6w, 3m", "schrijf dagen, weken of maanden: 30d, 6w, 3m"));
}

// The last day of a window such as "30d".
Date read_window(const std::string& text, Date today) {
  const std::string digits = text.substr(0, text.empty() ? 0 : text.size() - 1);
  if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) reject_window(text);
  int number = kMostDays;  // what no int can hold is longer than any window
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  number = std::min(number, kMostDays);
  switch (text.back()) {
    case 'd':
      return std::min(today.plus_days(number), last_date());
    case 'w':
      return std::min(today.plus_days(std::min(number, kMostDays / 7) * 7), last_date());
    case 'm':
      return std::min(today.plus_months(std::min(number, kMostDays / 28)), last_date());
    default:
      reject_window(text);
  }
}

DueScope scope_of(const Session& session, const Given& given, const Partnership& partnership, Date until) {
  DueScope out{session.today, until, std::nullopt, std::nullopt};
  if (const auto party = given.value("--party"))
    out.party = *party == Id::all().text() ? Id::all() : require_id(*party, "party", partnership);
  if (const auto ambition = given.value("--ambition"))
    out.ambition = require_id(*ambition, "ambition", partnership);
  return out;
}

enum class Format { text, json, csv };

Format format_of(const Given& given) {
  const std::string format = given.value("--format").value_or("text");
  if (format != "csv") return given.has("--json") ? Format::json : Format::text;
  if (given.has("--json"))
    throw UsageError(
        both("--json and --format csv exclude each other", "--json en --format csv gaan niet samen"));
  return Format::csv;
}

ExitStatus run_due(Session& session, const Given& given) {
  const Format format = format_of(given);
  const Date until =
      read_window(given.value("--within").value_or(std::to_string(kDefaultDays) + "d"), session.today);
  const auto progress = open_progress(session, session.today, Partial::no);
  if (!progress) return ExitStatus::trouble;
  const Repository& r = progress->repository;
  const DueScope scope = scope_of(session, given, r.partnership(), until);
  const Due due = find_due(r.partnership(), r.results, progress->assessed, scope);
  const Language language = r.language(session);
  const auto rendered = [&] {
    if (format == Format::json) return render::render_due_json(r.partnership(), due, session.today);
    if (format == Format::csv) return exchange::render_request_csv(r.partnership(), due, language);
    return render::render_due_text(r.partnership(), due, scope, {style_of(session), session.width, language});
  };
  write_output(session, given, rendered());
  return due.has_overdue() ? ExitStatus::no : ExitStatus::yes;
}

}  // namespace

extern const Command kDue{"due", "what is waited for", "", {0, 0}, kOptions, run_due};

}  // namespace accord::cli
