// accord version
#include "cli/commands.hpp"

namespace accord::cli {

static ExitStatus run_version(Session& session, const Given&) {
  session.out.write("accord " ACCORD_VERSION "\n" ACCORD_BUILD "\n");
  return ExitStatus::yes;
}

extern const Command kVersion{"version",  "the program's version, and how it was built", "", {0, 0}, {},
                              run_version};

}  // namespace accord::cli
