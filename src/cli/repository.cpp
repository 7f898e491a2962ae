#include "cli/repository.hpp"

#include "accord/error.hpp"
#include "check/near_ids.hpp"
#include "cli/messages.hpp"
#include "cli/writing.hpp"
#include "files/partnership_files.hpp"
#include "files/toml_text.hpp"
#include "git/revision_tree.hpp"
#include "model/both.hpp"
#include "model/nouns.hpp"
#include "render/fill.hpp"
#include "store/folder_tree.hpp"
#include "store/journal.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace accord::cli {
namespace {

using render::Word;

constexpr std::size_t kMostShown = 5;

Bilingual no_such(std::string_view what, const std::string& given) {
  return both("there is no {} '{}'", "er is geen {} '{}'", noun(what), text::make_visible_line(given));
}

Bilingual tells_what_to_mend(const Session& session) {
  if (!session.revision)
    return both("`accord check` tells what to mend", "`accord check` vertelt wat er te herstellen is");
  return both("`accord check --rev {}` tells why", "`accord check --rev {}` vertelt waarom",
              text::make_visible_line(*session.revision));
}

// Reads again where several files that belong together were written meanwhile: half of them old and half of
// them new is a state in which the partnership never was.
template <class Load>
Repository open_folder(const std::string& root, Load load) {
  constexpr int kMostTries = 50;
  auto owned = std::make_unique<store::FolderTree>(root);
  const store::FolderTree& tree = *owned;
  Repository out{root, std::move(owned)};
  for (int tries = 0; tries < kMostTries; ++tries) {
    const store::WriteMark before = store::write_mark(tree.root());
    finish_interrupted_write(tree);
    out.loaded = {};
    load(out);
    if (store::write_mark(tree.root()) == before) return out;
  }
  throw Error(both("accord is writing here all the time", "accord is hier de hele tijd aan het schrijven"),
              both("try again when it is done", "probeer het opnieuw als het klaar is"));
}

template <class Load>
Repository open_any(const Session& session, Load load) {
  if (!session.revision) return open_folder(require_root(session), load);
  const std::string root = require_root_at(session, *session.revision);
  Repository out{root, std::make_unique<git::RevisionTree>(root, *session.revision, session.environment)};
  if (!files::is_partnership(*out.tree))
    throw Error(
        both("there was no partnership here at '{}'", "bij '{}' was hier nog geen samenwerkingsverband",
             text::make_visible_line(*session.revision)),
        both("give a later revision", "geef een latere revisie"));
  load(out);
  return out;
}

template <class Load>
Repository open_whole(const Session& session, Load load) {
  Repository out = open_any(session, load);
  refuse_newer_format(out.loaded);
  return out;
}

void load_everything(Repository& out, Definitions which) {
  out.loaded = load_definitions(*out.tree, which);
  load_all_books(*out.tree, out.loaded);
  out.results = resolve_results(out.loaded.partnership);
}

void load_for_progress(Repository& out, Definitions which) {
  out.loaded = load_definitions(*out.tree, which);
  out.results = resolve_results(out.loaded.partnership);
  std::vector<std::string> needed;
  for (const Id& id : indicators_needed(out.loaded.partnership, out.results)) needed.push_back(id.text());
  load_books(
      *out.tree,
      [&needed](std::string_view indicator) {
        return std::binary_search(needed.begin(), needed.end(), indicator);
      },
      Notes::skip, out.loaded);
}

}  // namespace

std::string require_root(const Session& session) {
  if (auto root = store::find_root(session.cwd)) return *root;
  throw Error(both("there is no partnership here: no accord.toml in this folder or above it",
                   "hier is geen samenwerkingsverband: geen accord.toml in deze map of daarboven"),
              both("go to a partnership's folder, or name it with -C DIR",
                   "ga naar de map van een samenwerkingsverband, of noem die met -C MAP"));
}

std::string require_root_at(const Session& session, const std::string& revision) {
  if (auto root = store::find_root(session.cwd)) return *root;
  std::error_code error;
  const std::string here = std::filesystem::canonical(session.cwd, error).string();
  if (!error)
    if (auto root = git::find_root_at(here, revision, session.environment)) return *root;
  return require_root(session);
}

void refuse_newer_format(const Loaded& loaded) {
  if (const Diagnostic* found = find_newer_format(loaded)) throw Error(placed_message(*found), found->help);
}

Repository open_definitions(const Session& session) {
  return open_whole(session, [](Repository& out) {
    out.loaded = load_definitions(*out.tree, Definitions::all);
    out.results = resolve_results(out.loaded.partnership);
  });
}

Repository open_for_progress(const Session& session, Definitions which) {
  return open_whole(session, [which](Repository& out) { load_for_progress(out, which); });
}

Repository open_for_progress(const std::string& root) {
  return open_folder(root, [](Repository& out) { load_for_progress(out, Definitions::for_progress); });
}

Repository open_everything(const Session& session, Definitions which) {
  return open_whole(session, [which](Repository& out) { load_everything(out, which); });
}

Repository open_for_check(const Session& session) {
  return open_any(session, [](Repository& out) { load_everything(out, Definitions::all); });
}

Bilingual placed_message(const Diagnostic& d) {
  const auto in = [&d](const std::string& message) {
    return fmt::format("{}:{}:{}: {}", text::make_visible_line(d.file), d.range.begin.line,
                       d.range.begin.column, text::make_visible_line(message));
  };
  return {in(d.message.en), in(d.message.nl)};
}

void report_places(Session& session, const std::vector<Diagnostic>& stopping) {
  const render::Style style = err_style_of(session);
  const Language language = reading_language(session);
  for (std::size_t i = 0; i < stopping.size() && i < kMostShown; ++i) {
    const Diagnostic& d = stopping[i];
    session.err.write(style.fit(fmt::format("{} [{}]\n", placed_message(d).in(language), d.rule)));
  }
  if (stopping.size() > kMostShown)
    session.err.write(render::fill(Word::more_places, language, stopping.size() - kMostShown) + '\n');
}

std::string unreadable_files(std::size_t count, Language language) {
  const Word word = count == 1 ? Word::one_file_unreadable : Word::some_files_unreadable;
  return render::fill(word, language, count) + '\n';
}

std::size_t count_unreadable(const Repository& repository, std::span<const std::string_view> folders) {
  std::set<std::string_view> files;
  for (const Diagnostic& d : repository.loaded.findings) {
    const std::string_view folder = std::string_view(d.file).substr(0, d.file.find('/'));
    const bool matters =
        d.file == "accord.toml" || std::find(folders.begin(), folders.end(), folder) != folders.end();
    if (matters && d.severity == Severity::error) files.insert(d.file);
  }
  return files.size();
}

ExitStatus tell_unreadable(Session& session, const Repository& repository,
                           std::initializer_list<std::string_view> folders) {
  const std::size_t count = count_unreadable(repository, {folders.begin(), folders.size()});
  if (count == 0) return ExitStatus::yes;
  session.err.write(unreadable_files(count, repository.language(session)));
  return ExitStatus::trouble;
}

ExitStatus write_list(Session& session, const Repository& repository, const render::Table& table,
                      std::initializer_list<std::string_view> folders, Word none_yet) {
  if (!table.empty()) session.out.write(table.render(table_width(session), style_of(session)));
  const ExitStatus status = tell_unreadable(session, repository, folders);
  if (table.empty() && status == ExitStatus::yes)
    session.err.write(text_of(none_yet, repository.language(session)));
  return status;
}

std::string count_results(const Repository& repository,
                          const std::function<bool(const Result&)>& is_counted) {
  const auto& all = repository.results.all;
  constexpr std::string_view kGoals[] = {"goals"};
  return std::to_string(std::count_if(all.begin(), all.end(), is_counted)) +
         (count_unreadable(repository, kGoals) > 0 ? "+" : "");
}

std::string describe_result(const Result& result, Language language) {
  const std::string unreadable(text_of(Word::list_unreadable, language));
  return result.id().text() + ": " + (result.goal->source.readable ? result.goal->result.value : unreadable);
}

void require_readable(Session& session, const Loaded& loaded, const SourceFile& file) {
  if (file.readable) return;
  std::vector<Diagnostic> found = loaded.findings;
  std::erase_if(found,
                [&](const Diagnostic& d) { return d.file != file.path || d.severity != Severity::error; });
  report_places(session, found);
  throw Error(both("{} can't be read, and half of what it says would mislead",
                   "{} is niet te lezen, en een half antwoord zou misleiden", file.path),
              tells_what_to_mend(session));
}

void report_refusal(Session& session, const std::vector<Diagnostic>& stopping) {
  report_places(session, stopping);
  const bool nothing_is_certain = std::any_of(stopping.begin(), stopping.end(),
                                              [](const Diagnostic& d) { return d.file == "accord.toml"; });
  const std::string at = session.revision ? " --rev " + text::make_visible_line(*session.revision) : "";
  const Bilingual rest = both("; `accord status --partial{}` shows the rest",
                              "; `accord status --partial{}` toont wat er wel is", at);
  report_trouble(session,
                 both("some files can't be read, and a wrong figure costs more than none",
                      "niet alle bestanden zijn te lezen, en een verkeerd cijfer kost meer dan geen"),
                 nothing_is_certain ? tells_what_to_mend(session) : tells_what_to_mend(session) + rest);
}

void require_known(const std::string& given, std::string_view what, const std::vector<std::string>& known,
                   const Bilingual& way_out) {
  if (std::find(known.begin(), known.end(), given) != known.end()) return;
  const auto near = text::nearest(given, known);
  throw UsageError(no_such(what, given), near.empty() ? way_out : did_you_mean(near));
}

Id require_id(const std::string& given, std::string_view what, const Partnership& partnership) {
  const auto known = check::ids_of(partnership, what);
  if (std::find(known.begin(), known.end(), given) == known.end())
    if (const auto meant = check::meant_ids(partnership, what, given); !meant.empty())
      throw UsageError(no_such(what, given), did_you_mean(meant));
  return require_id(given, what, known);
}

Id require_id(const std::string& given, std::string_view what, const std::vector<std::string>& known) {
  require_known(given, what, known,
                both("`accord {} list` names them all", "`accord {} list` noemt ze allemaal", what));
  return *Id::parse_path(given);
}

void reject_id(const std::string& given) {
  const auto meant = files::id_of_name(given);
  const bool reserved = given == "all" || given == "allow";
  const std::string shown = text::make_visible_line(given);
  throw UsageError(
      reserved ? both("'{}' is a reserved name, and no id", "'{}' is een vaste naam, en geen id", shown)
               : both("'{}' is no id", "'{}' is geen id", shown),
      meant ? both("an id has small letters, digits and hyphens: did you mean '{}'?",
                   "een id heeft kleine letters, cijfers en koppeltekens: bedoel je '{}'?", meant->text())
            : both("an id has small letters, digits and hyphens, at most 64, as in noorderzorg",
                   "een id heeft kleine letters, cijfers en koppeltekens, hooguit 64, zoals in noorderzorg"));
}

}  // namespace accord::cli
