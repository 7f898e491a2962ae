// The real world of a process: its streams, clock, environment and terminal. Nothing else reads them.
#pragma once

#include "cli/session.hpp"

#include <string>
#include <vector>

namespace accord::cli {

// A descriptor, written in large pieces. Remembers when the reader has gone or the disk is full.
class DescriptorOutput final : public Output {
 public:
  explicit DescriptorOutput(int fd) : fd_(fd) {}
  void write(std::string_view text) override;
  void flush() override;
  // Keeps all of it until it is known how long it is.
  void keep_whole() { whole_ = true; }
  // Writes what was kept; what is longer than the session's terminal by its pager, which is left before this
  // returns.
  void finish(const Session& session);
  // The error number of the first write that failed; 0 while all went well.
  int failure() const { return failure_; }

 private:
  void send(int fd);
  bool page(const Session& session);

  int fd_;
  int failure_ = 0;
  bool whole_ = false;
  std::string waiting_;
};

// A descriptor, read to its end. Does not close it.
class DescriptorInput final : public Input {
 public:
  explicit DescriptorInput(int fd) : fd_(fd) {}
  std::string read_all(std::size_t limit) override;
  std::string read_line() override;

 private:
  int fd_;
};

// Keeps the memory that is given back: a command is over before it would be missed, and taking it anew from
// the system costs more than all else that a short one does.
void keep_memory();

Session session_of_process(DescriptorOutput& out, DescriptorOutput& err, Input& in);

// The status to exit with, once what was written is out: a closed pipe ends quietly, a full disk is trouble.
int finish(ExitStatus status, Session& session, DescriptorOutput& out, DescriptorOutput& err);

}  // namespace accord::cli
