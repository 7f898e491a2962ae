// Where ids stand is a table: for each folder the keys, written as a path. "*" is any key, "[]" the elements
// of a list, and "@" the name of the key itself. What is found is changed in the text and in the tree that
// was parsed of it; the text is then parsed anew and must be that tree.
#include "files/rename.hpp"

#include "files/book_layout.hpp"
#include "files/splice.hpp"
#include "files/toml.hpp"
#include "model/both.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace accord::files {
namespace {

struct Place {
  std::string_view folder;  // "accord.toml" for the settings
  std::string_view path;
  IdKind kind;
};

constexpr std::array kPlaces = {
    Place{"accord.toml", "distribution_key", IdKind::indicator},
    Place{"parties", "succeeds.[]", IdKind::party},
    Place{"ambitions", "parties.[]", IdKind::party},
    Place{"ambitions", "lead", IdKind::party},
    Place{"indicators", "weight", IdKind::indicator},
    Place{"indicators", "of", IdKind::indicator},
    Place{"indicators", "to", IdKind::indicator},
    Place{"goals", "ambition", IdKind::ambition},
    Place{"goals", "owner", IdKind::party},
    Place{"goals", "parties.[]", IdKind::party},
    Place{"goals", "owners.@", IdKind::party},
    Place{"goals", "means.@", IdKind::party},
    Place{"goals", "shares.@", IdKind::party},
    Place{"goals", "outlook.*.by", IdKind::party},
    Place{"goals", "stopped.decision", IdKind::decision},
    Place{"efforts", "lead", IdKind::party},
    Place{"efforts", "supports.[]", IdKind::goal},
    Place{"decisions", "by", IdKind::party},
    Place{"decisions", "parties.[]", IdKind::party},
    Place{"decisions", "affects.[]", IdKind::goal},
    Place{"ratifications", "@", IdKind::goal},
    Place{"ratifications", "*.*.without.[]", IdKind::party},
    Place{"ratifications", "*.*.parties.[]", IdKind::party},
    Place{"imports", "fixed.party", IdKind::party},
    Place{"imports", "parties.*", IdKind::party},
    Place{"imports", "fixed.indicator", IdKind::indicator},
    Place{"imports", "indicators.*", IdKind::indicator},
    Place{"imports", "values.*", IdKind::indicator},
};

struct SentencePlace {
  std::string_view folder, path;
};
constexpr std::array kSentences = {SentencePlace{"goals", "result"},
                                   SentencePlace{"ratifications", "*.*.result"}};

// Calls `visit(node, is_key)` for every node that the path leads to.
template <class Visit>
void visit_path(TomlNode& node, std::string_view path, const Visit& visit) {
  const std::size_t dot = std::min(path.find('.'), path.size());
  const std::string_view step = path.substr(0, dot);
  const std::string_view rest = path.substr(std::min(dot + 1, path.size()));
  for (TomlNode& child : node.children) {
    const bool fits =
        node.kind == TomlKind::array ? step == "[]" : step == "*" || step == "@" || child.key == step;
    if (!fits) continue;
    if (rest.empty())
      visit(child, step == "@");
    else
      visit_path(child, rest, visit);
  }
}

Diagnostic refuse_at(const std::string& path, Range range, Bilingual message, Bilingual help) {
  return {"syntax", Severity::error, path, range, std::move(message), std::move(help)};
}

Diagnostic refuse_name(const std::string& path, Range range, const Id& id) {
  return refuse_at(path, range,
                   both("names {} in a way that can't be changed safely",
                        "noemt {} op een manier die niet veilig te wijzigen is", id.text()),
                   both("change it by hand", "wijzig het met de hand"));
}

class Renamer {
 public:
  Renamer(std::string_view text, const std::string& path, const Rename& rename)
      : path_(path), rename_(rename), lines_(text) {}

  Renamed run();

 private:
  std::optional<std::string> new_id(const std::string& old) const;
  void rename_node(TomlNode& node, bool is_key);
  void rename_sentence(TomlNode& node);

  const std::string& path_;
  const Rename& rename_;
  LineIndex lines_;
  std::vector<Splice> splices_;
  std::optional<Diagnostic> refusal_;
};

Renamed Renamer::run() {
  const std::string_view text = lines_.text();
  Renamed out{std::string(text), std::nullopt};
  auto parsed = parse_toml(text, path_);
  if (!parsed.root) return {std::move(out.text), std::move(parsed.problem)};
  TomlNode& root = *parsed.root;
  const std::string_view folder = std::string_view(path_).substr(0, path_.find('/'));
  for (const Place& place : kPlaces)
    if (place.folder == folder && place.kind == rename_.kind)
      visit_path(root, place.path, [this](TomlNode& node, bool is_key) { rename_node(node, is_key); });
  if (rename_.kind == IdKind::indicator)
    for (const SentencePlace& place : kSentences)
      if (place.folder == folder)
        visit_path(root, place.path, [this](TomlNode& node, bool) { rename_sentence(node); });
  if (refusal_) return {std::move(out.text), std::move(refusal_)};
  if (splices_.empty()) return out;
  const std::string changed = apply_splices(text, std::move(splices_));
  const auto after = parse_toml(changed, path_);
  if (!after.root || !same_values(root, *after.root)) {
    out.refusal = refuse_name(path_, {}, rename_.from);
    return out;
  }
  out.text = changed;
  return out;
}

// The id itself, and for a result those under it.
std::optional<std::string> Renamer::new_id(const std::string& old) const {
  const std::string& from = rename_.from.text();
  if (old == from) return rename_.to.text();
  const bool below = rename_.kind == IdKind::goal && old.starts_with(from + '/');
  return below ? std::optional(rename_.to.text() + old.substr(from.size())) : std::nullopt;
}

void Renamer::rename_node(TomlNode& node, bool is_key) {
  const auto id = new_id(is_key ? node.key : node.text);
  if (!id || (!is_key && node.kind != TomlKind::text)) return;
  const Range range = is_key ? node.key_range : node.range;
  const std::string_view written = lines_.slice(range);
  const bool quoted = written.starts_with('"') || written.starts_with('\'');
  const std::string_view quote = quoted ? written.substr(0, 1) : "";
  const std::string token = quoted ? fmt::format("{0}{1}{0}", quote, *id) : toml_key(*id);
  splices_.push_back({lines_.offset(range.begin), written.size(), token});
  (is_key ? node.key : node.text) = *id;
}

// The words of a sentence that are a name, whatever its spaces and hyphens; nothing when none are.
std::optional<ByteRange> find_name(std::string_view sentence, std::string_view name) {
  const std::string key = name_key(name);
  const auto is_part = [&](std::size_t i) {
    const auto c = static_cast<unsigned char>(sentence[i]);
    return std::isalnum(c) != 0 || c >= 0x80;
  };
  for (std::size_t begin = 0; begin < sentence.size(); ++begin) {
    if (!is_part(begin) || (begin > 0 && is_part(begin - 1))) continue;
    for (std::size_t end = begin + 1; end <= sentence.size(); ++end) {
      if (!is_part(end - 1) || (end < sentence.size() && is_part(end))) continue;
      const std::string found = name_key(sentence.substr(begin, end - begin));
      if (found == key) return ByteRange{begin, end};
      if (found.size() >= key.size()) break;
    }
  }
  return std::nullopt;
}

// "staff retention" reads better than "staff-retention", where people wrote the old id so.
std::string written_like(std::string_view sentence, ByteRange name, std::string id) {
  const bool hyphens = sentence.substr(name.begin, name.end - name.begin).find('-') != std::string_view::npos;
  if (!hyphens) std::replace(id.begin(), id.end(), '-', ' ');
  return id;
}

void Renamer::rename_sentence(TomlNode& node) {
  if (node.kind != TomlKind::text) return;
  const ReadSentence before = read_sentence(node.text, rename_.subjects);
  if (!before.usable() || before.subject != rename_.from.text()) return;
  const auto is_read = [this](std::string_view sentence) {
    const ReadSentence read = read_sentence(sentence, rename_.subjects_after);
    return !read.problem && read.subject == rename_.to.text();
  };
  if (is_read(node.text)) return;  // it says the indicator's name
  const auto name = find_name(node.text, rename_.from.text());
  std::string sentence = node.text;
  if (name)
    sentence.replace(name->begin, name->end - name->begin, written_like(node.text, *name, rename_.to.text()));
  if (!is_read(sentence)) {
    refusal_ = refuse_at(path_, node.range,
                         both("this sentence can't be read any more with the new id",
                              "met het nieuwe id is deze zin niet meer te lezen"),
                         both("choose another id, or give the indicator an alias that the sentence can name",
                              "kies een ander id, of geef de indicator een alias die in de zin kan staan"));
    return;
  }
  const std::string_view written = lines_.slice(node.range);
  const bool plain =
      written.size() == node.text.size() + 2 && written.substr(1, node.text.size()) == node.text;
  const std::string quote(plain ? written.substr(0, 1) : "");
  splices_.push_back({lines_.offset(node.range.begin), written.size(),
                      plain ? quote + sentence + quote : toml_string(sentence)});
  node.text = sentence;
}

// A book may be long, and is read as it always is. Its figures are the same afterwards, under another name.
Renamed rename_in_book(std::string_view text, const std::string& path, const Rename& rename) {
  Renamed out{std::string(text), std::nullopt};
  const BookLayout before(text, path);
  if (before.problem()) return {std::move(out.text), before.problem()};
  const Series* series = before.book().find(rename.from);
  if (series == nullptr) return out;
  const LineIndex& lines = before.lines();
  const std::string_view written = lines.slice(series->header());
  const bool quoted = written.starts_with('"') || written.starts_with('\'');
  const std::string quote(quoted ? written.substr(0, 1) : "");
  std::string changed = apply_splices(
      text, {{lines.offset(series->header().begin), written.size(), quote + rename.to.text() + quote}});
  const BookLayout after(changed, path);
  const Series* moved = after.problem() ? nullptr : after.book().find(rename.to);
  const bool same = moved != nullptr && moved->size() == series->size() &&
                    after.book().find(rename.from) == nullptr &&
                    after.book().series.size() == before.book().series.size();
  if (same)
    out.text = std::move(changed);
  else
    out.refusal = refuse_name(path, series->header(), rename.from);
  return out;
}

}  // namespace

Renamed rename_in_file(std::string_view text, const std::string& path, const Rename& rename) {
  if (path.starts_with("measurements/"))
    return rename.kind == IdKind::indicator ? rename_in_book(text, path, rename)
                                            : Renamed{std::string(text), {}};
  return Renamer(text, path, rename).run();
}

}  // namespace accord::files
