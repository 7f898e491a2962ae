// What the parts of a report share: how it names results, parties and periods.
#pragma once

#include "accord/report.hpp"
#include "render/document.hpp"
#include "render/fill.hpp"
#include "render/party_names.hpp"

#include <string>
#include <string_view>

namespace accord::render {

class ReportWords {
 public:
  ReportWords(const Report& report, Language language)
      : report_(report), language_(language), names_(report.partnership) {}

  template <class... Values>
  std::string say(Word word, const Values&... values) const {
    return fill(word, language_, values...);
  }
  Language language() const { return language_; }
  const PartyNames& names() const { return names_; }

  std::string date(Date day) const { return render_date(day, language_); }
  std::string long_date(Date day) const { return render_long_date(day, language_); }
  // "October 2026", "quarter 3 of 2026", "2026"
  std::string period(const ReportPeriod& period) const;
  Badge badge(State state) const { return {state, std::string(text_of(state, language_))}; }

  // A party by its name; an empty id is the partnership's own book.
  std::string party(const Id& id) const;
  // At most `most` by name: "Noorderzorg, Lindehof and 3 more".
  std::string parties(const std::vector<Id>& ids, std::size_t most) const;
  std::string indicator(const Id& id) const;
  std::string result(const Id& id) const;
  std::string owner(const Assessment& a) const;
  // "120 → 128 → 132 places by 31 Dec 2026"; empty without numbers.
  std::string numbers(const Assessment& a) const;
  // "staff retention: no baseline (31 Dec 2023)"
  std::string missing(const MissingFigure& one) const;

 private:
  const Report& report_;
  Language language_;
  PartyNames names_;
};

// The name that links to a result lead to.
std::string anchor_of(const Id& result);

}  // namespace accord::render
