// accord overview: many partnerships, a line each.
#include "cli/commands.hpp"
#include "cli/glance.hpp"
#include "cli/messages.hpp"
#include "cli/waiting_bar.hpp"
#include "model/both.hpp"
#include "render/overview_json.hpp"
#include "render/overview_text.hpp"

#include <algorithm>
#include <set>

namespace accord::cli {
namespace {

using progress::OverviewLine;

constexpr Option kOptions[] = {
    {"--json", "", "write JSON, documented in accord-json(5)"},
};

// One for each partnership, however often it is named.
std::vector<Glance> look_at_all(Session& session, const std::vector<std::string>& folders) {
  constexpr BilingualView kReading{"reading", "lezen"};
  WaitingBar bar(session, kReading.in(reading_language(session)));
  std::vector<Glance> out;
  std::set<std::string> roots;
  for (std::size_t i = 0; i < folders.size(); ++i) {
    bar.show(i, folders.size());
    const auto root = find_root_of(session, folders[i]);
    if (!root || roots.insert(*root).second) out.push_back(look_at(folders[i], root, session.today));
  }
  return out;
}

// That of all that can be read, where it is one; else English.
Language shared_language(const std::vector<Glance>& all) {
  std::optional<Language> out;
  for (const Glance& one : all) {
    if (one.line.unreadable) continue;
    if (out && *out != one.language) return Language::en;
    out = one.language;
  }
  return out.value_or(Language::en);
}

ExitStatus run_overview(Session& session, const Given& given) {
  const std::vector<Glance> all = look_at_all(session, given.arguments());
  std::vector<OverviewLine> lines;
  for (const Glance& one : all) lines.push_back(one.line);
  progress::sort_worst_first(lines);
  const render::Screen screen{style_of(session), session.width,
                              session.language.value_or(shared_language(all))};
  session.out.write(given.has("--json")
                        ? render::render_overview_json(lines, session.today)
                        : render::render_overview_text(lines, session.today, table_width(session), screen));
  const auto unreadable = std::count_if(lines.begin(), lines.end(),
                                        [](const OverviewLine& one) { return one.unreadable.has_value(); });
  if (unreadable == 0) return ExitStatus::yes;
  session.err.write(
      (unreadable == 1
           ? both("{} partnership can't be read; `accord -C DIR check` tells why\n",
                  "{} samenwerkingsverband is niet te lezen; `accord -C MAP check` vertelt waarom\n",
                  unreadable)
           : both("{} partnerships can't be read; `accord -C DIR check` tells why\n",
                  "{} samenwerkingsverbanden zijn niet te lezen; `accord -C MAP check` vertelt waarom\n",
                  unreadable))
          .in(screen.language));
  return ExitStatus::trouble;
}

}  // namespace

extern const Command kOverview{
    "overview", "many partnerships, a line each, worst first", "DIR...", {1}, kOptions, run_overview};

}  // namespace accord::cli
