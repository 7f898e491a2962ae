#include "cli/commands.hpp"
namespace accord::cli {
static ExitStatus none(Session&, const Given&) { return ExitStatus::trouble; }
extern const Command kGoalList{"goal list", "the results", "", {0, 0}, {}, none};
extern const Command kGoalShow{"goal show", "a result", "ID", {1, 1}, {}, none};
extern const Command kIndicatorList{"indicator list", "", "", {0, 0}, {}, none};
extern const Command kIndicatorShow{"indicator show", "", "ID", {1, 1}, {}, none};
extern const Command kPartyList{"party list", "", "", {0, 0}, {}, none};
extern const Command kPartyShow{"party show", "", "ID", {1, 1}, {}, none};
extern const Command kAmbitionList{"ambition list", "", "", {0, 0}, {}, none};
extern const Command kAmbitionShow{"ambition show", "", "ID", {1, 1}, {}, none};
}
