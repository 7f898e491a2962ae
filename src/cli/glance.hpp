// A partnership among many: opened, counted and closed again.
#pragma once

#include "cli/session.hpp"
#include "progress/overview.hpp"

#include <optional>
#include <string>

namespace accord::cli {

// What is left of a partnership when the next one is looked at.
struct Glance {
  progress::OverviewLine line;
  Language language = Language::en;
};

// The root of the partnership that a folder is, or lies in; nothing when there is none. `folder` is as the
// session's folder names it.
std::optional<std::string> find_root_of(const Session& session, const std::string& folder);

// What can't be read, or is not there (no `root`), is told in the line and nowhere else. `path` is the folder
// as it was given.
Glance look_at(const std::string& path, const std::optional<std::string>& root, Date today);

}  // namespace accord::cli
