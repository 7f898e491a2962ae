#include "git/replay.hpp"

namespace accord::git {
namespace {

std::optional<TreeFile> find(const TreeFiles& files, const std::string& path) {
  const auto found = files.find(path);
  return found == files.end() ? std::nullopt : std::optional(found->second);
}

bool is_text_or_absent(const std::optional<TreeFile>& file) { return !file || file->is_regular(); }

class Step {
 public:
  Step(const Objects& objects, const MergeFile& merge, const std::string& parent, const std::string& onto)
      : objects_(objects), merge_(merge), before_(objects.list(parent)), onto_(objects.list(onto)) {}

  void add(const std::string& path, const std::optional<TreeFile>& here) {
    const auto before = find(before_, path), there = find(onto_, path);
    if (there == here) return;
    if (there == before)
      edits[path] = here;
    else if (const auto both = merge_texts(path, before, there, here))
      edits[path] = both;
    else
      at_odds.push_back(path);
  }

  const TreeFiles& before() const { return before_; }

  TreeEdits edits;
  std::vector<std::string> at_odds;

 private:
  // Of a file that one side removed and the other changed nothing can be made.
  std::optional<TreeFile> merge_texts(const std::string& path, const std::optional<TreeFile>& before,
                                      const std::optional<TreeFile>& there,
                                      const std::optional<TreeFile>& here) const {
    if (!there || !here || !there->is_regular() || !here->is_regular() || !is_text_or_absent(before))
      return std::nullopt;
    const TwoSided file{path, before ? objects_.read(before->blob) : "", objects_.read(there->blob),
                        objects_.read(here->blob)};
    const auto merged = merge_(file);
    if (!merged) return std::nullopt;
    return TreeFile{here->mode, objects_.write(*merged)};
  }

  const Objects& objects_;
  const MergeFile& merge_;
  TreeFiles before_, onto_;
};

}  // namespace

TreeEdits changes_between(const TreeFiles& then, const TreeFiles& now) {
  TreeEdits out;
  for (const auto& [path, file] : then)
    if (now.find(path) == now.end()) out[path] = std::nullopt;
  for (const auto& [path, file] : now)
    if (find(then, path) != file) out[path] = file;
  return out;
}

Replayed replay(const Objects& objects, const std::string& base, const std::string& tip,
                const std::string& onto, const MergeFile& merge) {
  Replayed out{onto, 0, {}};
  std::string parent = base;
  for (const std::string& commit : objects.between(base, tip)) {
    Step step(objects, merge, parent, out.commit);
    for (const auto& [path, file] : changes_between(step.before(), objects.list(commit)))
      step.add(path, file);
    if (!step.at_odds.empty()) return {"", 0, std::move(step.at_odds)};
    parent = commit;
    const std::string tree = objects.make_tree(out.commit, step.edits);
    if (tree == objects.tree_of(out.commit)) continue;
    out.commit = objects.make_commit(tree, out.commit, objects.message_of(commit), objects.author_of(commit));
    ++out.replayed;
  }
  return out;
}

}  // namespace accord::git
