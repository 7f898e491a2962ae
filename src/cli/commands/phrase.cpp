// accord phrase: how a sentence is read, whatever the partnership measures.
#include "render/phrase.hpp"

#include "accord/sentence.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "model/both.hpp"
#include "render/words.hpp"
#include "text/join.hpp"

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {{"--json", "", "write JSON, documented in accord-json(5)"}};

Bilingual no_deadline() {
  const auto in = [](Language language) {
    return std::string(render::text_of(render::Word::phrase_no_deadline, language));
  };
  return {in(Language::en), in(Language::nl)};
}

ExitStatus run_phrase(Session& session, const Given& given) {
  const std::string sentence = text::join(given.arguments(), " ");
  if (sentence.find_first_not_of(" \t\r\n") == std::string::npos)
    throw UsageError(
        both("there is no sentence", "er staat geen zin"),
        both("write it between quotes: accord phrase \"+10% internships by 2026-12-31\"",
             "zet er aanhalingstekens omheen: accord phrase \"+10% stageplaatsen per 2026-12-31\""));
  const Phrase phrase = read_phrase(sentence);
  const bool json = given.has("--json");
  const Language language = reading_language(session);
  session.out.write(json ? render::render_phrase_json(phrase)
                         : render::render_phrase_text(sentence, phrase, style_of(session), language));
  if (phrase.verdict == Verdict::result && !phrase.deadline) report_warning(session, no_deadline());
  return phrase.verdict == Verdict::result ? ExitStatus::yes : ExitStatus::no;
}

}  // namespace

extern const Command kPhrase{
    "phrase", "read a sentence: is it a result?", "SENTENCE", {1, 1'000'000}, kOptions, run_phrase};

}  // namespace accord::cli
