// The options of a command as a table, and what was given of them. Parsing, help, suggestions and the test of
// the man pages read the same rows.
#pragma once

#include "accord/date.hpp"
#include "accord/error.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::cli {

enum class Times { once, many };

struct Option {
  std::string_view name;   // "--as-of"
  std::string_view value;  // what it takes, "DATE"; empty for a switch
  std::string_view help;
  Times times = Times::once;      // how often a value may be given
  std::string_view choices = {};  // "md html": what it may be, where that is a closed set
};

// The command line is wrong: exit status 2.
class UsageError : public Error {
 public:
  using Error::Error;
};

class Given {
 public:
  bool has(std::string_view name) const { return values_.find(name) != values_.end(); }
  // Nothing when there was none.
  std::optional<std::string> value(std::string_view name) const;
  // Each value as it was given.
  std::vector<std::string> values(std::string_view name) const;
  // Every value, also of "a,b". Throws UsageError when the option is given and there is none, as in "--state
  // ,".
  std::vector<std::string> list(std::string_view name) const;
  // Throws UsageError when it is no date.
  std::optional<Date> date(std::string_view name) const;
  // A whole number of at least `least`; throws UsageError otherwise. One that no int can hold is the largest
  // int.
  std::optional<int> number(std::string_view name, int least) const;
  const std::vector<std::string>& arguments() const { return arguments_; }

  void add(std::string_view name, std::string value) {
    values_[std::string(name)].push_back(std::move(value));
  }
  void add_argument(std::string argument) { arguments_.push_back(std::move(argument)); }

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
  std::vector<std::string> arguments_;
};

struct ArgumentCount {
  std::size_t least = 0;
  std::size_t most = 1'000'000;
};

// Null when none of them has the name.
const Option* find_option(std::span<const Option> options, std::string_view name);

// "md", "html" of "md html".
std::vector<std::string> choices_of(const Option& option);

// Parses `words` strictly; throws UsageError. A switch that is given has one empty value, and an option with
// choices one of these.
Given parse_options(const std::string& command, std::span<const Option> options, ArgumentCount count,
                    const std::vector<std::string>& words);

}  // namespace accord::cli
