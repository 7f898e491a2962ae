// A partnership that several clones share, and what each step of `accord sync` does to it.
#pragma once

#include "accord/bilingual.hpp"
#include "cli/session.hpp"
#include "cli/writing.hpp"
#include "git/objects.hpp"
#include "git/remote.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace accord::cli {

// Which side counts where both changed the same.
enum class Favour { neither, here, there };

struct Integrated {
  std::size_t received = 0;        // commits that are new here
  std::size_t sent = 0;            // commits that are to be pushed
  std::vector<Bilingual> at_odds;  // then nothing has changed
};

struct Incoming;  // a file that others changed

class Shared {
 public:
  // Throws Error: no repository, no branch, or git is in the middle of something that a person finishes.
  Shared(const Session& session, const std::string& root);

  const std::optional<git::Upstream>& upstream() const { return upstream_; }
  // Commits the partnership's files as they stand, and none of a person's others; does nothing where they are
  // as HEAD has them. The lock is held by `writing`, so that nobody writes meanwhile. Throws Error as the
  // constructor does: while others were asked, a person may have begun something.
  void commit(const Writing& writing);
  // Whether the newest commit here is one that commit() made, on top of another.
  bool made_newest() const { return made_newest_; }
  std::size_t count_commits() const { return objects_.history_of(head_).size(); }
  git::Fetched fetch() const;
  // Puts what is here on top of `there`, in the history, the index and the work tree. Throws Error, before it
  // changes anything, where a file that somebody else changed too is not as HEAD has it.
  Integrated integrate(Writing& writing, const std::string& there, Favour favour);
  git::PushOutcome push() const;

 private:
  git::TreeEdits changes_here(const Writing& writing) const;
  void move_to(Writing& writing, const std::string& commit);
  void write_work_tree(Writing& writing, const std::vector<Incoming>& incoming) const;

  const Session& session_;
  std::string root_, prefix_, top_;
  git::Objects objects_;
  std::string head_;
  bool made_newest_ = false;
  std::optional<git::Upstream> upstream_;
};

}  // namespace accord::cli
