// accord import: records figures from a spreadsheet.
#include "accord/import.hpp"

#include "accord/error.hpp"
#include "check/silenced.hpp"
#include "cli/commands.hpp"
#include "cli/import_books.hpp"
#include "cli/import_text.hpp"
#include "cli/input.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "cli/waiting_bar.hpp"
#include "cli/writing.hpp"
#include "exchange/decode.hpp"
#include "model/both.hpp"
#include "render/words.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--rules", "RULES", "read the file as imports/ID.toml says"},
    {"--encoding", "ENCODING", "the file's encoding, where it can't be seen"},
    {"--dry-run", "", "tell what would be recorded, and record nothing"},
    {"--replace", "", "put the file's figures in the place of others on the same date"},
    {"--partial", "", "record what can be read when some rows can't"},
    kWait,
};

Language language_of(const Session& session, const Loaded& loaded) {
  return session.language.value_or(loaded.partnership.settings.language);
}

// A key that is not known says something that is not done: figures would be read otherwise than was meant.
void require_understood(Session& session, const Loaded& loaded, const SourceFile& rules) {
  const bool keys_matter = !check::is_silenced(loaded.partnership.settings, rules, "unknown-key");
  std::vector<Diagnostic> found = loaded.findings;
  std::erase_if(found, [&](const Diagnostic& d) {
    const bool matters = d.severity == Severity::error || (keys_matter && d.rule == "unknown-key");
    return d.file != rules.path || !matters;
  });
  std::sort(found.begin(), found.end(),
            [](const Diagnostic& a, const Diagnostic& b) { return a.range < b.range; });
  for (const Diagnostic& d : found) report_trouble(session, placed_message(d), d.help);
  if (!found.empty())
    throw Error(both("not everything in the import rules is understood, so nothing is recorded",
                     "niet alles in de importregels is te begrijpen, dus er is niets vastgelegd"),
                both("accord-import-rules(5) tells what they can say",
                     "in accord-import-rules(5) staat wat erin kan staan"));
  require_readable(session, loaded, rules);
}

const ImportRules* find_rules(Session& session, const Given& given, const Loaded& loaded) {
  const auto id = given.value("--rules");
  if (!id) return nullptr;
  const std::vector<ImportRules>& all = loaded.partnership.imports;
  require_known(
      *id, "rules file", ids_of(all),
      both("rules for imports are the files in imports/", "importregels zijn de bestanden in imports/"));
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const ImportRules& one) { return one.id.text() == *id; });
  require_understood(session, loaded, found->source);
  return &*found;
}

ImportReading read_file(Session& session, const Given& given, const Loaded& loaded, std::string bytes) {
  WaitingBar bar(session, text_of(render::Word::import_reading, language_of(session, loaded)));
  ImportOptions options;
  options.rules = find_rules(session, given, loaded);
  options.encoding = given.value("--encoding").value_or("");
  options.progress = [&](std::size_t done, std::size_t of) { bar.show(done, of); };
  return read_import(std::move(bytes), loaded.partnership, options);
}

// The parties and indicators that the file may be about; of the rest only what a command line names.
Loaded load_names(Session& session, const Given& given, const SourceTree& tree) {
  const bool rules = given.has("--rules");
  Loaded loaded = load_definitions(tree, rules ? Definitions::all : Definitions::for_progress);
  const Partnership& p = loaded.partnership;
  const auto unreadable = [](const auto& part) { return !part.source.readable; };
  const auto count = std::count_if(p.parties.begin(), p.parties.end(), unreadable) +
                     std::count_if(p.indicators.begin(), p.indicators.end(), unreadable);
  if (count > 0)
    session.err.write(unreadable_files(static_cast<std::size_t>(count), language_of(session, loaded)));
  return loaded;
}

// A file as it was read, and the books with its figures in them; the figures point into `loaded`.
struct Prepared {
  Loaded loaded;
  ImportReading reading;
  PlannedImport planned;
};

Prepared prepare(Session& session, const Given& given, const SourceTree& tree, const ReadBook& read,
                 std::string bytes) {
  Prepared out;
  out.loaded = load_names(session, given, tree);
  out.reading = read_file(session, given, out.loaded, std::move(bytes));
  const auto replace = given.has("--replace") ? files::Replace::yes : files::Replace::no;
  out.planned = plan_import(read, out.reading, replace);
  return out;
}

// Whether --partial would do anything.
bool would_record_some(const Prepared& file) {
  const auto count = [&](files::Outcome outcome) { return file.planned.count(outcome); };
  return count(files::Outcome::conflict) == 0 &&
         count(files::Outcome::recorded) + count(files::Outcome::replaced) > 0;
}

enum class Verdict {
  all,         // every row can be recorded
  some,        // ... of those that can be read, with --partial
  conflict,    // other figures stand on those dates: nothing is recorded
  unreadable,  // nothing is recorded
};

Verdict judge(const Prepared& file, bool partial) {
  if (!file.reading.problems.empty() && (!partial || file.reading.figures.empty()))
    return Verdict::unreadable;
  if (file.planned.count(files::Outcome::conflict) > 0) return Verdict::conflict;
  return file.reading.problems.empty() ? Verdict::all : Verdict::some;
}

void tell_file(Session& session, const Given& given, const Prepared& file) {
  const std::string& name = given.arguments().front();
  const render::Style style = style_of(session);
  const Language language = language_of(session, file.loaded);
  for (const Bilingual& line : file.reading.assumptions)
    session.out.write(style.fit(text::make_visible_line(line.in(language))) + '\n');
  session.err.write(
      describe_problems(name, file.reading.problems, file.reading.untold, err_style_of(session), language));
  session.err.write(describe_conflicts(name, file.reading, file.planned, language));
  if (given.has("--dry-run")) session.out.write(describe_changes(file.reading, file.planned, language));
}

ExitStatus tell_verdict(Session& session, const Given& given, const Prepared& file, Verdict verdict,
                        Written written) {
  const std::string& name = given.arguments().front();
  const bool recorded = verdict == Verdict::all || verdict == Verdict::some;
  const bool is_table = file.reading.rows > 0 || file.reading.problems.empty();
  if (recorded)
    report_warnings(session,
                    doubts_about(name, file.reading, file.planned, file.loaded.partnership, session.today));
  if (is_table)
    session.out.write(describe_outcome(file.reading, file.planned, recorded ? written : Written::no,
                                       language_of(session, file.loaded)));
  switch (verdict) {
    case Verdict::all:
      if (file.reading.rows == 0)
        report_warning(session, both("there is no row of figures in the file, so nothing is recorded",
                                     "het bestand bevat geen rij met cijfers, dus er is niets vastgelegd"));
      return ExitStatus::yes;
    case Verdict::some:
      return ExitStatus::no;
    case Verdict::conflict:
      report_trouble(
          session,
          both("other figures stand on those dates, so nothing is recorded",
               "op die datums staan andere cijfers, dus er is niets vastgelegd"),
          both("--replace puts the file's in their place; git keeps the old ones",
               "met --replace komen die uit het bestand ervoor in de plaats; git bewaart de oude"));
      return ExitStatus::no;
    case Verdict::unreadable:
      report_trouble(session,
                     is_table ? both("not all of the file can be read, so nothing is recorded",
                                     "niet alles in het bestand is te lezen, dus er is niets vastgelegd")
                              : both("the file can't be read, so nothing is recorded",
                                     "het bestand is niet te lezen, dus er is niets vastgelegd"),
                     !would_record_some(file) ? Bilingual()
                                              : both("mend it, or record the rest with --partial",
                                                     "herstel het, of leg de rest vast met --partial"));
      return ExitStatus::trouble;
  }
  return ExitStatus::trouble;
}

ExitStatus run_import(Session& session, const Given& given) {
  if (const auto encoding = given.value("--encoding"); encoding && !exchange::is_encoding(*encoding))
    throw UsageError(both("there is no encoding '{}'", "er is geen tekencodering '{}'",
                          text::make_visible_line(*encoding)),
                     both("for example utf-8, windows-1252, utf-16le, iso-8859-15 or macroman",
                          "bijvoorbeeld utf-8, windows-1252, utf-16le, iso-8859-15 of macroman"));
  std::string bytes = read_input(session, given.arguments().front());
  const bool partial = given.has("--partial");
  if (given.has("--dry-run")) {
    const store::FolderTree tree(require_root(session));
    finish_interrupted_write(tree);
    const auto read = [&tree](const std::string& path) { return read_text(tree, path).value_or(""); };
    const Prepared file = prepare(session, given, tree, read, std::move(bytes));
    tell_file(session, given, file);
    return tell_verdict(session, given, file, judge(file, partial), Written::would_be);
  }
  Writing writing(session, given);
  const auto read = [&writing](const std::string& path) { return writing.read(path).value_or(""); };
  Prepared file = prepare(session, given, writing.tree(), read, std::move(bytes));
  tell_file(session, given, file);
  const Verdict verdict = judge(file, partial);
  if (verdict == Verdict::all || verdict == Verdict::some) {
    for (auto& [path, text] : file.planned.books) writing.write(path, std::move(text));
    writing.commit();
  }
  return tell_verdict(session, given, file, verdict, Written::yes);
}

}  // namespace

extern const Command kImport{"import",  "record figures from a spreadsheet (CSV)", "FILE", {1, 1}, kOptions,
                             run_import};

}  // namespace accord::cli
