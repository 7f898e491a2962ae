// What moved since a yes, and why.
//
// A result's numbers hang together: when a figure from before is corrected the baseline is another number,
// and with "+10%" so is the target. Told as they stand, one cause would be three moves, and a late figure
// would look like a broken promise. So each term is compared with the others held as they were agreed to:
//
//   the target    The target that today's sentence makes of the baseline that was agreed to. Nearer to it
//                 than the ratified target: relaxed; further away: tightened. Which way is further, the
//                 ratified sentence says; one that goes the other way keeps nothing of it: relaxed. Of
//                 another indicator nothing can be said.
//   the baseline  The baseline of today over the parties that had a figure then. The same number: what
//                 differs is only who is counted (completed). Another one: a figure was changed (re-based).
//   the parties   Those that are stated, mergers aside. Who states none has those that it inherits.
//   the measure   As one text. Where parties' figures are put together otherwise, baselines can't be
//                 compared, and are not.
//
// Other words are only told where nothing else moved: whoever changes a target changes words.
#include "progress/moves.hpp"

#include "accord/sentence.hpp"
#include "model/rounding.hpp"
#include "progress/target.hpp"

#include <algorithm>
#include <set>

namespace accord::progress {
namespace {

// Which way `change` goes from a baseline; nothing where that can't be said.
std::optional<Direction> direction_of(const Change& change, const Indicator& indicator,
                                      std::optional<double> baseline) {
  if (change.kind == ChangeKind::at_least) return Direction::up;
  if (change.kind == ChangeKind::at_most) return Direction::down;
  if (baseline)
    if (const auto aim = aim_of(change, indicator, *baseline)) return aim->direction;
  return change.direction;
}

// Which way two changes go, and whether it is not the same way.
struct Course {
  Direction direction = Direction::up;
  bool turned = false;
};

Course course_of(const Change& from, const Change& to, const Indicator& indicator,
                 std::optional<double> baseline) {
  const auto a = direction_of(from, indicator, baseline);
  const auto b = direction_of(to, indicator, baseline);
  const Direction better = indicator.better == Better::higher ? Direction::up : Direction::down;
  return {a.value_or(b.value_or(better)), a && b && *a != *b};
}

// Nothing when they come to the same; `from` is what was agreed to.
std::optional<Move> compare_levels(double from, double to, Direction direction, int decimals) {
  const double a = round_to(from, decimals);
  const double b = round_to(to, decimals);
  if (a == b) return std::nullopt;
  return (b > a) == (direction == Direction::up) ? Move::tightened : Move::relaxed;
}

double signed_amount(const Change& change) {
  return change.direction == Direction::down ? -change.amount : change.amount;
}

// Two changes that nobody can turn into levels, or that both can be with `baseline`.
std::optional<Move> compare_changes(const Change& from, const Change& to, const Indicator& indicator,
                                    std::optional<double> baseline) {
  const auto level = [&](const Change& change) {
    if (baseline) return target_level(change, *baseline, indicator.decimals);
    return is_level(change.kind) ? std::optional(change.amount) : std::nullopt;
  };
  const auto [direction, turned] = course_of(from, to, indicator, baseline);
  if (turned) return Move::relaxed;
  const auto a = level(from);
  const auto b = level(to);
  if (a && b) return compare_levels(*a, *b, direction, indicator.decimals);
  if (from.kind != to.kind) return Move::relaxed;  // nobody can tell that it asks as much
  constexpr int kFinest = 6;
  return compare_levels(signed_amount(from), signed_amount(to), direction, kFinest);
}

Moved moved(Move move, Term term) {
  Moved out;
  out.move = move;
  out.term = term;
  return out;
}

Moved moved_texts(Move move, Term term, std::string from, std::string to) {
  Moved out = moved(move, term);
  out.from_text = std::move(from);
  out.to_text = std::move(to);
  return out;
}

Moved moved_levels(Move move, Term term, std::optional<double> from, std::optional<double> to) {
  Moved out = moved(move, term);
  out.from_level = from;
  out.to_level = to;
  return out;
}

// Than late figures; other words are not told beside it.
bool says_more(std::span<const Moved> moved) {
  return std::any_of(moved.begin(), moved.end(),
                     [](const Moved& one) { return one.move != Move::completed; });
}

std::vector<std::string> split_shares(const std::string& text) {
  std::vector<std::string> out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(kNextShare, begin), text.size());
    out.push_back(text.substr(begin, end - begin));
    begin = end + kNextShare.size();
  }
  return out;
}

std::set<Id> standing_set(const World& world, std::span<const Id> parties, Date day) {
  std::set<Id> out;
  for (const Id& id : parties) out.insert(world.successions.standing(id, day));
  return out;
}

}  // namespace

TodaysTerms::TodaysTerms(const World& world, const Assessment& assessment, const SubjectIndex& names)
    : world_(world),
      assessment_(assessment),
      names_(names),
      result_(*assessment.result),
      indicator_(*assessment.result->indicator),
      end_(std::min(world.as_of, *assessment.result->deadline)),
      terms_(terms_of(world.partnership, assessment, Id())) {}

std::vector<Moved> TodaysTerms::moves_since(const Ratification& yes, const Id& said_by,
                                            const Id& party) const {
  if (!result_.stopped || *result_.stopped > world_.as_of) return compare_terms(yes, said_by, party);
  if (yes.date.value >= *result_.stopped) return {};  // it was to giving up
  Moved out = moved(Move::withdrawn, Term::stopped);
  out.to_date = result_.stopped;
  return {out};
}

std::vector<Moved> TodaysTerms::compare_terms(const Ratification& yes, const Id& said_by,
                                              const Id& party) const {
  std::vector<Moved> out;
  compare_deadline(yes, out);
  compare_target(yes, out);
  compare_baseline(yes, out);
  compare_parties(yes, out);
  compare_measure(yes, out);
  compare_share(yes, said_by, party, out);
  compare_words(yes, out);
  return out;
}

bool TodaysTerms::same_level(double a, double b) const {
  return round_to(a, indicator_.decimals) == round_to(b, indicator_.decimals);
}

void TodaysTerms::compare_deadline(const Ratification& yes, std::vector<Moved>& out) const {
  if (!yes.deadline || *yes.deadline == *result_.deadline) return;
  Moved one = moved(*result_.deadline > *yes.deadline ? Move::relaxed : Move::tightened, Term::deadline);
  one.from_date = yes.deadline;
  one.to_date = result_.deadline;
  out.push_back(one);
}

TodaysTerms::Reading TodaysTerms::read(const std::string& sentence) const {
  if (sentence == terms_.sentence) return {result_.sentence.change, indicator_.id.text()};
  ReadSentence today = read_sentence(sentence, names_);
  // A unit that the indicator had then is no other change.
  if (today.change && (!today.problem || today.problem->rule == "unit-mismatch"))
    return {today.change, today.subject};
  Phrase then = read_phrase(sentence);  // by a name that no indicator has any more
  if (then.verdict == Verdict::result) return {then.change, {}};
  return {std::nullopt, today.subject};
}

void TodaysTerms::compare_target(const Ratification& yes, std::vector<Moved>& out) const {
  const Change& change = *result_.sentence.change;
  const Reading then = read(yes.sentence);
  if (names_other_indicator(yes)) return;
  const auto add_texts = [&](Move move) {
    out.push_back(moved_texts(move, Term::target, yes.sentence, terms_.sentence));
  };
  if (!yes.target || !yes.baseline) {
    if (!then.change || yes.sentence == terms_.sentence) return;
    if (const auto move = compare_changes(*then.change, change, indicator_, assessment_.baseline))
      add_texts(*move);
    return;
  }
  // Where the baseline is as it was, today's target is what today's sentence makes of it.
  const bool same_baseline = assessment_.baseline && same_level(*assessment_.baseline, *yes.baseline);
  const auto made = same_baseline && terms_.target ? terms_.target
                                                   : target_level(change, *yes.baseline, indicator_.decimals);
  if (!made) return;  // of a baseline of zero, or nothing at all: check tells that by itself
  const auto [direction, turned] = course_of(then.change.value_or(change), change, indicator_, yes.baseline);
  if (turned)
    add_texts(Move::relaxed);
  else if (const auto move = compare_levels(*yes.target, *made, direction, indicator_.decimals))
    out.push_back(moved_levels(*move, Term::target, yes.target, made));
}

void TodaysTerms::compare_baseline(const Ratification& yes, std::vector<Moved>& out) const {
  if (yes.baseline_date && *yes.baseline_date != *result_.baseline_date) {
    Moved one = moved(Move::re_based, Term::baseline_date);
    one.from_date = yes.baseline_date;
    one.to_date = result_.baseline_date;
    out.push_back(one);
    return;
  }
  if (!is_comparable(yes)) return;
  const auto& now = assessment_.baseline;
  const auto add = [&](Move move) {
    out.push_back(moved_levels(move, Term::baseline, yes.baseline, now ? terms_.baseline : std::nullopt));
  };
  if (!now) {
    if (yes.baseline && assessment_.state == State::no_baseline) add(Move::re_based);
  } else if (!yes.baseline) {
    add(Move::completed);
  } else if (!same_level(*now, *yes.baseline)) {
    if (!explains_baseline(yes))
      add(Move::re_based);
    else if (standing_set(world_, stated_then(yes), end_) == standing_set(world_, result_.parties, end_))
      add(Move::completed);  // else it is the other parties that make it another number
  }
}

std::optional<double> TodaysTerms::baseline_over(const std::vector<Id>& parties) const {
  const Partnership& p = world_.partnership;
  const Date b = *result_.baseline_date;
  std::vector<Party> stayed;
  stayed.reserve(parties.size());  // contributions point into it
  std::vector<measure::Contribution> counted;
  for (const Id& id : parties) {
    const Party* party = p.find_party(id);
    if (party == nullptr) continue;
    Party& one = stayed.emplace_back();
    one.id = id;
    auto own = measure::contribution_of(p, indicator_, p.find_book(id), &one, b, end_);
    if (!measure::has_value(indicator_, own, b)) return std::nullopt;  // it had one then
    counted.push_back(std::move(own));
  }
  if (counted.empty()) return std::nullopt;
  return measure::combine(indicator_, counted, {&b, 1}).front();
}

std::vector<Id> TodaysTerms::stated_then(const Ratification& yes) const {
  if (!yes.parties.empty()) return yes.parties;
  return result_.goal->parties.empty() ? result_.parties
                                       : inherited_parties(world_.partnership, world_.results, result_);
}

bool TodaysTerms::explains_baseline(const Ratification& yes) const {
  const Date b = *result_.baseline_date;
  const std::vector<Id> stated = stated_then(yes);
  // Nobody wrote down who had merged or left by then, so each way to see it is tried.
  for (const Date day : {yes.date.value, end_}) {
    const std::set<Id> without = standing_set(world_, yes.without, day);
    for (const bool with_leavers : {false, true}) {
      std::vector<Id> counted;
      for (const Id& id : standing_set(world_, stated, day)) {
        const Party* party = world_.partnership.find_party(id);
        if (party == nullptr || without.contains(id)) continue;
        if (party->joined && party->joined->value > day) continue;
        if (!with_leavers && party->left && party->left->value <= b) continue;
        counted.push_back(id);
      }
      const auto then = baseline_over(counted);
      if (then && same_level(*then, *yes.baseline)) return true;
    }
  }
  return false;
}

void TodaysTerms::compare_parties(const Ratification& yes, std::vector<Moved>& out) const {
  if (yes.parties.empty() && result_.goal->parties.empty()) return;
  const std::vector<Id> then = stated_then(yes);
  if (standing_set(world_, then, end_) == standing_set(world_, result_.parties, end_)) return;
  Moved one = moved(Move::re_scoped, Term::parties);
  one.from_parties = then;
  one.to_parties = result_.parties;
  out.push_back(one);
}

bool TodaysTerms::names_other_indicator(const Ratification& yes) const {
  const Reading then = read(yes.sentence);
  return !then.indicator.empty() && then.indicator != indicator_.id.text();
}

// Whether parties' figures make one in the same way as then.
bool TodaysTerms::is_comparable(const Ratification& yes) const {
  if (names_other_indicator(yes)) return false;
  const std::string now = describe_measure(indicator_);
  const std::size_t better =
      now.rfind(indicator_.better == Better::higher ? ", higher is better" : ", lower is better");
  return yes.measure.empty() || yes.measure.starts_with(now.substr(0, better + 2));
}

void TodaysTerms::compare_measure(const Ratification& yes, std::vector<Moved>& out) const {
  const std::string now = describe_measure(indicator_);
  const bool same = yes.measure.empty() || yes.measure == now || yes.measure.starts_with(now + ';');
  if (same && !names_other_indicator(yes)) return;
  out.push_back(moved_texts(Move::re_measured, Term::measure, same ? yes.sentence : yes.measure,
                            same ? terms_.sentence : terms_.measure));
}

std::optional<Move> TodaysTerms::compare_one_share(const std::string& from, const std::string& to,
                                                   const Id& party) const {
  if (from == to) return std::nullopt;
  const auto a = read_share(from, indicator_.unit.value).change;
  const auto b = read_share(to, indicator_.unit.value).change;
  if (!a || !b) return Move::re_worded;
  return compare_changes(*a, *b, indicator_, baseline_over({party})).value_or(Move::re_worded);
}

void TodaysTerms::compare_share(const Ratification& yes, const Id& said_by, const Id& party,
                                std::vector<Moved>& out) const {
  // Until somebody states a share for the party that they merged into, each has its own.
  std::vector<const Share*> now = shares_of(world_.partnership, *result_.goal, said_by);
  if (now.empty()) now = shares_of(world_.partnership, *result_.goal, party);
  const std::vector<std::string> then = split_shares(yes.share);
  std::optional<Move> move;
  if (now.size() != then.size()) {
    move = now.size() < then.size() ? Move::relaxed : Move::tightened;
  } else {
    for (std::size_t i = 0; i < now.size(); ++i)
      if (const auto one = compare_one_share(then[i], now[i]->change.value, now[i]->party.value))
        move = std::min(*one, move.value_or(*one));  // the heaviest
  }
  if (!move || (*move == Move::re_worded && says_more(out))) return;
  std::string text;
  for (const Share* one : now) text += (text.empty() ? "" : kNextShare) + one->change.value;
  out.push_back(moved_texts(*move, Term::share, yes.share, text));
}

void TodaysTerms::compare_words(const Ratification& yes, std::vector<Moved>& out) const {
  if (says_more(out)) return;
  if (!yes.sentence.empty() && yes.sentence != terms_.sentence)
    out.push_back(moved_texts(Move::re_worded, Term::sentence, yes.sentence, terms_.sentence));
  else if (!yes.measure.empty() && yes.measure != terms_.measure)
    out.push_back(moved_texts(Move::re_worded, Term::measure, yes.measure, terms_.measure));
}

}  // namespace accord::progress
