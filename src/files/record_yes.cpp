#include "files/record_yes.hpp"

#include "accord/sentence.hpp"
#include "files/kinds.hpp"
#include "files/splice.hpp"
#include "model/both.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace accord::files {
namespace {

constexpr std::string_view kPurpose = ".";

auto terms(const Ratification& r) {
  return std::tie(r.sentence, r.deadline, r.baseline_date, r.baseline, r.target, r.measure, r.without,
                  r.parties, r.share);
}

bool same_body(std::string_view a, std::string_view b) { return name_key(a) == name_key(b); }

bool has_body(const std::vector<std::string>& bodies, std::string_view body) {
  return std::any_of(bodies.begin(), bodies.end(), [&](const std::string& b) { return same_body(b, body); });
}

std::string key_of(const Id& result) { return result.empty() ? std::string(kPurpose) : result.text(); }

std::string text_list(const std::vector<std::string>& texts) {
  std::string out = "[";
  for (const std::string& text : texts) out += (out.size() > 1 ? ", " : "") + toml_string(text);
  return out + ']';
}

std::string id_list(const std::vector<Id>& ids) {
  std::vector<std::string> texts;
  for (const Id& id : ids) texts.push_back(id.text());
  return text_list(texts);
}

// "{ by = ["board"], result = "...", ... }"
std::string write_terms(const Ratification& yes) {
  std::string out = "{ by = " + text_list(yes.by);
  for (const auto& [key, value] : yes_entries(yes)) out += fmt::format(", {} = {}", key, value);
  return out + " }";
}

// A file with all that it says.
struct Read {
  std::optional<TomlNode> root;
  RatificationFile file;
  std::optional<Diagnostic> problem;
};

Read read_file(std::string_view text, const std::string& path) {
  Read out;
  out.file.source.path = path;
  auto parsed = parse_toml(text, path);
  out.problem = std::move(parsed.problem);
  if (out.problem) return out;
  out.root = std::move(parsed.root);
  std::vector<Diagnostic> found;
  FileFindings findings(out.file.source, found);
  read_ratifications(*out.root, out.file, findings);
  const auto error = std::find_if(found.begin(), found.end(),
                                  [](const Diagnostic& d) { return d.severity == Severity::error; });
  if (error != found.end()) out.problem = *error;
  return out;
}

bool is_of(const Ratification& one, const Ratification& yes) {
  return one.result == yes.result && one.date.value == yes.date.value;
}

// One edit of one file.
class YesRecorder {
 public:
  YesRecorder(std::string_view text, const std::string& path, const Ratification& yes)
      : text_(text), path_(path), yes_(yes), lines_(text), before_(read_file(text, path)) {}

  YesRecording run() {
    out_.text = std::string(text_);
    out_.refusal = before_.problem;
    if (out_.refusal) return std::move(out_);
    const TomlNode* table = before_.root->find(key_of(yes_.result));
    if (table == nullptr)
      add_table();
    else if (const TomlNode* entry = table->find(yes_.date.value.iso()))
      change(*entry);
    else
      insert(*table);
    verify();
    return std::move(out_);
  }

 private:
  std::string line() const { return yes_.date.value.iso() + " = " + write_terms(yes_); }

  void add_table() {
    out_.text =
        append_block(std::string(text_), fmt::format("[{}]\n{}\n", toml_key(key_of(yes_.result)), line()));
  }

  // By date, behind what stands there for an earlier day.
  void insert(const TomlNode& table) {
    const std::uint32_t header = table.key_range.begin.line;
    const std::string_view first = lines_.line(header);
    const std::size_t bracket = std::min(first.find_first_not_of(" \t"), first.size());
    if (!first.substr(bracket).starts_with('[')) return refuse(table.key_range);
    std::uint32_t behind = header;
    for (const TomlNode& entry : table.children) {
      if (entry.key_range.begin.line < header) return refuse(entry.key_range);  // written with dots elsewhere
      const auto date = Date::parse(entry.key);
      if (date && *date < yes_.date.value) behind = std::max(behind, entry.range.end.line);
    }
    out_.text = apply_splices(text_, {line_behind(lines_, behind, line())});
  }

  void change(const TomlNode& entry) {
    const auto& all = before_.file.yeses;
    const auto there =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return is_of(one, yes_); });
    const bool all_said = std::all_of(yes_.by.begin(), yes_.by.end(),
                                      [&](const std::string& body) { return has_body(there->by, body); });
    const bool same = terms(*there) == terms(yes_);
    if (same && all_said) {
      out_.outcome = YesOutcome::already_there;
    } else if (same) {
      out_.outcome = YesOutcome::joined;
      add_bodies(*there, entry);
    } else if (std::all_of(there->by.begin(), there->by.end(),
                           [&](const std::string& body) { return has_body(yes_.by, body); })) {
      const std::size_t begin = lines_.offset(entry.range.begin);
      const std::size_t size = lines_.slice(entry.range).size();
      out_.text = apply_splices(text_, {{begin, size, write_terms(yes_)}});
    } else {
      out_.outcome = YesOutcome::conflict;
    }
  }

  void add_bodies(const Ratification& there, const TomlNode& entry) {
    const TomlNode* by = entry.find("by");
    std::string more;
    for (const std::string& body : yes_.by)
      if (!has_body(there.by, body)) more += ", " + toml_string(body);
    const bool none = by->children.empty();
    const Position end = none ? by->range.begin : by->children.back().range.end;
    const std::size_t at = lines_.offset(end) + (none ? 1 : 0);
    out_.text = apply_splices(text_, {{at, 0, none ? more.substr(2) : more}});
  }

  void refuse(Range where) {
    out_.text = std::string(text_);
    out_.refusal =
        Diagnostic{"syntax",
                   Severity::error,
                   path_,
                   where,
                   both("this table is written in a way in which accord can't add a line to it",
                        "deze tabel staat zo in het bestand dat accord er geen regel bij kan zetten"),
                   both("write it below the heading [{}]: {}", "zet het onder de kop [{}]: {}",
                        toml_key(key_of(yes_.result)), line()),
                   {}};
  }

  // What the file must say afterwards, in order of result and date.
  std::vector<Ratification> expected() const {
    std::vector<Ratification> out = before_.file.yeses;
    const auto there =
        std::find_if(out.begin(), out.end(), [&](const auto& one) { return is_of(one, yes_); });
    if (there == out.end()) {
      out.push_back(yes_);
    } else if (out_.outcome == YesOutcome::joined) {
      for (const std::string& body : yes_.by)
        if (!has_body(there->by, body)) there->by.push_back(body);
    } else {
      *there = yes_;
    }
    return out;
  }

  static void sort(std::vector<Ratification>& yeses) {
    std::sort(yeses.begin(), yeses.end(), [](const Ratification& a, const Ratification& b) {
      return std::tie(a.result, a.date.value) < std::tie(b.result, b.date.value);
    });
  }

  void verify() {
    if (out_.refusal || out_.text == text_) return;
    Read after = read_file(out_.text, path_);
    std::vector<Ratification> wanted = expected();
    sort(wanted);
    sort(after.file.yeses);
    const bool good = !after.problem &&
                      std::equal(wanted.begin(), wanted.end(), after.file.yeses.begin(),
                                 after.file.yeses.end(), [](const Ratification& a, const Ratification& b) {
                                   return is_of(a, b) && a.by == b.by && terms(a) == terms(b);
                                 });
    if (!good) refuse({});
  }

  std::string_view text_;
  const std::string& path_;
  const Ratification& yes_;
  LineIndex lines_;
  Read before_;
  YesRecording out_;
};

}  // namespace

std::vector<std::pair<std::string, std::string>> yes_entries(const Ratification& yes) {
  std::vector<std::pair<std::string, std::string>> out{{"result", toml_string(yes.sentence)}};
  if (yes.deadline) out.emplace_back("deadline", yes.deadline->iso());
  if (yes.baseline_date) out.emplace_back("baseline_date", yes.baseline_date->iso());
  if (yes.baseline) out.emplace_back("baseline", toml_number(*yes.baseline));
  if (yes.target) out.emplace_back("target", toml_number(*yes.target));
  if (!yes.measure.empty()) out.emplace_back("measure", toml_string(yes.measure));
  if (!yes.without.empty()) out.emplace_back("without", id_list(yes.without));
  if (!yes.parties.empty()) out.emplace_back("parties", id_list(yes.parties));
  if (!yes.share.empty()) out.emplace_back("share", toml_string(yes.share));
  return out;
}

YesRecording record_yes(std::string_view text, const std::string& path, const Ratification& yes) {
  return YesRecorder(text, path, yes).run();
}

}  // namespace accord::files
