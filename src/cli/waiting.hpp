// Waiting for another process, by the clock.
#pragma once

#include <chrono>

namespace accord::cli {

// Asked again and again whether to go on waiting, it sleeps a little and says yes until the time is up.
// Sleeps differ from process to process, so that many who wait don't come back all at once.
class Patience {
 public:
  explicit Patience(int seconds) : end_(std::chrono::steady_clock::now() + std::chrono::seconds(seconds)) {}
  bool operator()();

 private:
  std::chrono::steady_clock::time_point end_;
  unsigned tries_ = 0;
};

}  // namespace accord::cli
