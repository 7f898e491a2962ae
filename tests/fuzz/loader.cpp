// The files of a partnership, from their bytes to their numbers. An input changes a small partnership: a line
// "%% goals/x.toml" begins the file of that name; without one, the first sign says which file the rest is.
// For any bytes:
// - loading, resolving, checking and computing come to an end;
// - a finding is of a rule that there is, in a file or folder that there is, on a line and in a column that
// it has;
// - it is told in both languages, and what a person is shown of it is harmless on a screen;
// - the numbers of every result are finite, but where a figure or an amount is so large that a sum of them is
// not.
#include "accord/accord.hpp"
#include "check/located.hpp"
#include "fuzz.hpp"
#include "judge.hpp"
#include "render/diagnostic_text.hpp"
#include "small_partnership.hpp"
#include "store/memory_tree.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <set>

using namespace accord;
using fuzz::is_harmless;
using fuzz::Layout;
using fuzz::require;

namespace {

using Files = std::map<std::string, std::string>;

constexpr std::string_view kMark = "%% ";
constexpr const char* kPaths[] = {
    "accord.toml",
    "parties/noorderzorg.toml",
    "indicators/internships.toml",
    "goals/internships.toml",
    "goals/internships/half.toml",
    "measurements/noorderzorg.toml",
    "measurements/all.toml",
    "ambitions/work.toml",
    "efforts/buddies.toml",
    "decisions/2024-01-01-more.toml",
    "ratifications/noorderzorg.toml",
    "imports/hr.toml",
};

Files files_of(std::string_view input) {
  Files out = fuzz::small_partnership();
  if (!input.starts_with(kMark)) {
    if (input.empty()) return out;
    const char* path = kPaths[static_cast<unsigned char>(input[0]) % std::size(kPaths)];
    out[path] = std::string(input.substr(1));
    return out;
  }
  while (!input.empty()) {
    const std::size_t next = std::min(input.find("\n%% "), input.size() - 1) + 1;
    const std::string_view file = input.substr(kMark.size(), next - std::min(next, kMark.size()));
    input.remove_prefix(next);
    const std::size_t end = std::min(file.find('\n'), file.size());
    out[std::string(file.substr(0, end))] = std::string(file.substr(std::min(end + 1, file.size())));
  }
  return out;
}

// Of a file, or of the files below a folder.
bool is_there(const Files& files, const std::string& path) {
  const std::string folder = path + '/';
  const auto below = files.lower_bound(folder);
  return path == "accord.toml" || files.contains(path) ||
         (below != files.end() && below->first.starts_with(folder));
}

// A column may be the one behind the last sign, a line the one behind the last line end.
void check_place(const Files& files, const std::string& path, const Range& range) {
  require(is_there(files, path), "a finding is in a file that there is", path);
  const auto file = files.find(path);
  const std::string_view text = file == files.end() ? std::string_view() : std::string_view(file->second);
  require(range.begin.line >= 1 && range.begin.column >= 1, "places count from 1", path);
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  require(range.begin.line <= lines + 1, "a finding is on a line that there is", path);
  require(range.begin <= range.end, "a finding begins before it ends", path);
  if (text::find_invalid_utf8(text)) return;
  std::size_t begin = 0;
  for (std::uint32_t line = 1; line < range.begin.line; ++line) begin = text.find('\n', begin) + 1;
  const std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
  require(range.begin.column <= text::count_code_points(line) + 1, "a finding is in a column that there is",
          text);
}

void check_words(const Bilingual& told) {
  require(told.en.empty() == told.nl.empty(), "what is told is told in both languages", told.en + told.nl);
}

void check_finding(const Files& files, const check::Located& located, const std::set<std::string>& rules) {
  const Diagnostic& finding = located.finding;
  require(rules.contains(finding.rule), "a finding is of a rule that there is", finding.rule);
  require(!finding.message.empty(), "a finding says something", finding.rule);
  check_words(finding.message);
  check_words(finding.help);
  check_place(files, finding.file, finding.range);
  for (const Related& related : finding.related) {
    check_words(related.message);
    require(is_there(files, related.file), "a place that belongs to a finding is in a file that there is",
            related.file);
  }
  for (const Language language : {Language::en, Language::nl}) {
    // A renderer that prints the line as it stands.
    std::string shown = render::render_diagnostic(finding, located.line, {}, language);
    if (fuzz::broken_on_purpose) shown += located.line;
    require(is_harmless(shown, Layout::lines), "what is shown of a finding is harmless", shown);
  }
}

void check_findings(const Files& files, const SourceTree& tree, std::vector<Diagnostic> findings) {
  static const std::set<std::string> kRules = [] {
    std::set<std::string> out;
    for (const RuleInfo& rule : list_rules()) out.emplace(rule.id);
    return out;
  }();
  check::SourceLines lines(tree);
  for (const check::Located& located : check::locate_findings(std::move(findings), "", lines))
    check_finding(files, located, kRules);
}

// A hundred times a figure must still be a number.
constexpr double kLarge = 1e100;

bool has_large_figures(const Partnership& partnership) {
  for (const Book& book : partnership.books)
    for (const Series& series : book.series)
      for (std::size_t i = 0; i < series.size(); ++i)
        if (std::abs(series.value(i)) > kLarge) return true;
  return false;
}

void check_numbers(const Assessment& assessment) {
  const auto& change = assessment.result->sentence.change;
  if (!assessment.numbers || (change && change->amount > kLarge)) return;
  const Numbers& numbers = *assessment.numbers;
  const std::string& id = assessment.result->id().text();
  require(std::isfinite(numbers.baseline.value) && std::isfinite(numbers.target.value),
          "a baseline and a target are finite", id);
  for (const std::vector<Level>* levels : {&numbers.path, &numbers.trend})
    for (const Level& level : *levels) require(std::isfinite(level.value), "levels are finite", id);
  if (!numbers.standing) return;
  const Standing& standing = *numbers.standing;
  require(std::isfinite(standing.current.value) && std::isfinite(standing.progress) &&
              std::isfinite(standing.expected) && std::isfinite(standing.projected.value_or(0)),
          "how far a result is is finite", id);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Files files = files_of(fuzz::text_of(data, size));
  const store::MemoryTree tree(files);
  const Date today = *Date::from_ymd(2026, 11, 23);
  const Loaded loaded = load_partnership(tree);
  const Results results = resolve_results(loaded.partnership);
  check_findings(files, tree, check_partnership(loaded, results, today).findings);
  const auto stopping = find_stopping(loaded, results, today);
  const auto unreadable = find_unreadable(loaded, results, stopping);
  const auto assessments = assess(loaded.partnership, results, today, unreadable);
  if (has_large_figures(loaded.partnership)) return 0;
  for (const Assessment& one : assessments) check_numbers(one);
  return 0;
}
