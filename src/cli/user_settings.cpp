#include "cli/user_settings.hpp"

#include "accord/error.hpp"
#include "cli/programs.hpp"
#include "cli/repository.hpp"
#include "files/toml.hpp"
#include "model/both.hpp"
#include "store/descriptor.hpp"
#include "store/reason.hpp"
#include "text/utf8.hpp"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>

namespace accord::cli {
namespace {

using files::TomlKind;
using files::TomlNode;

constexpr std::size_t kMostBytes = std::size_t{1} << 20;

[[noreturn]] void reject_file(const std::string& path, const Bilingual& why) {
  throw Error(both("{}: {}", "{}: {}", text::make_visible_line(path), why));
}

Bilingual unread(int failure) {
  return both("can't be read: {}", "is niet te lezen: {}", store::reason_of(failure));
}

// A home folder's files may be links: only what a partnership holds is never followed.
std::optional<std::string> read_text(const std::string& path) {
  std::error_code error;
  const std::filesystem::path real = std::filesystem::canonical(path, error);
  if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
    return std::nullopt;
  if (error) reject_file(path, unread(error.value()));
  const store::Descriptor folder(::open(real.parent_path().c_str(), O_DIRECTORY | O_CLOEXEC));
  std::string text;
  const auto got = store::read_file(folder.get(), real.filename().string(), kMostBytes, text);
  if (got == store::Contents::failed) reject_file(path, unread(errno));
  if (got != store::Contents::read)
    reject_file(path, both("is no file of settings", "is geen bestand met instellingen"));
  return text;
}

[[noreturn]] void reject(const std::string& path, const Range& range, const Bilingual& what,
                         const Bilingual& help) {
  throw Error(both("{}:{}:{}: {}", "{}:{}:{}: {}", text::make_visible_line(path), range.begin.line,
                   range.begin.column, what),
              help);
}

Bilingual how_to_write() {
  return both("write for example  st = \"status --state behind\"",
              "schrijf bijvoorbeeld  st = \"status --state behind\"");
}

// Nothing when a quote is not closed.
std::optional<std::vector<std::string>> split_words(const std::string& text) {
  std::vector<std::string> out;
  bool inside = false;  // of a word, also an empty one in quotes
  char quote = 0;
  for (const char c : text) {
    if (quote == 0 && c == ' ') {
      inside = false;
      continue;
    }
    if (!inside) out.emplace_back();
    inside = true;
    if (quote == 0 ? c == '"' || c == '\'' : c == quote)
      quote = quote == 0 ? c : '\0';
    else
      out.back() += c;
  }
  if (quote != 0) return std::nullopt;
  return out;
}

std::vector<std::string> words_of(const std::string& path, const TomlNode& node) {
  std::optional<std::vector<std::string>> words;
  if (node.kind == TomlKind::text) {
    words = split_words(node.text);
    if (!words)
      reject(path, node.range, both("a quote is not closed", "een aanhalingsteken is niet gesloten"),
             how_to_write());
  } else if (node.kind == TomlKind::array) {
    words.emplace();
    for (const TomlNode& one : node.children) {
      if (one.kind != TomlKind::text)
        reject(path, one.range, both("is no text", "is geen tekst"), how_to_write());
      words->push_back(one.text);
    }
  }
  if (!words || words->empty())
    reject(path, node.range,
           both("'{}' stands for nothing", "'{}' staat nergens voor", text::make_visible_line(node.key)),
           how_to_write());
  return *words;
}

bool is_name(const std::string& name) {
  return !name.empty() && name[0] != '-' &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_") == std::string::npos;
}

}  // namespace

std::string user_settings_path(const Session& session) {
  const std::string xdg = environment_of(session, "XDG_CONFIG_HOME");
  if (xdg.starts_with('/')) return xdg + "/accord/config.toml";
  const std::string home = environment_of(session, "HOME");
  return home.starts_with('/') ? home + "/.config/accord/config.toml" : "";
}

std::vector<Alias> load_aliases(const Session& session) {
  const std::string path = user_settings_path(session);
  const auto text = path.empty() ? std::nullopt : read_text(path);
  if (!text) return {};
  const files::ParsedToml parsed = files::parse_toml(*text, path);
  if (!parsed.root) throw Error(placed_message(*parsed.problem), parsed.problem->help);
  std::vector<Alias> out;
  for (const TomlNode& section : parsed.root->children) {
    const bool is_alias = section.key == "alias" || section.key == "aliases";
    if (!is_alias || section.kind != TomlKind::table)
      reject(path, section.key_range,
             both("there is no setting '{}'", "er is geen instelling '{}'",
                  text::make_visible_line(section.key)),
             both("[alias] is all that there is", "[alias] is alles wat er is"));
    for (const TomlNode& one : section.children) {
      if (!is_name(one.key))
        reject(path, one.key_range,
               both("'{}' is no name for a command", "'{}' is geen naam voor een opdracht",
                    text::make_visible_line(one.key)),
               both("use small letters, digits and -", "gebruik kleine letters, cijfers en -"));
      out.push_back({one.key, words_of(path, one)});
    }
  }
  return out;
}

}  // namespace accord::cli
