#include "cli/party_list.hpp"

#include "cli/adding.hpp"
#include "cli/import_text.hpp"
#include "cli/input.hpp"
#include "cli/messages.hpp"
#include "exchange/party_list.hpp"
#include "files/toml_text.hpp"
#include "model/both.hpp"
#include "render/added.hpp"
#include "text/utf8.hpp"

namespace accord::cli {
namespace {

using exchange::ListedParty;
using exchange::PartyList;

void require_alone(const Given& given) {
  for (const std::string_view option : {"--name", "--alias", "--sector", "--role", "--joined"})
    if (given.has(option))
      throw UsageError(
          both("{} and --from exclude each other", "{} en --from gaan niet samen", option),
          both("the spreadsheet has a column for it", "daar heeft de spreadsheet een kolom voor"));
  if (!given.arguments().empty())
    throw UsageError(both("an id and --from exclude each other", "een id en --from gaan niet samen"),
                     both("the spreadsheet says which parties there are",
                          "in de spreadsheet staat welke partijen er zijn"));
}

std::string text_of(const ListedParty& party) {
  files::TomlText text;
  text.text("name", party.name)
      .texts("aliases", party.aliases)
      .text("sector", party.sector)
      .text("role", party.role == Role::observer ? "observer" : "")
      .date("joined", party.joined);
  return text.str();
}

}  // namespace

ExitStatus add_party_list(Session& session, const Given& given) {
  require_alone(given);
  const std::string file = *given.value("--from");
  std::string bytes = read_input(session, file);
  Adding adding(session, given);
  const PartyList list = exchange::read_party_list(std::move(bytes), adding.partnership());
  const render::Style style = err_style_of(session);
  for (const Bilingual& line : list.assumptions)
    session.err.write(style.fit(text::make_visible_line(line.in(adding.language()))) + '\n');
  if (!list.problems.empty()) {
    session.err.write(describe_problems(file, list.problems, 0, style, adding.language()));
    report_trouble(session,
                   both("no party is added: all of them are, or none",
                        "er is geen partij toegevoegd: het is alle partijen, of geen"),
                   both("mend the file, and add it again", "herstel het bestand, en voeg het opnieuw toe"));
    return ExitStatus::trouble;
  }
  for (const ListedParty& party : list.parties)
    adding.writing().write(path_in("parties", adding.require_new("parties", party.id.text())),
                           text_of(party));
  const std::string told = render::render_parties_added(list.parties.size(), list.known, adding.language());
  adding.finish({&told, 1});
  const bool begins = adding.partnership().indicators.empty() && !list.parties.empty();
  if (begins) adding.tell_next(render::render_next_indicator(adding.language()));
  return ExitStatus::yes;
}

}  // namespace accord::cli
