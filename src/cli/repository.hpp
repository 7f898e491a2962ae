// Opening the partnership that a command is about.
#pragma once

#include <string>
#include <vector>

#include "accord/assessment.hpp"
#include "accord/check.hpp"
#include "accord/load.hpp"
#include "accord/results.hpp"
#include "cli/options.hpp"
#include "cli/session.hpp"
#include "store/folder_tree.hpp"

namespace accord::cli {

// The root above the session's folder. Throws Error, with the way out, when there is none.
std::string require_root(const Session& session);

// A partnership with all that commands ask of it.
struct Repository {
  store::FolderTree tree;
  Loaded loaded;
  Results results;

  const Partnership& partnership() const { return loaded.partnership; }
  Language language(const Session& session) const { return session.language.value_or(loaded.partnership.settings.language); }
};

// Definitions and no books.
Repository open_definitions(const Session& session);
// All that numbers depend on, and nothing else.
Repository open_for_progress(const Session& session);
// Everything, for `check`.
Repository open_everything(const Session& session);

// Tells on stderr what can't be read, and that `accord check` tells more.
void report_refusal(Session& session, const std::vector<Diagnostic>& stopping);

// Throws UsageError, with the nearest known names, when `given` is none of `known`.
void require_known(const std::string& given, std::string_view what, const std::vector<std::string>& known,
                   const std::string& way_out);

// The id of a "goal", "party" ... that was given; as require_known().
Id require_id(const std::string& given, std::string_view what, const std::vector<std::string>& known);

template <class Part>
std::vector<std::string> ids_of(const std::vector<Part>& parts) {
  std::vector<std::string> out;
  for (const Part& part : parts) out.push_back(part.id.text());
  return out;
}

}  // namespace accord::cli
