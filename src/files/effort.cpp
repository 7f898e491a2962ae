// efforts/<effort>.toml
#include "files/kinds.hpp"

namespace accord::files {

void read_effort(const TomlNode& root, Effort& out, FileFindings& findings) {
  TableReader file(root, findings, {"an effort", "een inspanning"});
  out.name = file.required_text("name");
  out.lead = file.id("lead");
  out.since = file.date("since");
  out.until = file.date("until");
  out.supports = file.id_paths("supports");
  file.require("supports");
  out.note = file.text("note");
  read_allowances(file);
  file.finish();
}

}  // namespace accord::files
