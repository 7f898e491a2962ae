#include "git/run.hpp"

#include "store/descriptor.hpp"
#include "store/process.hpp"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <iterator>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

namespace accord::git {
namespace {

using store::Descriptor;
using store::uninterrupted;

struct Pipe {
  Descriptor read, write;
};

constexpr int kPiece =
    1 << 20;  // bytes that git may be ahead: a pipe of 64 KiB would have it wait all the time

Pipe open_pipe() {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return {};
  ::fcntl(ends[1], F_SETPIPE_SZ, kPiece);  // may be refused: then it stays as it is
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

// A file without a name that holds the text, read from its begin: nobody has to feed git while it writes.
Descriptor hold(std::string_view text) {
  Descriptor file(::memfd_create("input", MFD_CLOEXEC));
  if (!file.ok() || !store::write_all(file.get(), text) || ::lseek(file.get(), 0, SEEK_SET) != 0) return {};
  return file;
}

// Both at once: a full pipe that nobody reads would make git wait for ever. False when there is more than
// `most`.
bool read_both(std::array<Descriptor, 2> ends, std::array<std::string*, 2> into, std::size_t most) {
  std::vector<char> piece(kPiece);
  while (ends[0].ok() || ends[1].ok()) {
    std::array<pollfd, 2> waiting{{{ends[0].get(), POLLIN, 0}, {ends[1].get(), POLLIN, 0}}};
    if (uninterrupted([&] { return ::poll(waiting.data(), waiting.size(), -1); }) < 0) return true;
    for (std::size_t i = 0; i < ends.size(); ++i) {
      if (!ends[i].ok() || waiting[i].revents == 0) continue;
      const ssize_t got = uninterrupted([&] { return ::read(ends[i].get(), piece.data(), piece.size()); });
      if (got > 0)
        into[i]->append(piece.data(), static_cast<std::size_t>(got));
      else
        ends[i].close();
      if (into[i]->size() > most) return false;
    }
  }
  return true;
}

// Who reads what git writes is a program: it is in one language.
bool is_handed_on(std::string_view variable) {
  for (const std::string_view kept_back : {"GIT_", "LC_ALL=", "LC_MESSAGES=", "LANGUAGE="})
    if (variable.starts_with(kept_back)) return false;
  return true;
}

}  // namespace

std::vector<std::string> clean_environment(std::span<const std::string> environment,
                                           Bounds::Network network) {
  std::vector<std::string> out;
  for (const std::string& one : environment)
    if (is_handed_on(one)) out.push_back(one);
  out.emplace_back("LC_ALL=C");
  out.emplace_back("GIT_TERMINAL_PROMPT=0");
  if (network == Bounds::Network::yes) {
    out.emplace_back("GIT_ALLOW_PROTOCOL=file:https:ssh");
  } else {
    out.emplace_back("GIT_ALLOW_PROTOCOL=none");
    out.emplace_back("GIT_NO_LAZY_FETCH=1");
  }
  return out;
}

Run run(std::span<const std::string> arguments, std::span<const std::string> environment,
        const Bounds& bounds) {
  Run result;
  const Descriptor in = hold(bounds.input);
  Pipe out = open_pipe();
  Pipe err = open_pipe();
  if (!in.ok() || !out.read.ok() || !err.read.ok()) return result;
  std::vector<std::string> words{"git"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> surroundings = clean_environment(environment, bounds.network);
  surroundings.insert(surroundings.end(), bounds.more_environment.begin(), bounds.more_environment.end());
  const int process =
      store::spawn(std::move(words), std::move(surroundings), {in.get(), out.write.get(), err.write.get()});
  if (process < 0) return result;
  result.started = true;
  out.write.close();
  err.write.close();
  result.too_much =
      !read_both({std::move(out.read), std::move(err.read)}, {&result.out, &result.err}, bounds.most_output);
  if (result.too_much) ::kill(process, SIGKILL);
  result.status = store::wait_for(process);
  return result;
}

Run run_offline(const std::string& folder, std::vector<std::string> arguments,
                std::span<const std::string> environment, const Bounds& bounds) {
  std::vector<std::string> all{"-C", folder, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"};
  all.insert(all.end(), std::make_move_iterator(arguments.begin()), std::make_move_iterator(arguments.end()));
  Bounds offline = bounds;
  offline.network = Bounds::Network::no;
  return run(all, environment, offline);
}

bool is_object_name(std::string_view text) {
  return (text.size() == 40 || text.size() == 64) &&
         text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_in_work_tree(const std::string& folder, std::span<const std::string> environment) {
  const std::string words[] = {"-C", folder, "rev-parse", "--is-inside-work-tree"};
  const Run asked = run(words, environment);
  return asked.ok() && asked.out.starts_with("true");
}

}  // namespace accord::git
