// accord check: what is wrong in the files.
#include "accord/error.hpp"
#include "check/located.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "files/partnership_files.hpp"
#include "git/revision_tree.hpp"
#include "git/work_tree.hpp"
#include "model/both.hpp"
#include "render/check_formats.hpp"
#include "render/diagnostic_text.hpp"
#include "render/fill.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--format", "FORMAT", "text, json, sarif, github or gitlab", Times::once,
     "text json sarif github gitlab"},
    {"--since", "REV", "only findings that were not there at this revision of git"},
    kRevision,
    {"--strict", "", "let warnings count as errors do"},
};

const render::CheckFormat& wanted_format(const Given& given) {
  const std::string name = given.value("--format").value_or("text");
  const auto formats = render::check_formats();
  return *std::find_if(formats.begin(), formats.end(),
                       [&](const render::CheckFormat& one) { return one.name == name; });
}

// A link is itself, not what it points to: the partnership has it as a file of its own.
std::filesystem::path absolute_path(const std::filesystem::path& given) {
  std::error_code error;
  if (std::filesystem::is_symlink(given, error))
    return std::filesystem::canonical(given.parent_path(), error) / given.filename();
  return std::filesystem::weakly_canonical(given, error);
}

// A path that may be meant by one that is not there: the same from the partnership's root, or one beside it
// with a name that is much like it. As it is written from the current folder; empty when there is none.
std::string path_meant(const Session& session, const std::string& given, const std::string& root) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path from_root = fs::path(root) / given;
  if (fs::exists(from_root, error))
    return absolute_path(from_root).lexically_relative(absolute_path(session.cwd)).generic_string();
  const fs::path path(given.substr(0, given.find_last_not_of('/') + 1));
  std::vector<std::string> beside;
  for (const auto& entry : fs::directory_iterator(fs::path(session.cwd) / path.parent_path(), error))
    beside.push_back(entry.path().filename().string());
  const auto near = text::nearest(path.filename().string(), beside, 1);
  return near.empty() ? "" : (path.parent_path() / near.front()).generic_string();
}

[[noreturn]] void reject_path(const Session& session, const std::string& path, const std::string& root) {
  const std::string meant = path_meant(session, path, root);
  throw Error(
      both("{}: there is no such file", "{}: dat bestand is er niet", text::make_visible_line(path)),
      meant.empty()
          ? both("leave out what was removed: what its absence breaks is found in other files",
                 "laat weg wat er niet meer is: wat daardoor misgaat, staat in andere bestanden")
          : both("paths count from the current folder: did you mean '{}'?",
                 "paden gelden vanaf de huidige map: bedoel je '{}'?", text::make_visible_line(meant)));
}

// The paths that were given, as the files of the partnership are named.
std::vector<std::string> wanted_paths(const Session& session, const Given& given, const std::string& root) {
  std::vector<std::string> out;
  for (const std::string& path : given.arguments()) {
    if (path.empty())
      throw UsageError(
          both("check needs a path that is not empty", "check verwacht een pad dat niet leeg is"));
    const auto absolute = absolute_path(std::filesystem::path(session.cwd) / path);
    std::error_code error;
    if (!session.revision && !std::filesystem::exists(std::filesystem::symlink_status(absolute, error)))
      reject_path(session, path, root);
    std::string relative = absolute.lexically_relative(root).generic_string();
    if (relative.empty() || relative == ".." || relative.starts_with("../"))
      throw UsageError(both("{} is no part of this partnership", "{} hoort niet bij dit samenwerkingsverband",
                            text::make_visible_line(path)));
    out.push_back(std::move(relative));
  }
  return out;
}

bool is_wanted(const Diagnostic& d, const std::vector<std::string>& paths) {
  return paths.empty() || std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
           return path == "." || d.file == path || d.file.starts_with(path + '/');
         });
}

// Takes out what was found at that revision too, judged on the same day. A partnership that was not there yet
// had no findings.
void leave_new_since(const Session& session, const std::string& root, const std::string& revision,
                     const std::string& prefix, std::vector<check::Located>& now) {
  const git::RevisionTree tree(root, revision, session.environment);
  if (!files::is_partnership(tree)) return;
  const Loaded loaded = load_partnership(tree);
  const Results results = resolve_results(loaded.partnership);
  check::SourceLines lines(tree);
  const auto then =
      check::locate_findings(check_partnership(loaded, results, session.today).findings, prefix, lines);
  check::leave_new(now, then);
}

std::string summary(const render::CheckReport& report, const std::optional<std::string>& since) {
  using render::Word;
  const std::string counted =
      render::count_findings(report.count(Severity::error), report.count(Severity::warning),
                             report.count(Severity::note), report.language);
  if (!since) return render::fill(Word::found, report.language, counted) + '\n';
  return render::fill(Word::found_since, report.language, counted, text::make_visible_line(*since)) + '\n';
}

}  // namespace

ExitStatus run_check(Session& session, const Given& given) {
  const render::CheckFormat& format = wanted_format(given);
  const Repository repository = open_for_check(session);
  const auto paths = wanted_paths(session, given, repository.root);
  const std::string prefix = git::prefix_in_work_tree(repository.root).value_or("");

  check::SourceLines lines(*repository.tree);
  Checked checked = check_partnership(repository.loaded, repository.results, session.today);
  auto found = check::locate_findings(std::move(checked.findings), prefix, lines);
  const auto since = given.value("--since");
  if (since) leave_new_since(session, repository.root, *since, prefix, found);
  std::erase_if(found, [&](const check::Located& one) { return !is_wanted(one.finding, paths); });

  const render::CheckReport report{found, prefix, ACCORD_VERSION, repository.language(session)};
  session.out.write(format.render(report, style_of(session)));
  session.err.write(summary(report, since));
  const bool fails =
      report.count(Severity::error) > 0 || (given.has("--strict") && report.count(Severity::warning) > 0);
  return fails ? ExitStatus::no : ExitStatus::yes;
}

extern const Command kCheck{"check", "validate the files", "[PATH...]", {}, kOptions, run_check};

}  // namespace accord::cli
