#include "text/nearest.hpp"

#include <algorithm>
#include <utility>

namespace accord::text {
namespace {

constexpr std::size_t kLongestWord = 128;

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

std::vector<std::string> nearest(std::string_view word, std::span<const std::string> candidates,
                                 std::size_t most) {
  if (word.size() > kLongestWord) return {};
  const std::size_t allowed = std::max<std::size_t>(1, word.size() / 3);
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const std::string& candidate : candidates) {
    if (word.size() > candidate.size() + allowed) continue;
    const bool too_long = candidate.size() > word.size() + allowed;
    const bool begins = word.size() >= 2 && candidate.starts_with(word);
    if (too_long && !begins) continue;
    const std::size_t distance = begins ? 1 : edit_distance(word, candidate);
    if (distance <= allowed) found.emplace_back(distance, candidate);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<std::string> names;
  for (std::size_t i = 0; i < found.size() && i < most; ++i) names.push_back(std::move(found[i].second));
  return names;
}

std::string join_quoted(std::span<const std::string> words, std::string_view before_last) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? before_last : ", ";
    out += '\'' + words[i] + '\'';
  }
  return out;
}

}  // namespace accord::text
