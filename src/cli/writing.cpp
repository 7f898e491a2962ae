#include "cli/writing.hpp"

#include "accord/error.hpp"
#include "cli/repository.hpp"
#include "cli/waiting.hpp"
#include "files/toml.hpp"
#include "model/both.hpp"
#include "store/journal.hpp"
#include "text/hash.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::cli {
namespace {

constexpr int kWaitSeconds = 10;

std::string book_path(const Id& party) { return "measurements/" + party.text() + ".toml"; }

}  // namespace

Writing::Writing(Session& session, const Given& given)
    : tree_(require_root(session)),
      lock_(tree_.root(), Patience(given.number(kWait.name, 0).value_or(kWaitSeconds))) {
  store::finish_unfinished(lock_);
  refuse_newer_format(load_settings_alone(tree_));
}

std::optional<std::string> read_text(const SourceTree& tree, const std::string& path) {
  std::string text;
  switch (tree.read(path, text, files::kMostBytes)) {
    case ReadOutcome::ok:
      return text;
    case ReadOutcome::absent:
      return std::nullopt;
    case ReadOutcome::too_large:
      throw Error(
          both("{}: is larger than 64 MiB", "{}: is groter dan 64 MiB", path),
          both("split it, or take out what is no figure", "splits het, of haal eruit wat geen cijfer is"));
    case ReadOutcome::not_regular:
      throw Error(both("{}: is no ordinary file, and is left alone",
                       "{}: is geen gewoon bestand, en blijft zoals het is", path),
                  both("put the file itself there, not a link", "zet daar het bestand zelf neer, geen link"));
    case ReadOutcome::failed:
      break;
  }
  throw Error(both("{}: can't be read", "{}: is niet te lezen", path),
              both("check that you may read it", "kijk of je het mag lezen"));
}

const std::optional<std::string>& Writing::old(const std::string& path) {
  const auto known = old_.find(path);
  return known != old_.end() ? known->second : old_[path] = read_text(tree_, path);
}

const std::optional<std::string>& Writing::read(const std::string& path) {
  const auto changed = new_.find(path);
  return changed != new_.end() ? changed->second : old(path);
}

void Writing::write(const std::string& path, std::string text) {
  old(path);
  new_[path] = std::move(text);
}

void Writing::remove(const std::string& path) {
  old(path);
  new_[path] = std::nullopt;
}

void Writing::rename(const std::string& path, const std::string& to, std::string text) {
  remove(path);
  write(to, std::move(text));
  renamed_[to] = path;
}

namespace {

std::vector<Diagnostic> stopping_in(const Loaded& loaded, Date today) {
  return find_stopping(loaded, resolve_results(loaded.partnership), today);
}

}  // namespace

Loaded Writing::require_sound(Session& session) {
  Loaded out = load_definitions(planned(), Definitions::all);
  std::vector<Diagnostic> found = stopping_in(out, session.today);
  if (found.empty()) return out;
  const std::vector<Diagnostic> before =
      stopping_in(load_definitions(tree_, Definitions::all), session.today);
  std::erase_if(found, [&](const Diagnostic& d) {
    return std::any_of(before.begin(), before.end(), [&](const Diagnostic& old) {
      return old.rule == d.rule && old.file == d.file && old.message.en == d.message.en;
    });
  });
  if (found.empty()) return out;
  report_places(session, found);
  throw Error(both("nothing is written: accord could not read it afterwards",
                   "er is niets geschreven: accord zou het daarna niet kunnen lezen"),
              found.front().help);
}

void Writing::commit() {
  std::vector<store::FileChange> changes;
  for (auto& [path, after] : new_) {
    const std::optional<std::string>& before = old(path);
    if (before == after) continue;
    const store::Fingerprint was = before ? store::Fingerprint(text::fingerprint(*before)) : std::nullopt;
    const auto renamed = renamed_.find(path);
    changes.push_back({path, was, std::move(after), renamed == renamed_.end() ? "" : renamed->second});
  }
  store::write_files(lock_, changes);
  new_.clear();
  old_.clear();
}

void finish_interrupted_write(const store::FolderTree& tree) {
  if (!store::has_journal(tree.root())) return;
  const store::WriteLock lock(tree.root(), Patience(kWaitSeconds));
  store::finish_unfinished(lock);
}

files::Recording record_in_book(std::string_view text, const std::string& path,
                                std::span<const files::NewFigure> figures, files::Replace replace) {
  auto out = files::record_figures(text, path, figures, replace);
  if (!out.refusal) return out;
  const Diagnostic& d = *out.refusal;
  throw Error(placed_message(d), d.help);
}

bool RecordedFigures::any_is(std::initializer_list<files::Outcome> wanted) const {
  return std::any_of(figures.begin(), figures.end(), [&](const files::Recorded& one) {
    return std::find(wanted.begin(), wanted.end(), one.outcome) != wanted.end();
  });
}

RecordedFigures record(Writing& writing, std::span<const BookFigure> figures, files::Replace replace) {
  std::map<Id, std::vector<std::size_t>> by_party;
  for (std::size_t i = 0; i < figures.size(); ++i) by_party[figures[i].party].push_back(i);
  RecordedFigures out;
  out.figures.resize(figures.size());
  std::map<std::string, std::string> changed;
  for (const auto& [party, places] : by_party) {
    const std::string path = book_path(party);
    std::vector<files::NewFigure> wanted;
    for (const std::size_t i : places) wanted.push_back(figures[i].figure);
    const std::optional<std::string>& text = writing.read(path);
    auto recording = record_in_book(text ? std::string_view(*text) : "", path, wanted, replace);
    for (std::size_t i = 0; i < places.size(); ++i) out.figures[places[i]] = recording.figures[i];
    const bool changes = recording.text != text.value_or("");
    for (Book* book : {&recording.before, &recording.after}) book->party = party;
    out.after.push_back(changes ? std::move(recording.after) : recording.before);
    out.before.push_back(std::move(recording.before));
    if (changes) changed[path] = std::move(recording.text);
  }
  if (out.any_is({files::Outcome::conflict})) return out;
  for (auto& [path, text] : changed) writing.write(path, std::move(text));
  return out;
}

}  // namespace accord::cli
