// What the last report was made of, and what this one is: both as git keeps them.
#pragma once

#include "accord/report.hpp"
#include "cli/session.hpp"

#include <string>

namespace accord::cli {

// Adds to the report which figures were restated since the one before it, where git can tell; warns when git
// has it and can't read it.
void compare_with_last(Session& session, const std::string& root, Report& report);

// The tag that says what a report was made of.
class ReportTag {
 public:
  // Throws Error, before anything is written, when no tag can be made: without git, where files differ from
  // the newest commit, and when another commit has it.
  ReportTag(const Session& session, const std::string& root, const ReportPeriod& period);
  // Does nothing when it is there already.
  void make() const;

 private:
  const Session& session_;
  std::string folder_, tag_, commit_;
  bool there_ = false;
};

}  // namespace accord::cli
