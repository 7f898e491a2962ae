// accord.toml
#include "files/kinds.hpp"
#include "model/both.hpp"

namespace accord::files {
namespace {

void read_format(TableReader& file) {
  const auto format = file.number("format");
  if (!format) return file.require("format", "1");
  if (format->value > 1)
    file.findings().error("newer-format", format->range,
                          both("this partnership was made by a newer accord",
                               "dit samenwerkingsverband is met een nieuwere versie van accord gemaakt"),
                          both("install the newest accord; this one knows format 1",
                               "installeer de nieuwste versie van accord; deze kent format 1"));
  else if (format->value != 1)
    file.findings().error("wrong-type", format->range, both("'format' must be 1", "'format' moet 1 zijn"),
                          both("write format = 1", "schrijf format = 1"));
}

std::vector<Settings::Check> read_checks(TableReader& file) {
  std::vector<Settings::Check> out;
  const TomlNode* node = file.table("checks");
  if (node == nullptr) return out;
  for (const TomlNode& entry : node->children) {
    const bool known = entry.kind == TomlKind::text && (entry.text == "error" || entry.text == "warning" ||
                                                        entry.text == "note" || entry.text == "off");
    if (known)
      out.push_back({{entry.key, entry.key_range}, {entry.text, entry.range}});
    else
      file.findings().error("wrong-type", entry.range,
                            both("a rule's severity can't be this", "zo zwaar kan een regel niet wegen"),
                            both("it is one of \"error\", \"warning\", \"note\", \"off\"",
                                 "kies uit \"error\", \"warning\", \"note\", \"off\""));
  }
  return out;
}

}  // namespace

void read_settings(const TomlNode& root, Settings& out, FileFindings& findings) {
  TableReader file(root, findings, same("accord.toml"));
  read_format(file);
  out.name = file.required_text("name");
  out.purpose = file.text("purpose");
  out.outside = file.texts("outside");
  if (const auto language = file.choice<Language>("language", {{"en", Language::en}, {"nl", Language::nl}}))
    out.language = language->value;
  out.start = file.date("start");
  out.end = file.date("end");
  if (const auto currency = file.text("currency")) out.currency = currency->value;
  out.documents = file.texts_or_none("documents");
  out.distribution_key = file.text("distribution_key");
  out.governance = read_governance(file);
  out.conditions = read_conditions(file);
  out.checks = read_checks(file);
  read_allowances(file);
  file.finish();
}

}  // namespace accord::files
