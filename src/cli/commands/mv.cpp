// accord mv: an id is renamed in every file that names it, all at once or not at all.
#include "accord/error.hpp"
#include "accord/results.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "cli/writing.hpp"
#include "files/rename.hpp"
#include "model/both.hpp"
#include "render/words.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace accord::cli {
namespace {

using files::IdKind;

constexpr Option kOptions[] = {kWait};

struct Kind {
  IdKind kind;
  std::string_view folder;
};
constexpr std::array kKinds = {
    Kind{IdKind::party, "parties"},        Kind{IdKind::ambition, "ambitions"},
    Kind{IdKind::indicator, "indicators"}, Kind{IdKind::goal, "goals"},
    Kind{IdKind::effort, "efforts"},       Kind{IdKind::decision, "decisions"},
    Kind{IdKind::import_rules, "imports"},
};

// What is in the known folders of a partnership, as far as accord looks at it; links and the like are left
// alone.
void list_files(const SourceTree& tree, const std::string& folder, std::vector<std::string>& out) {
  for (const TreeEntry& entry : tree.list(folder)) {
    if (entry.name.starts_with('.')) continue;
    const std::string path = folder + '/' + entry.name;
    const bool is_goals = folder == "goals" || folder.starts_with("goals/");
    if (entry.kind == TreeEntry::Kind::folder && is_goals)
      list_files(tree, path, out);
    else if (entry.kind == TreeEntry::Kind::file)
      out.push_back(path);
  }
}

std::vector<std::string> all_files(const SourceTree& tree) {
  std::vector<std::string> out{"accord.toml"};
  for (const std::string_view folder : {"parties", "ambitions", "indicators", "goals", "measurements",
                                        "efforts", "decisions", "ratifications", "imports"})
    list_files(tree, std::string(folder), out);
  return out;
}

std::string file_of(const Kind& kind, const Id& id) {
  return std::string(kind.folder) + '/' + id.text() + ".toml";
}

// What OLD names: "noorderzorg", or by its file where only one of several with that id is meant,
// "parties/noorderzorg.toml".
struct Wanted {
  std::vector<Kind> kinds;
  Id from, to;
};

Wanted find_wanted(const Given& given, const std::vector<std::string>& files) {
  std::string old = given.arguments()[0];
  std::string fresh = given.arguments()[1];
  std::vector<Kind> kinds(kKinds.begin(), kKinds.end());
  for (const Kind& kind : kKinds) {
    const std::string folder = std::string(kind.folder) + '/';
    if (!old.starts_with(folder)) continue;
    kinds = {kind};
    for (std::string* word : {&old, &fresh}) {
      if (word->starts_with(folder)) word->erase(0, folder.size());
      if (word->ends_with(".toml")) word->resize(word->size() - 5);
    }
  }
  const auto from = Id::parse_path(old);
  const auto exists = [&](const Kind& kind) {
    return from && std::find(files.begin(), files.end(), file_of(kind, *from)) != files.end();
  };
  std::erase_if(kinds, [&](const Kind& kind) { return !exists(kind); });
  if (kinds.empty()) {
    std::vector<std::string> known;
    for (const std::string& file : files)
      if (const auto slash = file.find('/'); slash != std::string::npos && file.ends_with(".toml"))
        known.push_back(file.substr(slash + 1, file.size() - slash - 6));
    require_known(old, "id", known,
                  both("`accord goal list`, `accord party list` ... name them all",
                       "`accord goal list`, `accord party list` ... noemen ze allemaal"));
    throw UsageError(
        both("'{}' names no file of its own", "'{}' heeft geen eigen bestand", text::make_visible_line(old)));
  }
  const bool is_path = fresh.find('/') != std::string::npos;
  const auto to = is_path ? Id::parse_path(fresh) : Id::parse(fresh);
  if (!to) reject_id(fresh);
  return {kinds, *from, *to};
}

void require_free(const Wanted& wanted, const std::vector<std::string>& files) {
  if (wanted.from == wanted.to)
    throw UsageError(both("the new id is the old one", "het nieuwe id is het oude"),
                     both("nothing needs to be renamed", "er hoeft niets hernoemd te worden"));
  for (const Kind& kind : wanted.kinds) {
    const std::string path = file_of(kind, wanted.to);
    const std::string folder = path.substr(0, path.size() - 5) + '/';
    for (const std::string& file : files)
      if (file == path || (kind.kind == IdKind::goal && file.starts_with(folder)))
        throw UsageError(both("there is a {} already", "{} is er al", file),
                         both("choose another id", "kies een ander id"));
    if (kind.kind != IdKind::goal && wanted.to.text().find('/') != std::string::npos)
      reject_id(wanted.to.text());
    if (kind.kind == IdKind::goal && wanted.to.text().starts_with(wanted.from.text() + '/'))
      throw UsageError(
          both("a result can't be moved below itself", "een resultaat kan niet onder zichzelf vallen"),
          both("choose an id that does not begin with its own",
               "kies een id dat niet met het eigen id begint"));
  }
}

// The file's name afterwards: its own, or one in a folder that is renamed with its result.
std::string new_path(const std::string& path, const Kind& kind, const Wanted& wanted) {
  const auto moved = [&](const std::string& from, const std::string& to) {
    return path.starts_with(from) ? to + path.substr(from.size()) : path;
  };
  const std::string folder(kind.folder);
  if (path == file_of(kind, wanted.from)) return file_of(kind, wanted.to);
  if (kind.kind == IdKind::goal)
    return moved(folder + '/' + wanted.from.text() + '/', folder + '/' + wanted.to.text() + '/');
  if (kind.kind != IdKind::party) return path;
  for (const char* own : {"measurements/", "ratifications/"})
    if (path == own + wanted.from.text() + ".toml") return own + wanted.to.text() + ".toml";
  return path;
}

// What sentences may be about, before and after.
struct Subjects {
  std::vector<Subject> before, after;
};

Subjects subjects_around(const Partnership& p, const Wanted& wanted) {
  Subjects out{subjects_of(p), subjects_of(p)};
  for (Subject& subject : out.after) {
    if (subject.id != wanted.from.text()) continue;
    std::replace(subject.names.begin(), subject.names.end(), subject.id, wanted.to.text());
    subject.id = wanted.to.text();
  }
  return out;
}

[[noreturn]] void refuse(const Diagnostic& d) {
  throw Error(placed_message(d),
              d.help.empty() ? both("mend the file first", "herstel eerst het bestand") : d.help);
}

// What moves must be sound: a mistake is better mended under the name that its owner knows.
void require_sound_before(Session& session, const Loaded& loaded, const std::string& path) {
  SourceFile file;
  file.path = path;
  file.readable = std::none_of(loaded.findings.begin(), loaded.findings.end(), [&](const Diagnostic& d) {
    return d.file == path && d.severity == Severity::error;
  });
  require_readable(session, loaded, file);
}

struct Change {
  std::string path, becomes;
  bool edited = false;
};

// What one file becomes.
std::optional<Change> plan_file(Writing& writing, const std::string& path, const Wanted& wanted,
                                const Subjects& subjects) {
  Change out{path, path, false};
  for (const Kind& kind : wanted.kinds) out.becomes = new_path(out.becomes, kind, wanted);
  const auto now = writing.read(path);
  if (!now) return std::nullopt;  // removed since the folder was listed
  std::string text = *now;
  const bool is_toml = path.ends_with(".toml");
  for (const Kind& kind : wanted.kinds) {
    // A sentence may name an indicator with other spaces and capitals than its id has.
    const bool has_sentences = path.starts_with("goals/") || path.starts_with("ratifications/");
    const bool named = text.find(wanted.from.text()) != std::string::npos ||
                       (kind.kind == IdKind::indicator && has_sentences);
    if (!is_toml || !named) continue;
    auto renamed = files::rename_in_file(
        text, path, {kind.kind, wanted.from, wanted.to, subjects.before, subjects.after});
    if (renamed.refusal) refuse(*renamed.refusal);
    text = std::move(renamed.text);
  }
  out.edited = text != *now;
  if (out.becomes == path && !out.edited) return std::nullopt;
  if (out.becomes != path)
    writing.rename(path, out.becomes, std::move(text));
  else
    writing.write(path, std::move(text));
  return out;
}

// A sub-result that stands at the top now takes over nothing any more.
void tell_lifted(Session& session, const Wanted& wanted, Language language) {
  const Id parent = wanted.from.parent();
  const bool is_goal = std::any_of(wanted.kinds.begin(), wanted.kinds.end(),
                                   [](const Kind& kind) { return kind.kind == IdKind::goal; });
  if (!is_goal || parent.empty() || !wanted.to.parent().empty()) return;
  const Bilingual told =
      both("{} no longer belongs to {}, and takes over no parties, ambition or dates from it",
           "{} valt niet meer onder {}, en neemt er geen partijen, ambitie of datums meer van over",
           wanted.to.text(), parent.text());
  session.out.write(style_of(session).fit(told.in(language)) + '\n');
}

ExitStatus run_mv(Session& session, const Given& given) {
  Writing writing(session, given);
  const std::vector<std::string> files = all_files(writing.tree());
  const Wanted wanted = find_wanted(given, files);
  require_free(wanted, files);
  const Loaded loaded = load_definitions(writing.tree(), Definitions::all);
  const Subjects subjects = subjects_around(loaded.partnership, wanted);
  std::vector<Change> changes;
  for (const std::string& path : files)
    if (auto change = plan_file(writing, path, wanted, subjects)) {
      require_sound_before(session, loaded, path);
      changes.push_back(std::move(*change));
    }
  writing.require_sound(session);
  writing.commit();
  std::size_t edited = 0;
  for (const Change& change : changes) {
    edited += change.edited && change.becomes == change.path;
    if (change.becomes != change.path) session.out.write(change.path + " -> " + change.becomes + '\n');
  }
  const Language language = session.language.value_or(loaded.partnership.settings.language);
  if (edited > 0)
    session.out.write(fmt::format(fmt::runtime(render::text_of(render::Word::named_in, language)), edited) +
                      '\n');
  tell_lifted(session, wanted, language);
  return ExitStatus::yes;
}

}  // namespace

extern const Command kMv{"mv",  "rename an id in every file that names it", "OLD NEW", {2, 2}, kOptions,
                         run_mv};

}  // namespace accord::cli
