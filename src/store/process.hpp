// Programs that run beside this one.
#pragma once

#include <string>
#include <vector>

namespace accord::store {

// The form that the system takes: null at the end, pointing into `words`.
std::vector<char*> pointers(std::vector<std::string>& words);

// The descriptors that a program has for its own; -1: those of this one.
struct Ends {
  int in = -1, out = -1, err = -1;
};

// Starts a program with its arguments; `words` begins with its path, or with a name that is looked for on
// PATH. It knows nothing of the signals that accord ignores. The process, or -1.
int spawn(std::vector<std::string> words, std::vector<std::string> environment, const Ends& ends);

// Waits for its end: its exit status, or -1 when it did not end by itself.
int wait_for(int process);

}  // namespace accord::store
