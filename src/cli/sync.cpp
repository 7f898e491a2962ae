#include "cli/sync.hpp"

#include "accord/difference.hpp"
#include "accord/error.hpp"
#include "accord/load.hpp"
#include "cli/sync_merge.hpp"
#include "files/partnership_files.hpp"
#include "git/folder_files.hpp"
#include "git/replay.hpp"
#include "git/revision_tree.hpp"
#include "git/underway.hpp"
#include "git/work_tree.hpp"
#include "model/both.hpp"
#include "render/difference.hpp"
#include "store/folder_tree.hpp"
#include "store/plain_write.hpp"
#include "text/hash.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::cli {

// What a file is to become, and what it was.
struct Incoming {
  std::string path;
  std::optional<git::TreeFile> file;
  std::optional<std::string> before, after;
};

namespace {

constexpr std::size_t kMostNamed = 3;    // files in a commit's subject
constexpr std::size_t kMostLines = 100;  // of what changed, in its text

// "care" of "care/regions/salland" and "regions/salland/".
std::string folder_above(const std::string& root, const std::string& prefix) {
  return prefix.empty() ? root : root.substr(0, root.size() - prefix.size());
}

// "Record measurements/noorderzorg.toml, goals/internships.toml and 2 more".
std::string subject_of(const git::TreeEdits& edits, const std::string& prefix) {
  std::string out = "Record ";
  std::size_t named = 0;
  for (const auto& [path, file] : edits) {
    if (named == kMostNamed) break;
    out += (named++ > 0 ? ", " : "") + text::make_visible_line(path.substr(prefix.size()));
  }
  if (edits.size() > named) out += " and " + std::to_string(edits.size() - named) + " more";
  return out + '\n';
}

std::string first_lines(const std::string& text, std::size_t most) {
  std::size_t end = 0;
  for (std::size_t line = 0; line < most && end < text.size(); ++line)
    end = std::min(text.find('\n', end), text.size() - 1) + 1;
  return end == text.size() ? text : text.substr(0, end) + "...\n";
}

// What changed since the commit, as `accord diff` tells it. What can't be read is left out: the subject names
// it.
std::string body_of(const Session& session, const std::string& root, const std::string& commit,
                    const SourceTree& now) {
  if (commit.empty()) return {};
  const git::RevisionTree tree(root, commit, session.environment);
  const Loaded then = files::is_partnership(tree) ? load_partnership(tree) : Loaded{};
  const Loaded today = load_partnership(now);
  const Difference difference =
      find_difference(then.partnership, resolve_results(then.partnership), today.partnership,
                      resolve_results(today.partnership), session.today);
  const std::string body = render::render_difference(difference, render::DiffForm::text, Language::en);
  return body.empty() ? body : '\n' + first_lines(body, kMostLines);
}

[[noreturn]] void refuse(const std::string& path) {
  throw Error(
      both("{}: changed there, and here too without a commit of it",
           "{}: is daar gewijzigd, en hier ook zonder dat het is vastgelegd", text::make_visible_line(path)),
      both("commit it with git, and run `accord sync` again",
           "leg het vast met git, en voer `accord sync` opnieuw uit"));
}

[[noreturn]] void refuse_barred(const std::string& path) {
  throw Error(
      both("{}: a folder above it is a link here, or a file",
           "{}: een map erboven is hier een link, of een bestand", text::make_visible_line(path)),
      both("move that away, and run `accord sync` again", "haal dat weg, en voer `accord sync` opnieuw uit"));
}

[[noreturn]] void refuse_race() {
  throw Error(both("somebody else commits here just now", "iemand anders legt hier net iets vast"),
              both("run `accord sync` again", "voer `accord sync` opnieuw uit"));
}

void require_safe(const std::string& path) {
  if (git::is_safe_path(path)) return;
  throw Error(both("{}: no file may have this name, so nothing of what is there is taken over",
                   "{}: zo mag geen bestand heten, dus er is niets overgenomen van wat daar staat",
                   text::make_visible_line(path)),
              both("find out who shared it: it leads out of the folder, or into git's own",
                   "zoek uit wie het gedeeld heeft: het leidt de map uit, of naar die van git zelf"));
}

void require_regular(const std::string& path, const git::TreeFile& file) {
  if (file.is_regular()) return;
  throw Error(
      both("{}: is a link or a submodule", "{}: is een link of submodule", text::make_visible_line(path)),
      both("get it with `git pull --rebase`", "haal het op met `git pull --rebase`"));
}

// All that differs between two commits, read at once.
std::vector<Incoming> read_incoming(const git::Objects& objects, const git::TreeFiles& then,
                                    const git::TreeEdits& edits) {
  std::vector<std::string> blobs;
  for (const auto& [path, file] : edits) {
    const auto old = then.find(path);
    if (old != then.end()) {
      require_regular(path, old->second);
      blobs.push_back(old->second.blob);
    }
    if (file) {
      require_regular(path, *file);
      blobs.push_back(file->blob);
    }
  }
  std::vector<std::string> texts = objects.read(blobs);
  std::vector<Incoming> out;
  auto text = texts.begin();
  for (const auto& [path, file] : edits) {
    Incoming one{path, file, std::nullopt, std::nullopt};
    if (then.find(path) != then.end()) one.before = std::move(*text++);
    if (file) one.after = std::move(*text++);
    out.push_back(std::move(one));
  }
  return out;
}

store::Fingerprint fingerprint_of(const std::optional<std::string>& text) {
  return text ? store::Fingerprint(text::fingerprint(*text)) : std::nullopt;
}

}  // namespace

Shared::Shared(const Session& session, const std::string& root)
    : session_(session),
      root_(root),
      prefix_(git::ask_prefix(root, session.environment)),
      top_(folder_above(root, prefix_)),
      objects_(root, session.environment),
      head_(objects_.head()) {
  git::require_nothing_underway(root, session.environment);  // a rebase is on no branch: that comes after
  upstream_ = git::find_upstream(root, session.environment);
}

// What stands in the folder otherwise than in the commit. Of accord's own lines for git only what git does
// not know yet: later it is a person's.
git::TreeEdits Shared::changes_here(const Writing& writing) const {
  const git::TreeFiles known = objects_.list(head_);
  std::vector<std::string> here = files::list_files(writing.tree());
  for (const git::FolderFile& file : git::kFolderFiles) {
    const std::string name(file.name);
    if (known.find(prefix_ + name) == known.end() && read_text(writing.tree(), name)) here.push_back(name);
  }
  const std::vector<std::string> blobs = objects_.write_files(here);
  git::TreeEdits edits;
  for (std::size_t i = 0; i < here.size(); ++i) {
    const auto old = known.find(prefix_ + here[i]);
    if (old == known.end() || old->second.blob != blobs[i])
      edits[prefix_ + here[i]] = git::TreeFile{old == known.end() ? "100644" : old->second.mode, blobs[i]};
  }
  for (const auto& [path, file] : known) {
    if (!path.starts_with(prefix_) || !file.is_regular()) continue;
    const std::string below = path.substr(prefix_.size());
    if (files::is_partnership_file(below) && std::find(here.begin(), here.end(), below) == here.end())
      edits[path] = std::nullopt;
  }
  return edits;
}

// The index before the branch: stopped in between, what is committed next is what was to be committed, not
// what was there before.
void Shared::commit(const Writing& writing) {
  git::require_nothing_underway(root_, session_.environment);
  const std::string newest = objects_.head();
  if (newest != head_) made_newest_ = false;
  head_ = newest;
  const git::TreeEdits edits = changes_here(writing);
  if (edits.empty()) return;
  const std::string message = subject_of(edits, prefix_) + body_of(session_, root_, head_, writing.tree());
  const std::string made = objects_.make_commit(objects_.make_tree(head_, edits), head_, message);
  objects_.update_index(edits);
  if (!objects_.move_head(head_, made, "accord sync: commit")) refuse_race();
  made_newest_ = !head_.empty();
  head_ = made;
}

git::Fetched Shared::fetch() const { return git::fetch(root_, *upstream_, session_.environment); }

git::PushOutcome Shared::push() const { return git::push(root_, *upstream_, head_, session_.environment); }

Integrated Shared::integrate(Writing& writing, const std::string& there, Favour favour) {
  Integrated out;
  const auto base = objects_.merge_base(head_, there);
  if (!base)
    throw Error(both("what is here and what is there have no history in common",
                     "wat hier staat en wat daar staat hebben geen gedeelde geschiedenis"),
                both("clone what is there, and put your files in it",
                     "kloon wat daar staat, en zet je bestanden daarin"));
  out.received = objects_.between(head_, there).size();
  out.sent = objects_.between(there, head_).size();
  if (*base == there) return out;
  for (const auto& [path, file] : objects_.list(there)) require_safe(path);
  if (objects_.has_merges(there, head_))
    throw Error(
        both("there is a merge here that is not there yet", "hier staat een merge die daar nog niet is"),
        both("share it with `git push`, or undo it", "deel die met `git push`, of maak die ongedaan"));
  SyncMerge merge(prefix_, favour);
  const git::Replayed replayed =
      git::replay(objects_, *base, head_, there, [&](const git::TwoSided& file) { return merge(file); });
  if (!replayed.at_odds.empty()) {
    out.received = out.sent = 0;
    out.at_odds = merge.at_odds(replayed.at_odds);
    return out;
  }
  if (replayed.replayed < out.sent) made_newest_ = false;  // the one that had nothing new may be that one
  out.sent = replayed.replayed;
  move_to(writing, replayed.commit);
  return out;
}

// The work tree first: when the machine stops in between, what came from there is a change here like any
// other, and the next sync finds that there is nothing in it.
void Shared::move_to(Writing& writing, const std::string& commit) {
  const git::TreeFiles then = objects_.list(head_);
  const git::TreeEdits edits = git::changes_between(then, objects_.list(commit));
  write_work_tree(writing, read_incoming(objects_, then, edits));
  objects_.update_index(edits);
  if (!objects_.move_head(head_, commit, "accord sync: rebase")) refuse_race();
  head_ = commit;
}

// All is looked at before any is written. The partnership's files are written by its own protocol, all or
// none.
void Shared::write_work_tree(Writing& writing, const std::vector<Incoming>& incoming) const {
  const store::FolderTree top(top_);
  std::vector<std::pair<const Incoming*, store::Fingerprint>> elsewhere;  // with what each is now
  for (const Incoming& one : incoming) {
    const std::string below = one.path.starts_with(prefix_) ? one.path.substr(prefix_.size()) : "";
    const bool ours = files::is_partnership_file(below);
    const auto now = ours ? writing.read(below) : read_text(top, one.path);
    if (now != one.before && now != one.after) refuse(one.path);
    if (!ours && one.after && store::is_barred(top.root(), one.path)) refuse_barred(one.path);
    if (!ours)
      elsewhere.emplace_back(&one, fingerprint_of(now));
    else if (one.after)
      writing.write(below, *one.after);
    else
      writing.remove(below);
  }
  writing.commit();
  for (const auto& [one, now] : elsewhere) {
    const bool runs = one->file && one->file->mode == "100755";
    store::write_plain(top.root(), one->path, now, one->after,
                       runs ? store::Executable::yes : store::Executable::no);
  }
}

}  // namespace accord::cli
