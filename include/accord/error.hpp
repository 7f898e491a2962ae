// The outside world failing: a file that can't be read, a folder that is not there.
#pragma once

#include "accord/bilingual.hpp"

#include <stdexcept>
#include <string>
#include <utility>

namespace accord {

// The message is "path: what: why". A mistake in a user's file is a Diagnostic, never an Error.
class Error : public std::runtime_error {
 public:
  explicit Error(Bilingual message, Bilingual help = {})
      : std::runtime_error(message.en), message_(std::move(message)), help_(std::move(help)) {}
  const Bilingual& message() const { return message_; }
  const Bilingual& help() const { return help_; }

 private:
  Bilingual message_, help_;
};

}  // namespace accord
