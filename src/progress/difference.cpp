#include "accord/difference.hpp"

#include "progress/changes.hpp"

#include <algorithm>
#include <map>

namespace accord {
namespace {

using progress::Renamed;
using progress::Renames;

std::vector<Assessment> assess_all(const Partnership& p, const Results& results, Date today) {
  std::vector<bool> unreadable;
  for (const Result& one : results.all) unreadable.push_back(!one.goal->source.readable);
  return assess(p, results, today, unreadable);
}

std::optional<Id> owner_of(const Result& result) {
  return result.goal->owner ? std::optional(result.goal->owner->value) : std::nullopt;
}

// What a part says that is not about measuring: where that differs, it has changed.
std::string said_by(const Party& p) {
  std::string out = p.name.value + '\n' + (p.sector ? p.sector->value : "") + '\n' +
                    (p.role == Role::observer ? "observer" : "member") + '\n' +
                    (p.joined ? p.joined->value.iso() : "") + '\n' + (p.left ? p.left->value.iso() : "");
  for (const Sentences* card : {&p.interests, &p.needs, &p.limits, &p.gains, &p.concessions}) {
    out += *card ? "\n=" : "\n-";
    if (*card)
      for (const Text& text : **card) out += text.value + '\n';
  }
  return out;
}
std::string said_by(const Ambition& a) {
  return a.name.value + '\n' + (a.why ? a.why->value : "") + '\n' + (a.lead ? a.lead->value.text() : "");
}
std::string said_by(const Indicator& i) {
  return i.name.value + '\n' + describe_measure(i) + '\n' + (i.definition ? i.definition->value : "");
}
std::string said_by(const Effort& e) { return e.name.value; }
std::string said_by(const Decision& d) { return d.date.value.iso() + d.decision.value; }

std::string name_of(const Decision& decision) { return decision.decision.value; }
template <class Part>
std::string name_of(const Part& part) {
  return part.name.value;
}

class Finder {
 public:
  Finder(const Partnership& then, const Results& then_results, const Partnership& now,
         const Results& now_results, Date today)
      : then_(then),
        now_(now),
        then_results_(then_results),
        now_results_(now_results),
        today_(today),
        renames_(progress::find_renames(then, now)) {}

  Difference find() {
    const auto purpose = [](const Partnership& p) {
      return p.settings.purpose ? p.settings.purpose->value : std::string();
    };
    out_.purpose = purpose(then_) != purpose(now_);
    add_results();
    add_parts("party", then_.parties, now_.parties, &renames_.parties);
    add_parts("ambition", then_.ambitions, now_.ambitions, nullptr);
    add_parts("indicator", then_.indicators, now_.indicators, &renames_.indicators);
    add_parts("effort", then_.efforts, now_.efforts, nullptr);
    add_parts("decision", then_.decisions, now_.decisions, nullptr);
    add_figures();
    const std::size_t before = count_yeses(then_), after = count_yeses(now_);
    out_.yeses = after > before ? after - before : 0;
    return std::move(out_);
  }

 private:
  static std::size_t count_yeses(const Partnership& p) {
    std::size_t out = 0;
    for (const RatificationFile& file : p.ratifications) out += file.yeses.size();
    return out;
  }

  void add_results() {
    const auto before = assess_all(then_, then_results_, today_),
               after = assess_all(now_, now_results_, today_);
    for (const std::size_t i : now_results_.outline) add_result(before, after[i]);
    for (const Result& old : then_results_.all) {
      const Id& id = Renames::later(renames_.goals, old.id());
      if (now_results_.find(id) == nullptr && old.goal->source.readable)
        out_.results.push_back({Differs::removed,
                                old.id(),
                                std::nullopt,
                                old.goal->result.value,
                                {},
                                nullptr,
                                std::nullopt,
                                std::nullopt});
    }
  }

  void add_result(const std::vector<Assessment>& before, const Assessment& now) {
    const Result& result = *now.result;
    if (!result.goal->source.readable) return;
    ResultDifference one;
    one.id = result.id();
    one.sentence = result.goal->result.value;
    one.indicator = result.indicator;
    const Id& earlier = Renames::earlier(renames_.goals, one.id);
    const Result* old = then_results_.find(earlier);
    if (old == nullptr) {
      one.differs = Differs::added;
      out_.results.push_back(std::move(one));
      return;
    }
    if (!old->goal->source.readable) return;
    if (earlier != one.id) {
      one.differs = Differs::renamed;
      one.earlier = earlier;
    }
    const auto at = static_cast<std::size_t>(old - then_results_.all.data());
    one.moved = moves_between(then_, before[at], now_, now_results_, now, today_);
    const auto was = owner_of(*old), is = owner_of(result);
    const bool same_owner = was == is || (was && is && Renames::later(renames_.parties, *was) == *is);
    if (!same_owner) one.owner_before = was, one.owner_now = is;
    if (one.earlier || !one.moved.empty() || !same_owner) out_.results.push_back(std::move(one));
  }

  template <class Part>
  void add_parts(const char* kind, const std::vector<Part>& then, const std::vector<Part>& now,
                 const std::vector<Renamed>* renames) {
    std::map<Id, const Part*> before;
    for (const Part& one : then) before[renames ? Renames::later(*renames, one.id) : one.id] = &one;
    for (const Part& one : now) {
      const auto old = before.find(one.id);
      if (old == before.end()) {
        out_.parts.push_back({kind, Differs::added, one.id, std::nullopt, name_of(one)});
        continue;
      }
      const Part& was = *old->second;
      before.erase(old);
      if (!one.source.readable || !was.source.readable) continue;
      if (was.id != one.id)
        out_.parts.push_back({kind, Differs::renamed, one.id, was.id, name_of(one)});
      else if (said_by(was) != said_by(one))
        out_.parts.push_back({kind, Differs::changed, one.id, std::nullopt, name_of(one)});
    }
    for (const auto& [id, old] : before)
      out_.parts.push_back({kind, Differs::removed, old->id, std::nullopt, name_of(*old)});
  }

  void add_figures() {
    using Key = std::pair<Id, Id>;
    std::map<Key, std::pair<const Series*, const Series*>> tables;
    for (const Book& book : then_.books)
      for (const Series& series : book.series)
        tables[{Renames::later(renames_.parties, book.party),
                Renames::later(renames_.indicators, series.indicator())}]
            .first = &series;
    for (const Book& book : now_.books)
      for (const Series& series : book.series) tables[{book.party, series.indicator()}].second = &series;
    for (const auto& [key, both] : tables)
      if (is_readable_in_both(key.first)) compare(key.first, key.second, both.first, both.second);
  }

  bool is_readable_in_both(const Id& party) const {
    const Book* then = then_.find_book(Renames::earlier(renames_.parties, party));
    const Book* now = now_.find_book(party);
    return (then == nullptr || then->source.readable) && (now == nullptr || now->source.readable);
  }

  // Both are in order of date; a table that is not there has no figures.
  void compare(const Id& party, const Id& indicator, const Series* then, const Series* now) {
    static const Series kNone;
    const Series &a = then ? *then : kNone, &b = now ? *now : kNone;
    for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
      const bool only_then = j == b.size() || (i < a.size() && a.date(i) < b.date(j));
      const bool only_now = i == a.size() || (j < b.size() && b.date(j) < a.date(i));
      FigureDifference one{party, indicator, only_now ? b.date(j) : a.date(i), std::nullopt, std::nullopt};
      if (!only_then) {
        one.now = b.value(j);
        one.restated = b.details(j) != nullptr && b.details(j)->was;
        ++j;
      }
      if (!only_now) one.before = a.value(i++);
      if (one.before != one.now) out_.figures.push_back(one);
    }
  }

  const Partnership &then_, &now_;
  const Results &then_results_, &now_results_;
  Date today_;
  Renames renames_;
  Difference out_;
};

}  // namespace

std::string_view differs_name(Differs differs) {
  constexpr std::string_view names[] = {"added", "removed", "renamed", "changed"};
  return names[static_cast<std::size_t>(differs)];
}

Difference find_difference(const Partnership& then, const Results& then_results, const Partnership& now,
                           const Results& now_results, Date today) {
  return Finder(then, then_results, now, now_results, today).find();
}

}  // namespace accord
