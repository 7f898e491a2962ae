#include "check/located.hpp"

#include "files/toml.hpp"
#include "text/hash.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace accord::check {
namespace {

std::string_view without_blanks(std::string_view line) {
  const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
  return line.substr(begin, line.find_last_not_of(" \t") + 1 - begin);
}

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

// What stays of a finding when lines are put in above it.
std::string mark_of(const Located& one, const std::string& prefix) {
  std::string out = one.finding.rule;
  out.append(1, '\0').append(prefix).append(one.finding.file);
  return out.append(1, '\0').append(without_blanks(one.line));
}

using Sameness = std::tuple<std::string_view, std::string_view, std::string_view>;

Sameness sameness_of(const Located& one) {
  return {one.finding.rule, one.finding.file, one.finding.message.en};
}

}  // namespace

std::string_view SourceLines::line(const std::string& path, std::uint32_t number) {
  const auto [at, is_new] = files_.try_emplace(path);
  if (is_new) read(path, at->second);
  const auto& lines = at->second.lines;
  return number <= lines.size() ? lines[number - 1] : std::string_view();
}

void SourceLines::read(const std::string& path, File& file) const {
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

std::vector<Located> locate_findings(std::vector<Diagnostic> findings, const std::string& prefix,
                                     SourceLines& lines) {
  std::vector<Located> out;
  std::map<std::string, std::size_t> seen;
  for (Diagnostic& d : findings) {
    Located one;
    one.line = lines.line(d.file, d.range.begin.line);
    place_on_line(d, one.line);
    one.finding = std::move(d);
    const std::string mark = mark_of(one, prefix);
    const std::size_t number = seen[mark]++;
    one.fingerprint = text::hex(text::fingerprint(mark + '\0' + std::to_string(number)));
    out.push_back(std::move(one));
  }
  return out;
}

void leave_new(std::vector<Located>& now, const std::vector<Located>& then) {
  std::multiset<std::pair<Sameness, std::string_view>> same_line;
  std::multiset<Sameness> left;
  for (const Located& one : then) {
    same_line.emplace(sameness_of(one), without_blanks(one.line));
    left.insert(sameness_of(one));
  }
  // First those whose line is as it was, so that what is left is likelier the one that was added.
  const auto take = [&left](const Located& one) {
    const auto found = left.find(sameness_of(one));
    if (found == left.end()) return false;
    left.erase(found);
    return true;
  };
  std::vector<bool> known(now.size());
  for (std::size_t i = 0; i < now.size(); ++i) {
    const auto found = same_line.find({sameness_of(now[i]), without_blanks(now[i].line)});
    if (found == same_line.end()) continue;
    same_line.erase(found);
    known[i] = take(now[i]);
  }
  for (std::size_t i = 0; i < now.size(); ++i)
    if (!known[i]) known[i] = take(now[i]);
  std::vector<Located> out;
  for (std::size_t i = 0; i < now.size(); ++i)
    if (!known[i]) out.push_back(std::move(now[i]));
  now = std::move(out);
}

}  // namespace accord::check
