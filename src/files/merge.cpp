// Each text is taken apart into the lines of each key (keyed_lines.hpp); for every key the three of them say
// what becomes of it: what one side left as it was, the other decides. What comes out is read again, and its
// values must be those that the same rule gives for the values of the three: two ways to one answer.
#include "files/merge.hpp"

#include "accord/date.hpp"
#include "files/keyed_lines.hpp"
#include "files/spelled_numbers.hpp"
#include "files/toml.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace accord::files {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";  // a byte order mark

// What becomes of a thing of which `base`, `ours` and `theirs` are the states; nothing when both changed it.
template <class T>
std::optional<T> three_way(const T& base, const T& ours, const T& theirs) {
  if (ours == theirs || theirs == base) return ours;
  if (ours == base) return theirs;
  return std::nullopt;
}

using Line = std::optional<std::string>;

std::string spelled_alike(const Line& line) { return line ? spell_numbers_alike(*line) : std::string(); }

// As three_way(), where another spelling of the same numbers is no change: 7.0 for 7. Of two spellings that
// are as good the shorter stays, whoever wrote it.
std::optional<Line> three_way_lines(const Line& base, const Line& ours, const Line& theirs, Prefer prefer) {
  if (auto same = three_way(base, ours, theirs)) return same;
  const std::string b = spelled_alike(base), a = spelled_alike(ours), t = spelled_alike(theirs);
  if (a == t) {
    if (prefer != Prefer::neither) return prefer == Prefer::ours ? ours : theirs;
    return std::pair(ours->size(), *ours) < std::pair(theirs->size(), *theirs) ? ours : theirs;
  }
  if (t == b) return ours;
  if (a == b) return theirs;
  return std::nullopt;
}

// A text as its lines, and what is said by how it begins and ends.
struct Framed {
  explicit Framed(std::string_view text) : has_mark(text.starts_with(kMark)) {
    lines = text.substr(has_mark ? kMark.size() : 0);
    const std::size_t first = lines.find('\n');
    ending = first != std::string::npos && first > 0 && lines[first - 1] == '\r' ? "\r\n" : "\n";
    ends = lines.empty() || lines.ends_with('\n');
    if (!ends) lines += ending;
  }
  std::string lines, ending;
  bool has_mark = false, ends = true;
};

using Order = std::vector<std::string>;

Order only(const Order& order, const std::set<std::string>& wanted) {
  Order out;
  for (const std::string& name : order)
    if (wanted.contains(name)) out.push_back(name);
  return out;
}

bool are_dates(const Order& order) {
  return std::all_of(order.begin(), order.end(),
                     [](const std::string& key) { return Date::parse(key).has_value(); });
}

// The order in which what lives stands. What is new comes behind what it stood behind on its own side; of two
// sides' news at one place those come first that sort first, which no side can change by being the other one.
Order merge_order(const Order& base, const Order& ours, const Order& theirs,
                  const std::set<std::string>& alive) {
  const std::set<std::string> old(base.begin(), base.end()), there(theirs.begin(), theirs.end());
  std::set<std::string> both;
  for (const std::string& name : ours)
    if (there.contains(name) && old.contains(name) && alive.contains(name)) both.insert(name);
  const auto moved = three_way(only(base, both), only(ours, both), only(theirs, both));
  Order core = moved ? *moved : only(base, both);
  // Kept by one side alone, for the other's change: as good as new.
  std::map<std::string, std::array<Order, 2>> behind;
  for (const bool second : {false, true}) {
    std::string after;
    for (const std::string& name : second ? theirs : ours) {
      if (both.contains(name))
        after = name;
      else if (alive.contains(name))
        behind[after][second ? 1 : 0].push_back(name);
    }
  }
  const std::array<const Order*, 3> sides = {&core, &ours, &theirs};
  Order out;
  std::set<std::string> done;
  const auto add = [&](const std::string& name) {
    if (done.insert(name).second) out.push_back(name);
  };
  const auto add_news = [&](const std::string& after) {
    auto& [a, b] = behind[after];
    if (b < a) std::swap(a, b);
    for (const Order* news : {&a, &b})
      for (const std::string& name : *news) add(name);
  };
  if (!both.contains("")) add_news("");
  for (const std::string& name : core) {
    add(name);
    add_news(name);
  }
  const bool by_date = are_dates(out) && std::all_of(sides.begin(), sides.end(), [](const Order* side) {
                         return std::is_sorted(side->begin(), side->end());
                       });
  if (by_date) std::sort(out.begin(), out.end());
  // What stands below everything stays there.
  const auto end = std::find(out.begin(), out.end(), kEndOfFile);
  if (end != out.end()) std::rotate(end, end + 1, out.end());
  return out;
}

std::string between_markers(const std::string& ours, const std::string& theirs, const std::string& ending) {
  return "<<<<<<< ours" + ending + ours + "=======" + ending + theirs + ">>>>>>> theirs" + ending;
}

class KeyMerger {
 public:
  // Git's markers end as `ending` says.
  KeyMerger(const KeyedFile& base, const KeyedFile& ours, const KeyedFile& theirs, Prefer prefer,
            const std::string& ending, std::vector<MergeConflict>& conflicts)
      : base_(base), ours_(ours), theirs_(theirs), prefer_(prefer), ending_(ending), conflicts_(conflicts) {}

  std::string merge() {
    std::map<std::string, std::string> texts;
    std::set<std::string> alive;
    for (const KeyedFile* side : {&base_, &ours_, &theirs_})
      for (const auto& [name, table] : side->tables)
        if (texts.find(name) == texts.end() && merge_table(name, texts[name])) alive.insert(name);
    std::string out;
    for (const std::string& name : merge_order(base_.order, ours_.order, theirs_.order, alive))
      out += texts[name];
    return out;
  }

 private:
  // False where it is gone: one side removed it, and the other had nothing to say about it.
  bool merge_table(const std::string& name, std::string& out) {
    const KeyedTable *b = find(base_, name), *a = find(ours_, name), *t = find(theirs_, name);
    static const KeyedTable kNone;
    const KeyedTable &base = b ? *b : kNone, &ours = a ? *a : kNone, &theirs = t ? *t : kNone;
    std::map<std::string, std::string> texts;
    std::set<std::string> alive;
    for (const KeyedTable* side : {&base, &ours, &theirs})
      for (const auto& [key, lines] : side->keys)
        if (texts.find(key) == texts.end()) {
          texts[key] = merge_lines(name, key, line_of(base, key), line_of(ours, key), line_of(theirs, key));
          if (!texts[key].empty()) alive.insert(key);
        }
    const bool stays = three_way(b != nullptr, a != nullptr, t != nullptr).value_or(true);
    if (!stays && alive.empty()) return false;
    const auto header = [](const KeyedTable* table) {
      return table ? std::optional(table->header) : std::nullopt;
    };
    // Where one side removed the table and the other still says something in it, it needs its header.
    auto of_a = header(a), of_t = header(t);
    if (!of_a) of_a = of_t;
    if (!of_t) of_t = of_a;
    out = merge_lines(name, "", header(b), of_a, of_t);
    for (const std::string& key : merge_order(base.order, ours.order, theirs.order, alive)) out += texts[key];
    return true;
  }

  static const KeyedTable* find(const KeyedFile& file, const std::string& name) {
    const auto found = file.tables.find(name);
    return found == file.tables.end() ? nullptr : &found->second;
  }

  static std::optional<KeyedLines> line_of(const KeyedTable& table, const std::string& key) {
    const auto found = table.keys.find(key);
    return found == table.keys.end() ? std::nullopt : std::optional(found->second);
  }

  using Lines = std::optional<KeyedLines>;

  // What is above a line and the line itself are two things: a comment above a figure that the other side
  // corrected stays above it.
  std::string merge_lines(const std::string& table, const std::string& key, const Lines& base,
                          const Lines& ours, const Lines& theirs) {
    const auto line = [](const Lines& one) { return one ? std::optional(one->lines) : std::nullopt; };
    const auto above = [](const Lines& one) { return one ? one->above : std::string(); };
    const auto merged = three_way_lines(line(base), line(ours), line(theirs), prefer_);
    if (merged && !*merged) return {};
    // A side that removed the line has nothing to say about what stood above it.
    std::string of_ours = above(ours ? ours : base), of_theirs = above(theirs ? theirs : base);
    if (!base) of_ours = above(ours ? ours : theirs), of_theirs = above(theirs ? theirs : ours);
    auto comments = three_way(above(base), of_ours, of_theirs);
    if (!comments) comments = both_comments(above(base), of_ours, of_theirs);
    if (merged) return *comments + **merged;
    const std::string a = line(ours).value_or(""), t = line(theirs).value_or("");
    if (prefer_ == Prefer::ours) return a.empty() ? a : *comments + a;
    if (prefer_ == Prefer::theirs) return t.empty() ? t : *comments + t;
    conflicts_.push_back({table, key.empty() ? "[" + table + "]" : key, without_end(a), without_end(t)});
    return *comments + between_markers(a, t, ending_);
  }

  // What both wrote, behind what was there before.
  static std::string both_comments(std::string shared, std::string ours, std::string theirs) {
    if (!ours.starts_with(shared) || !theirs.starts_with(shared)) shared.clear();
    ours.erase(0, shared.size());
    theirs.erase(0, shared.size());
    if (theirs < ours) std::swap(ours, theirs);
    return shared + ours + theirs;
  }

  static std::string without_end(std::string line) {
    while (line.ends_with('\n') || line.ends_with('\r')) line.pop_back();
    return line;
  }

  const KeyedFile &base_, &ours_, &theirs_;
  Prefer prefer_;
  const std::string& ending_;
  std::vector<MergeConflict>& conflicts_;
};

// A value as text, the same for the same value and for no other; 7.0 is 7.
std::string value_text(const TomlNode& node) {
  std::string out = std::to_string(static_cast<int>(node.kind)) + ':';
  switch (node.kind) {
    case TomlKind::number:
      return "number:" + text::plain_number(node.number);
    case TomlKind::integer:
      return "number:" + std::to_string(node.integer);
    case TomlKind::boolean:
      return out + (node.truth ? "1" : "0");
    case TomlKind::date:
      return out + (node.date ? node.date->iso() : node.text);
    case TomlKind::array:
    case TomlKind::table:
      for (const TomlNode& child : node.children)
        out += '(' + std::to_string(child.key.size()) + '.' + child.key + value_text(child) + ')';
      return out;
    default:
      return out + std::to_string(node.text.size()) + '.' + node.text;
  }
}

using Values = std::map<std::string, std::string>;

// By the way to each: keys of the root, and of its tables.
Values values_of(const TomlNode& root) {
  Values out;
  for (const TomlNode& child : root.children) {
    if (child.kind == TomlKind::table)
      for (const TomlNode& entry : child.children) out[child.key + '\n' + entry.key] = value_text(entry);
    else
      out[child.key] = value_text(child);
  }
  return out;
}

std::optional<Values> read_values(std::string_view text, const std::string& path) {
  const ParsedToml parsed = parse_toml(text, path);
  return parsed.root ? std::optional(values_of(*parsed.root)) : std::nullopt;
}

// Whether a merge has of each key what the rule says. With conflicts it is known in two versions, one for
// each side: where they are at odds each has its own.
bool is_as_expected(const Values& base, const Values& ours, const Values& theirs, const Values& for_ours,
                    const Values& for_theirs) {
  std::set<std::string> keys;
  for (const Values* side : {&base, &ours, &theirs, &for_ours, &for_theirs})
    for (const auto& [key, value] : *side) keys.insert(key);
  const auto of = [](const Values& values, const std::string& key) {
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : std::optional(found->second);
  };
  return std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
    const auto wanted = three_way(of(base, key), of(ours, key), of(theirs, key));
    const auto a = of(for_ours, key), t = of(for_theirs, key);
    return (wanted && a == *wanted && t == *wanted) || (a == of(ours, key) && t == of(theirs, key));
  });
}

Merged whole_conflict(std::string_view ours, std::string_view theirs, Prefer prefer) {
  if (prefer != Prefer::neither) return {std::string(prefer == Prefer::ours ? ours : theirs), {}};
  const std::string a = Framed(ours).lines, t = Framed(theirs).lines;
  return {between_markers(a, t, Framed(ours).ending), {{"", "", "", ""}}};
}

bool framed_alike(bool base, bool ours, bool theirs) {
  return ours == theirs || theirs == base ? ours : theirs;
}

}  // namespace

Merged merge_keyed(const std::string& path, std::string_view base, std::string_view ours,
                   std::string_view theirs, Prefer prefer) {
  if (const auto plain = three_way(base, ours, theirs)) return {std::string(*plain), {}};
  const auto values = {read_values(base, path), read_values(ours, path), read_values(theirs, path)};
  const Framed b(base), a(ours), t(theirs);
  const auto of_base = read_keyed_lines(b.lines), of_ours = read_keyed_lines(a.lines),
             of_theirs = read_keyed_lines(t.lines);
  const bool readable =
      std::all_of(values.begin(), values.end(), [](const auto& one) { return one.has_value(); });
  if (!readable || !of_base || !of_ours || !of_theirs) return whole_conflict(ours, theirs, prefer);

  const auto put_together = [&](Prefer side) {
    Merged out;
    out.text = KeyMerger(*of_base, *of_ours, *of_theirs, side, a.ending, out.conflicts).merge();
    if (framed_alike(b.has_mark, a.has_mark, t.has_mark)) out.text.insert(0, kMark);
    if (!framed_alike(b.ends, a.ends, t.ends) && out.text.ends_with('\n'))
      out.text.resize(out.text.size() - (out.text.ends_with("\r\n") ? 2 : 1));
    return out;
  };
  Merged out = put_together(prefer);
  // With conflicts in it it is no TOML, and with a side preferred they are not seen: what stands beside them
  // must be right too.
  const bool whole = out.conflicts.empty() && prefer == Prefer::neither;
  const auto for_ours = read_values(whole ? out.text : put_together(Prefer::ours).text, path);
  const auto for_theirs = whole ? for_ours : read_values(put_together(Prefer::theirs).text, path);
  const auto* all = values.begin();
  if (!for_ours || !for_theirs || !is_as_expected(*all[0], *all[1], *all[2], *for_ours, *for_theirs))
    return whole_conflict(ours, theirs, prefer);
  return out;
}

}  // namespace accord::files
