// accord merge-driver: git calls it where both sides changed a file.
#include "accord/error.hpp"
#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "cli/output_file.hpp"
#include "files/merge.hpp"

namespace accord::cli {
namespace {

// Git has put the three into files, and reads what the second then holds. A conflict stands in it between
// git's own markers, as git would have left it.
ExitStatus run_merge_driver(Session& session, const Given& given) {
  const std::vector<std::string>& files = given.arguments();
  const std::string base = read_input(session, files[0]), ours = read_input(session, files[1]),
                    theirs = read_input(session, files[2]);
  const files::Merged merged = files::merge_keyed(files[3], base, ours, theirs);
  const std::string& path = files[1];
  put_file(path.starts_with('/') ? path : session.cwd + '/' + path, merged.text);
  return merged.conflicts.empty() ? ExitStatus::yes : ExitStatus::no;
}

}  // namespace

extern const Command kMergeDriver{
    "merge-driver",  "merge a file of accord's for git", "BASE OURS THEIRS PATH", {4, 4}, {},
    run_merge_driver};

}  // namespace accord::cli
