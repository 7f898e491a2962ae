#include "cli/waiting.hpp"

#include <algorithm>
#include <thread>
#include <unistd.h>

namespace accord::cli {

bool Patience::operator()() {
  if (std::chrono::steady_clock::now() >= end_) return false;
  constexpr unsigned kLongest = 8000;  // microseconds
  const unsigned longest = std::min(kLongest, 500U << std::min(tries_, 4U));
  // Any sequence that two processes do not share will do.
  const unsigned mixed = (static_cast<unsigned>(::getpid()) * 2654435761U + tries_ * 40503U) >> 7U;
  ++tries_;
  std::this_thread::sleep_for(std::chrono::microseconds(longest / 2 + mixed % longest));
  return true;
}

}  // namespace accord::cli
