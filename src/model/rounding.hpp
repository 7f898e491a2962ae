// The one way in which numbers are rounded: for display, and before two levels are compared.
#pragma once

namespace accord {

// sign(x) floor(|x| 10^decimals + 0.5 + 1e-9) / 10^decimals: halves go away from zero, also those that
// a double can't hold exactly (80.25 at one decimal is 80.3). -0 is 0. Requires: decimals from 0 to 6.
double round_to(double x, int decimals);

}  // namespace accord
