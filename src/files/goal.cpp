// goals/**.toml
#include "files/kinds.hpp"
#include "model/both.hpp"

#include <algorithm>

namespace accord::files {
namespace {

// A key that names a party; nothing, and `bad-id`, when it is no id.
std::optional<Spanned<Id>> read_party_key(const TomlNode& node, FileFindings& findings) {
  if (const auto id = Id::parse(node.key)) return Spanned<Id>{*id, node.key_range};
  report_bad_id(node.key, node.key_range, findings);
  return std::nullopt;
}

// A table with a text for each party; `message` and `help` are for what is no text.
template <class Said>
void read_party_texts(TableReader& file, std::string_view key, const Bilingual& message,
                      const Bilingual& help, std::vector<Said>& out) {
  const TomlNode* node = file.table(key);
  if (node == nullptr) return;
  for (const TomlNode& entry : node->children) {
    const auto party = read_party_key(entry, file.findings());
    if (entry.kind != TomlKind::text)
      file.findings().error("wrong-type", entry.range, message, help);
    else if (party)
      out.push_back({*party, {entry.text, entry.range}});
  }
}

void read_owners(TableReader& file, Goal& out) {
  read_party_texts(
      file, "owners",
      both("an owner is a text: who inside the party", "een trekker is een tekst: wie binnen de partij"),
      both("put quotes around it", "zet er aanhalingstekens omheen"), out.owners);
}

void read_shares(TableReader& file, Goal& out) {
  read_party_texts(
      file, "shares", both("a share is a change as a text", "een aandeel is een verandering, als tekst"),
      both("for example \"+8%\", \"+12\" or \"to 140\"", "bijvoorbeeld \"+8%\", \"+12\" of \"naar 140\""),
      out.shares);
}

std::optional<double> read_amount(TableReader& table, std::string_view key) {
  const auto number = table.number(key);
  if (!number) return std::nullopt;
  if (number->value >= 0) return number->value;
  table.findings().error("wrong-type", number->range,
                         both("{} can't be negative", "{} kan niet negatief zijn", quoted(key)));
  return std::nullopt;
}

void read_means(TableReader& file, Goal& out) {
  const TomlNode* node = file.table("means");
  if (node == nullptr) return;
  for (const TomlNode& entry : node->children) {
    const auto party = read_party_key(entry, file.findings());
    if (entry.kind != TomlKind::table) {
      file.findings().error("wrong-type", entry.range, both("means are a table", "middelen zijn een tabel"),
                            both("for example {{ hours = 400, budget = 20000, kind = \"own\" }}",
                                 "bijvoorbeeld {{ hours = 400, budget = 20000, kind = \"own\" }}"));
      continue;
    }
    TableReader table(entry, file.findings(), {"the means of a party", "de middelen van een partij"});
    Means means;
    means.hours = read_amount(table, "hours");
    means.budget = read_amount(table, "budget");
    for (const Text& one : table.texts_or_none("competencies")) means.competencies.push_back(one.value);
    const auto kind = table.choice<MeansKind>(
        "kind", {{"own", MeansKind::own}, {"lent", MeansKind::lent}, {"hired", MeansKind::hired}});
    if (kind) means.kind = kind->value;
    if (const auto note = table.text("note")) means.note = note->value;
    table.finish();
    if (!party) continue;
    means.party = *party;
    out.means.push_back(std::move(means));
  }
}

void read_outlook(TableReader& file, Goal& out) {
  const TomlNode* node = file.table("outlook");
  if (node == nullptr) return;
  for (const TomlNode& entry : node->children) {
    const auto date = read_date_key(entry, file.findings());
    if (entry.kind != TomlKind::table) {
      file.findings().error(
          "wrong-type", entry.range, both("an outlook is a table", "een inschatting is een tabel"),
          both("for example {{ by = \"noorderzorg\", state = \"at-risk\", note = \"...\" }}",
               "bijvoorbeeld {{ by = \"noorderzorg\", state = \"at-risk\", note = \"...\" }}"));
      continue;
    }
    TableReader table(entry, file.findings(), {"an outlook", "een inschatting"});
    Outlook outlook;
    if (const auto by = table.text("by")) outlook.by = by->value;
    const auto state = table.choice<std::string>(
        "state", {{"on-track", "on-track"}, {"at-risk", "at-risk"}, {"behind", "behind"}});
    table.require("state", "{ by = \"noorderzorg\", state = \"at-risk\", note = \"...\" }");
    if (state) outlook.state = state->value;
    if (const auto note = table.text("note")) outlook.note = note->value;
    table.finish();
    if (!date) continue;
    outlook.date = {*date, entry.key_range};
    out.outlook.push_back(std::move(outlook));
  }
  std::sort(out.outlook.begin(), out.outlook.end(),
            [](const Outlook& a, const Outlook& b) { return a.date.value < b.date.value; });
}

void read_stopped(TableReader& file, Goal& out) {
  const TomlNode* node = file.table("stopped");
  if (node == nullptr) return;
  TableReader table(*node, file.findings(), same("[stopped]"));
  Stopped stopped;
  stopped.date = table.required_date("date");
  stopped.why = table.required_text("why").value;
  if (const auto decision = table.text("decision")) stopped.decision = decision->value;
  table.finish();
  if (node->find("date") != nullptr) out.stopped = std::move(stopped);
}

// How many decimals a number was written with: 2 for 7.80, 0 for an integer.
int decimals_written(std::string_view text, Range where) {
  const std::string_view line = line_at(text, where.begin.line);
  const std::size_t equals = line.find('=');
  const std::size_t point = equals == std::string_view::npos ? equals : line.find('.', equals);
  if (point == std::string_view::npos || line.substr(0, point).find('#') != std::string_view::npos) return 0;
  const std::size_t end = line.find_first_not_of("0123456789_", point + 1);
  return static_cast<int>(std::min(end, line.size()) - point - 1);
}

}  // namespace

void read_goal(const TomlNode& root, std::string_view text, Goal& out, FileFindings& findings) {
  TableReader file(root, findings, {"a result", "een resultaat"});
  out.result = file.required_text(
      "result", both("+10% staff-retention by 2026-12-31", "+10% personeelsbehoud per 31 december 2026"));
  out.title = file.text("title");
  out.why = file.text("why");
  out.ambition = file.id("ambition");
  out.owner = file.id("owner");
  read_owners(file, out);
  out.parties = file.ids("parties");
  out.baseline = file.date("baseline");
  out.target = file.number("target");
  const auto path =
      file.choice<PathShape>("path", {{"linear", PathShape::linear}, {"steps", PathShape::steps}});
  if (path) out.path = path->value;
  read_means(file, out);
  read_shares(file, out);
  out.risks = file.texts("risks");
  out.tensions = file.texts("tensions");
  out.conditions = read_conditions(file);
  read_outlook(file, out);
  read_stopped(file, out);
  read_allowances(file);
  file.finish();
  if (out.target) out.target_decimals = decimals_written(text, out.target->range);
}

}  // namespace accord::files
