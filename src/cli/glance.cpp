#include "cli/glance.hpp"

#include "accord/due.hpp"
#include "accord/error.hpp"
#include "cli/repository.hpp"
#include "model/both.hpp"
#include "store/folder_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace accord::cli {
namespace {

using progress::OverviewLine;
using progress::Unreadable;

Unreadable unreadable_of(const std::vector<Diagnostic>& stopping) {
  std::set<std::string_view> files;
  for (const Diagnostic& d : stopping) files.insert(d.file);
  const Diagnostic& first = stopping.front();
  return {false, first.file, files.size() - 1, both("{} [{}]", "{} [{}]", placed_message(first), first.rule)};
}

void count_progress(const Repository& r, Date today, OverviewLine& line) {
  const Partnership& p = r.partnership();
  const auto assessed = assess(p, r.results, today, std::vector<bool>(r.results.all.size(), false));
  for (const Assessment& a : assessed) line.counts.add(a);
  const Due due = find_due(p, r.results, assessed, {today, today, std::nullopt, std::nullopt});
  line.overdue = static_cast<std::size_t>(
      std::count_if(due.figures.begin(), due.figures.end(), [](const DueFigure& f) { return f.overdue; }));
}

void read_into(Glance& glance, const std::string& root, Date today) {
  const Repository r = open_for_progress(root);
  glance.line.name = r.partnership().settings.name.value;
  glance.language = r.partnership().settings.language;
  const auto stopping = find_stopping(r.loaded, r.results, today);
  if (stopping.empty())
    count_progress(r, today, glance.line);
  else
    glance.line.unreadable = unreadable_of(stopping);
}

}  // namespace

std::optional<std::string> find_root_of(const Session& session, const std::string& folder) {
  std::error_code error;
  const auto at = std::filesystem::path(session.cwd) / folder;
  return std::filesystem::is_directory(at, error) ? store::find_root(at.string()) : std::nullopt;
}

Glance look_at(const std::string& path, const std::optional<std::string>& root, Date today) {
  Glance out;
  out.line.path = path;
  try {
    if (root)
      read_into(out, *root, today);
    else
      out.line.unreadable = Unreadable{
          true,
          {},
          0,
          both("no accord.toml in this folder or above it", "geen accord.toml in deze map of daarboven")};
  } catch (const Error& error) {
    out.line.unreadable = Unreadable{false, {}, 0, error.message()};
  }
  return out;
}

}  // namespace accord::cli
