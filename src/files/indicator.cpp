// indicators/<indicator>.toml
#include "accord/sentence.hpp"
#include "files/kinds.hpp"
#include "model/both.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::files {
namespace {

void read_decimals(TableReader& file, Indicator& out) {
  const bool percent = same_unit(out.unit.value, "%");
  out.decimals = percent ? 1 : 2;
  const auto decimals = file.number("decimals");
  if (!decimals) return;
  const double n = decimals->value;
  if (n < 0 || n > 6 || n != static_cast<double>(static_cast<int>(n))) {
    file.findings().error("wrong-type", decimals->range,
                          both("'decimals' must be a whole number from 0 to 6",
                               "'decimals' moet een geheel getal van 0 tot en met 6 zijn"));
    return;
  }
  out.decimals = static_cast<int>(n);
  out.decimals_stated = true;
}

void read_bounds(TableReader& file, Indicator& out) {
  const bool percent = same_unit(out.unit.value, "%");
  const auto min = file.number("min");
  const auto max = file.number("max");
  if (min) out.min = min->value;
  if (max) out.max = max->value;
  if (!min && percent) out.min = 0.0;
  if (out.min && out.max && *out.min > *out.max)
    file.findings().error("wrong-type", (max ? max : min)->range,
                          both("'max' is below 'min'", "'max' is lager dan 'min'"),
                          both("exchange the two", "wissel ze om"));
  const auto margin = file.number("margin");
  if (margin && margin->value < 0)
    file.findings().error("wrong-type", margin->range,
                          both("'margin' can't be negative", "'margin' kan niet negatief zijn"));
  else if (margin)
    out.margin = margin->value;
}

// "a quarter can't be made of yearly figures"
Bilingual cannot_be_made(Period whole, Period part) {
  const auto dutch = [](Period period) {
    return period == Period::month ? "maand" : period == Period::quarter ? "kwartaal" : "jaar";
  };
  return {fmt::format("a {} can't be made of {} figures", period_name(whole), frequency_name(part)),
          fmt::format("van {}cijfers is geen {} te maken", dutch(part), dutch(whole))};
}

// Whether a key stands there with a value that is none of its choices: that is said, and what goes with it is
// not judged.
template <class T>
bool is_unclear(TableReader& file, std::string_view key, const std::optional<T>& read) {
  return !read && file.any(key) != nullptr;
}

void read_counting(TableReader& file, Indicator& out) {
  const auto frequency = file.choice<Period>(
      "frequency", {{"monthly", Period::month}, {"quarterly", Period::quarter}, {"yearly", Period::year}});
  if (frequency) out.frequency = frequency->value;
  const auto kind =
      file.choice<IndicatorKind>("kind", {{"level", IndicatorKind::level}, {"count", IndicatorKind::count}});
  if (kind) out.kind = kind->value;
  out.per = file.choice<Period>(
      "per", {{"month", Period::month}, {"quarter", Period::quarter}, {"year", Period::year}});
  if (!out.per || is_unclear(file, "kind", kind) || is_unclear(file, "frequency", frequency)) return;
  if (out.kind == IndicatorKind::level) {
    file.findings().lack(
        "wrong-type", out.per->range,
        both("'per' goes with kind = \"count\"", "'per' hoort bij kind = \"count\""),
        both("add kind = \"count\", or remove 'per'", "voeg kind = \"count\" toe, of haal 'per' weg"));
  } else if (!out.frequency) {
    file.findings().lack("missing-key", out.per->range,
                         both("'per' needs 'frequency'", "'per' kan niet zonder 'frequency'"),
                         both("say how often a figure comes in: frequency = \"monthly\"",
                              "zeg hoe vaak er een cijfer komt: frequency = \"monthly\""));
  } else if (months_in(out.per->value) % months_in(*out.frequency) != 0) {
    file.findings().error("wrong-type", out.per->range, cannot_be_made(out.per->value, *out.frequency),
                          both("let 'frequency' be as short as 'per', or shorter",
                               "maak 'frequency' even kort als 'per', of korter"));
  }
}

void judge_ratio(TableReader& file, const Indicator& out) {
  if (out.combine != Combine::ratio) {
    for (const auto* key : {&out.of, &out.to})
      if (*key)
        file.findings().lack(
            "wrong-type", (*key)->range,
            both("'of' and 'to' go with combine = \"ratio\"", "'of' en 'to' horen bij combine = \"ratio\""),
            both("add combine = \"ratio\", or remove the line",
                 "voeg combine = \"ratio\" toe, of haal de regel weg"));
    return;
  }
  if (!out.of)
    file.findings().lack("incomplete-ratio", out.combine_range,
                         both("a ratio needs 'of'", "een verhouding kan niet zonder 'of'"),
                         both("of = \"an indicator\"", "of = \"een indicator\""));
  if (!out.to)
    file.findings().lack("incomplete-ratio", out.combine_range,
                         both("a ratio needs 'to'", "een verhouding kan niet zonder 'to'"),
                         both("to = \"an indicator\"", "to = \"een indicator\""));
}

void judge_weight(TableReader& file, const Indicator& out) {
  if (out.combine == Combine::weighted && !out.weight)
    file.findings().lack(
        "missing-weight", out.combine_range,
        both("combine = \"weighted\" needs 'weight'", "combine = \"weighted\" kan niet zonder 'weight'"),
        both("weight = \"an indicator\": for example the number of clients",
             "weight = \"een indicator\": bijvoorbeeld het aantal cliënten"));
  if (out.combine != Combine::weighted && out.weight)
    file.findings().lack(
        "wrong-type", out.weight->range,
        both("'weight' goes with combine = \"weighted\"", "'weight' hoort bij combine = \"weighted\""),
        both("add combine = \"weighted\", or remove 'weight'",
             "voeg combine = \"weighted\" toe, of haal 'weight' weg"));
}

void read_combine(TableReader& file, Indicator& out) {
  out.combine = same_unit(out.unit.value, "%") ? Combine::mean : Combine::sum;
  out.combine_range = out.unit.range;
  const auto combine = file.choice<Combine>("combine", {{"sum", Combine::sum},
                                                        {"mean", Combine::mean},
                                                        {"weighted", Combine::weighted},
                                                        {"worst", Combine::worst},
                                                        {"ratio", Combine::ratio}});
  if (combine) {
    out.combine = combine->value;
    out.combine_range = combine->range;
  }
  out.weight = file.id("weight");
  out.of = file.id("of");
  out.to = file.id("to");
  const auto times = file.number("times");
  out.times = times ? times->value : same_unit(out.unit.value, "%") ? 100 : 1;
  if (is_unclear(file, "combine", combine)) return;
  judge_weight(file, out);
  judge_ratio(file, out);
}

void read_breaks(TableReader& file, Indicator& out) {
  const TomlNode* node = file.table("breaks");
  if (node == nullptr) return;
  for (const TomlNode& entry : node->children) {
    const auto date = read_date_key(entry, file.findings());
    if (entry.kind != TomlKind::text)
      file.findings().error(
          "wrong-type", entry.range,
          both("a break needs its reason as a text", "bij een trendbreuk hoort de reden, als tekst"),
          both("{} = \"another definition\"", "{} = \"andere definitie\"", entry.key));
    else if (date)
      out.breaks.push_back({{*date, entry.key_range}, entry.text});
  }
  std::sort(out.breaks.begin(), out.breaks.end(),
            [](const Break& a, const Break& b) { return a.date.value < b.date.value; });
}

}  // namespace

void read_indicator(const TomlNode& root, Indicator& out, FileFindings& findings) {
  TableReader file(root, findings, {"an indicator", "een indicator"});
  out.name = file.required_text("name");
  out.aliases = file.texts_or_none("aliases");
  out.unit = file.required_text("unit");
  const auto better = file.choice<Better>("better", {{"higher", Better::higher}, {"lower", Better::lower}});
  if (better) out.better = better->value;
  read_decimals(file, out);
  read_counting(file, out);
  out.data_source = file.text("source");
  out.definition = file.text("definition");
  read_bounds(file, out);
  if (const auto plan = file.truth("plan")) out.plan = plan->value;
  read_combine(file, out);
  read_breaks(file, out);
  read_allowances(file);
  file.finish();
}

}  // namespace accord::files
