// One file from what it is to what it becomes, in one move that happens or does not: the pieces that a write
// is made of. What each file must have been, and what is put in its place, is known by fingerprint, so that
// whoever comes after a crash can tell what was done and what a person did meanwhile.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accord::store {

using Fingerprint = std::optional<std::uint64_t>;  // absent: there is no such file

// As names and the journal write it: 16 hexadecimal digits, or "none".
std::string show_fingerprint(Fingerprint fingerprint);
// False when it is neither.
bool parse_fingerprint(std::string_view text, Fingerprint& out);

struct Step {
  std::string target;  // the file, from the root
  std::string staged;  // its new bytes, on the disk already; for a removal the name under which it goes
  Fingerprint before, after;
};

enum class Sync { now, later };

// Writes `bytes` beside the target (in the nearest folder above it that is there) with the mode and group of
// the file `like`, as a new file where that is empty; safe on the disk unless that is left to
// sync_everything(). Throws Error, and leaves nothing behind.
Step stage_file(int root, const std::string& target, const std::string& like, Fingerprint before,
                const std::string& bytes, std::size_t number, Sync sync);
Step stage_removal(const std::string& target, std::uint64_t before, std::size_t number);

// What the file is now. Throws Error when it is there and can't be read.
Fingerprint fingerprint_of(int root, const std::string& path);

enum class Taken {
  done,     // the target is as the step says; also when it was before
  refused,  // somebody changed the target meanwhile: it is left as they want it, and what is staged stays
};
// Moves what is staged into place, for the first time. Throws Error when the system can't. The folder is not
// yet safe on the disk: see sync_folder().
Taken take_step(int root, const Step& step);
// The same for a step of which nobody knows whether it was taken before, or how far that came.
Taken take_step_again(int root, const Step& step);

// For what somebody who died left behind without having decided anything: what is staged goes, unless it is
// what a person saved in that moment; that gets its name back.
void settle_left_over(int root, const Step& step);

// Removes what is staged for a file; nothing happens when it is not there.
void discard(int root, const Step& step);
// Whether something may still be staged.
bool is_left_over(int root, const Step& step);

// Makes all that was written in the root's file system safe on the disk: for a hundred files in one call what
// takes a hundred. It tells of failures since Linux 5.8. Throws Error.
void sync_everything(int root);

// Makes names in a folder safe on the disk. Throws Error.
void sync_folder(int root, const std::string& folder);

// Whether a name is one that stage_file() gives; for a folder's left-overs.
struct StagedName {
  std::string name;  // of the target
  Fingerprint before, after;
};
std::optional<StagedName> parse_staged_name(const std::string& name);

}  // namespace accord::store
