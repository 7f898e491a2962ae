#include "exchange/sound_figures.hpp"

#include "model/both.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace accord::exchange {
namespace {

void report(ImportReading& reading, const ImportFigure& figure, Bilingual message, Bilingual help) {
  reading.problems.push_back(
      {{figure.line, figure.column}, text::plain_number(figure.value), std::move(message), std::move(help)});
}

// Whether figures of the indicator can be recorded; if not, why is said once.
bool has_figures(const Indicator& indicator) {
  return indicator.source.readable && indicator.combine != Combine::ratio;
}

void report_indicator(ImportReading& reading, const ImportFigure& figure) {
  const Indicator& indicator = *figure.indicator;
  const std::string& id = indicator.id.text();
  if (!indicator.source.readable)
    report(reading, figure,
           both("{} can't be read, so what {} asks of a figure is not known",
                "{} is niet te lezen, dus wat {} van een cijfer vraagt is niet bekend", indicator.source.path,
                id),
           both("`accord check` tells what to mend", "`accord check` vertelt wat er te herstellen is"));
  else
    report(reading, figure,
           both("{} has no figures of its own: it is computed from two other indicators",
                "{} heeft geen eigen cijfers: die volgen uit twee andere indicatoren", id),
           both("import {} and {}", "importeer {} en {}",
                indicator.of ? same(indicator.of->value.text()) : both("the one", "de ene"),
                indicator.to ? same(indicator.to->value.text()) : both("the other", "de andere")));
}

bool is_within(const ImportFigure& figure) {
  const Indicator& indicator = *figure.indicator;
  return !(indicator.min && figure.value < *indicator.min) &&
         !(indicator.max && figure.value > *indicator.max);
}

void report_bounds(ImportReading& reading, const ImportFigure& figure) {
  const Indicator& indicator = *figure.indicator;
  const bool low = indicator.min && figure.value < *indicator.min;
  const Bilingual value = show_number(figure.value);
  const Bilingual bound = show_number(low ? *indicator.min : *indicator.max);
  const std::string& id = indicator.id.text();
  report(reading, figure,
         low ? both("{} is less than {} can be: at least {}", "{} is minder dan {} kan zijn: minstens {}",
                    value, id, bound)
             : both("{} is more than {} can be: at most {}", "{} is meer dan {} kan zijn: hoogstens {}",
                    value, id, bound),
         both("check the figure, or the bounds in {}", "kijk het cijfer na, of de grenzen in {}",
              indicator.source.path));
}

// In order of what makes two figures the same one, then of the file.
auto key_of(const ImportFigure& figure) { return std::tuple(figure.party, figure.indicator, figure.date); }

// Whether the figures of each party and indicator stand in order of date: then none is there twice, and
// nothing must be sorted to see that.
bool are_in_order(const ImportReading& reading) {
  struct Hash {
    std::size_t operator()(const std::pair<const Party*, const Indicator*>& key) const {
      return std::hash<const void*>()(key.first) * 31 + std::hash<const void*>()(key.second);
    }
  };
  std::unordered_map<std::pair<const Party*, const Indicator*>, Date, Hash> last;
  const ImportFigure* before = nullptr;
  Date* newest = nullptr;
  for (const ImportFigure& figure : reading.figures) {
    if (before == nullptr || before->party != figure.party || before->indicator != figure.indicator) {
      const auto [found, is_new] = last.try_emplace({figure.party, figure.indicator}, figure.date);
      before = &figure;
      newest = &found->second;
      if (is_new) continue;
    }
    if (figure.date <= *newest) return false;
    *newest = figure.date;
  }
  return true;
}

void find_repeated(ImportReading& reading, std::vector<bool>& drop) {
  if (are_in_order(reading)) return;
  std::vector<std::size_t> order(reading.figures.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return key_of(reading.figures[a]) < key_of(reading.figures[b]);
  });
  std::size_t first = 0;
  for (std::size_t i = 1; i < order.size(); ++i) {
    const ImportFigure& one = reading.figures[order[first]];
    const ImportFigure& other = reading.figures[order[i]];
    if (key_of(one) != key_of(other)) {
      first = i;
      continue;
    }
    drop[order[i]] = true;
    if (one.value == other.value && one.covers == other.covers) {
      ++reading.repeated;
      continue;
    }
    drop[order[first]] = true;
    const Bilingual party = other.party_id().text() == "all"
                                ? both("the whole partnership", "het hele samenwerkingsverband")
                                : same(other.party_id().text());
    report(reading, other,
           both("line {} has another figure of {} for {} on {}: {}",
                "regel {} heeft een ander cijfer van {} voor {} op {}: {}", one.line,
                other.indicator->id.text(), party, other.date.iso(), show_number(one.value)),
           both("leave one of the two rows out", "laat een van de twee rijen weg"));
  }
}

}  // namespace

void keep_sound_figures(ImportReading& reading) {
  std::vector<bool> drop(reading.figures.size(), false);
  find_repeated(reading, drop);
  std::map<const Indicator*, std::size_t> unusable;
  for (std::size_t i = 0; i < reading.figures.size(); ++i) {
    const ImportFigure& figure = reading.figures[i];
    if (has_figures(*figure.indicator) && is_within(figure)) continue;
    drop[i] = true;
    if (has_figures(*figure.indicator)) {
      report_bounds(reading, figure);
      continue;
    }
    const auto [said, is_new] = unusable.try_emplace(figure.indicator, reading.problems.size());
    if (is_new)
      report_indicator(reading, figure);
    else
      ++reading.problems[said->second].more;
  }
  std::size_t at = 0;
  std::erase_if(reading.figures, [&](const ImportFigure&) { return drop[at++]; });
  std::stable_sort(reading.problems.begin(), reading.problems.end(),
                   [](const ImportProblem& a, const ImportProblem& b) { return a.at < b.at; });
}

}  // namespace accord::exchange
