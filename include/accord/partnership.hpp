// A partnership as its files state it: values with the place where each stands, nothing derived.
// What a key means is in accord-format(5); the names here are the keys of the files.
#pragma once

#include "accord/date.hpp"
#include "accord/diagnostic.hpp"
#include "accord/id.hpp"
#include "accord/language.hpp"
#include "accord/series.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace accord {

template <class T>
using Maybe = std::optional<Spanned<T>>;
using Text = Spanned<std::string>;
using IdList = std::vector<Spanned<Id>>;
// A list of sentences: an empty one says "none" out loud, an absent one says nothing.
using Sentences = std::optional<std::vector<Text>>;

// A rule that one file may break, and why.
struct Allowance {
  Text rule;
  Text reason;
};

struct SourceFile {
  std::string path;  // relative to the root, with '/'
  std::vector<Allowance> allowed;
  // False when something in the file can't be read: what is here is then only what could be.
  bool readable = true;
};

struct Governance {
  Maybe<std::string> form, manager, decides;
  Maybe<Period> review;
  std::vector<Text> ratified_by;  // bodies that each party needs; empty: any one
  Maybe<double> ratify_within;    // days
};

struct Condition {
  Text sentence;
  std::optional<Date> met;  // absent while it is not met
};

// accord.toml
struct Settings {
  SourceFile source;
  Text name;
  Maybe<std::string> purpose;
  Sentences outside;
  Language language = Language::en;
  Maybe<Date> start, end;
  std::string currency = "EUR";
  std::vector<Text> documents;
  Maybe<std::string> distribution_key;  // "equal", or an indicator's id
  Governance governance;
  std::vector<Condition> conditions;
  struct Check {
    Text rule;
    Text severity;  // "error", "warning", "note" or "off"
  };
  std::vector<Check> checks;
};

enum class Role { member, observer };

struct Representative {
  Maybe<std::string> name, role, mandate;
};

struct BusinessCase {
  Maybe<double> costs, benefits;  // a year, in the partnership's currency
  Maybe<std::string> note;
};

// parties/<id>.toml
struct Party {
  Id id;
  SourceFile source;
  Text name;
  std::vector<Text> aliases;
  Maybe<std::string> sector;
  Role role = Role::member;
  Maybe<Date> joined, left;
  IdList succeeds;
  Sentences interests, needs, limits, gains, concessions;
  std::optional<Representative> representative;
  std::optional<BusinessCase> business_case;
};

// ambitions/<id>.toml
struct Ambition {
  Id id;
  SourceFile source;
  Text name;
  Maybe<std::string> why;
  IdList parties;  // empty: all members
  Maybe<Id> lead;
  Maybe<Date> baseline;
  Maybe<std::string> phase;
  Governance governance;
};

enum class Better { higher, lower };
enum class IndicatorKind { level, count };
enum class Combine { sum, mean, weighted, worst, ratio };

struct Break {
  Spanned<Date> date;
  std::string why;
};

// indicators/<id>.toml
struct Indicator {
  Id id;
  SourceFile source;
  Text name;
  std::vector<Text> aliases;
  Text unit;
  Better better = Better::higher;
  int decimals = 2;  // 1 for "%" unless stated
  bool decimals_stated = false;
  std::optional<Period> frequency;
  Maybe<std::string> data_source, definition;
  std::optional<double> min, max;  // both included
  bool plan = false;
  double margin = 0;
  IndicatorKind kind = IndicatorKind::level;
  Maybe<Period> per;  // only for a count; a count without it is a running total
  Combine combine = Combine::sum;
  Range combine_range;  // of the value, where it is stated
  Maybe<Id> weight, of, to;
  double times = 1;
  std::vector<Break> breaks;  // in order of date

  bool is_running_total() const { return kind == IndicatorKind::count && !per; }
};

enum class MeansKind { own, lent, hired };

struct Means {
  Spanned<Id> party;
  std::optional<double> hours, budget;  // a year
  std::vector<std::string> competencies;
  std::optional<MeansKind> kind;
  std::string note;
};

struct Share {
  Spanned<Id> party;
  Text change;
};

struct OwnerInside {
  Spanned<Id> party;
  Text who;
};

struct Outlook {
  Spanned<Date> date;
  std::string by, state, note;
};

struct Stopped {
  Spanned<Date> date;
  std::string why, decision;
};

enum class PathShape { linear, steps };

// goals/<id>.toml, and its sub-results in the folder goals/<id>/
struct Goal {
  Id id;
  SourceFile source;
  Text result;
  // The bytes of `result` in the file begin one column after its quote; escapes shift what follows.
  Maybe<std::string> title, why;
  Maybe<Id> ambition, owner;
  std::vector<OwnerInside> owners;
  IdList parties;  // empty: inherited
  Maybe<Date> baseline;
  Maybe<double> target;
  int target_decimals = 0;  // as written
  PathShape path = PathShape::linear;
  std::vector<Means> means;
  std::vector<Share> shares;
  Sentences risks, tensions;
  std::vector<Condition> conditions;
  std::vector<Outlook> outlook;  // in order of date
  std::optional<Stopped> stopped;
};

// efforts/<id>.toml
struct Effort {
  Id id;
  SourceFile source;
  Text name;
  Maybe<Id> lead;
  Maybe<Date> since, until;
  IdList supports;
  Maybe<std::string> note;
};

// decisions/<id>.toml
struct Decision {
  Id id;
  SourceFile source;
  Spanned<Date> date;
  Text decision;
  Maybe<std::string> by;
  IdList parties, affects;
};

// One yes in ratifications/<party>.toml.
struct Ratification {
  Id result;           // empty for ["."], the purpose
  Range result_range;  // the name of its table
  Spanned<Date> date;
  std::vector<std::string> by;  // bodies
  std::string sentence;
  std::optional<Date> deadline, baseline_date;
  std::optional<double> baseline, target;
  std::string measure, share;
  std::vector<Id> without, parties;
};

struct RatificationFile {
  Id party;
  SourceFile source;
  std::vector<Ratification> yeses;
};

// measurements/<party>.toml
struct Book {
  Id party;  // Id::all() for all.toml
  SourceFile source;
  std::vector<Series> series;  // one per table, in order of indicator

  const Series* find(const Id& indicator) const;
};

// A cell's text or a column's header, and what it stands for: a party (or "all") or an indicator.
struct Naming {
  Text text;
  Spanned<Id> id;
};

// imports/<id>.toml: how to read one kind of spreadsheet export. What is absent is detected in the file.
struct ImportRules {
  Id id;
  SourceFile source;
  std::optional<char> separator, decimal, thousands;
  Maybe<std::string> encoding;
  std::optional<int> skip;  // lines before the header
  Maybe<std::string> date;  // the form of dates, as accord-import-rules(5) names it
  std::optional<std::vector<std::string>> missing;
  std::vector<std::string> ignore;
  struct Columns {
    Maybe<std::string> date, party, indicator, value, note;  // headers
  } columns;
  struct Fixed {
    Maybe<Id> party, indicator;
    Maybe<std::string> source;
  } fixed;
  std::vector<Naming> values;  // a column's header = indicator
  std::vector<Naming> parties, indicators;
  bool skip_other_parties = false, skip_other_indicators = false;
};

// All lists are in order of id.
struct Partnership {
  Settings settings;
  std::vector<Party> parties;
  std::vector<Ambition> ambitions;
  std::vector<Indicator> indicators;
  std::vector<Goal> goals;  // sub-results included, each after its parent
  std::vector<Book> books;
  std::vector<Effort> efforts;
  std::vector<Decision> decisions;
  std::vector<RatificationFile> ratifications;
  std::vector<ImportRules> imports;

  const Party* find_party(const Id& id) const;
  const Ambition* find_ambition(const Id& id) const;
  const Indicator* find_indicator(const Id& id) const;
  const Goal* find_goal(const Id& id) const;
  const Book* find_book(const Id& party) const;
  // The party that `id` merged into, whatever the day; null when it stands by itself.
  const Party* find_successor(const Id& id) const;
};

}  // namespace accord
