// imports/<rules>.toml
#include "files/date_forms.hpp"
#include "files/kinds.hpp"
#include "model/both.hpp"

#include <algorithm>

namespace accord::files {
namespace {

Maybe<char> read_sign(TableReader& file, std::string_view key, std::string_view allowed,
                      const Bilingual& help) {
  const auto text = file.text(key);
  if (!text) return std::nullopt;
  const std::string& written = text->value;
  const bool space = written == "\u00A0" || written == "\u2009" || written == "\u202F";
  const char sign = written == "tab"      ? '\t'
                    : space               ? ' '
                    : written == "\u2019" ? '\''
                    : written.size() == 1 ? written[0]
                                          : '\0';
  if (sign != '\0' && allowed.find(sign) != std::string_view::npos) return Spanned<char>{sign, text->range};
  file.findings().error("wrong-type", text->range,
                        both("{} can't be {}", "{} kan niet {} zijn", quoted(key), quoted(written)), help);
  return std::nullopt;
}

std::optional<char> plain(const Maybe<char>& sign) {
  return sign ? std::optional(sign->value) : std::nullopt;
}

void read_signs(TableReader& file, ImportRules& out) {
  out.separator = plain(read_sign(file, "separator", ";,\t|:^~ ",
                                  both("what parts the cells: separator = \";\", \",\" or \"tab\"",
                                       "wat de cellen scheidt: separator = \";\", \",\" of \"tab\"")));
  out.decimal = plain(read_sign(
      file, "decimal", ".,",
      both("the decimal mark: decimal = \",\" or \".\"", "het decimaalteken: decimal = \",\" of \".\"")));
  const auto thousands =
      read_sign(file, "thousands", ".,' ",
                both("what parts thousands: thousands = \".\", \",\", \" \" or \"'\"",
                     "wat duizendtallen scheidt: thousands = \".\", \",\", \" \" of \"'\""));
  out.thousands = plain(thousands);
  if (thousands && out.thousands == out.decimal)
    file.findings().error(
        "wrong-type", thousands->range,
        both("'thousands' and 'decimal' are the same", "'thousands' en 'decimal' zijn hetzelfde"),
        both("a mark can't do both", "één teken kan niet allebei zijn"));
}

void read_date_form(TableReader& file, ImportRules& out) {
  out.date = file.text("date");
  if (!out.date || std::find(kDateForms.begin(), kDateForms.end(), out.date->value) != kDateForms.end())
    return;
  const std::vector<std::string> forms(kDateForms.begin(), kDateForms.end());
  file.findings().error(
      "wrong-type", out.date->range,
      both("{} is no form of a date", "{} is geen schrijfwijze van een datum", quoted(out.date->value)),
      both("it is one of {}", "kies uit {}", either_of(forms)));
}

void read_skip(TableReader& file, ImportRules& out) {
  const auto skip = file.number("skip");
  if (!skip) return;
  constexpr double kMostLines = 10'000;
  const double n = skip->value;
  if (n >= 0 && n <= kMostLines && n == static_cast<double>(static_cast<int>(n)))
    out.skip = static_cast<int>(n);
  else
    file.findings().error("wrong-type", skip->range,
                          both("'skip' must be a number of lines before the header",
                               "'skip' moet het aantal regels vóór de kopregel zijn"),
                          same("skip = 3"));
}

std::vector<std::string> plain_texts(TableReader& file, std::string_view key) {
  std::vector<std::string> out;
  for (Text& one : file.texts_or_none(key)) out.push_back(std::move(one.value));
  return out;
}

// The book of the whole partnership is nobody's id, but figures may be of it.
Maybe<Id> party_or_all(const std::string& text, Range range, FileFindings& findings) {
  if (text == "all") return Spanned<Id>{Id::all(), range};
  if (const auto id = Id::parse(text)) return Spanned<Id>{*id, range};
  report_bad_id(text, range, findings);
  return std::nullopt;
}

void read_columns(TableReader& file, ImportRules& out) {
  const TomlNode* node = file.table("columns");
  if (node == nullptr) return;
  TableReader table(*node, file.findings(), same("[columns]"));
  out.columns = {table.text("date"), table.text("party"), table.text("indicator"), table.text("value"),
                 table.text("note")};
  table.finish();
}

void read_fixed(TableReader& file, ImportRules& out) {
  const TomlNode* node = file.table("fixed");
  if (node == nullptr) return;
  TableReader table(*node, file.findings(), same("[fixed]"));
  if (const auto party = table.text("party"))
    out.fixed.party = party_or_all(party->value, party->range, file.findings());
  out.fixed.indicator = table.id("indicator");
  out.fixed.source = table.text("source");
  table.finish();
}

std::vector<Naming> read_namings(TableReader& file, std::string_view key, bool may_be_all) {
  std::vector<Naming> out;
  const TomlNode* node = file.table(key);
  if (node == nullptr) return out;
  for (const TomlNode& entry : node->children) {
    if (entry.kind != TomlKind::text) {
      file.findings().error(
          "wrong-type", entry.range,
          both("what a name stands for must be an id in quotes",
               "waar een naam voor staat moet een id tussen aanhalingstekens zijn"),
          same(may_be_all ? "\"St. Antonius\" = \"antonius\"" : "\"Uitstroom\" = \"turnover\""));
      continue;
    }
    const bool all = may_be_all && entry.text == "all";
    if (const auto id = all ? std::optional(Id::all()) : Id::parse(entry.text))
      out.push_back({{entry.key, entry.key_range}, {*id, entry.range}});
    else
      report_bad_id(entry.text, entry.range, file.findings());
  }
  return out;
}

enum class Others { skip };

void read_others(TableReader& file, ImportRules& out) {
  const TomlNode* node = file.table("others");
  if (node == nullptr) return;
  TableReader table(*node, file.findings(), same("[others]"));
  out.skip_other_parties = table.choice<Others>("party", {{"skip", Others::skip}}).has_value();
  out.skip_other_indicators = table.choice<Others>("indicator", {{"skip", Others::skip}}).has_value();
  table.finish();
}

}  // namespace

void read_import_rules(const TomlNode& root, ImportRules& out, FileFindings& findings) {
  TableReader file(root, findings, {"import rules", "importregels"});
  read_signs(file, out);
  out.encoding = file.text("encoding");
  read_skip(file, out);
  read_date_form(file, out);
  auto missing = plain_texts(file, "missing");  // an empty list says something else than none
  if (root.find("missing") != nullptr) out.missing = std::move(missing);
  out.ignore = plain_texts(file, "ignore");
  read_columns(file, out);
  read_fixed(file, out);
  out.values = read_namings(file, "values", false);
  out.parties = read_namings(file, "parties", true);
  out.indicators = read_namings(file, "indicators", false);
  read_others(file, out);
  read_allowances(file);
  file.finish();
}

}  // namespace accord::files
