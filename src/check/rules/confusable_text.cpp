#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A name has hidden characters in it, or letters of two scripts in one word.",
     "In een naam zitten verborgen tekens, of letters uit twee schriften in één woord."},
    {"A Cyrillic \"\u0430\" looks like an \"a\" and is another letter, and hidden characters can turn text "
     "around. Two names that look alike would then be two names: figures go to the one, and the table reads "
     "the other.",
     "Een cyrillische \"\u0430\" lijkt op een \"a\" maar is een andere letter, en verborgen tekens kunnen "
     "tekst omdraaien. Twee namen die er hetzelfde uitzien, zijn dan toch twee namen: de cijfers gaan naar "
     "de ene, en de tafel leest de andere."},
    "name = \"Int\u0435rnships\"    # the first e is Cyrillic",
    "name = \"Internships\""};

bool is_hidden(char32_t c) {
  const bool bidi = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                    (c >= 0x2066 && c <= 0x2069);
  return bidi || c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

bool is_latin(char32_t c) {
  const bool ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return ascii || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c <= 0x1EFF);
}

// Of Greek only what looks like a Latin letter: people write "β-blokkers" and "µg" in earnest.
bool is_other_script(char32_t c) {
  constexpr std::u32string_view kGreekLookAlikes = U"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορυχϲϳ";
  return (c >= 0x400 && c <= 0x52F) || kGreekLookAlikes.find(c) != std::u32string_view::npos;
}

bool is_letter(char32_t c) { return is_latin(c) || (c >= 0x300 && c <= 0x52F); }

struct Suspect {
  ByteRange where;
  char32_t character = 0;
  bool hidden = false;
};

// The first hidden character, or the first letter of another script in a word with Latin ones.
std::optional<Suspect> find_suspect(std::string_view name) {
  bool latin = false;
  std::optional<Suspect> other;
  for (std::size_t offset = 0; offset < name.size();) {
    const std::size_t begin = offset;
    const char32_t c = text::next_code_point(name, offset);
    if (is_hidden(c)) {
      // With the next character, because this one may take no room on a screen.
      if (offset < name.size()) text::next_code_point(name, offset);
      return Suspect{{begin, offset}, c, true};
    }
    if (!is_letter(c)) {
      latin = false;
      other.reset();
    }
    latin = latin || is_latin(c);
    if (!other && is_other_script(c)) other = Suspect{{begin, offset}, c, false};
    if (latin && other) return other;
  }
  return std::nullopt;
}

void check_name(const SourceFile& file, const Text& name, Findings& findings) {
  const auto suspect = find_suspect(name.value);
  if (!suspect) return;
  const auto code = static_cast<std::uint32_t>(suspect->character);
  const Range range = text_range(name, suspect->where);
  if (suspect->hidden)
    findings.add(
        file, range,
        both("there is a hidden character (U+{:04X}) in this name",
             "in deze naam zit een verborgen teken (U+{:04X})", code),
        both("type the name again, or remove the character", "typ de naam opnieuw, of haal het teken weg"));
  else
    findings.add(file, range,
                 both("this letter (U+{:04X}) is {}, in a word with Latin letters",
                      "deze letter (U+{:04X}) is {}, in een woord met Latijnse letters", code,
                      code >= 0x400 ? Bilingual{"Cyrillic", "cyrillisch"} : Bilingual{"Greek", "Grieks"}),
                 both("type the word again: it looks like another name, and is not the same",
                      "typ het woord opnieuw: het ziet eruit als een andere naam, maar is het niet"));
}

void check_names(const SourceFile& file, const Text& name, const std::vector<Text>& aliases,
                 Findings& findings) {
  check_name(file, name, findings);
  for (const Text& alias : aliases) check_name(file, alias, findings);
}

void check(const Context& context, Findings& findings) {
  const Partnership& p = context.partnership;
  check_name(p.settings.source, p.settings.name, findings);
  for (const Party& party : p.parties) check_names(party.source, party.name, party.aliases, findings);
  for (const Ambition& ambition : p.ambitions) check_name(ambition.source, ambition.name, findings);
  for (const Indicator& one : p.indicators) check_names(one.source, one.name, one.aliases, findings);
  for (const Goal& goal : p.goals)
    if (goal.title) check_name(goal.source, *goal.title, findings);
  for (const Effort& effort : p.efforts) check_name(effort.source, effort.name, findings);
}

}  // namespace

extern const Rule kConfusableText{"confusable-text", "files",      Severity::warning,
                                  Stops::no,         kExplanation, check};

}  // namespace accord::check
