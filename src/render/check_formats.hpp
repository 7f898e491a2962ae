// The forms in which `check` tells what it found: a row each. Paths are the partnership's in text and JSON,
// and the git repository's in what its hosts read.
#pragma once

#include "check/located.hpp"
#include "render/style.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::render {

struct CheckReport {
  std::span<const check::Located> findings;  // by file and position
  std::string_view prefix;                   // from the root of the git repository: "" or "regions/salland/"
  std::string_view version;                  // the program's
  Language language = Language::en;          // of what a person reads; machines are told in English

  std::size_t count(Severity severity) const;
  // The path of a partnership's file in the git repository.
  std::string path_in_git(const std::string& file) const { return std::string(prefix) + file; }
};

struct CheckFormat {
  std::string_view name;
  std::string (*render)(const CheckReport& report, const Style& style);
};
std::span<const CheckFormat> check_formats();

// What a person reads.
std::string render_check_text(const CheckReport& report, const Style& style);
// accord.check/1
std::string render_check_json(const CheckReport& report, const Style& style);
// SARIF 2.1.0
std::string render_check_sarif(const CheckReport& report, const Style& style);
// Workflow commands of GitHub Actions: the worst first, no more than GitHub shows of a step.
std::string render_check_github(const CheckReport& report, const Style& style);
// GitLab's Code Quality report.
std::string render_check_gitlab(const CheckReport& report, const Style& style);

// "see goals/a.toml:3: ends after it": the other places that a finding is about, in English, for a format
// that has no field for them.
std::vector<std::string> other_places(const CheckReport& report, const Diagnostic& finding);

// Message and help in English as one line, harmless in a log and on a page.
std::string one_line(const Diagnostic& finding);

}  // namespace accord::render
