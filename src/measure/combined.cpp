#include "measure/combined.hpp"

#include <algorithm>

namespace accord::measure {
namespace {

// The value that stands on each of `days`, which rise; 0 where there is none. Parties that report on the same
// days, as most do, have a value of their own on each.
void stand_on(const Timeline& line, std::span<const Date> days, std::vector<double>& out) {
  const auto dates = line.dates();
  const auto day = days.empty() ? dates.end() : std::lower_bound(dates.begin(), dates.end(), days.front());
  const auto first = static_cast<std::size_t>(day - dates.begin());
  if (same_days(dates.subspan(first), days)) return line.copy_values(first, out);
  std::size_t next = 0;
  double value = 0;
  for (std::size_t i = 0; i < days.size(); ++i) {
    const std::size_t before = next;
    while (next < dates.size() && dates[next] <= days[i]) ++next;
    if (next != before) value = line.value(next - 1);
    out[i] = value;
  }
}

// One number for each of the days, to which party after party is added: so the parties' figures are read one
// after the other, as they lie in memory.
using Column = std::vector<double>;

// `above` / `below` on each day: the sum, the mean, the weighted mean or the ratio of what was added.
class Fraction {
 public:
  Fraction(const Indicator& indicator, std::span<const Date> days)
      : indicator_(indicator),
        days_(days),
        above_(days.size()),
        below_(days.size()),
        own_(days.size()),
        other_(days.size(), 1) {}

  void add(const Contribution& one) {
    stand_on(one.own, days_, own_);
    switch (indicator_.combine) {
      case Combine::weighted:
        stand_on(one.other, days_, other_);
        for (std::size_t i = 0; i < days_.size(); ++i) own_[i] *= other_[i];
        break;
      case Combine::ratio:
        stand_on(one.other, days_, other_);
        break;
      default:  // each counts for one
        break;
    }
    for (std::size_t i = 0; i < days_.size(); ++i) above_[i] += own_[i];
    for (std::size_t i = 0; i < days_.size(); ++i) below_[i] += other_[i];
  }

  std::optional<double> on(std::size_t day) const {
    if (indicator_.combine == Combine::sum) return above_[day];
    if (below_[day] == 0) return std::nullopt;
    const double times = indicator_.combine == Combine::ratio ? indicator_.times : 1;
    return times * above_[day] / below_[day];
  }

 private:
  const Indicator& indicator_;
  std::span<const Date> days_;
  Column above_, below_, own_, other_;
};

// The worst value on each day of the parties that have not left; of all where all have.
class Worst {
 public:
  Worst(const Indicator& indicator, std::span<const Date> days)
      : lower_is_worse_(indicator.better == Better::higher),
        days_(days),
        staying_(days.size()),
        any_(days.size()),
        own_(days.size()) {}

  void add(const Contribution& one) {
    stand_on(one.own, days_, own_);
    const auto left = one.left();
    for (std::size_t i = 0; i < days_.size(); ++i) {
      take(any_[i], own_[i]);
      if (!left || days_[i] <= *left) take(staying_[i], own_[i]);
    }
  }

  std::optional<double> on(std::size_t day) const { return staying_[day] ? staying_[day] : any_[day]; }

 private:
  void take(std::optional<double>& worst, double value) const {
    if (!worst || (lower_is_worse_ ? value < *worst : value > *worst)) worst = value;
  }

  bool lower_is_worse_;
  std::span<const Date> days_;
  std::vector<std::optional<double>> staying_, any_;
  Column own_;
};

template <class Way>
std::vector<std::optional<double>> combine_as(const Indicator& indicator,
                                              std::span<const Contribution> counted,
                                              std::span<const Date> days) {
  Way way(indicator, days);
  for (const Contribution& one : counted) way.add(one);
  std::vector<std::optional<double>> out;
  out.reserve(days.size());
  for (std::size_t i = 0; i < days.size(); ++i) out.push_back(way.on(i));
  return out;
}

// What all.toml says stands for everybody.
std::vector<std::optional<double>> values_of(const Timeline& line, std::span<const Date> days) {
  Column own(days.size());
  stand_on(line, days, own);
  return {own.begin(), own.end()};
}

const Indicator* find(const Partnership& partnership, const Maybe<Id>& id) {
  return id ? partnership.find_indicator(id->value) : nullptr;
}

}  // namespace

Contribution contribution_of(const Partnership& partnership, const Indicator& indicator, const Book* book,
                             const Party* party, Date baseline, Date end) {
  Contribution out;
  out.party = party;
  const std::optional<Date> left = out.left();
  const auto side = [&](const Indicator* one) {
    if (one == nullptr) return Counted{};
    return count_values(*one, book != nullptr ? book->find(one->id) : nullptr, left, baseline, end);
  };
  const bool is_ratio = indicator.combine == Combine::ratio;
  Counted own = side(is_ratio ? find(partnership, indicator.of) : &indicator);
  out.own = std::move(own.values);
  out.newest = own.newest;
  if (is_ratio) {
    Counted other = side(find(partnership, indicator.to));
    out.other = std::move(other.values);
    out.newest_to = other.newest;
  } else if (indicator.combine == Combine::weighted && party != nullptr) {
    out.other = side(find(partnership, indicator.weight)).values;
  }
  return out;
}

bool has_figures(const Indicator& indicator, const Book& book) {
  const auto any = [&book](const Id& id) {
    const Series* series = book.find(id);
    return series != nullptr && !series->empty();
  };
  if (indicator.combine != Combine::ratio) return any(indicator.id);
  return indicator.of && indicator.to && any(indicator.of->value) && any(indicator.to->value);
}

bool has_value(const Indicator& indicator, const Contribution& one, Date day) {
  const bool whole = one.party == nullptr;
  const bool needs_other =
      indicator.combine == Combine::ratio || (indicator.combine == Combine::weighted && !whole);
  return one.own.on(day) && (!needs_other || one.other.on(day));
}

std::optional<double> value_alone(const Indicator& indicator, const Contribution& one, Date day) {
  if (indicator.combine != Combine::ratio) return one.own.on(day);
  if (!has_value(indicator, one, day)) return std::nullopt;
  return combine(indicator, {&one, 1}, {&day, 1}).front();
}

std::optional<double> own_baseline(const Partnership& partnership, const Indicator& indicator,
                                   const Id& party, Date baseline, Date end) {
  const auto own = contribution_of(partnership, indicator, partnership.find_book(party),
                                   partnership.find_party(party), baseline, end);
  return value_alone(indicator, own, baseline);
}

std::array<std::span<const Date>, 2> dates_after(const Indicator& indicator, const Contribution& one,
                                                 Date after) {
  const auto rest = [after](const Timeline& side) {
    const auto days = side.dates();
    const auto first = std::upper_bound(days.begin(), days.end(), after);
    return days.subspan(static_cast<std::size_t>(first - days.begin()));
  };
  const bool is_ratio = indicator.combine == Combine::ratio;
  return {rest(one.own), is_ratio ? rest(one.other) : std::span<const Date>()};
}

std::vector<std::optional<double>> combine(const Indicator& indicator, std::span<const Contribution> counted,
                                           std::span<const Date> days) {
  if (counted.empty()) return std::vector<std::optional<double>>(days.size());
  const bool whole = counted.size() == 1 && counted.front().party == nullptr;
  if (whole && indicator.combine != Combine::ratio) return values_of(counted.front().own, days);
  return indicator.combine == Combine::worst ? combine_as<Worst>(indicator, counted, days)
                                             : combine_as<Fraction>(indicator, counted, days);
}

}  // namespace accord::measure
