// ambitions/<ambition>.toml
#include "files/kinds.hpp"

namespace accord::files {

void read_ambition(const TomlNode& root, Ambition& out, FileFindings& findings) {
  TableReader file(root, findings, {"an ambition", "een ambitie"});
  out.name = file.required_text("name");
  out.why = file.text("why");
  out.parties = file.ids("parties");
  out.lead = file.id("lead");
  out.baseline = file.date("baseline");
  const auto phase = file.choice<std::string>(
      "phase", {{"exploring", "exploring"}, {"preparing", "preparing"}, {"doing", "doing"}});
  if (phase) out.phase = *phase;
  out.governance = read_governance(file);
  read_allowances(file);
  file.finish();
}

}  // namespace accord::files
