// The world as a command sees it. Tests give it fixed values; below src/cli nobody looks further.
#pragma once

#include "accord/date.hpp"
#include "accord/partnership.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::cli {

// Where text goes: a stream, or a string in a test.
class Output {
 public:
  virtual ~Output() = default;
  virtual void write(std::string_view text) = 0;
  virtual void flush() {}  // what was written, before anything else happens
};

// Where text comes from when a command is given "-" for a file.
class Input {
 public:
  virtual ~Input() = default;
  // To its end, but no more than `limit` bytes. Throws Error.
  virtual std::string read_all(std::size_t limit) = 0;
  // Up to the next newline, or what is left; empty at the end.
  virtual std::string read_line() = 0;
};

class StringOutput final : public Output {
 public:
  void write(std::string_view text) override { text_ += text; }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

// What a session has besides its streams; a session within another has the same.
struct Surroundings {
  Date today = {};
  bool color = false;            // of results
  bool err_color = false;        // of messages
  bool utf8 = true;              // false only on a terminal that shows no UTF-8
  std::size_t width = 80;        // columns
  std::size_t height = 0;        // lines that it shows; 0: it is no terminal
  bool terminal = false;         // whether results go to one
  bool err_terminal = false;     // whether messages do
  std::string fixed_today = {};  // of ACCORD_TODAY, still to be read; empty: `today` is the clock's
  std::optional<Language> language = std::nullopt;  // of --lang; else the partnership's
  std::string cwd = ".";
  std::optional<std::string> revision = std::nullopt;  // of --rev: of git, in place of the work tree
  bool asks = false;       // whether somebody sits there to answer: input, results and messages are terminals
  std::string pager = {};  // what shows text that is longer than the terminal; empty: nothing does
  Input* in = nullptr;     // null: there is nothing to read
  std::vector<std::string> environment = {};  // "NAME=value", for the programs that are run
};

struct Session : Surroundings {
  Output& out;  // results
  Output& err;  // everything else
};

enum class ExitStatus { yes = 0, no = 1, trouble = 2 };

}  // namespace accord::cli
