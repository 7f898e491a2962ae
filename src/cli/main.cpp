// accord: partnerships that promise a result together.
#include "cli/command.hpp"
#include "cli/world.hpp"

#include <exception>
#include <string>
#include <vector>

int main(int argc, char** argv) {
  using namespace accord::cli;
  keep_memory();
  DescriptorOutput out(1);
  DescriptorOutput err(2);
  DescriptorInput in(0);
  Session session = session_of_process(out, err, in);
  ExitStatus status = ExitStatus::trouble;
  try {
    status = run(session, std::vector<std::string>(argv + 1, argv + argc));
  } catch (const std::exception& error) {
    err.write(std::string("accord: error: ") + error.what() + "\n");
  }
  return finish(status, session, out, err);
}
