#include "render/state_mark.hpp"

namespace accord::render {

StateMark mark_of(State state) {
  switch (state) {
    case State::on_track:
      return {Ink::good, "●", "+"};
    case State::at_risk:
      return {Ink::warn, "▲", "~"};
    case State::behind:
      return {Ink::bad, "▼", "-"};
    case State::achieved:
      return {Ink::good, "✔", "*"};
    case State::missed:
      return {Ink::bad, "✘", "x"};
    case State::no_data:
      return {Ink::warn, "○", "o"};
    case State::no_baseline:
      return {Ink::warn, "◌", "?"};
    case State::not_started:
      return {Ink::dim, "·", "."};
    case State::stopped:
      return {Ink::dim, "■", "#"};
    case State::unreadable:
      return {Ink::bad, "!", "!"};
  }
  return {Ink::plain, "", ""};
}

}  // namespace accord::render
