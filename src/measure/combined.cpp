#include "measure/combined.hpp"

#include <algorithm>

namespace accord::measure {
namespace {

// Walks through a party's values as days rise.
class Cursor {
 public:
  explicit Cursor(const std::vector<Value>& values) : values_(&values) {}
  std::optional<double> on(Date day) {
    while (next_ < values_->size() && (*values_)[next_].date <= day) ++next_;
    return next_ == 0 ? std::nullopt : std::optional((*values_)[next_ - 1].value);
  }

 private:
  const std::vector<Value>* values_;
  std::size_t next_ = 0;
};

std::optional<double> value_on(const std::vector<Value>& values, Date day) { return Cursor(values).on(day); }

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
  const bool all_gone = std::all_of(standings.begin(), standings.end(), [](const Standing& s) { return s.gone; });
  std::optional<double> found;
  for (const Standing& one : standings) {
    if (one.gone && !all_gone) continue;
    const bool worse = found && (better == Better::higher ? one.own < *found : one.own > *found);
    if (!found || worse) found = one.own;
  }
  return *found;
}

std::optional<double> combine_standings(const Indicator& indicator, bool whole, std::span<const Standing> standings) {
  if (standings.empty()) return std::nullopt;
  if (indicator.combine == Combine::ratio) return ratio(indicator, standings);
  if (whole) return standings.front().own;
  switch (indicator.combine) {
    case Combine::sum: return sum_own(standings);
    case Combine::mean: return sum_own(standings) / static_cast<double>(standings.size());
    case Combine::weighted: return weighted_mean(standings);
    case Combine::worst: return worst(indicator.better, standings);
    case Combine::ratio: break;
  }
  return std::nullopt;
}

struct Side {
  std::vector<Value> values;
  std::optional<Date> newest;
};

Side read_side(const Indicator* indicator, const Book* book, std::optional<Date> left, Date baseline, Date end) {
  if (indicator == nullptr || book == nullptr) return {};
  const auto figures = count_figures(*indicator, book->find(indicator->id), left, end);
  Side out{values_over_time(*indicator, figures, baseline), std::nullopt};
  if (!figures.empty()) out.newest = figures.back().date;
  return out;
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
  const auto side = [&](const Indicator* one) { return read_side(one, book, left, baseline, end); };
  const bool is_ratio = indicator.combine == Combine::ratio;
  Side own = side(is_ratio ? find(partnership, indicator.of) : &indicator);
  out.own = std::move(own.values);
  out.newest = own.newest;
  if (is_ratio) {
    Side other = side(find(partnership, indicator.to));
    out.other = std::move(other.values);
    out.newest_to = other.newest;
  } else if (indicator.combine == Combine::weighted && party != nullptr) {
    out.other = side(find(partnership, indicator.weight)).values;
  }
  // A running total is 0 on its baseline by definition, whether or not there is a book.
  if (out.own.empty() && indicator.is_running_total()) out.own.push_back({baseline, 0});
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
  const bool needs_other = indicator.combine == Combine::ratio || (indicator.combine == Combine::weighted && !whole);
  return value_on(one.own, day) && (!needs_other || value_on(one.other, day));
}

std::vector<Date> dates_of(const Indicator& indicator, const Contribution& one, Date after) {
  std::vector<Date> out;
  const auto add = [&](const std::vector<Value>& values) {
    for (const Value& value : values)
      if (value.date > after) out.push_back(value.date);
  };
  add(one.own);
  if (indicator.combine != Combine::ratio) return out;
  add(one.other);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
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
      standings[i] = {own[i].on(day).value_or(0), other[i].on(day).value_or(0), left && day > *left};
    }
    out.push_back(combine_standings(indicator, whole, standings));
  }
  return out;
}

}  // namespace accord::measure
