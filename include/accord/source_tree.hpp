// Where a partnership's files come from: a folder, memory, or a revision of its history.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace accord {

struct TreeEntry {
  enum class Kind { file, folder, link, other };
  std::string name;
  Kind kind = Kind::file;
};

enum class ReadOutcome { ok, absent, too_large, not_regular, failed };

class SourceTree {
 public:
  virtual ~SourceTree() = default;

  // What is in a folder, in order of name (bytes); nothing when there is no such folder. Paths are
  // relative to the root, with '/'; the root itself is "".
  virtual std::vector<TreeEntry> list(const std::string& folder) const = 0;

  // Puts the file's bytes into `into`, whose capacity is used again. A file of more than `limit`
  // bytes is `too_large`; links are never followed (`not_regular`). `into` is empty unless `ok`.
  virtual ReadOutcome read(const std::string& path, std::string& into, std::size_t limit) const = 0;
};

}  // namespace accord
