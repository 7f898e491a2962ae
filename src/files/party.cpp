// parties/<party>.toml
#include "files/kinds.hpp"
#include "model/both.hpp"

namespace accord::files {
namespace {

std::optional<Representative> read_representative(TableReader& file) {
  const TomlNode* node = file.table("representative");
  if (node == nullptr) return std::nullopt;
  TableReader table(*node, file.findings(), same("[representative]"));
  Representative out{table.text("name"), table.text("role"), table.text("mandate")};
  table.finish();
  return out;
}

std::optional<BusinessCase> read_business_case(TableReader& file) {
  const TomlNode* node = file.table("business_case");
  if (node == nullptr) return std::nullopt;
  TableReader table(*node, file.findings(), same("[business_case]"));
  BusinessCase out{table.number("costs"), table.number("benefits"), table.text("note")};
  table.finish();
  return out;
}

}  // namespace

void read_party(const TomlNode& root, Party& out, FileFindings& findings) {
  TableReader file(root, findings, {"a party", "een partij"});
  out.name = file.required_text("name");
  out.aliases = file.texts_or_none("aliases");
  out.sector = file.text("sector");
  if (const auto role = file.choice<Role>("role", {{"member", Role::member}, {"observer", Role::observer}}))
    out.role = role->value;
  out.joined = file.date("joined");
  out.left = file.date("left");
  out.succeeds = file.ids("succeeds");
  out.interests = file.texts("interests");
  out.needs = file.texts("needs");
  out.limits = file.texts("limits");
  out.gains = file.texts("gains");
  out.concessions = file.texts("concessions");
  out.representative = read_representative(file);
  out.business_case = read_business_case(file);
  read_allowances(file);
  file.finish();
}

}  // namespace accord::files
