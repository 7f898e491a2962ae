// The outside world failing: a file that can't be read, a folder that is not there.
#pragma once

#include <stdexcept>
#include <string>

namespace accord {

// The message is "path: what: why". A mistake in a user's file is a Diagnostic, never an Error.
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message, std::string help = {})
      : std::runtime_error(message), help_(std::move(help)) {}
  const std::string& help() const { return help_; }

 private:
  std::string help_;
};

}  // namespace accord
