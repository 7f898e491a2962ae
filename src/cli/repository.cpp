#include "cli/repository.hpp"

#include "accord/error.hpp"
#include "cli/messages.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::cli {
namespace {

constexpr std::size_t kMostShown = 5;

Repository open(const Session& session, Definitions which) {
  const std::string root = require_root(session);
  Repository out{store::FolderTree(root), {}, {}};
  out.loaded = load_definitions(out.tree, which);
  return out;
}

}  // namespace

std::string require_root(const Session& session) {
  if (auto root = store::find_root(session.cwd)) return *root;
  throw Error("there is no partnership here: no accord.toml in this folder or above it",
              "go to a partnership's folder, or name it with -C DIR");
}

Repository open_definitions(const Session& session) {
  Repository out = open(session, Definitions::all);
  out.results = resolve_results(out.loaded.partnership);
  return out;
}

Repository open_for_progress(const Session& session) {
  Repository out = open(session, Definitions::for_progress);
  out.results = resolve_results(out.loaded.partnership);
  std::vector<std::string> needed;
  for (const Id& id : indicators_needed(out.loaded.partnership, out.results)) needed.push_back(id.text());
  load_books(
      out.tree,
      [&needed](std::string_view indicator) {
        return std::binary_search(needed.begin(), needed.end(), indicator);
      },
      Notes::skip, out.loaded);
  return out;
}

Repository open_everything(const Session& session) {
  Repository out = open(session, Definitions::all);
  load_books(
      out.tree, [](std::string_view) { return true; }, Notes::keep, out.loaded);
  out.results = resolve_results(out.loaded.partnership);
  return out;
}

void report_refusal(Session& session, const std::vector<Diagnostic>& stopping) {
  for (std::size_t i = 0; i < stopping.size() && i < kMostShown; ++i) {
    const Diagnostic& d = stopping[i];
    session.err.write(fmt::format("{}:{}:{}: {} [{}]\n", text::make_visible(d.file), d.range.begin.line,
                                  d.range.begin.column, d.message, d.rule));
  }
  if (stopping.size() > kMostShown)
    session.err.write(fmt::format("... and {} more\n", stopping.size() - kMostShown));
  const bool nothing_is_certain = std::any_of(stopping.begin(), stopping.end(),
                                              [](const Diagnostic& d) { return d.file == "accord.toml"; });
  const std::string rest = nothing_is_certain ? "" : "; `accord status --partial` shows the rest";
  report_trouble(session, "some files can't be read, and a wrong figure costs more than none",
                 "`accord check` tells what to mend" + rest);
}

void require_known(const std::string& given, std::string_view what, const std::vector<std::string>& known,
                   const std::string& way_out) {
  if (std::find(known.begin(), known.end(), given) != known.end()) return;
  const auto near = text::nearest(given, known);
  throw UsageError(fmt::format("there is no {} '{}'", what, text::make_visible(given)),
                   near.empty() ? way_out : "did you mean " + text::join_quoted(near) + "?");
}

Id require_id(const std::string& given, std::string_view what, const std::vector<std::string>& known) {
  require_known(given, what, known, fmt::format("`accord {} list` names them all", what));
  return *Id::parse_path(given);
}

}  // namespace accord::cli
