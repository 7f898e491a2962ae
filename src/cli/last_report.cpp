#include "cli/last_report.hpp"

#include "accord/error.hpp"
#include "cli/messages.hpp"
#include "files/partnership_files.hpp"
#include "git/history.hpp"
#include "git/revision_tree.hpp"
#include "git/work_tree.hpp"
#include "model/both.hpp"
#include "store/folder_tree.hpp"
#include "text/utf8.hpp"

namespace accord::cli {
namespace {

constexpr int kDaysToReport = 15;  // after a period, to make its report

// Empty in `tag` for a commit that no report has tagged.
struct LastReport {
  std::string commit, tag;
};

// Each partnership of a repository has its own.
std::string tag_of(const std::string& root, const ReportPeriod& period) {
  return report_tag(period, git::prefix_in_work_tree(root).value_or(""));
}

std::optional<LastReport> find_last(const Session& session, const std::string& folder,
                                    const ReportPeriod& last, const std::string& tag) {
  if (auto tagged = git::find_tag(folder, tag, session.environment)) return LastReport{*tagged, tag};
  if (auto newest = git::newest_commit(folder, session.revision.value_or("HEAD"),
                                       last.last.plus_days(kDaysToReport), session.environment))
    return LastReport{*newest, ""};
  return std::nullopt;
}

}  // namespace

void compare_with_last(Session& session, const std::string& root, Report& report) {
  const ReportPeriod before = report.period.previous();
  report.last_tag = tag_of(root, before);
  const auto last = find_last(session, root, before, report.last_tag);
  if (!last) return;
  try {
    const git::RevisionTree then(root, last->commit, session.environment);
    if (!files::is_partnership(then)) return;
    accord::compare_with_last(report, load_partnership(then).partnership, last->commit, last->tag);
  } catch (const Error& error) {
    report_warning(session, error.message(), error.help());
  }
}

ReportTag::ReportTag(const Session& session, const std::string& root, const ReportPeriod& period)
    : session_(session), folder_(root), tag_(tag_of(root, period)) {
  const git::RevisionTree newest(folder_, "HEAD", session.environment);
  commit_ = newest.commit();
  const std::vector<std::string> changed = files::differing_files(store::FolderTree(root), newest);
  if (!changed.empty())
    throw Error(
        both("{} is not as the newest commit has it, so no tag can name what this report is made of",
             "{} is anders dan in de nieuwste commit, dus geen tag kan vastleggen waar deze rapportage "
             "van gemaakt is",
             text::make_visible_line(changed.front())),
        both("commit it first", "commit het eerst"));
  const auto known = git::find_tag(folder_, tag_, session.environment);
  there_ = known == commit_;
  if (known && !there_)
    throw Error(both("the tag {} is there already, of an earlier report",
                     "de tag {} is er al, van een eerdere rapportage", tag_),
                both("leave out --tag, or remove the tag with `git tag -d {}`",
                     "laat --tag weg, of verwijder de tag met `git tag -d {}`", tag_));
}

void ReportTag::make() const {
  if (!there_) git::make_tag(folder_, tag_, commit_, session_.environment);
}

}  // namespace accord::cli
