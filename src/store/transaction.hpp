// Several files at once, all or none: the one way in which accord writes in a partnership. safety.md of the
// project calls it the write protocol; accord-reliability(7) says what it promises.
#pragma once

#include "store/step.hpp"
#include "store/write_lock.hpp"

#include <optional>
#include <span>
#include <string>

namespace accord::store {

struct FileChange {
  std::string path;    // from the root; no part of it begins with a dot, unless it is the only change
  Fingerprint before;  // of the bytes that were read under the lock; absent: there must be no file
  std::optional<std::string> after;  // the new bytes; absent: the file goes
  // For a new file: the path of one whose mode and group it gets; empty: as new files are.
  std::string like = {};
};

// Writes them all, safe on the disk, or throws Error and none is written; the one exception is told in the
// Error: a file that a person saved in the middle of a write of several, which is left as that person wants
// it. A file that is not what it was when it was read is never written over.
void write_files(WriteLock& lock, std::span<const FileChange> changes);

// Finishes what a writer that died has decided and not done, and removes what it left behind. Throws Error.
void finish_unfinished(const WriteLock& lock);

}  // namespace accord::store
