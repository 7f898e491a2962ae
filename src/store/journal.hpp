// The redo journal `.accord/journal`: a write of several files is decided in the moment in which it appears.
// Until then nothing has happened, from then on the next command does what is left.
#pragma once

#include "store/step.hpp"
#include "store/write_lock.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::store {

// Whether a write was decided and not finished. Throws Error when that can't be seen.
bool has_journal(int root);

// Another one after every write of several files: a reader for whom it is the same before and after has seen
// none of them by half. Compared, it takes less than a lock, and lets readers in who may not write. (Two such
// writes within one tick of the system's clock, 4 ms at most, may have the same.) Throws Error.
struct WriteMark {
  std::int64_t seconds = 0, nanoseconds = 0;
  bool operator==(const WriteMark&) const = default;
};
WriteMark write_mark(int root);

// Writes down what is to be decided; safe on the disk unless that is left to sync_everything(). Throws Error.
void write_draft(const WriteLock& lock, std::span<const Step> steps, Sync sync);
// Decides for the draft, which must be safe on the disk. Throws Error: then nothing was decided.
void decide(const WriteLock& lock);
void discard_draft(const WriteLock& lock);
// Nothing when there is none. Throws Error when there is one that can't be read.
std::optional<std::vector<Step>> read_journal(const WriteLock& lock);
// Throws Error. A machine that fails may bring it back: its steps are then found to be taken.
void remove_journal(const WriteLock& lock);

std::string render_journal(std::span<const Step> steps);
// Nothing unless it is whole, and names only files in a partnership's own places: a journal that somebody
// else brought along must not reach `.git`.
std::optional<std::vector<Step>> parse_journal(std::string_view text);

}  // namespace accord::store
