// The merge of a keyed file. An input is three texts in one: the first sign of a line says who has it, as the
// sum of 1 for the base, 2 for ours and 4 for theirs; "a" to "g" are 1 to 7 without the line's end. All have
// what begins with any other sign. For any texts:
// - which side is which does not matter; a side that changed nothing leaves the other's text as it is;
// - what is merged without a conflict is TOML again, and each of its values is the one that the rule of three
// says;
// - with a side preferred nothing is left open.
#include "files/merge.hpp"

#include "files/toml.hpp"
#include "fuzz.hpp"

#include <array>
#include <map>
#include <set>

using namespace accord::files;
using fuzz::require;

namespace {

const std::string kPath = "measurements/x.toml";

struct Owners {
  unsigned mask = 7;
  bool said = false, ends = true;
};

Owners owners_of(std::string_view line) {
  const char c = line.empty() ? '\n' : line[0];
  if (c >= '1' && c <= '7') return {static_cast<unsigned>(c - '0'), true, true};
  if (c >= 'a' && c <= 'g') return {static_cast<unsigned>(c - 'a') + 1, true, false};
  return {};
}

std::array<std::string, 3> three_texts(std::string_view input) {
  std::array<std::string, 3> out;
  while (!input.empty()) {
    const std::size_t end = std::min(input.find('\n'), input.size() - 1) + 1;
    std::string_view line = input.substr(0, end);
    input.remove_prefix(end);
    const Owners owners = owners_of(line);
    if (owners.said) line.remove_prefix(1);
    if (!owners.ends && line.ends_with('\n')) line.remove_suffix(1);
    for (std::size_t i = 0; i < out.size(); ++i)
      if ((owners.mask >> i & 1U) != 0) out[i] += line;
  }
  return out;
}

using Values = std::map<std::string, TomlNode>;

// Each key with its table's name in front.
Values values_of(const TomlNode& root) {
  Values out;
  for (const TomlNode& child : root.children) {
    if (child.kind != TomlKind::table) out[child.key] = child;
    for (const TomlNode& entry : child.kind == TomlKind::table ? child.children : std::vector<TomlNode>())
      out[child.key + '\n' + entry.key] = entry;
  }
  return out;
}

Values read_values(const std::string& text) {
  const ParsedToml parsed = parse_toml(text, kPath);
  require(parsed.root.has_value(), "what is merged without a conflict, and of what, is TOML", text);
  return values_of(*parsed.root);
}

const TomlNode* find(const Values& values, const std::string& key) {
  const auto found = values.find(key);
  return found == values.end() ? nullptr : &found->second;
}

// With each number as a number: 7.0 is 7.
TomlNode as_numbers(TomlNode node) {
  if (node.kind == TomlKind::integer) {
    node.kind = TomlKind::number;
    node.integer = 0;
  }
  for (TomlNode& child : node.children) child = as_numbers(std::move(child));
  return node;
}

bool same(const TomlNode* a, const TomlNode* b) {
  return (a == nullptr || b == nullptr) ? a == b : same_values(as_numbers(*a), as_numbers(*b));
}

void check_values(const std::array<std::string, 3>& texts, const std::string& merged) {
  const Values base = read_values(texts[0]), ours = read_values(texts[1]), theirs = read_values(texts[2]),
               out = read_values(merged);
  std::set<std::string> keys;
  for (const Values* values : {&base, &ours, &theirs, &out})
    for (const auto& [key, value] : *values) keys.insert(key);
  for (const std::string& key : keys) {
    const TomlNode *b = find(base, key), *a = find(ours, key), *t = find(theirs, key);
    require(same(a, b) || same(t, b) || same(a, t),
            "what both changed, each to something else, is a conflict", key);
    require(same(find(out, key), same(a, b) ? t : a), "a value is that of whoever changed it", key);
  }
}

// A merge that loses the last line.
Merged losing(Merged merged) {
  merged.text.erase(merged.text.find_last_of('\n', merged.text.size() - 2) + 1);
  return merged;
}

Merged merge(const std::string& base, const std::string& ours, const std::string& theirs,
             Prefer prefer = Prefer::neither) {
  Merged out = merge_keyed(kPath, base, ours, theirs, prefer);
  return fuzz::broken_on_purpose && out.text.size() > 2 ? losing(std::move(out)) : out;
}

bool mirrored(const Merged& one, const Merged& other) {
  const auto swapped = [](const MergeConflict& a, const MergeConflict& b) {
    return a.table == b.table && a.key == b.key && a.ours == b.theirs && a.theirs == b.ours;
  };
  return std::equal(one.conflicts.begin(), one.conflicts.end(), other.conflicts.begin(),
                    other.conflicts.end(), swapped) &&
         (!one.conflicts.empty() || one.text == other.text);
}

void check_preferred(const std::array<std::string, 3>& texts) {
  const auto& [base, ours, theirs] = texts;
  const Merged one = merge(base, ours, theirs, Prefer::ours),
               other = merge(base, theirs, ours, Prefer::theirs);
  require(one.conflicts.empty(), "with a side preferred there is no conflict", one.text);
  require(one.text == other.text, "it does not matter which side is which when one is preferred", one.text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto texts = three_texts(fuzz::text_of(data, size));
  const auto& [base, ours, theirs] = texts;
  const bool one_sided = ours == base || theirs == base || ours == theirs;
  const Merged merged = merge(base, ours, theirs);
  if (one_sided) {
    require(merged.conflicts.empty() && merged.text == (ours == base ? theirs : ours),
            "what one side left alone is as the other made it", merged.text);
    return 0;
  }
  require(mirrored(merged, merge(base, theirs, ours)), "it does not matter which side is which", merged.text);
  if (merged.conflicts.empty()) check_values(texts, merged.text);
  // Two more merges: where there is nothing to prefer, a part of the inputs will do.
  if (!merged.conflicts.empty() || size % 4 == 0) check_preferred(texts);
  return 0;
}
