// One writer at a time: the lock of a partnership's folder.
#pragma once

#include "store/descriptor.hpp"

#include <functional>
#include <string>

namespace accord::store {

// Holds `.accord/lock` from construction to destruction. The file stays where it is and the kernel lets go of
// it when the process dies, so no lock is ever stale. Readers need none: each file is old or new at every
// moment.
class WriteLock {
 public:
  // Between two tries asks `wait`, which sleeps a little, whether to try once more; by what it says last,
  // another writer is named in the Error that is thrown. `root` is the partnership's folder, and must stay
  // open.
  WriteLock(int root, const std::function<bool()>& wait);
  ~WriteLock();
  WriteLock(const WriteLock&) = delete;
  WriteLock& operator=(const WriteLock&) = delete;

  int root() const { return root_; }
  // The descriptor of `.accord`.
  int own_folder() const { return own_folder_.get(); }
  // Whether the writer before this one died while it held the lock.
  bool was_abandoned() const { return abandoned_; }
  // Makes the next writer look for what this one could not remove, as if it had died.
  void leave_abandoned() { leaves_abandoned_ = true; }

 private:
  void take(const std::function<bool()>& wait);
  void sign();

  int root_;
  Descriptor own_folder_;
  Descriptor lock_;
  bool abandoned_ = false;
  bool leaves_abandoned_ = false;
};

}  // namespace accord::store
