#include "store/process.hpp"

#include "store/descriptor.hpp"

#include <csignal>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace accord::store {
namespace {

sigset_t ignored_signals() {
  sigset_t out;
  ::sigemptyset(&out);
  for (const int signal : {SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT}) ::sigaddset(&out, signal);
  return out;
}

}  // namespace

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> out;
  out.reserve(words.size() + 1);
  for (std::string& word : words) out.push_back(word.data());
  out.push_back(nullptr);
  return out;
}

int spawn(std::vector<std::string> words, std::vector<std::string> environment, const Ends& ends) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  if (ends.in >= 0) ::posix_spawn_file_actions_adddup2(&actions, ends.in, STDIN_FILENO);
  if (ends.out >= 0) ::posix_spawn_file_actions_adddup2(&actions, ends.out, STDOUT_FILENO);
  if (ends.err >= 0) ::posix_spawn_file_actions_adddup2(&actions, ends.err, STDERR_FILENO);
  posix_spawnattr_t how;
  ::posix_spawnattr_init(&how);
  const sigset_t signals = ignored_signals();
  ::posix_spawnattr_setsigdefault(&how, &signals);
  ::posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSIGDEF);
  pid_t process = -1;
  const bool started = ::posix_spawnp(&process, words.front().c_str(), &actions, &how, pointers(words).data(),
                                      pointers(environment).data()) == 0;
  ::posix_spawnattr_destroy(&how);
  ::posix_spawn_file_actions_destroy(&actions);
  return started ? process : -1;
}

int wait_for(int process) {
  int status = 0;
  const bool ended = uninterrupted([&] { return ::waitpid(process, &status, 0); }) == process;
  return ended && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace accord::store
