#include "git/output.hpp"

#include "accord/error.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::git {

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    out.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

bool knows_identity(const std::string& folder, std::span<const std::string> environment) {
  return run_offline(folder, {"var", "GIT_COMMITTER_IDENT"}, environment).ok();
}

Bilingual how_to_identify() {
  return both("tell it: `git config --global user.name NAME` and `git config --global user.email ADDRESS`",
              "vertel het: `git config --global user.name NAAM` en `git config --global user.email ADRES`");
}

void refuse_history(const Run& failed) {
  if (!failed.started)
    throw Error(both("git is not there", "git is er niet"), both("install git", "installeer git"));
  throw Error(both("git can't read the history here: {}", "git kan de geschiedenis hier niet lezen: {}",
                   said_by(failed)));
}

Bilingual said_by(const Run& run) {
  std::string line = first_line(run.err);
  for (const std::string kind : {"fatal: ", "error: "})
    if (line.starts_with(kind)) line.erase(0, kind.size());
  if (line.empty()) return both("it ended without a word", "het stopte zonder iets te zeggen");
  return same(text::make_visible_line(line));
}

}  // namespace accord::git
