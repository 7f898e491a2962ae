#include "model/rounding.hpp"

#include <cmath>

namespace accord {

double round_to(double x, int decimals) {
  constexpr double powers[] = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
  const double scale = powers[decimals];
  const double size = std::floor(std::fabs(x) * scale + 0.5 + 1e-9) / scale;
  return size == 0 ? 0.0 : x < 0 ? -size : size;
}

}  // namespace accord
