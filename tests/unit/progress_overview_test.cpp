#include "progress/overview.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::progress;

namespace {

StateCounts counts_of(std::initializer_list<State> states) {
  StateCounts out;
  for (const State state : states) {
    Assessment a;
    a.state = state;
    out.add(a);
  }
  return out;
}

OverviewLine line(const char* name, std::initializer_list<State> states, std::size_t overdue = 0) {
  return {name, name, counts_of(states), overdue, std::nullopt};
}

std::string order_of(std::vector<OverviewLine> lines) {
  sort_worst_first(lines);
  std::string out;
  for (const OverviewLine& one : lines) out += (out.empty() ? "" : " ") + one.path;
  return out;
}

}  // namespace

TEST_CASE("attention is the share of results that need it") {
  CHECK(attention_of(counts_of({})) == 0);
  CHECK(attention_of(counts_of({State::on_track, State::achieved})) == 0);
  CHECK(attention_of(counts_of({State::missed, State::behind, State::on_track, State::achieved})) == 0.5);
  CHECK(attention_of(counts_of({State::at_risk, State::no_data, State::no_baseline, State::on_track})) ==
        0.375);
  CHECK(attention_of(counts_of({State::stopped, State::not_started})) == 0);
  CHECK(attention_of(counts_of({State::behind, State::stopped, State::not_started})) == 1);
}

TEST_CASE("the worst state is the one that needs attention most") {
  CHECK(worst_state(line("a", {State::stopped, State::achieved, State::on_track})) == State::on_track);
  CHECK(worst_state(line("a", {State::at_risk, State::behind, State::no_data})) == State::behind);
  CHECK(worst_state(line("a", {State::stopped})) == State::stopped);
  CHECK_FALSE(worst_state(line("a", {})));
  OverviewLine broken = line("a", {});
  broken.unreadable.emplace();
  CHECK(worst_state(broken) == State::unreadable);
}

TEST_CASE("worst first: unreadable then by share then by what is overdue then by name") {
  OverviewLine broken = line("zz", {});
  broken.unreadable.emplace();
  CHECK(order_of({line("fine", {State::achieved}), line("none", {}), broken,
                  line("third", {State::behind, State::on_track, State::on_track}),
                  line("half", {State::at_risk}), line("half-late", {State::at_risk}, 2),
                  line("all", {State::missed})}) == "zz all half-late half third fine none");
}

TEST_CASE("equal shares of other sizes are equal") {
  CHECK(order_of({line("b", {State::behind, State::on_track, State::on_track}),
                  line("a", {State::behind, State::on_track, State::on_track, State::missed, State::on_track,
                             State::on_track})}) == "a b");
}
