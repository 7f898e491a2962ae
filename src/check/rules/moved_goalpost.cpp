#include "accord/agreement.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"What parties ratified is not what the result says today. It was relaxed (the target is nearer the "
     "baseline, or the deadline later), re-based (a figure was corrected, so the baseline over the same "
     "parties is another number), re-scoped (other parties), re-measured (measured otherwise) or withdrawn "
     "(given up): an error. Tightened is a warning. Re-worded (other words for the same numbers) and "
     "completed (figures of parties that had none then) are notes. While a decision that affects the result "
     "is newer than the yes, an error is a warning, for as many days as ratify_within says.",
     "Wat partijen hebben bekrachtigd, is niet wat er nu staat. Het resultaat is versoepeld (de streefwaarde "
     "ligt dichter bij de nulmeting, of de deadline later), heeft een andere nulmeting (er is een cijfer "
     "gecorrigeerd, dus dezelfde partijen beginnen bij een ander getal), heeft andere partijen, wordt anders "
     "gemeten of is ingetrokken: een fout. Aangescherpt is een waarschuwing. Anders verwoord (andere woorden "
     "voor dezelfde getallen) en nulmeting aangevuld (met cijfers van partijen die er toen geen hadden) zijn "
     "opmerkingen. Zolang een besluit over het resultaat nieuwer is dan de bekrachtiging, is een fout een "
     "waarschuwing, zoveel dagen als ratify_within zegt."},
    {"Promises drift: boards sign one thing, and two years on the target is another. A target may move, but "
     "openly, with a decision and a new yes. This rule can be neither allowed nor switched off.",
     "Beloften verschuiven: besturen tekenen voor het een, en twee jaar later is de streefwaarde een andere. "
     "Een streefwaarde mag veranderen, maar wel openlijk, met een besluit en een nieuwe bekrachtiging. Deze "
     "regel kun je niet uitzetten, ook niet met [allow]."},
    "# ratified on 2024-03-14: +10% internships by 2026-12-31\nresult = \"+8% internships by 2026-12-31\"",
    "# decided, and ratified again by each party with `accord ratify`\nresult = \"+8% internships by "
    "2026-12-31\""};

constexpr std::size_t kMostNames = 12;

Bilingual names(const std::vector<Id>& ids) {
  if (ids.empty()) return {"nobody", "niemand"};
  Bilingual out;
  const std::size_t shown = std::min(ids.size(), kMostNames);
  for (std::size_t i = 0; i < shown; ++i) out += same((i == 0 ? "" : ", ") + ids[i].text());
  if (shown < ids.size()) out += both(" and {} more", " en nog {}", ids.size() - shown);
  return out;
}

Bilingual none() { return {"none", "geen"}; }

Bilingual level(std::optional<double> value, const Indicator& indicator) {
  return value ? show_amount(*value, indicator) : none();
}

Bilingual day(std::optional<Date> date) { return date ? same(date->iso()) : none(); }

Bilingual words(const std::string& text) {
  return text.empty() ? none() : same(quoted(text::make_visible_line(text)));
}

// What distinguishes two texts that begin alike: a measure with a long definition.
Bilingual measure(const std::string& text) {
  return text.empty() ? none() : same(text::make_visible_line(text.substr(0, text.find(';'))));
}

Bilingual name_of(Move move) {
  const BilingualView title = move_title(move);
  return {std::string(title.en), std::string(title.nl)};
}

// "target from 89.3 % to 88 %"
Bilingual describe(const Moved& m, const Indicator& indicator) {
  switch (m.term) {
    case Term::target:
      if (!m.from_text.empty())
        return both("from {} to {}", "van {} naar {}", words(m.from_text), words(m.to_text));
      return both("target from {} to {}", "streefwaarde van {} naar {}", level(m.from_level, indicator),
                  level(m.to_level, indicator));
    case Term::deadline:
      return both("deadline from {} to {}", "deadline van {} naar {}", day(m.from_date), day(m.to_date));
    case Term::baseline:
      return both("baseline from {} to {}", "nulmeting van {} naar {}", level(m.from_level, indicator),
                  level(m.to_level, indicator));
    case Term::baseline_date:
      return both("baseline of {}, it was of {}", "datum van de nulmeting van {1} naar {0}", day(m.to_date),
                  day(m.from_date));
    case Term::parties:
      return both("parties from {} to {}", "partijen van {} naar {}", names(m.from_parties),
                  names(m.to_parties));
    case Term::measure:
      if (m.move == Move::re_worded) return {"another definition", "andere definitie"};
      return both("from {} to {}", "van {} naar {}", measure(m.from_text), measure(m.to_text));
    case Term::share:
      return both("share from {} to {}", "aandeel van {} naar {}", words(m.from_text), words(m.to_text));
    case Term::sentence:
      return both("it read {}", "er stond {}", words(m.from_text));
    case Term::stopped:
      return both("given up on {}", "gestopt op {}", day(m.to_date));
  }
  return {};
}

Bilingual describe_all(const Agreement& agreement, const Indicator& indicator) {
  const auto& moved = agreement.moved;
  const bool same_parties =
      std::all_of(moved.begin(), moved.end(), [&](const Moved& m) { return m.who == moved.front().who; });
  Bilingual out;
  for (std::size_t i = 0; i < moved.size(); ++i) {
    const bool same_move = i > 0 && moved[i].move == moved[i - 1].move;
    if (!same_move) out += same(i == 0 ? "" : "), ") + name_of(moved[i].move);
    out += same(same_move ? ", " : " (") + describe(moved[i], indicator);
    if (!same_parties) out += both(" for {}", " voor {}", names(moved[i].who));
  }
  out += same(")");
  if (same_parties)
    out += both(" since it was ratified by {}", " sinds de bekrachtiging door {}", names(moved.front().who));
  return out;
}

Bilingual describe_amendment(const Agreement& agreement) {
  if (!agreement.amendment) return {};
  const Amendment& a = *agreement.amendment;
  return both("; decided {}, waiting for {} of {}", "; besloten op {}, nog te bekrachtigen door {} van de {}",
              a.decision->date.value.iso(), a.waiting, agreement.parties.size());
}

Bilingual help_for(const Agreement& agreement, Date today) {
  const std::string id = agreement.result->id().text();
  if (!agreement.has_moved())
    return both(
        "nothing is promised less; `accord ratify` records the yes to how it reads now",
        "er is niets minder beloofd; `accord ratify` legt de bekrachtiging van de huidige tekst vast");
  const Bilingual again = both("`accord ratify {} --party PARTY,.. --by BODY,..`",
                               "`accord ratify {} --party PARTIJ,.. --by ORGAAN,..`", id);
  if (!agreement.amendment)
    return both(
        "put back what was agreed to, or record the decision (`accord decide \"...\" --affects {}`) "
        "and the new yes ({})",
        "zet terug wat was afgesproken, of leg het besluit vast (`accord decide \"...\" --affects {}`) "
        "en de nieuwe bekrachtiging ({})",
        id, again);
  if (agreement.amendment->until < today)
    return both("the yes to it was due by {}: {}, or put back what was agreed to",
                "dit had uiterlijk {} bekrachtigd moeten zijn: {}, of zet terug wat was afgesproken",
                agreement.amendment->until.iso(), again);
  return both("record each new yes by {}: {}", "leg elke nieuwe bekrachtiging uiterlijk {} vast: {}",
              agreement.amendment->until.iso(), again);
}

void check_purpose(const Context& context, Findings& findings) {
  const Agreement purpose = compute_purpose_agreement(context.partnership, context.today);
  if (purpose.moved.empty()) return;
  std::vector<Id> who;
  for (const Moved& m : purpose.moved) who.insert(who.end(), m.who.begin(), m.who.end());
  std::sort(who.begin(), who.end());
  const Settings& settings = context.partnership.settings;
  findings
      .add(settings.source, settings.purpose ? settings.purpose->range : settings.name.range,
           both("the purpose was re-worded since it was ratified by {}",
                "de bedoeling is anders verwoord sinds de bekrachtiging door {}", names(who)),
           both("`accord ratify --purpose` records the yes to how it reads now",
                "`accord ratify --purpose` legt de bekrachtiging van de huidige tekst vast"))
      .severity = Severity::note;
}

void check(const Context& context, Findings& findings) {
  const Partnership& p = context.partnership;
  if (p.ratifications.empty()) return;
  check_purpose(context, findings);
  for (const Agreement& one : compute_agreements(p, context.results, context.assessments(), context.today)) {
    if (one.moved.empty()) continue;
    const Goal& goal = *one.result->goal;
    findings
        .add(goal.source, goal.result.range,
             describe_all(one, *one.result->indicator) + describe_amendment(one),
             help_for(one, context.today))
        .severity = *one.severity;
  }
}

}  // namespace

extern const Rule kMovedGoalpost{"moved-goalpost", "agreements", Severity::error,
                                 Stops::no,        kExplanation, check};

}  // namespace accord::check
