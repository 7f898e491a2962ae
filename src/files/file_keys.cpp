#include "files/file_keys.hpp"

#include "files/date_forms.hpp"

namespace accord::files {
namespace {

using Words = std::string_view;

// Values, as the tables below name them.
constexpr Value kText{Type::text};
constexpr Value kFilled{Type::text, Form::filled};
constexpr Value kId{Type::text, Form::id};
constexpr Value kIdOrAll{Type::text, Form::id_or_all};
constexpr Value kTexts{Type::texts};
constexpr Value kSomeTexts{Type::texts, Form::filled};
constexpr Value kIds{Type::texts, Form::id};
constexpr Value kIdPaths{Type::texts, Form::id_path};
constexpr Value kNumber{Type::number};
constexpr Value kTruth{Type::truth};
constexpr Value kDate{Type::date};

constexpr Value one_of(std::span<const std::string_view> words) { return {Type::text, Form::any, words}; }
constexpr Value at_least(double least) { return {Type::number, Form::any, {}, least}; }
constexpr Value whole(double least, double most) { return {Type::number, Form::any, {}, least, most, true}; }
constexpr Value a(const Table& table) { return {Type::table, Form::any, {}, {}, {}, false, &table}; }

constexpr Words kFrequencies[] = {"monthly", "quarterly", "yearly"};
constexpr Words kPeriods[] = {"month", "quarter", "year"};

// ---- what several kinds share

constexpr Table kAllow{{}, Named::rule, kFilled};
constexpr Key kAllowKey{"allow", a(kAllow), "Rules that this file may break, each with the reason why."};

constexpr Key kGovernanceKeys[] = {
    {"form", kText, "The form that working together takes: a table of eight, once a month."},
    {"manager", kText, "Who manages it, and who pays for that."},
    {"decides", kText, "How decisions are taken, and by whom."},
    {"review", one_of(kFrequencies), "How often the results are looked at; the report's default period."},
    {"ratified_by", kTexts, "The bodies of each party that must say yes to a result. Default: any one."},
    {"ratify_within", at_least(0), "The days in which a change is ratified again. Default: 180."},
};
constexpr Table kGovernance{kGovernanceKeys};

constexpr Table kConditions{{}, Named::anything, {Type::false_or_date}};
constexpr Key kConditionsKey{"conditions", a(kConditions),
                             "What must be true before you begin: a sentence, and false or the day on which "
                             "it was met."};

// ---- accord.toml

constexpr Words kLanguages[] = {"en", "nl"};
constexpr Words kSeverities[] = {"error", "warning", "note", "off"};
constexpr Table kChecks{{}, Named::rule, one_of(kSeverities)};
constexpr Key kSettingsKeys[] = {
    {"format", whole(1, 1), "The format of the files: 1.", Needed::yes},
    {"name", kFilled, "What the partnership is called.", Needed::yes},
    {"purpose", kText, "The shared purpose: why you do this, and for whom."},
    {"outside", kTexts, "What you do not take up."},
    {"language", one_of(kLanguages), "The language that people read. Sentences are understood in both."},
    {"start", kDate, "The day on which the partnership begins; the baseline of results that state none."},
    {"end", kDate, "The day on which the partnership ends."},
    {"currency", kText, "The money that means and business cases are in. Default: \"EUR\"."},
    {"documents", kTexts, "What was signed before: names of documents, or where to find them."},
    {"distribution_key", kText,
     "How means are divided: \"equal\", or an indicator's id: in proportion to it."},
    {"governance", a(kGovernance), "The lightest governance that serves the purpose."},
    kConditionsKey,
    {"checks", a(kChecks), "How much a rule of `accord check` weighs in this partnership."},
    kAllowKey,
};
constexpr Table kSettingsTable{kSettingsKeys};

// ---- parties/<party>.toml

constexpr Words kRoles[] = {"member", "observer"};
constexpr Key kRepresentativeKeys[] = {
    {"name", kText, "Who speaks for the party."},
    {"role", kText, "What that person is in the party."},
    {"mandate", kText, "What that person may decide at the table."},
};
constexpr Table kRepresentative{kRepresentativeKeys};
constexpr Key kBusinessCaseKeys[] = {
    {"costs", kNumber, "What it costs the party a year, in the partnership's currency."},
    {"benefits", kNumber, "What it brings the party a year, in the partnership's currency."},
    {"note", kText, "How these are reckoned."},
};
constexpr Table kBusinessCase{kBusinessCaseKeys};
constexpr Key kPartyKeys[] = {
    {"name", kFilled, "What the party is called.", Needed::yes},
    {"aliases", kTexts, "Other names, as spreadsheets have them."},
    {"sector", kText, "The sector that the party works in."},
    {"role", one_of(kRoles), "\"observer\": involved, but in no default list. Default: \"member\"."},
    {"joined", kDate, "The day from which the party takes part."},
    {"left", kDate, "The last day on which the party took part."},
    {"succeeds", kIds, "The ids of parties that merged into this one, on the day on which it joined."},
    {"interests", kTexts, "Why the party takes part. An empty list says \"none\" out loud."},
    {"needs", kTexts, "What the party needs of the others. An empty list says \"none\" out loud."},
    {"limits", kTexts, "What the party can't or will not do. An empty list says \"none\" out loud."},
    {"gains", kTexts, "What it brings the party. An empty list says \"none\" out loud."},
    {"concessions", kTexts, "What the party gives up for it. An empty list says \"none\" out loud."},
    {"representative", a(kRepresentative), "Who speaks for the party at the table."},
    {"business_case", a(kBusinessCase), "What it costs the party and what it brings, a year."},
    kAllowKey,
};
constexpr Table kParty{kPartyKeys};

// ---- ambitions/<ambition>.toml

constexpr Words kPhases[] = {"exploring", "preparing", "doing"};
constexpr Key kAmbitionKeys[] = {
    {"name", kFilled, "What the ambition is called.", Needed::yes},
    {"why", kText, "Why it is taken up."},
    {"parties", kIds, "The parties that take part, by id. Default: all members."},
    {"lead", kId, "The party that leads, by id."},
    {"baseline", kDate, "The day that its results are measured from. Default: the partnership's start."},
    {"phase", one_of(kPhases), "How far it is."},
    {"governance", a(kGovernance), "The governance of this ambition, where it has one of its own."},
    kAllowKey,
};
constexpr Table kAmbition{kAmbitionKeys};

// ---- indicators/<indicator>.toml

constexpr Words kBetter[] = {"higher", "lower"};
constexpr Words kIndicatorKinds[] = {"level", "count"};
constexpr Words kCombines[] = {"sum", "mean", "weighted", "worst", "ratio"};
constexpr Table kBreaks{{}, Named::date, kText, Others::refused};
constexpr Key kIndicatorKeys[] = {
    {"name", kFilled, "What the indicator is called.", Needed::yes},
    {"aliases", kTexts, "Other names, in any language, that sentences and spreadsheets may use."},
    {"unit", kFilled, "What it is counted in: \"%\", \"places\", \"FTE\", \"EUR\".", Needed::yes},
    {"better", one_of(kBetter), "Which way is better. Default: \"higher\"."},
    {"decimals", whole(0, 6), "How many decimals are shown and compared. Default: 1 for \"%\", else 2."},
    {"frequency", one_of(kFrequencies), "How often a figure comes in. Without it nothing is stale or due."},
    {"kind", one_of(kIndicatorKinds),
     "\"level\" (default): a figure stands until the next one. \"count\": figures add up."},
    {"per", one_of(kPeriods),
     "Of a count: the period whose sum is its value. It needs `frequency`. Without it a count is a running "
     "total since the baseline."},
    {"source", kText, "Where the figures come from."},
    {"definition", kText, "What is counted, and what is not."},
    {"min", kNumber, "The lowest figure that there can be. Default: 0 for \"%\"."},
    {"max", kNumber, "The highest figure that there can be."},
    {"margin", at_least(0), "A figure within this of the expected path counts as on it. Default: 0."},
    {"plan", kTruth, "true: its figures are estimates, and may be dated ahead."},
    {"combine", one_of(kCombines),
     "How parties' figures make one. \"weighted\" needs `weight`; \"ratio\" needs `of` and `to`; \"worst\": "
     "each party must get there by itself. Default: \"mean\" for \"%\", else \"sum\"."},
    {"weight", kId, "With combine = \"weighted\": the indicator that figures are weighted with."},
    {"of", kId, "With combine = \"ratio\": the indicator that is divided."},
    {"to", kId, "With combine = \"ratio\": the indicator that it is divided by."},
    {"times", kNumber, "With combine = \"ratio\": what it is multiplied by. Default: 100 for \"%\", else 1."},
    {"breaks", a(kBreaks), "The days from which the figures mean something else, each with the reason why."},
    kAllowKey,
};
constexpr Table kIndicator{kIndicatorKeys};

// ---- goals/**.toml

constexpr Words kPaths[] = {"linear", "steps"};
constexpr Words kMeansKinds[] = {"own", "lent", "hired"};
constexpr Words kOutlooks[] = {"on-track", "at-risk", "behind"};
constexpr Table kOwners{{}, Named::id, kText, Others::refused};
constexpr Table kShares{{}, Named::id, kText, Others::refused};
constexpr Key kMeansKeys[] = {
    {"hours", at_least(0), "Hours a year."},
    {"budget", at_least(0), "Money a year, in the partnership's currency."},
    {"competencies", kTexts, "What its people bring that others lack."},
    {"kind", one_of(kMeansKinds), "Whose the people are: the party's own, lent to it, or hired."},
    {"note", kText, "What there is to say about it."},
};
constexpr Table kOneMeans{kMeansKeys};
constexpr Table kMeans{{}, Named::id, a(kOneMeans), Others::refused};
constexpr Key kOutlookKeys[] = {
    {"by", kText, "Who judges: a party's id, or a name."},
    {"state", one_of(kOutlooks), "What they expect of the result.", Needed::yes},
    {"note", kText, "Why they expect it."},
};
constexpr Table kOneOutlook{kOutlookKeys};
constexpr Table kOutlook{{}, Named::date, a(kOneOutlook), Others::refused};
constexpr Key kStoppedKeys[] = {
    {"date", kDate, "The day on which it was stopped.", Needed::yes},
    {"why", kFilled, "Why it was stopped.", Needed::yes},
    {"decision", kText, "The decision, by id."},
};
constexpr Table kStopped{kStoppedKeys};
constexpr Key kGoalKeys[] = {
    {"result", kFilled,
     "The result as one sentence, with a change, what it is about and a deadline: \"+10% internships by "
     "2026-12-31\".",
     Needed::yes},
    {"title", kText, "A short name for people."},
    {"why", kText, "Why this result."},
    {"ambition", kId, "The ambition that it belongs to, by id. Default: the parent's."},
    {"owner", kId, "The party that answers for it, by id."},
    {"owners", a(kOwners), "Who inside each party answers for it."},
    {"parties", kIds,
     "The parties that it is of, by id. Default: the parent's, the ambition's, all members."},
    {"baseline", kDate,
     "The day that it is measured from. Default: the parent's, the ambition's, the partnership's start."},
    {"target", kNumber, "The level that the sentence comes to, as a double entry: `accord check` compares."},
    {"path", one_of(kPaths),
     "How it should go: \"linear\" (default), or \"steps\": nothing before the next milestone."},
    {"means", a(kMeans), "What each party puts in, a year."},
    {"shares", a(kShares), "The change of each party: \"+8%\", \"+12\" or \"to 140\"."},
    {"risks", kTexts, "What could go wrong."},
    {"tensions", kTexts, "Interests that collide in this result."},
    kConditionsKey,
    {"outlook", a(kOutlook), "What people expect, by day; the newest counts. It never changes the state."},
    {"stopped", a(kStopped), "The result is given up, openly."},
    kAllowKey,
};
constexpr Table kGoal{kGoalKeys};

// ---- measurements/<party>.toml

constexpr Key kFigureKeys[] = {
    {"value", kNumber, "The figure.", Needed::yes},
    {"source", kText, "Where it comes from."},
    {"note", kText, "What there is to say about it."},
    {"was", kNumber, "The figure in the old way of measuring, where a break restates it."},
    {"covers", one_of(kPeriods), "The figure is of the whole period, by itself; the indicator's `per`."},
};
constexpr Table kFigure{kFigureKeys};
constexpr Key kSeriesKeys[] = {{"source", kText, "Where all figures of this table come from."}};
constexpr Value kFigureValue{Type::number_or_table, Form::any, {}, {}, {}, false, &kFigure};
constexpr Table kSeries{kSeriesKeys, Named::date, kFigureValue};
constexpr Key kOnlyAllow[] = {kAllowKey};
constexpr Table kBook{kOnlyAllow, Named::id, a(kSeries), Others::refused};

// ---- efforts/<effort>.toml, decisions/<decision>.toml

constexpr Key kEffortKeys[] = {
    {"name", kFilled, "What people do.", Needed::yes},
    {"lead", kId, "The party that leads it, by id."},
    {"since", kDate, "The day on which it began."},
    {"until", kDate, "The day on which it ends."},
    {"supports", kIdPaths, "The results that it serves, by id.", Needed::yes},
    {"note", kText, "What there is to say about it."},
    kAllowKey,
};
constexpr Table kEffort{kEffortKeys};
constexpr Key kDecisionKeys[] = {
    {"date", kDate, "The day on which it was decided.", Needed::yes},
    {"decision", kFilled, "What was decided.", Needed::yes},
    {"by", kText, "Who decided."},
    {"parties", kIds, "The parties that took part, by id."},
    {"affects", kIdPaths, "The results that it changes, by id."},
    kAllowKey,
};
constexpr Table kDecision{kDecisionKeys};

// ---- ratifications/<party>.toml

constexpr Key kYesKeys[] = {
    {"by", kSomeTexts, "The bodies of the party that said yes.", Needed::yes},
    {"result", kText, "The sentence, as it read then."},
    {"deadline", kDate, "The deadline, as it was then."},
    {"baseline_date", kDate, "The baseline date, as it was then."},
    {"baseline", kNumber, "The baseline, as it was then."},
    {"target", kNumber, "The target, as it was then."},
    {"measure", kText, "How the indicator measured then."},
    {"share", kText, "The party's share, as it was then."},
    {"without", kIds, "The parties of the result that had no baseline figure then."},
    {"parties", kIds, "The parties that the result stated then."},
};
constexpr Table kYes{kYesKeys};
constexpr Table kYeses{{}, Named::date, a(kYes), Others::refused};
constexpr Table kRatification{kOnlyAllow, Named::result, a(kYeses), Others::refused};

// ---- imports/<rules>.toml

// No-break, thin and narrow blanks are read as a blank.
constexpr Words kSeparators[] = {";", ",", "tab", "\t",     "|",      ":",
                                 "^", "~", " ",   "\u00A0", "\u2009", "\u202F"};
constexpr Words kDecimalMarks[] = {".", ","};
constexpr Words kThousands[] = {".", ",", "'", "\u2019", " ", "\u00A0", "\u2009", "\u202F"};
constexpr Words kSkip[] = {"skip"};
constexpr Key kColumnKeys[] = {
    {"date", kText, "The header of the column with dates."},
    {"party", kText, "The header of the column with parties."},
    {"indicator", kText, "The header of the column with indicators."},
    {"value", kText, "The header of the column with figures."},
    {"note", kText, "The header of the column with notes."},
};
constexpr Table kColumns{kColumnKeys};
constexpr Key kFixedKeys[] = {
    {"party", kIdOrAll, "The party that all figures are of, by id; \"all\": the whole partnership."},
    {"indicator", kId, "The indicator that all figures are of, by id."},
    {"source", kText, "Where all figures come from."},
};
constexpr Table kFixed{kFixedKeys};
constexpr Key kOthersKeys[] = {
    {"party", one_of(kSkip), "\"skip\": rows of parties that are not known are passed over."},
    {"indicator", one_of(kSkip), "\"skip\": rows of indicators that are not known are passed over."},
};
constexpr Table kOthersTable{kOthersKeys};
constexpr Table kPartyNames{{}, Named::anything, kIdOrAll};
constexpr Table kIndicatorNames{{}, Named::anything, kId};
constexpr Key kImportKeys[] = {
    {"separator", one_of(kSeparators), "What parts the cells."},
    {"decimal", one_of(kDecimalMarks), "The decimal mark."},
    {"thousands", one_of(kThousands), "What parts thousands."},
    {"encoding", kText, "The character set, such as \"windows-1252\". Default: what it turns out to be."},
    {"skip", whole(0, 10'000), "The number of lines before the header."},
    {"date", one_of(kDateForms), "The form that dates have."},
    {"missing", kTexts, "The texts that mean no figure, in the place of the usual ones."},
    {"ignore", kTexts, "A row whose first cell begins with one of these is left out."},
    {"columns", a(kColumns), "Which column is which, by its header."},
    {"fixed", a(kFixed), "What no column says, since it is the same for all figures."},
    {"values", a(kIndicatorNames), "Columns with figures: each header with its indicator's id."},
    {"parties", a(kPartyNames), "Names of parties, each with its id, or \"all\": the whole partnership."},
    {"indicators", a(kIndicatorNames), "Names of indicators, each with its id."},
    {"others", a(kOthersTable), "What to do with names that are not known."},
    kAllowKey,
};
constexpr Table kImport{kImportKeys};

// In the table itself first, then in those below it.
std::optional<Type> find_type(const Table& table, std::string_view key) {
  for (const Key& one : table.keys)
    if (one.name == key) return one.value.type;
  if (table.naming == Named::date && !key.empty() && key[0] >= '0' && key[0] <= '9') return table.each.type;
  for (const Key& one : table.keys)
    if (one.value.table != nullptr)
      if (const auto found = find_type(*one.value.table, key)) return found;
  return table.each.table == nullptr ? std::nullopt : find_type(*table.each.table, key);
}

constexpr FileKind kKinds[] = {
    {"accord",
     "",
     "accord.toml",
     "accord.toml",
     {"the partnership", "het samenwerkingsverband"},
     &kSettingsTable},
    {"party",
     "parties",
     "parties/<party>.toml",
     "parties/*.toml",
     {"who takes part, and what is on the table", "wie meedoet, en wat er op tafel ligt"},
     &kParty},
    {"ambition",
     "ambitions",
     "ambitions/<ambition>.toml",
     "ambitions/*.toml",
     {"a theme", "een thema"},
     &kAmbition},
    {"indicator",
     "indicators",
     "indicators/<indicator>.toml",
     "indicators/*.toml",
     {"what is measured", "wat er wordt gemeten"},
     &kIndicator},
    {"goal", "goals", "goals/**.toml", "goals/**/*.toml", {"a result", "een resultaat"}, &kGoal},
    {"measurements",
     "measurements",
     "measurements/<party>.toml",
     "measurements/*.toml",
     {"a party's figures", "de cijfers van een partij"},
     &kBook},
    {"effort",
     "efforts",
     "efforts/<effort>.toml",
     "efforts/*.toml",
     {"what people do for results", "wat mensen doen voor resultaten"},
     &kEffort},
    {"decision",
     "decisions",
     "decisions/<decision>.toml",
     "decisions/*.toml",
     {"what was decided", "wat er is besloten"},
     &kDecision},
    {"ratification",
     "ratifications",
     "ratifications/<party>.toml",
     "ratifications/*.toml",
     {"what a party formally said yes to", "waar een partij formeel ja tegen heeft gezegd"},
     &kRatification},
    {"import",
     "imports",
     "imports/<rules>.toml",
     "imports/*.toml",
     {"how to read a kind of spreadsheet", "hoe een soort spreadsheet te lezen is"},
     &kImport},
};

}  // namespace

std::span<const FileKind> file_kinds() { return kKinds; }

const Table* table_of_file(std::string_view path) {
  for (const FileKind& kind : kKinds)
    if (kind.folder.empty()
            ? path == kind.place
            : path.starts_with(kind.folder) && path.substr(kind.folder.size()).starts_with('/'))
      return kind.table;
  return nullptr;
}

std::optional<Type> expected_type(std::string_view path, std::string_view key) {
  const Table* table = table_of_file(path);
  return table == nullptr ? std::nullopt : find_type(*table, key);
}

}  // namespace accord::files
