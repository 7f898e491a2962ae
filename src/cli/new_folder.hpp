// The folder of a partnership that is being made.
#pragma once

#include "store/descriptor.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::cli {

struct NewFile {
  std::string path, text;
};

enum class Into { any, empty };

class NewFolder {
 public:
  // `folder` as it was given, seen from `cwd`. Throws Error when it is in a partnership already, or is no
  // folder; nothing is made yet.
  NewFolder(const std::string& cwd, const std::string& folder);

  const std::string& path() const { return path_; }
  // As it was given; its name where that was ".".
  std::string shown() const { return is_elsewhere() ? given_ : name(); }
  std::string name() const;                            // the last part of its path; empty for "/"
  bool is_elsewhere() const { return given_ != "."; }  // not where the command was given

  // Makes it, with what is above it, where it is not there. Throws Error.
  void make();
  // A file in it; nothing when there is none. Throws Error when it can't be read.
  std::optional<std::string> read(const std::string& name) const;
  // Writes those that are not what they should be already, safe on the disk; of those without a leading dot
  // all or none. What it wrote. Throws Error when one that is to be new is there, such as the accord.toml of
  // somebody who was faster, and for Into::empty when anything is there but dot files.
  std::vector<NewFile> write(std::span<const NewFile> files, Into into) const;

 private:
  void require_empty() const;

  std::string given_, path_;
  store::Descriptor root_;
};

}  // namespace accord::cli
