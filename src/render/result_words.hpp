// What is said of one result, whatever it is said in: how it stands, where it is heading, who said yes to it.
// Each is empty where there is nothing to say.
#pragma once

#include "render/party_names.hpp"
#include "render/result_view.hpp"

#include <string>
#include <vector>

namespace accord::render {

// The title, else the sentence.
std::string title_of(const Goal& goal);

// Why there is no baseline: nobody has a figure for it, or those that there are lie before a break.
std::string render_no_baseline(const Assessment& assessment, Language language);

class ResultWords {
 public:
  ResultWords(const ResultView& view, Language language, PartyNames names)
      : view_(view),
        a_(view.assessment),
        indicator_(*view.result().indicator),
        language_(language),
        names_(names) {}

  std::string progress() const;  // "80 % of the way; by then 93 % was expected"
  std::string stopped() const;   // "since 1 Mar 2026: why"
  std::string now() const;       // "87.7 % on 31 Oct 2026; reached on ..."
  std::string forecast() const;  // "at this pace 89.2 % on 31 Dec 2026; 89.3 % on ..."
  std::string figures() const;   // "5 of 6 with a baseline; 5 of 5 up to date"
  std::string outlook() const;   // "noorderzorg, 14 Oct 2026: at risk; why"
  // How many have said yes, what moved since, and the progress towards what was ratified.
  std::vector<std::string> ratified() const;

 private:
  std::string date(Date day) const;
  std::string amount(double value) const;
  std::string towards_ratified(const Agreement& agreement) const;

  const ResultView& view_;
  const Assessment& a_;
  const Indicator& indicator_;
  Language language_;
  PartyNames names_;
};

}  // namespace accord::render
