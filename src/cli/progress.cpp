#include "cli/progress.hpp"

namespace accord::cli {

std::optional<Progress> open_progress(Session& session, Date as_of, Partial partial, Definitions which) {
  Progress out{open_for_progress(session, which), {}, {}};
  const Repository& r = out.repository;
  out.stopping = find_stopping(r.loaded, r.results, session.today);
  const bool no_settings = !r.partnership().settings.source.readable;
  if (!out.stopping.empty() && (no_settings || partial == Partial::no)) {
    report_refusal(session, out.stopping);
    return std::nullopt;
  }
  out.assessed =
      assess(r.partnership(), r.results, as_of, find_unreadable(r.loaded, r.results, out.stopping));
  return out;
}

}  // namespace accord::cli
