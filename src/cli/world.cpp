#include "cli/world.hpp"

#include "accord/error.hpp"
#include "cli/messages.hpp"
#include "cli/programs.hpp"
#include "model/both.hpp"
#include "store/descriptor.hpp"
#include "store/process.hpp"
#include "store/reason.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <malloc.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace accord::cli {
namespace {

constexpr std::size_t kPiece = std::size_t{64} << 10;

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

constexpr std::size_t kMostColumns = 400;  // wider is a slip, and only costs time

Date read_clock() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  return Date::from_ymd(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday).value_or(last_date());
}

// https://no-color.org and https://bixense.com/clicolors
bool wants_color(bool terminal) {
  if (!environment("NO_COLOR").empty()) return false;
  const std::string force = environment("CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return true;
  return terminal && environment("TERM") != "dumb";
}

// With a line for the prompt that comes back.
bool is_longer(std::string_view text, const Session& session) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1 > session.height;
}

// ACCORD_PAGER before PAGER; an empty one, or cat, is none. `less` where neither is set.
std::string wanted_pager(const Session& session) {
  for (const char* name : {"ACCORD_PAGER", "PAGER"})
    if (std::getenv(name) != nullptr) {
      const std::string pager = environment(name);
      return pager == "cat" ? "" : pager;
    }
  return find_program(session, "less") ? "less" : "";
}

std::size_t read_height() {
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

std::size_t read_width(bool terminal) {
  const std::string columns = environment("COLUMNS");
  std::size_t width = 0;
  const auto read = std::from_chars(columns.data(), columns.data() + columns.size(), width);
  if (read.ec == std::errc::result_out_of_range) width = kMostColumns;
  winsize size{};
  if (width == 0 && terminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) width = size.ws_col;
  return width == 0 ? 80 : std::min(width, kMostColumns);
}

}  // namespace

void DescriptorOutput::write(std::string_view text) {
  waiting_ += text;
  if (waiting_.size() >= kPiece && !whole_) flush();
}

void DescriptorOutput::flush() { send(fd_); }

void DescriptorOutput::finish(const Session& session) {
  const bool pages = whole_ && !session.pager.empty() && is_longer(waiting_, session);
  if (!pages || !page(session)) send(fd_);
}

// The pager hears of an interrupt, accord does not: it would end and leave the two of them to the shell.
bool DescriptorOutput::page(const Session& session) {
  std::vector<std::string> surroundings = session.environment;
  if (environment("LESS").empty()) surroundings.emplace_back("LESS=FRX");
  for (const int signal : {SIGINT, SIGQUIT}) std::signal(signal, SIG_IGN);
  const Started pager = start_shell(session.pager, surroundings);
  if (pager.process < 0) return false;
  send(pager.input);
  ::close(pager.input);
  store::wait_for(pager.process);
  return true;
}

void DescriptorOutput::send(int fd) {
  std::string_view rest = waiting_;
  while (!rest.empty() && failure_ == 0) {
    const ssize_t written = ::write(fd, rest.data(), rest.size());
    if (written >= 0)
      rest.remove_prefix(static_cast<std::size_t>(written));
    else if (errno != EINTR)
      failure_ = errno;
  }
  waiting_.clear();
}

std::string DescriptorInput::read_all(std::size_t limit) {
  struct stat status {};
  const bool sized = ::fstat(fd_, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
  // One byte more than there is, to see the end without growing.
  const std::size_t expected = sized ? static_cast<std::size_t>(status.st_size) + 1 : kPiece;
  std::string out;
  std::size_t size = 0;
  while (size < limit) {
    if (size == out.size()) out.resize(std::min(limit, std::max(size * 2, expected)));
    const ssize_t count = ::read(fd_, out.data() + size, out.size() - size);
    if (count < 0 && errno != EINTR)
      throw Error(both("can't be read: {}", "is niet te lezen: {}", store::reason_of(errno)));
    if (count == 0) break;
    size += static_cast<std::size_t>(std::max<ssize_t>(count, 0));
  }
  out.resize(size);
  return out;
}

// A byte at a time: a terminal gives no more than a line, and what follows is for the next question.
std::string DescriptorInput::read_line() {
  std::string out;
  for (char c = 0; out.size() < kPiece && c != '\n'; out += c)
    if (store::uninterrupted([&] { return ::read(fd_, &c, 1); }) != 1) break;
  return out;
}

void keep_memory() {
  constexpr int kMost = 32 << 20;  // that glibc takes
  constexpr int kAtOnce = 1 << 20;
  ::mallopt(M_MMAP_THRESHOLD, kMost);
  ::mallopt(M_TRIM_THRESHOLD, kMost);
  ::mallopt(M_TOP_PAD, kAtOnce);
}

Session session_of_process(DescriptorOutput& out, DescriptorOutput& err, Input& in) {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  const bool out_terminal = ::isatty(STDOUT_FILENO) == 1;
  const bool err_terminal = ::isatty(STDERR_FILENO) == 1;
  Session session{{}, out, err};
  session.color = wants_color(out_terminal);
  session.err_color = wants_color(err_terminal);
  session.width = read_width(out_terminal);
  session.terminal = out_terminal;
  session.err_terminal = err_terminal;
  session.asks = out_terminal && err_terminal && ::isatty(STDIN_FILENO) == 1;
  session.in = &in;
  session.today = read_clock();
  session.fixed_today = environment("ACCORD_TODAY");
  for (char** one = environ; one != nullptr && *one != nullptr; ++one) session.environment.emplace_back(*one);
  if (!out_terminal) return session;
  session.utf8 = has_utf8_locale(session);
  session.height = read_height();
  if (session.height > 0) session.pager = wanted_pager(session);
  out.keep_whole();
  return session;
}

int finish(ExitStatus status, Session& session, DescriptorOutput& out, DescriptorOutput& err) {
  out.finish(session);
  int code = static_cast<int>(status);
  if (out.failure() != 0 && out.failure() != EPIPE) {
    report_trouble(session, both("can't write the output: {}", "de uitvoer is niet te schrijven: {}",
                                 store::reason_of(out.failure())));
    code = static_cast<int>(ExitStatus::trouble);
  }
  err.flush();
  return code;
}

}  // namespace accord::cli
