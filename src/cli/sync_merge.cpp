#include "cli/sync_merge.hpp"

#include "files/merge.hpp"
#include "files/partnership_files.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

namespace accord::cli {
namespace {

files::Prefer preferred(Favour favour) {
  if (favour == Favour::neither) return files::Prefer::neither;
  return favour == Favour::here ? files::Prefer::ours : files::Prefer::theirs;
}

Bilingual side_of(const std::string& line) {
  return line.empty() ? both("removed", "verwijderd") : same("`" + text::make_visible_line(line) + "`");
}

Bilingual describe(const std::string& path, const files::MergeConflict& one) {
  const std::string table = text::make_visible_line(one.table), key = text::make_visible_line(one.key);
  const std::string what = table.empty() ? key : table + ", " + key;
  return both("{}: {}: {} here, {} there", "{}: {}: hier {}, daar {}", text::make_visible_line(path), what,
              side_of(one.ours), side_of(one.theirs));
}

}  // namespace

std::optional<std::string> SyncMerge::operator()(const git::TwoSided& file) {
  const std::string below = file.path.starts_with(prefix_) ? file.path.substr(prefix_.size()) : "";
  if (!files::is_partnership_file(below)) {
    if (favour_ == Favour::neither) return std::nullopt;
    return favour_ == Favour::here ? file.here : file.there;
  }
  files::Merged merged = files::merge_keyed(below, file.base, file.here, file.there, preferred(favour_));
  if (merged.conflicts.empty()) return std::move(merged.text);
  for (const files::MergeConflict& one : merged.conflicts)
    if (!one.is_whole_file()) told_[file.path].push_back(describe(below, one));
  return std::nullopt;
}

std::vector<Bilingual> SyncMerge::at_odds(const std::vector<std::string>& paths) const {
  std::vector<Bilingual> out;
  for (const std::string& path : paths) {
    const auto told = told_.find(path);
    if (told != told_.end())
      out.insert(out.end(), told->second.begin(), told->second.end());
    else
      out.push_back(both("{}: changed here, and otherwise there", "{}: hier gewijzigd, en daar anders",
                         text::make_visible_line(path)));
  }
  return out;
}

}  // namespace accord::cli
