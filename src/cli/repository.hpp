// Opening the partnership that a command is about.
#pragma once

#include "accord/assessment.hpp"
#include "accord/check.hpp"
#include "accord/load.hpp"
#include "accord/results.hpp"
#include "cli/options.hpp"
#include "cli/session.hpp"
#include "render/table.hpp"
#include "render/words.hpp"

#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::cli {

// Of commands that can look at what was known earlier; those above open what it names.
inline constexpr Option kRevision{"--rev", "REV", "as it was at this revision of git"};

// The root above the session's folder. Throws Error, with the way out, when there is none.
std::string require_root(const Session& session);
// The same for who looks at `revision`: where no partnership lies on the disk the revision is asked for one.
std::string require_root_at(const Session& session, const std::string& revision);

// A partnership with all that commands ask of it.
struct Repository {
  std::string root;                        // its folder
  std::unique_ptr<const SourceTree> tree;  // the folder, or the revision of --rev
  Loaded loaded = {};
  Results results = {};

  const Partnership& partnership() const { return loaded.partnership; }
  Language language(const Session& session) const {
    return session.language.value_or(loaded.partnership.settings.language);
  }
};

// Throws Error where it is in a format that is not known: all of it would look as if it were not there.
void refuse_newer_format(const Loaded& loaded);

// Definitions and no books.
Repository open_definitions(const Session& session);
// All that numbers depend on, and no figures besides.
Repository open_for_progress(const Session& session, Definitions which = Definitions::for_progress);
// The same of a partnership elsewhere: find_root() tells its root.
Repository open_for_progress(const std::string& root);
// All figures with their sources and notes, and everything besides, or those definitions.
Repository open_everything(const Session& session, Definitions which = Definitions::all);
// The same for `check`, which tells what is wrong, a format that is not known too.
Repository open_for_check(const Session& session);

// "file:line:column: message"
Bilingual placed_message(const Diagnostic& d);

// Tells on stderr where the first of them are, a line each.
void report_places(Session& session, const std::vector<Diagnostic>& stopping);

// Tells on stderr what can't be read, and that `accord check` tells more.
void report_refusal(Session& session, const std::vector<Diagnostic>& stopping);

// "2 files can't be read; `accord check` tells why", with its newline.
std::string unreadable_files(std::size_t count, Language language);

// How many files can't be read of accord.toml and those in `folders`, such as "goals".
std::size_t count_unreadable(const Repository& repository, std::span<const std::string_view> folders);

// Tells on stderr that what was printed lacks what stands in files that can't be read; trouble when there are
// any.
ExitStatus tell_unreadable(Session& session, const Repository& repository,
                           std::initializer_list<std::string_view> folders);

// Prints a list and tells of what it lacks; `none_yet` goes to stderr when it is empty because nothing is
// there.
ExitStatus write_list(Session& session, const Repository& repository, const render::Table& table,
                      std::initializer_list<std::string_view> folders, render::Word none_yet);

// How many results there are of a kind; "3+" when there may be more, in files that can't be read.
std::string count_results(const Repository& repository, const std::function<bool(const Result&)>& is_counted);

// "internships: +10% internships by 2026-12-31"
std::string describe_result(const Result& result, Language language);

// Throws Error when the file can't be read, after telling where: nothing is shown of it, for what is not read
// would look like what is not there.
void require_readable(Session& session, const Loaded& loaded, const SourceFile& file);

// Throws UsageError, with the nearest known names, when `given` is none of `known`; `what` is a noun().
void require_known(const std::string& given, std::string_view what, const std::vector<std::string>& known,
                   const Bilingual& way_out);

// The id of a "goal", "party", "indicator" or "ambition" that was given. Throws UsageError, with the ids that
// may be meant, when there is none: people write a name or an alias as well.
Id require_id(const std::string& given, std::string_view what, const Partnership& partnership);
// The same of ids that are not all there any more; as require_known().
Id require_id(const std::string& given, std::string_view what, const std::vector<std::string>& known);

// Throws UsageError: what was given for a new file's name is no id, and which may have been meant.
[[noreturn]] void reject_id(const std::string& given);

template <class Part>
std::vector<std::string> ids_of(const std::vector<Part>& parts) {
  std::vector<std::string> out;
  for (const Part& part : parts) out.push_back(part.id.text());
  return out;
}

}  // namespace accord::cli
