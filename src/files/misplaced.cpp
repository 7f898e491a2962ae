#include "files/misplaced.hpp"

#include "files/file_keys.hpp"
#include "model/both.hpp"

#include <algorithm>

namespace accord::files {
namespace {

const Key* find_key(const Table& table, std::string_view name) {
  const auto found =
      std::find_if(table.keys.begin(), table.keys.end(), [&](const Key& key) { return key.name == name; });
  return found == table.keys.end() ? nullptr : &*found;
}

bool fits(const TomlNode& node, Type type) {
  const bool number = node.kind == TomlKind::integer || node.kind == TomlKind::number;
  switch (type) {
    case Type::text:
      return node.kind == TomlKind::text;
    case Type::number:
      return number;
    case Type::truth:
      return node.kind == TomlKind::boolean;
    case Type::date:
      return node.kind == TomlKind::date;
    case Type::texts:
      return node.kind == TomlKind::array;
    case Type::table:
      return node.kind == TomlKind::table;
    case Type::false_or_date:
      return node.kind == TomlKind::date || (node.kind == TomlKind::boolean && !node.truth);
    case Type::number_or_table:
      return number || node.kind == TomlKind::table;
  }
  return false;
}

// In brackets on a line of its own, not in braces behind its key.
bool has_header(const TomlNode& node) {
  return node.kind == TomlKind::table && node.range.begin < node.key_range.begin;
}

class Misplaced {
 public:
  Misplaced(TomlNode& root, const Table& file, const std::function<bool(std::string_view)>& is_party,
            FileFindings& findings)
      : root_(root), file_(file), is_party_(is_party), findings_(findings) {}

  void run() {
    const auto first = std::find_if(root_.children.begin(), root_.children.end(), has_header);
    if (first == root_.children.end()) return;
    first_ = first->key;
    for (TomlNode& table : root_.children)
      if (const Key* key = has_header(table) ? find_key(file_, table.key) : nullptr)
        if (key->value.table != nullptr) judge_table(table, *key->value.table);
    for (TomlNode& moved : moved_)
      if (root_.find(moved.key) == nullptr) root_.children.push_back(std::move(moved));
  }

 private:
  void judge_table(TomlNode& table, const Table& known) {
    std::erase_if(table.children, [&](TomlNode& entry) { return judge(table.key, entry, known); });
  }

  // Whether the table can mean the key itself.
  bool belongs(const TomlNode& entry, const Table& known) const {
    if (find_key(known, entry.key) != nullptr) return true;
    if (known.naming == Named::none || !fits(entry, known.each.type)) return false;
    return known.naming != Named::id || is_party_(entry.key);
  }

  bool judge(const std::string& table, TomlNode& entry, const Table& known) {
    if (belongs(entry, known)) return false;
    const Key* own = find_key(file_, entry.key);
    if (own != nullptr && own->value.type != Type::table && fits(entry, own->value.type))
      return report_below(table, entry, *own, known);
    return known.naming != Named::none && report_elsewhere(entry);
  }

  bool report_below(const std::string& table, TomlNode& entry, const Key& own, const Table& known) {
    const Bilingual message =
        both("{} belongs above the first [table]", "{} hoort boven de eerste [tabel]", quoted(entry.key));
    const Bilingual help =
        both("what stands below [{}] is part of it: move this line up, above [{}]",
             "wat onder [{}] staat hoort daarbij: zet deze regel hoger, boven [{}]", table, first_);
    // Where another key is no more than unknown, it is no more than that here, and left out as well.
    const bool wanted = own.needed == Needed::yes && root_.find(entry.key) == nullptr;
    if (known.naming == Named::none && !wanted) {
      findings_.warning("unknown-key", entry.key_range, message, help);
    } else {
      findings_.error("wrong-type", entry.key_range, message, help);
      moved_.push_back(std::move(entry));
    }
    return true;
  }

  // A key of another table.
  bool report_elsewhere(const TomlNode& entry) {
    for (const Key& other : file_.keys) {
      const Key* own = other.value.table == nullptr ? nullptr : find_key(*other.value.table, entry.key);
      if (own == nullptr || !fits(entry, own->value.type)) continue;
      findings_.error("wrong-type", entry.key_range,
                      both("{} belongs under [{}]", "{} hoort onder [{}]", quoted(entry.key), other.name),
                      both("move this line there", "zet deze regel daar"));
      return true;
    }
    return false;
  }

  TomlNode& root_;
  const Table& file_;
  const std::function<bool(std::string_view)>& is_party_;
  FileFindings& findings_;
  std::string first_;
  std::vector<TomlNode> moved_;
};

}  // namespace

void move_misplaced(TomlNode& root, const std::function<bool(std::string_view)>& is_party,
                    FileFindings& findings) {
  if (const Table* file = table_of_file(findings.source().path))
    Misplaced(root, *file, is_party, findings).run();
}

}  // namespace accord::files
