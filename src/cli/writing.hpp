// A partnership that a command is about to change: locked, then read, then written, all or nothing.
#pragma once

#include "accord/load.hpp"
#include "cli/options.hpp"
#include "cli/session.hpp"
#include "files/record.hpp"
#include "store/folder_tree.hpp"
#include "store/overlay_tree.hpp"
#include "store/transaction.hpp"
#include "store/write_lock.hpp"

#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::cli {

// Every command that writes takes it.
inline constexpr Option kWait{"--wait", "SECONDS",
                              "how long to wait while another accord writes; 10 unless given"};

class Writing {
 public:
  // Finds the root above the session's folder, takes the lock, and finishes what a writer that died left
  // undone. Throws Error: no partnership, or another accord is still writing when the time of --wait is up.
  Writing(Session& session, const Given& given);

  // What is read from it is true until commit(): nothing that was read before may be written back.
  const store::FolderTree& tree() const { return tree_; }

  // The file as it is to become, or else as it is; nothing when there is none. Throws Error when it can't be
  // read. Good until the file is written, or all are committed.
  const std::optional<std::string>& read(const std::string& path);
  // What the file is to contain; nothing is written before commit().
  void write(const std::string& path, std::string text);
  void remove(const std::string& path);
  // The file goes by another name, with its mode and group, and may say something else there.
  void rename(const std::string& path, const std::string& to, std::string text);
  // The partnership as it is to become; it sees later changes too.
  store::OverlayTree planned() const { return {tree_, new_}; }
  // Throws Error, after telling each on stderr, when the changes would bring in an error that stops numbers
  // (which `check` marks "stops") that is not there already: no command writes what accord itself would
  // refuse to read. The definitions as they are to become, without books.
  Loaded require_sound(Session& session);
  // Writes what differs from what is there, all or none, safe on the disk when it returns. Throws Error.
  void commit();

 private:
  // What is there now; read once.
  const std::optional<std::string>& old(const std::string& path);

  store::FolderTree tree_;
  store::WriteLock lock_;
  std::map<std::string, std::optional<std::string>> old_, new_;
  std::map<std::string, std::string> renamed_;  // new name -> old name
};

// Finishes what a writer that died left undone, when there is something; for commands that only read.
void finish_interrupted_write(const store::FolderTree& tree);

// A file's bytes; nothing when there is none. Throws Error when it can't be read.
std::optional<std::string> read_text(const SourceTree& tree, const std::string& path);

// As files::record_figures(); throws Error, with the line to write by hand, where that refuses.
files::Recording record_in_book(std::string_view text, const std::string& path,
                                std::span<const files::NewFigure> figures, files::Replace replace);

struct BookFigure {
  Id party;  // Id::all() for all.toml
  files::NewFigure figure;
};

struct RecordedFigures {
  std::vector<files::Recorded> figures;  // one for each that was given
  std::vector<Book> before, after;       // the books that they are in, with all of their figures
  bool any_is(std::initializer_list<files::Outcome> wanted) const;
};

// Prepares the books for commit(), unless a figure is in conflict: then nothing is to be written, by anybody.
// Throws Error when a book can't be edited, with the line to write by hand.
RecordedFigures record(Writing& writing, std::span<const BookFigure> figures, files::Replace replace);

}  // namespace accord::cli
