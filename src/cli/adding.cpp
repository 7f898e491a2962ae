#include "cli/adding.hpp"

#include "accord/error.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "files/toml_text.hpp"
#include "model/both.hpp"
#include "model/nouns.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

namespace accord::cli {
namespace {

// "2026-11-23-meet-every-three" of a longer one: three parts of a date, and so many words.
constexpr int kFirstParts = 3 + 3;

std::string first_parts(const std::string& text) {
  std::size_t end = 0;
  for (int part = 0; part < kFirstParts && end != std::string::npos; ++part)
    end = text.find('-', part == 0 ? 0 : end + 1);
  return text.substr(0, end);
}

}  // namespace

Adding::Adding(Session& session, const Given& given)
    : session_(session),
      writing_(session, given),
      loaded_(load_definitions(writing_.tree(), Definitions::all)),
      language_(session.language.value_or(loaded_.partnership.settings.language)) {
  require_readable(session, loaded_, loaded_.partnership.settings.source);
}

Id Adding::require_new(std::string_view folder, const std::string& given) {
  const auto id = Id::parse(given);
  if (!id) reject_id(given);
  if (folder == "indicators" && given.find_first_not_of("0123456789") == std::string::npos)
    throw UsageError(both("'{}' is no id of an indicator", "'{}' is geen id van een indicator", given),
                     both("an indicator's id has a letter: in a sentence, digits are a number",
                          "in het id van een indicator staat een letter: in een zin zijn cijfers een getal"));
  const std::string path = path_in(folder, *id);
  if (writing_.read(path))
    throw Error(both("{} is there already", "{} is er al", path),
                both("choose another id, or change that file", "kies een ander id, of wijzig dat bestand"));
  return *id;
}

Id Adding::choose_dated(std::string_view folder, Date date, std::string_view text) {
  constexpr std::size_t kRoomForCount = 5;
  constexpr std::size_t kMost = 64 - kRoomForCount;
  const std::string name = date.iso() + ' ' + std::string(text);
  const std::string wanted = first_parts(files::id_of_name(name, kMost)->text());  // it has digits at least
  Id id = *Id::parse(wanted);
  for (int i = 2; writing_.read(path_in(folder, id)); ++i) id = *Id::parse(fmt::format("{}-{}", wanted, i));
  return id;
}

void Adding::add(const std::string& path, const std::string& text, const std::string& told) {
  writing_.write(path, text);
  finish({&told, 1});
}

void Adding::finish(std::span<const std::string> told) {
  writing_.require_sound(session_);
  writing_.commit();
  for (const std::string& line : told)
    session_.out.write(style_of(session_).fit(text::make_visible_line(line)) + '\n');
}

void Adding::tell_next(const std::string& told) {
  session_.err.write(err_style_of(session_).fit(told) + '\n');
}

std::string path_in(std::string_view folder, const Id& id) {
  return fmt::format("{}/{}.toml", folder, id.text());
}

std::string name_of(const Id& id) {
  std::string out = id.text();
  for (char& c : out)
    if (c == '-') c = ' ';
  if (out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

void reject_name(const std::string& name, std::string_view what, const std::string& bearer) {
  throw UsageError(both("'{}' is the name of another {} too", "'{}' is ook de naam van een andere {}",
                        text::make_visible_line(name), noun(what)),
                   both("{} has it: give one of the two another name",
                        "die staat in {}: geef een van de twee een andere naam", bearer));
}

}  // namespace accord::cli
