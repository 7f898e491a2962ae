// The files of a partnership that is a folder on disk, for who has libaccord and no tree of its own.
#pragma once

#include "accord/source_tree.hpp"

#include <memory>
#include <string>

namespace accord {

// `root` is the folder with the accord.toml; nothing is looked for above it. It is opened now and read when
// it is asked for; below it no link is followed. What others write meanwhile may be seen by half: a file is
// always whole, but of two that belong together one may be old and the other new. Throws Error when the
// folder can't be opened.
std::unique_ptr<const SourceTree> open_folder(const std::string& root);

}  // namespace accord
