#include "check/rules/counts_effort.hpp"

#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A result is measured by an indicator that counts what people do: meetings, workshops, newsletters, "
     "sessions.",
     "Een resultaat wordt gemeten met een indicator die telt wat mensen doen: vergaderingen, workshops, "
     "nieuwsbrieven, sessies."},
    {"Twelve meetings are held and nothing need have changed. What counts is what they were held for: people "
     "who stay, places that are filled, days that patients wait.",
     "Na twaalf bijeenkomsten hoeft er nog niets veranderd te zijn. Het gaat om waar ze voor waren: mensen "
     "die blijven, plaatsen die gevuld raken, dagen dat patiënten wachten."},
    "# indicators/meetings.toml\nname = \"Network meetings\"\nunit = \"meetings\"",
    "# indicators/staff-retention.toml\nname = \"Staff retention\"\nunit = \"%\"\n\n# "
    "efforts/network.toml\nname = \"Network meetings\"\nsupports = [\"staff-retention\"]"};

// What people do, as the last part of a word: Dutch writes "netwerkbijeenkomsten" in one.
constexpr std::array<std::string_view, 43> kEfforts = {
    // English
    "meeting", "meetings", "workshop", "workshops", "newsletter", "newsletters", "session", "sessions",
    "trainings", "webinar", "webinars", "conference", "conferences", "presentation", "presentations",
    "campaign", "campaigns", "brochure", "brochures", "leaflets", "flyers", "mailings",
    // Dutch
    "bijeenkomst", "bijeenkomsten", "nieuwsbrief", "nieuwsbrieven", "overleg", "overleggen", "sessie",
    "sessies", "trainingen", "cursussen", "vergadering", "vergaderingen", "conferentie", "conferenties",
    "symposium", "symposia", "presentaties", "campagne", "campagnes", "folders", "themadagen"};

// Where the thing that is counted has been named: "meetings | with schools", "bijeenkomsten | per jaar".
constexpr std::array<std::string_view, 26> kEnds = {
    "of",  "in",  "at",  "on", "with", "per",  "for",  "by",  "from", "to",   "a",     "each",     "every",
    "van", "aan", "bij", "op", "met",  "voor", "door", "uit", "te",   "held", "given", "gehouden", "gegeven"};

template <std::size_t n>
bool is_one_of(std::string_view word, const std::array<std::string_view, n>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::vector<std::string> split_words(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char c : text::lower_case(name)) {
    const bool parts = c == ' ' || c == '-' || c == '/' || c == ',' || c == '(' || c == ')';
    if (!parts)
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

// The word for what is counted: "meetings" of "number of joint meetings per year", "participants" of
// "participants in workshops".
std::string counted_thing(std::string_view name) {
  std::vector<std::string> words = split_words(name);
  if (words.size() > 2 && words[0] == "number" && words[1] == "of")
    words.erase(words.begin(), words.begin() + 2);
  if (words.size() > 1 && words[0] == "aantal") words.erase(words.begin());
  const auto end =
      std::find_if(words.begin(), words.end(), [](const std::string& w) { return is_one_of(w, kEnds); });
  return end == words.begin() ? std::string() : *std::prev(end);
}

bool names_effort(std::string_view name) {
  const std::string thing = counted_thing(name);
  return std::any_of(kEfforts.begin(), kEfforts.end(),
                     [&](std::string_view word) { return thing.ends_with(word); });
}

}  // namespace

bool counts_effort(const Indicator& indicator) {
  // A part of a whole is no count: "discussed in the joint meeting", in %.
  if (same_unit(indicator.unit.value, "%")) return false;
  const auto& aliases = indicator.aliases;
  return names_effort(indicator.unit.value) || names_effort(indicator.name.value) ||
         std::any_of(aliases.begin(), aliases.end(),
                     [](const Text& alias) { return names_effort(alias.value); });
}

namespace {

void check(const Context& context, Findings& findings) {
  for (const Indicator& indicator : context.partnership.indicators) {
    if (!counts_effort(indicator)) continue;
    const auto& all = context.results.all;
    const auto used =
        std::find_if(all.begin(), all.end(), [&](const Result& r) { return r.indicator == &indicator; });
    if (used == all.end()) continue;
    findings.add(indicator.source, indicator.name.range,
                 both("{} counts what people do, and '{}' is measured by it",
                      "{} telt wat mensen doen, en '{}' wordt ermee gemeten", quoted(indicator.name.value),
                      used->id().text()),
                 both("measure what it is done for, and record the doing with `accord effort add`",
                      "meet waar het voor is, en leg de inspanning zelf vast met `accord effort add`"));
  }
}

}  // namespace

extern const Rule kCountsEffort{"counts-effort", "sentences",  Severity::warning,
                                Stops::no,       kExplanation, check};

}  // namespace accord::check
