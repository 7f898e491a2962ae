// Findings with what they are about: the line, and a fingerprint that stays when the finding merely moves.
#pragma once

#include "accord/diagnostic.hpp"
#include "accord/source_tree.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace accord::check {

// The lines that findings are about, read again when they are asked for.
class SourceLines {
 public:
  explicit SourceLines(const SourceTree& tree) : tree_(tree) {}

  // Without its end; empty past the last line, and where there is no such file. Stays as long as this does.
  std::string_view line(const std::string& path, std::uint32_t number);

 private:
  struct File {
    std::string text;
    std::vector<std::string_view> lines;
  };
  void read(const std::string& path, File& file) const;

  const SourceTree& tree_;
  std::map<std::string, File> files_;
};

struct Located {
  Diagnostic finding;     // its range ends within its line
  std::string_view line;  // where it begins; empty when there is none
  // Of the rule, the file's path in the git repository and the text of the line; equal ones are counted.
  std::string fingerprint;
};

// In the same order. `prefix` leads from the root of the repository to that of the partnership: "" or
// "regions/salland/".
std::vector<Located> locate_findings(std::vector<Diagnostic> findings, const std::string& prefix,
                                     SourceLines& lines);

// Leaves of `now` what was not there `then`. A finding is the same when rule, file and message are, whatever
// its line; of three equal ones where there were two, one is left: one whose line has another text, if there
// is.
void leave_new(std::vector<Located>& now, const std::vector<Located>& then);

}  // namespace accord::check
