// decisions/<decision>.toml
#include "files/kinds.hpp"

namespace accord::files {

void read_decision(const TomlNode& root, Decision& out, FileFindings& findings) {
  TableReader file(root, findings, {"a decision", "een besluit"});
  out.date = file.required_date("date");
  out.decision = file.required_text("decision");
  out.by = file.text("by");
  out.parties = file.ids("parties");
  out.affects = file.id_paths("affects");
  read_allowances(file);
  file.finish();
}

}  // namespace accord::files
