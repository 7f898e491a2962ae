// accord check: what is wrong in the files.
#include "accord/error.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "files/toml.hpp"
#include "render/diagnostic_text.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--format", "FORMAT", "text"},
    {"--strict", "", "let warnings count as errors do"},
};

// The lines that findings are about, read again when they are asked for.
class SourceLines {
 public:
  explicit SourceLines(const SourceTree& tree) : tree_(tree) {}

  // Empty past the last line, and where there is no such file.
  std::string_view line(const std::string& path, std::uint32_t number) {
    const auto [at, is_new] = files_.try_emplace(path);
    if (is_new) read(path, at->second);
    const auto& lines = at->second.lines;
    return number <= lines.size() ? lines[number - 1] : std::string_view();
  }

 private:
  struct File {
    std::string text;
    std::vector<std::string_view> lines;
  };

  void read(const std::string& path, File& file) const {
    tree_.read(path, file.text, files::kMostBytes);
    std::string_view rest = file.text;
    if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = rest.substr(0, end);
      file.lines.push_back(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  const SourceTree& tree_;
  std::map<std::string, File> files_;
};

// A figure's finding is about its whole entry: the line without blanks in front and a comment behind.
void place_on_line(Diagnostic& d, std::string_view line) {
  if (d.range.end.column != 0) return;
  char quote = '\0';
  std::size_t end = 0;
  for (std::size_t i = 0; i < line.size() && (quote != '\0' || line[i] != '#'); ++i) {
    const char c = line[i];
    if (quote == '\0' && (c == '"' || c == '\''))
      quote = c;
    else if (c == quote)
      quote = '\0';
    if (c != ' ' && c != '\t') end = i + 1;
  }
  const std::size_t begin = std::min(line.find_first_not_of(" \t"), end);
  const auto column = [line](std::size_t byte) {
    return static_cast<std::uint32_t>(text::count_code_points(line.substr(0, byte))) + 1;
  };
  d.range.begin.column = column(begin);
  d.range.end.column = std::max(column(end), d.range.begin.column + 1);
}

// The paths that were given, as the files of the partnership are named.
std::vector<std::string> wanted_paths(const Session& session, const Given& given, const std::string& root) {
  std::vector<std::string> out;
  for (const std::string& path : given.arguments()) {
    if (path.empty()) throw UsageError("check needs a path that is not empty");
    std::error_code error;
    const auto absolute = std::filesystem::weakly_canonical(std::filesystem::path(session.cwd) / path, error);
    const std::string relative = absolute.lexically_relative(root).generic_string();
    if (!std::filesystem::exists(absolute, error))
      throw Error(text::make_visible_line(path) + ": there is no such file");
    if (relative.empty() || relative.starts_with(".."))
      throw UsageError(text::make_visible_line(path) + " is no part of this partnership");
    out.push_back(relative);
  }
  return out;
}

bool is_wanted(const Diagnostic& d, const std::vector<std::string>& paths) {
  return paths.empty() || std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
           return path == "." || d.file == path || d.file.starts_with(path + '/');
         });
}

}  // namespace

ExitStatus run_check(Session& session, const Given& given) {
  const std::string format = given.value("--format").value_or("text");
  if (format != "text") throw UsageError("check can't write the format '" + format + "'", "it is text");
  const Repository repository = open_everything(session);
  const auto paths = wanted_paths(session, given, require_root(session));
  Checked checked = check_partnership(repository.loaded, repository.results, session.today);
  std::erase_if(checked.findings, [&](const Diagnostic& d) { return !is_wanted(d, paths); });
  SourceLines lines(repository.tree);
  for (Diagnostic& d : checked.findings) {
    const std::string_view line = lines.line(d.file, d.range.begin.line);
    place_on_line(d, line);
    session.out.write(render::render_diagnostic(d, line, style_of(session)));
  }
  const std::size_t errors = checked.count(Severity::error);
  const std::size_t warnings = checked.count(Severity::warning);
  session.err.write(
      fmt::format("{} found\n", render::count_findings(errors, warnings, checked.count(Severity::note))));
  const bool fails = errors > 0 || (given.has("--strict") && warnings > 0);
  return fails ? ExitStatus::no : ExitStatus::yes;
}

extern const Command kCheck{"check", "validate the files", "[PATH...]", {}, kOptions, run_check};

}  // namespace accord::cli
