#include "cli/sync.hpp"

#include "accord/difference.hpp"
#include "accord/error.hpp"
#include "accord/load.hpp"
#include "cli/output_file.hpp"
#include "cli/sync_merge.hpp"
#include "files/partnership_files.hpp"
#include "files/toml.hpp"
#include "git/replay.hpp"
#include "git/revision_tree.hpp"
#include "git/work_tree.hpp"
#include "model/both.hpp"
#include "render/difference.hpp"
#include "store/folder_tree.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <filesystem>

namespace accord::cli {
namespace {

constexpr std::size_t kMostNamed = 3;  // files in a commit's subject

Bilingual not_in_git() {
  return both("this partnership is in no git repository",
              "dit samenwerkingsverband staat niet in een git-repository");
}

std::string folder_above(const std::string& root, const std::string& prefix) {
  if (prefix.empty()) return root;
  return root.substr(0,
                     root.size() - prefix.size());  // "regions/salland/" is the end of it but for its slash
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

// What changed since the commit, as `accord diff` tells it. What can't be read is left out: the subject names
// it.
std::string body_of(const Session& session, const std::string& root, const std::string& commit,
                    const SourceTree& now) {
  const git::RevisionTree tree(root, commit, session.environment);
  const Loaded then = files::is_partnership(tree) ? load_partnership(tree) : Loaded{};
  const Loaded today = load_partnership(now);
  const Difference difference =
      find_difference(then.partnership, resolve_results(then.partnership), today.partnership,
                      resolve_results(today.partnership), session.today);
  const std::string body = render::render_difference(difference, render::DiffForm::text, Language::en);
  return body.empty() ? body : '\n' + body;
}

std::optional<std::string> read_plain(const std::string& path) {
  const auto [folder, name] = store::split_path(path);
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) return std::nullopt;
  const store::FolderTree tree(folder);
  std::string text;
  switch (tree.read(name, text, files::kMostBytes)) {
    case ReadOutcome::ok:
      return text;
    case ReadOutcome::absent:
      return std::nullopt;
    default:
      throw Error(both("{}: can't be read", "{}: is niet te lezen", text::make_visible_line(path)));
  }
}

[[noreturn]] void refuse(const std::string& path) {
  throw Error(
      both("{}: changed there, and here too without a commit of it",
           "{}: is daar gewijzigd, en hier ook zonder dat het is vastgelegd", text::make_visible_line(path)),
      both("commit it with git, and run `accord sync` again",
           "leg het vast met git, en voer `accord sync` opnieuw uit"));
}

}  // namespace

Shared::Shared(const Session& session, const std::string& root)
    : session_(session), root_(root), objects_(root, session.environment) {
  const auto prefix = git::prefix_in_work_tree(root);
  if (!prefix) throw Error(not_in_git(), both("`git init` begins one", "`git init` begint er een"));
  prefix_ = *prefix;
  top_ = folder_above(root, prefix_);
  head_ = objects_.commit_of("HEAD");
  upstream_ = git::find_upstream(root, session.environment);
}

void Shared::commit(const Writing& writing) {
  head_ = objects_.commit_of("HEAD");
  const git::TreeFiles known = objects_.list(head_);
  git::TreeEdits edits;
  const std::vector<std::string> here = files::list_files(writing.tree());
  const std::vector<std::string> blobs = objects_.write_files(here);
  for (std::size_t i = 0; i < here.size(); ++i) {
    const auto old = known.find(prefix_ + here[i]);
    if (old == known.end() || old->second.blob != blobs[i])
      edits[prefix_ + here[i]] = git::TreeFile{old == known.end() ? "100644" : old->second.mode, blobs[i]};
  }
  for (const auto& [path, file] : known) {
    if (!path.starts_with(prefix_) || !file.is_regular()) continue;
    const std::string below = path.substr(prefix_.size());
    if (files::is_partnership_file(below) && !std::binary_search(here.begin(), here.end(), below))
      edits[path] = std::nullopt;
  }
  if (edits.empty()) return;
  const std::string made =
      objects_.make_commit(objects_.make_tree(head_, edits), head_,
                           subject_of(edits, prefix_) + body_of(session_, root_, head_, writing.tree()));
  if (!objects_.move_head(head_, made, "accord sync: commit"))
    throw Error(both("somebody else commits here just now", "iemand anders legt hier net iets vast"),
                both("run `accord sync` again", "voer `accord sync` opnieuw uit"));
  objects_.update_index(edits);
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
  out.sent = replayed.replayed;
  move_to(writing, replayed.commit);
  return out;
}

// The work tree first: when the machine stops in between, what came from there is a change here like any
// other, and the next sync finds that there is nothing in it.
void Shared::move_to(Writing& writing, const std::string& commit) {
  const git::TreeFiles then = objects_.list(head_);
  const git::TreeEdits edits = git::changes_between(then, objects_.list(commit));
  std::vector<std::pair<std::string, std::optional<std::string>>> elsewhere;
  for (const auto& [path, file] : edits) {
    const auto old = then.find(path);
    if ((file && !file->is_regular()) || (old != then.end() && !old->second.is_regular()))
      throw Error(both("{}: is a link or a submodule there", "{}: is daar een link of submodule",
                       text::make_visible_line(path)),
                  both("get it with `git pull --rebase`", "haal het op met `git pull --rebase`"));
    const auto after = file ? std::optional(objects_.read(file->blob)) : std::nullopt;
    const auto before = old == then.end() ? std::nullopt : std::optional(objects_.read(old->second.blob));
    const std::string below = path.starts_with(prefix_) ? path.substr(prefix_.size()) : "";
    const bool ours = files::is_partnership_file(below);
    const auto now = ours ? writing.read(below) : read_plain(top_ + '/' + path);
    if (now != before && now != after) refuse(path);
    if (!ours)
      elsewhere.emplace_back(path, after);
    else if (after)
      writing.write(below, *after);
    else
      writing.remove(below);
  }
  writing.commit();
  for (const auto& [path, text] : elsewhere) {
    const auto& file = edits.at(path);
    put_file(top_ + '/' + path, text, file && file->mode == "100755" ? Executable::yes : Executable::no);
  }
  if (!objects_.move_head(head_, commit, "accord sync: rebase"))
    throw Error(both("somebody else commits here just now", "iemand anders legt hier net iets vast"),
                both("run `accord sync` again", "voer `accord sync` opnieuw uit"));
  objects_.update_index(edits);
  head_ = commit;
}

}  // namespace accord::cli
