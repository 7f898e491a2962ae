#include "measure/combined.hpp"

#include <algorithm>

namespace accord::measure {
namespace {

// Walks through a party's values as days rise.
class Cursor {
 public:
  explicit Cursor(const Timeline& line) : dates_(line.dates()), values_(line.values()) {}
  // The value that stands on `day`; 0 where there is none.
  double on(Date day) {
    while (next_ < dates_.size() && dates_[next_] <= day) ++next_;
    return next_ == 0 ? 0 : values_[next_ - 1];
  }

 private:
  std::span<const Date> dates_;
  std::span<const double> values_;
  std::size_t next_ = 0;
};

struct Standing {
  double own = 0, other = 0;
  bool gone = false;  // its party has left before this day
};

double sum_own(std::span<const Standing> standings) {
  double sum = 0;
  for (const Standing& one : standings) sum += one.own;
  return sum;
}

std::optional<double> quotient(double above, double below) {
  return below == 0 ? std::nullopt : std::optional(above / below);
}

std::optional<double> weighted_mean(std::span<const Standing> standings) {
  double above = 0;
  double below = 0;
  for (const Standing& one : standings) {
    above += one.other * one.own;
    below += one.other;
  }
  return quotient(above, below);
}

std::optional<double> ratio(const Indicator& indicator, std::span<const Standing> standings) {
  double above = 0;
  double below = 0;
  for (const Standing& one : standings) {
    above += one.own;
    below += one.other;
  }
  return below == 0 ? std::nullopt : std::optional(indicator.times * above / below);
}

double worst(Better better, std::span<const Standing> standings) {
  const bool all_gone =
      std::all_of(standings.begin(), standings.end(), [](const Standing& s) { return s.gone; });
  std::optional<double> found;
  for (const Standing& one : standings) {
    if (one.gone && !all_gone) continue;
    const bool worse = found && (better == Better::higher ? one.own < *found : one.own > *found);
    if (!found || worse) found = one.own;
  }
  return *found;
}

std::optional<double> combine_standings(const Indicator& indicator, bool whole,
                                        std::span<const Standing> standings) {
  if (standings.empty()) return std::nullopt;
  if (indicator.combine == Combine::ratio) return ratio(indicator, standings);
  if (whole) return standings.front().own;
  switch (indicator.combine) {
    case Combine::sum:
      return sum_own(standings);
    case Combine::mean:
      return sum_own(standings) / static_cast<double>(standings.size());
    case Combine::weighted:
      return weighted_mean(standings);
    case Combine::worst:
      return worst(indicator.better, standings);
    case Combine::ratio:
      break;
  }
  return std::nullopt;
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

std::vector<std::optional<double>> combine(const Indicator& indicator, std::span<const Contribution> counted,
                                           std::span<const Date> days) {
  std::vector<Cursor> own;
  std::vector<Cursor> other;
  for (const Contribution& one : counted) {
    own.emplace_back(one.own);
    other.emplace_back(one.other);
  }
  const bool whole = counted.size() == 1 && counted.front().party == nullptr;
  std::vector<std::optional<double>> out;
  out.reserve(days.size());
  std::vector<Standing> standings(counted.size());
  for (const Date day : days) {
    for (std::size_t i = 0; i < counted.size(); ++i) {
      const auto left = counted[i].left();
      standings[i] = {own[i].on(day), other[i].on(day), left && day > *left};
    }
    out.push_back(combine_standings(indicator, whole, standings));
  }
  return out;
}

}  // namespace accord::measure
