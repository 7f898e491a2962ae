// accord doctor: what is wrong with the surroundings.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/surroundings.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::cli {
namespace {

using render::Ink;

struct Mark {
  Ink ink;
  BilingualView word;
};
constexpr Mark kMarks[] = {
    {Ink::good, {"good", "goed"}}, {Ink::warn, {"note", "let op"}}, {Ink::bad, {"wrong", "mis"}}};

std::string describe(const Observation& one, const render::Style& style, Language language) {
  constexpr std::size_t kWidth = 8;
  const Mark& mark = kMarks[static_cast<std::size_t>(one.health)];
  const std::string word(mark.word.in(language));
  std::string out = style.paint(mark.ink, word) + std::string(kWidth - word.size(), ' ') +
                    style.fit(text::make_visible_line(one.what.in(language))) + '\n';
  if (!one.way_out.empty())
    out += std::string(kWidth, ' ') +
           style.paint(Ink::dim, style.fit(text::make_visible_line(one.way_out.in(language)))) + '\n';
  return out;
}

ExitStatus run_doctor(Session& session, const Given&) {
  const Language language = reading_language(session);
  const render::Style style = style_of(session);
  const std::vector<Observation> seen = look_around(session);
  std::string out;
  for (const Observation& one : seen) out += describe(one, style, language);
  const auto wrong = std::count_if(seen.begin(), seen.end(),
                                   [](const Observation& one) { return one.health == Health::bad; });
  const Bilingual all = wrong == 0   ? both("nothing is wrong", "er is niets mis")
                        : wrong == 1 ? both("1 thing to mend", "er is 1 ding mis")
                                     : both("{} things to mend", "er zijn {} dingen mis", wrong);
  session.out.write(out + '\n' + all.in(language) + '\n');
  return wrong == 0 ? ExitStatus::yes : ExitStatus::no;
}

}  // namespace

extern const Command kDoctor{"doctor", "what is wrong with the surroundings", "", {0, 0}, {}, run_doctor};

}  // namespace accord::cli
