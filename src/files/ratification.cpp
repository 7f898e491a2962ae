// ratifications/<party>.toml
#include "files/kinds.hpp"
#include "model/both.hpp"

namespace accord::files {
namespace {

std::vector<Id> plain_ids(const IdList& list) {
  std::vector<Id> out;
  for (const Spanned<Id>& one : list) out.push_back(one.value);
  return out;
}

Ratification read_yes(const TomlNode& node, FileFindings& findings) {
  TableReader table(node, findings, {"a ratification", "een bekrachtiging"});
  Ratification out;
  table.require("by");
  for (const Text& body : table.texts_or_none("by")) out.by.push_back(body.value);
  const TomlNode* by = node.find("by");
  if (by != nullptr && by->kind == TomlKind::array && by->children.empty())
    findings.error(
        "wrong-type", by->range,
        both("nobody said this yes: 'by' is empty", "er staat niet wie ja heeft gezegd: 'by' is leeg"),
        both("name the body, for example by = [\"board\"]",
             "noem het orgaan, bijvoorbeeld by = [\"raad van bestuur\"]"));
  if (const auto text = table.text("result")) out.sentence = text->value;
  if (const auto date = table.date("deadline")) out.deadline = date->value;
  if (const auto date = table.date("baseline_date")) out.baseline_date = date->value;
  out.baseline = table.plain_number("baseline");
  out.target = table.plain_number("target");
  if (const auto text = table.text("measure")) out.measure = text->value;
  if (const auto text = table.text("share")) out.share = text->value;
  out.without = plain_ids(table.ids("without"));
  out.parties = plain_ids(table.ids("parties"));
  table.finish();
  return out;
}

void read_result(const TomlNode& node, const Id& result, RatificationFile& out, FileFindings& findings) {
  for (const TomlNode& entry : node.children) {
    const auto date = read_date_key(entry, findings);
    if (entry.kind != TomlKind::table) {
      findings.error("wrong-type", entry.range,
                     both("a ratification is a table", "een bekrachtiging is een tabel"),
                     both("for example {{ by = [\"board\"], ... }}",
                          "bijvoorbeeld {{ by = [\"raad van bestuur\"], ... }}"));
      continue;
    }
    Ratification yes = read_yes(entry, findings);
    if (!date) continue;
    yes.result = result;
    yes.result_range = node.key_range;
    yes.date = {*date, entry.key_range};
    out.yeses.push_back(std::move(yes));
  }
}

}  // namespace

void read_ratifications(const TomlNode& root, RatificationFile& out, FileFindings& findings) {
  TableReader file(root, findings, {"a party's ratifications", "de bekrachtigingen van een partij"});
  read_allowances(file);
  for (const TomlNode& table : root.children) {
    if (table.key == "allow") continue;
    const auto result = Id::parse_path(table.key);
    if (!result && table.key != ".")
      findings.error("bad-id", table.key_range,
                     both("{} is no result's id", "{} is geen id van een resultaat", quoted(table.key)),
                     both("quote an id with a slash: [\"internships/first-year\"]",
                          "zet een id met een schuine streep tussen aanhalingstekens: "
                          "[\"internships/first-year\"]"));
    else if (table.kind != TomlKind::table)
      findings.error("wrong-type", table.range,
                     both("a result's ratifications are a table",
                          "de bekrachtigingen van een resultaat zijn een tabel"));
    else
      read_result(table, result.value_or(Id()), out, findings);
  }
}

}  // namespace accord::files
