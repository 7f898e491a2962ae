// How far a long piece of work is, on a terminal.
#pragma once

#include "cli/session.hpp"

#include <chrono>
#include <cstddef>
#include <string_view>

namespace accord::cli {

// Shows nothing in the first half second, and nothing at all where messages go to no terminal. What it shows
// is gone when it ends.
class WaitingBar {
 public:
  WaitingBar(Session& session, std::string_view what) : session_(session), what_(what) {}
  ~WaitingBar();
  WaitingBar(const WaitingBar&) = delete;
  WaitingBar& operator=(const WaitingBar&) = delete;

  void show(std::size_t done, std::size_t of);

 private:
  Session& session_;
  std::string_view what_;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  bool shown_ = false;
};

}  // namespace accord::cli
