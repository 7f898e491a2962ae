#include "cli/waiting_bar.hpp"

#include <fmt/format.h>

#include <string>

namespace accord::cli {
namespace {

constexpr std::chrono::milliseconds kPatience(500);
constexpr std::size_t kColumns = 30;
constexpr std::string_view kEraseLine = "\r\033[K";

}  // namespace

WaitingBar::~WaitingBar() {
  if (!shown_) return;
  session_.err.write(kEraseLine);
  session_.err.flush();
}

void WaitingBar::show(std::size_t done, std::size_t of) {
  if (!session_.err_terminal || of == 0 || std::chrono::steady_clock::now() - begin_ < kPatience) return;
  shown_ = true;
  const std::size_t full = std::min(done, of) * kColumns / of;
  session_.err.write(fmt::format("{}{} [{}{}] {:3} %", kEraseLine, what_, std::string(full, '#'),
                                 std::string(kColumns - full, '.'), std::min(done, of) * 100 / of));
  session_.err.flush();
}

}  // namespace accord::cli
