#include "files/new_settings.hpp"

#include "files/splice.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::files {
namespace {

// {0} name, {1} start, {2} end: in quotes or as TOML writes them.
constexpr std::string_view kEnglish =
    R"(# The partnership: one file of its own, in the folder of all the others. Behind a # stands what is meant for people.
# A key that begins with # waits for you: take the # away, and accord reads it (with the [heading] above it, where
# there is one). `accord check` tells whether all is well; accord-format(5) tells the rest.

format = 1
name = {0}

# What people read is in English ("en") or in Dutch ("nl"). Sentences are understood in both.
language = "en"

# Results are measured from this day on, unless a result or its ambition has a baseline of its own.
start = {1}
# The day on which the partnership ends.
#end = {2}

# The shared purpose: why you do this, and for whom. It decides what to take up and what not.
#purpose = "Everyone in the region finds enough skilled people at the bedside, now and in ten years."

# What you do not take up is as much a choice as what you do.
#outside = ["Pay and allowances: those belong to the collective labour agreement"]

# The money that means and business cases are in.
#currency = "EUR"

# What was signed before: names of documents, or where to find them.
#documents = ["Declaration of intent, signed 12 December 2025"]

# How means are divided: "equal", or in proportion to an indicator, by its id.
#distribution_key = "equal"

# The lightest governance that serves the purpose.
#[governance]
#form = "A table of eight, once a month, one hour"
#manager = "The programme manager, paid by all"
# How decisions are taken, and by whom.
#decides = "By consent of the members who are present"
# How often the table looks at the results: "monthly", "quarterly" or "yearly".
#review = "quarterly"
# The bodies of each party that must say yes to a result, and within how many days.
#ratified_by = ["board", "works council"]
#ratify_within = 180

# What must be true before you begin: false, or the day on which it was met.
#[conditions]
#"Each board has named one person who may decide at the table" = false

# How much a rule of `accord check` weighs here: "error", "warning", "note" or "off". See `accord explain`.
#[checks]
#sudden-jump = "note"

# A rule that this one file may break, and why. Every file can have this.
#[allow]
#confusable-text = "the name of one party is in Greek"
)";

constexpr std::string_view kDutch =
    R"(# Het samenwerkingsverband. Wat achter een # staat, is voor mensen bedoeld. Een sleutel met een # ervoor wacht nog: haal
# het # weg en accord leest hem (haal het dan ook weg bij het [kopje] erboven, als dat er is). `accord check` zegt of
# alles klopt; de rest staat in accord-format(5).

format = 1
name = {0}

# Wat mensen lezen is in het Nederlands ("nl") of in het Engels ("en"). Zinnen worden in beide talen begrepen.
language = "nl"

# Vanaf deze dag worden resultaten gemeten, tenzij een resultaat of de ambitie een eigen nulmeting heeft.
start = {1}
# De dag waarop het samenwerkingsverband afloopt.
#end = {2}

# De gezamenlijke bedoeling: waarom doen we dit, en voor wie? Die bepaalt wat we oppakken en wat niet.
#purpose = "Iedereen in de regio kan rekenen op goede zorg, nu en over tien jaar."

# Wat we niet oppakken, is ook een keuze.
#outside = ["Tarieven en contracten: daarover spreekt ieder zelf met de verzekeraar"]

# De munt waarin middelen en businesscases staan.
#currency = "EUR"

# Wat al eerder is ondertekend: namen van documenten, of waar ze te vinden zijn.
#documents = ["Intentieverklaring, ondertekend op 12 december 2025"]

# De verdeelsleutel voor de middelen: "equal" (ieder evenveel), of naar rato van een indicator (het id).
#distribution_key = "equal"

# De lichtste besturing die de bedoeling dient.
#[governance]
#form = "Een tafel van acht, een uur per maand"
#manager = "De programmamanager, door allen samen betaald"
# Hoe besluiten worden genomen, en door wie.
#decides = "Met instemming van de aanwezige leden"
# Hoe vaak de tafel naar de resultaten kijkt: "monthly" (maand), "quarterly" (kwartaal) of "yearly" (jaar).
#review = "quarterly"
# De organen van iedere partij die een resultaat bekrachtigen, en binnen hoeveel dagen.
#ratified_by = ["raad van bestuur", "ondernemingsraad"]
#ratify_within = 180

# Wat waar moet zijn voordat we beginnen: false, of de dag waarop het zover was.
#[conditions]
#"Iedere bestuurder heeft iemand aangewezen die aan tafel mag beslissen" = false

# Hoe zwaar een regel van `accord check` hier weegt: "error", "warning", "note" of "off". Zie `accord explain`.
#[checks]
#sudden-jump = "note"

# Een regel waar alleen dit bestand van mag afwijken, en waarom. Ieder bestand kan dit hebben.
#[allow]
#confusable-text = "de naam van een van de partijen is Grieks"
)";

}  // namespace

std::string new_settings(std::string_view name, Language language, Date start) {
  constexpr int kYears = 3;
  const int year = std::min(start.year() + kYears, last_date().year());
  return fmt::format(fmt::runtime(language == Language::nl ? kDutch : kEnglish), toml_string(name),
                     start.iso(), Date::from_ymd(year, 12, 31)->iso());
}

}  // namespace accord::files
