// What moved since a yes, and why.
//
// A result's numbers hang together: when a figure from before is corrected the baseline is another number,
// and with "+10%" so is the target. Told as they stand, one cause would be three moves, and a late figure
// would look like a broken promise. So each term is compared with the others held as they were agreed to:
//
//   the target    The target that today's sentence makes of the baseline that was agreed to. Nearer to it
//                 than the ratified target: relaxed; further away: tightened.
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

bool is_level(const Change& change) {
  return change.kind == ChangeKind::at_least || change.kind == ChangeKind::at_most ||
         change.kind == ChangeKind::level;
}

// Which way `change` goes from a baseline; nothing where that can't be said.
std::optional<Direction> direction_of(const Change& change, const Indicator& indicator,
                                      std::optional<double> baseline) {
  if (change.kind == ChangeKind::at_least) return Direction::up;
  if (change.kind == ChangeKind::at_most) return Direction::down;
  if (baseline)
    if (const auto aim = aim_of(change, indicator, *baseline)) return aim->direction;
  if (change.direction) return change.direction;
  return indicator.better == Better::higher ? Direction::up : Direction::down;
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
    return is_level(change) ? std::optional(change.amount) : std::nullopt;
  };
  const Direction direction = *direction_of(from, indicator, baseline);
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

// What a result would have if it stated no parties of its own.
std::vector<Id> inherited_parties(const World& world, const Result& result) {
  if (result.parent) return world.results.all[*result.parent].parties;
  const Partnership& p = world.partnership;
  const Ambition* ambition = result.ambition ? p.find_ambition(*result.ambition) : nullptr;
  std::vector<Id> out;
  if (ambition != nullptr && !ambition->parties.empty()) {
    for (const Spanned<Id>& one : ambition->parties) out.push_back(one.value);
    return out;
  }
  for (const Party& party : p.parties)
    if (party.role == Role::member) out.push_back(party.id);
  return out;
}

std::set<Id> standing_set(const World& world, std::span<const Id> parties, Date day) {
  std::set<Id> out;
  for (const Id& id : parties) out.insert(world.successions.standing(id, day));
  return out;
}

}  // namespace

TodaysTerms::TodaysTerms(const World& world, const Assessment& assessment)
    : world_(world),
      assessment_(assessment),
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

void TodaysTerms::compare_target(const Ratification& yes, std::vector<Moved>& out) const {
  const Change& change = *result_.sentence.change;
  if (!yes.target || !yes.baseline) {
    if (yes.sentence == terms_.sentence) return;
    const auto then = read_phrase(yes.sentence).change;
    if (!then) return;
    if (const auto move = compare_changes(*then, change, indicator_, assessment_.baseline))
      out.push_back(moved_texts(*move, Term::target, yes.sentence, terms_.sentence));
    return;
  }
  // Where the baseline is as it was, today's target is what today's sentence makes of it.
  const bool same_baseline = assessment_.baseline && same_level(*assessment_.baseline, *yes.baseline);
  const auto made = same_baseline && terms_.target ? terms_.target
                                                   : target_level(change, *yes.baseline, indicator_.decimals);
  if (!made) return;  // of a baseline of zero, or nothing at all: check tells that by itself
  Direction direction = *yes.target > *yes.baseline ? Direction::up : Direction::down;
  if (change.kind == ChangeKind::at_least || change.kind == ChangeKind::at_most ||
      same_level(*yes.target, *yes.baseline))
    direction = *direction_of(change, indicator_, yes.baseline);
  if (const auto move = compare_levels(*yes.target, *made, direction, indicator_.decimals))
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
  const auto& now = assessment_.baseline;
  const auto add = [&](Move move) {
    out.push_back(moved_levels(move, Term::baseline, yes.baseline, now ? terms_.baseline : std::nullopt));
  };
  if (!now) {
    if (yes.baseline && assessment_.state == State::no_baseline) add(Move::re_based);
  } else if (!yes.baseline) {
    add(Move::completed);
  } else if (!same_level(*now, *yes.baseline) && is_comparable(yes)) {
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
  return result_.goal->parties.empty() ? result_.parties : inherited_parties(world_, result_);
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
  if (yes.sentence == terms_.sentence) return false;
  const std::string subject = name_key(read_phrase(yes.sentence).subject);
  const auto is_called = [&](const Indicator& one) {
    const auto same = [&](std::string_view name) { return name_key(name) == subject; };
    return same(one.id.text()) || same(one.name.value) ||
           std::any_of(one.aliases.begin(), one.aliases.end(), [&](const Text& t) { return same(t.value); });
  };
  const auto& all = world_.partnership.indicators;
  return !is_called(indicator_) && std::any_of(all.begin(), all.end(), is_called);
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

void TodaysTerms::compare_share(const Ratification& yes, const Id& said_by, const Id& party,
                                std::vector<Moved>& out) const {
  // Until somebody states a share for the party that they merged into, each has its own.
  std::string now = terms_of(world_.partnership, assessment_, said_by).share;
  if (now.empty()) now = terms_of(world_.partnership, assessment_, party).share;
  if (now == yes.share) return;
  Move move = now.empty() ? Move::relaxed : yes.share.empty() ? Move::tightened : Move::re_worded;
  const auto from = read_share(yes.share, indicator_.unit.value).change;
  const auto to = read_share(now, indicator_.unit.value).change;
  if (from && to) {
    const auto own = compare_changes(*from, *to, indicator_, baseline_over({said_by}));
    move = own.value_or(Move::re_worded);
  }
  out.push_back(moved_texts(move, Term::share, yes.share, now));
}

void TodaysTerms::compare_words(const Ratification& yes, std::vector<Moved>& out) const {
  const auto says_more = [](const Moved& one) { return one.move != Move::completed; };
  if (std::any_of(out.begin(), out.end(), says_more)) return;
  if (!yes.sentence.empty() && yes.sentence != terms_.sentence)
    out.push_back(moved_texts(Move::re_worded, Term::sentence, yes.sentence, terms_.sentence));
  else if (!yes.measure.empty() && yes.measure != terms_.measure)
    out.push_back(moved_texts(Move::re_worded, Term::measure, yes.measure, terms_.measure));
}

}  // namespace accord::progress
