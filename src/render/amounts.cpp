#include "render/amounts.hpp"

#include "model/rounding.hpp"
#include "render/fill.hpp"
#include "render/number.hpp"
#include "text/join.hpp"

namespace accord::render {
namespace {

constexpr int kDecimals = 2;

void add_kind(const Amounts& amounts, std::optional<Word> kind, const std::string& currency,
              Language language, std::vector<std::string>& out) {
  const std::string what = render_amounts(amounts, currency, language);
  if (what.empty()) return;
  const std::string a_year = fill(Word::amounts_a_year, language, what);
  out.push_back(kind ? fill(*kind, language, a_year) : a_year);
}

}  // namespace

std::string render_sum(double value, Language language) { return render_number(value, kDecimals, language); }

std::string render_difference(double value, Language language) {
  return (round_to(value, kDecimals) > 0 ? "+" : "") + render_sum(value, language);
}

std::string render_amounts(const Amounts& amounts, const std::string& currency, Language language) {
  std::string out;
  if (amounts.hours) out = fill(Word::amount_of_hours, language, render_sum(*amounts.hours, language));
  if (amounts.budget)
    out += (out.empty() ? "" : ", ") + render_sum(*amounts.budget, language) + ' ' + currency;
  return out;
}

std::vector<std::string> render_means(const PartyMeans& means, const std::string& currency,
                                      Language language) {
  std::vector<std::string> out;
  add_kind(means.own, Word::own_means, currency, language, out);
  add_kind(means.lent, Word::lent_means, currency, language, out);
  add_kind(means.hired, Word::hired_means, currency, language, out);
  add_kind(means.unsaid, std::nullopt, currency, language, out);
  if (!means.competencies.empty()) out.push_back(text::join(means.competencies, ", "));
  return out;
}

std::string render_means(const Means& means, const std::string& currency, Language language) {
  PartyMeans one;
  one.of_kind(means.kind) = {means.hours, means.budget};
  one.competencies = means.competencies;
  std::string out = text::join(render_means(one, currency, language), ", ");
  if (!means.note.empty()) out += (out.empty() ? "" : "; ") + means.note;
  return out;
}

std::vector<std::string> render_business_case(const BusinessCase& business, const std::string& currency,
                                              Language language) {
  std::vector<std::string> amounts;
  const auto add = [&](Word word, const std::string& amount) {
    amounts.push_back(fill(word, language, amount + ' ' + currency));
  };
  if (business.costs) add(Word::costs_of, render_sum(business.costs->value, language));
  if (business.benefits) add(Word::benefits_of, render_sum(business.benefits->value, language));
  if (business.costs && business.benefits)
    add(Word::net_of, render_difference(business.benefits->value - business.costs->value, language));
  std::vector<std::string> out;
  if (!amounts.empty()) out.push_back(fill(Word::amounts_a_year, language, text::join(amounts, ", ")));
  if (business.note) out.push_back(business.note->value);
  return out;
}

std::string render_share(const TakenShare& share, Language language) {
  const std::string& text = share.share->change.value;
  if (!share.level || share.result->indicator == nullptr) return text;
  return text + " (" + render_amount(*share.level, *share.result->indicator, language) + ')';
}

}  // namespace accord::render
