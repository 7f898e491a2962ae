// accord diff: what changed between two states of a partnership, in the domain's words.
#include "accord/difference.hpp"
#include "accord/error.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "files/partnership_files.hpp"
#include "git/history.hpp"
#include "git/revision_tree.hpp"
#include "render/difference.hpp"
#include "render/difference_json.hpp"

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--json", "", "write JSON, documented in accord-json(5)"},
    {"--format", "FORMAT", "text, unless given, or md: Markdown for a merge request", Times::once, "text md"},
    {"--exit-code", "", "exit with 1 when something changed"},
};

struct State {
  Loaded loaded;
  Results results;
};

constexpr std::string_view kHead = "HEAD";

// As it was at a revision, with nothing in it where it was not there yet; the work tree for an empty one.
State open_state(Session& session, const std::string& revision) {
  State out;
  if (revision.empty()) {
    Repository r = open_everything(session);
    out.loaded = std::move(r.loaded);
  } else if (const std::string root = require_root_at(session, revision);
             revision != kHead || !git::is_unborn(root, session.environment)) {
    const git::RevisionTree tree(root, revision, session.environment);
    if (files::is_partnership(tree)) out.loaded = load_partnership(tree);
  }
  out.results = resolve_results(out.loaded.partnership);
  return out;
}

// False, after telling, where it has errors that stop numbers: what can't be read would seem to have changed.
bool is_sound(Session& session, const State& state, const std::string& revision) {
  const auto stopping = find_stopping(state.loaded, state.results, session.today);
  if (stopping.empty()) return true;
  session.revision = revision.empty() ? std::nullopt : std::optional(revision);
  report_refusal(session, stopping);
  return false;
}

ExitStatus run_diff(Session& session, const Given& given) {
  const std::string format = given.value("--format").value_or("");
  const std::vector<std::string>& revisions = given.arguments();
  const std::string from = revisions.empty() ? std::string(kHead) : revisions[0],
                    to = revisions.size() < 2 ? "" : revisions[1];
  const State then = open_state(session, from), now = open_state(session, to);
  if (!is_sound(session, then, from) || !is_sound(session, now, to)) return ExitStatus::trouble;

  const Partnership& p = now.loaded.partnership;
  const Difference difference =
      find_difference(then.loaded.partnership, then.results, p, now.results, session.today);
  const auto form = format == "md" ? render::DiffForm::markdown : render::DiffForm::text;
  if (given.has("--json"))
    session.out.write(render::render_difference_json(difference, p));
  else
    session.out.write(style_of(session).fit(
        render::render_difference(difference, form, session.language.value_or(p.settings.language))));
  return given.has("--exit-code") && !difference.empty() ? ExitStatus::no : ExitStatus::yes;
}

}  // namespace

extern const Command kDiff{"diff",  "what changed between two revisions", "[REV [REV]]", {0, 2}, kOptions,
                           run_diff};

}  // namespace accord::cli
