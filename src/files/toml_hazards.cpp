// What a parser must not be given: see accord-reliability(7). A small lexer, because a bracket or a dot
// in a string or a comment is harmless.
#include "files/file_keys.hpp"
#include "files/toml.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cctype>
#include <string>

namespace accord::files {
namespace {

class HazardScan {
 public:
  HazardScan(std::string_view text, const std::string& path) : text_(text), path_(path) {}

  std::optional<Diagnostic> run() {
    if (auto found = check_lines()) return found;
    if (auto found = check_utf8()) return found;
    while (at_ < text_.size() && !problem_) step();
    return problem_;
  }

 private:
  Diagnostic make(std::string rule, std::size_t offset, std::size_t length, Bilingual message,
                  Bilingual help) {
    const Position begin = position_at(text_, offset);
    const Position end{begin.line, begin.column + static_cast<std::uint32_t>(length)};
    return {std::move(rule), Severity::error, path_, {begin, end}, std::move(message), std::move(help)};
  }

  std::optional<Diagnostic> check_lines() {
    if (text_.size() > kMostBytes)
      return make(
          "too-large", 0, 1, both("the file is larger than 64 MiB", "het bestand is groter dan 64 MiB"),
          both("split it, or take out what is no figure", "splits het, of haal eruit wat geen cijfer is"));
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      const std::string_view line = text_.substr(begin, end - begin);
      if (line.size() > kMostLineBytes)
        return make("too-large", begin, 1,
                    both("the line is longer than 64 KiB", "de regel is langer dan 64 KiB"),
                    both("break it up", "knip de regel op"));
      if (is_mark(line))
        return make(
            "merge-conflict", begin, 7,
            both("git left a merge conflict here", "git heeft hier een mergeconflict achtergelaten"),
            both("choose one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>",
                 "kies een van de twee versies en haal de regels met <<<<<<<, ======= en >>>>>>> weg"));
      begin = end + 1;
    }
    return std::nullopt;
  }

  static bool is_mark(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    for (const std::string_view mark : {"<<<<<<<", ">>>>>>>", "|||||||"})
      if (line.starts_with(mark) && (line.size() == mark.size() || line[mark.size()] == ' ')) return true;
    return false;
  }

  // Every other byte of a text in UTF-16 is NUL, with or without a mark in front.
  bool is_utf16() const {
    if (text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF")) return true;
    return text_.size() >= 4 &&
           ((text_[0] == '\0' && text_[2] == '\0') || (text_[1] == '\0' && text_[3] == '\0'));
  }

  std::optional<Diagnostic> check_utf8() {
    if (is_utf16())
      return make("not-utf8", 0, 1,
                  both("the file is in UTF-16, not in UTF-8", "het bestand is in UTF-16, niet in UTF-8"),
                  both("save it as UTF-8: most editors offer that when saving",
                       "sla het op als UTF-8: in de meeste editors kies je dat bij het opslaan"));
    if (const auto bad = text::find_invalid_utf8(text_)) {
      const auto byte = static_cast<unsigned char>(text_[*bad]);
      return make("not-utf8", *bad, 1,
                  both("the byte 0x{:02X} here is not UTF-8{}", "de byte 0x{:02X} hier is geen UTF-8{}", byte,
                       in_windows(byte)),
                  both("save the file as UTF-8: most editors offer that when saving",
                       "sla het bestand op als UTF-8: in de meeste editors kies je dat bij het opslaan"));
    }
    const std::size_t nul = text_.find('\0');
    if (nul != std::string_view::npos)
      return make("syntax", nul, 1, both("there is a NUL byte here", "hier staat een NUL-byte"),
                  both("is this a text file? remove the byte", "is dit een tekstbestand? haal de byte weg"));
    return std::nullopt;
  }

  // What a Western European Windows-1252 file means by the byte.
  static Bilingual in_windows(unsigned char byte) {
    std::string meant;
    if (byte >= 0xA0) text::append_utf8(meant, byte);
    if (byte == 0x80) meant = "€";
    if (byte == 0x91 || byte == 0x92) meant = "’";
    if (byte == 0x93 || byte == 0x94) meant = "”";
    if (byte == 0x96 || byte == 0x97) meant = "–";
    if (meant.empty()) return {};
    return both(": it is '{}' in Windows-1252", ": in Windows-1252 is het '{}'", meant);
  }

  void step() {
    const char c = text_[at_];
    if (c == '#') {
      at_ = std::min(text_.find('\n', at_), text_.size());
    } else if (c == '"' || c == '\'') {
      skip_string(c);
    } else {
      count(c);
      ++at_;
    }
  }

  void skip_string(char quote) {
    const std::string triple(3, quote);
    const bool multi_line = text_.substr(at_).starts_with(triple);
    at_ += multi_line ? 3 : 1;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '\\' && quote == '"') {
        at_ += 2;
        continue;
      }
      if (!multi_line && (c == quote || c == '\n')) break;
      if (multi_line && text_.substr(at_).starts_with(triple)) {
        at_ += 2;
        break;
      }
      ++at_;
    }
    at_ = std::min(at_ + 1, text_.size());
  }

  void count(char c) {
    if (((c == '=' || c == '[' || c == '{') && ++values_ > kMostValues) ||
        (c == ',' && ++commas_ > kMostValues)) {
      problem_ = make("too-large", at_, 1,
                      both("there are more than 200,000 keys, lists and values in this file",
                           "er staan meer dan 200.000 sleutels, lijsten en waarden in dit bestand"),
                      both("split it", "splits het"));
      return;
    }
    if (c == '[' || c == '{') {
      dots_ = 0;
      if (depth_ == 0 && c == '[' && at_line_begin() && ++tables_ > kMostTables)
        problem_ = make("too-large", at_, 1,
                        both("there are more than 10,000 tables in this file",
                             "er staan meer dan 10.000 tabellen in dit bestand"),
                        both("split it", "splits het"));
      else if (++depth_ > kMostNesting)
        problem_ = make("too-large", at_, 1,
                        both("more than 16 brackets inside each other", "meer dan 16 haken in elkaar"),
                        both("accord needs no such nesting", "zo diep hoeft het voor accord niet"));
    } else if (c == ']' || c == '}') {
      depth_ = std::max(0, depth_ - 1);
      dots_ = 0;
    } else if (c == '\n' || c == '=' || c == ',') {
      dots_ = 0;
    } else if (c == '.') {
      if (++dots_ >= kMostKeyParts)
        problem_ = make("too-large", at_, 1,
                        both("a key of more than 16 parts", "een sleutel van meer dan 16 delen"),
                        both("accord needs no such keys", "zo'n sleutel heeft accord niet nodig"));
    } else if (static_cast<unsigned char>(c) >= 0x80 && at_ >= bom_end()) {
      report_bare();
    }
  }

  bool at_line_begin() const {
    const std::size_t before = at_ == 0 ? std::string_view::npos : text_.find_last_not_of(" \t", at_ - 1);
    return before == std::string_view::npos || text_[before] == '\n';
  }

  // Whether the line's key wants a number.
  bool in_number() const {
    const std::size_t newline = at_ == 0 ? std::string_view::npos : text_.rfind('\n', at_ - 1);
    const std::size_t begin = newline == std::string_view::npos ? bom_end() : newline + 1;
    const std::string_view before = text_.substr(begin, at_ - begin);
    const std::size_t equals = before.rfind('=');
    if (equals == std::string_view::npos) return false;
    std::string_view key = before.substr(0, equals);
    key.remove_prefix(std::min(key.find_last_of("{,") + 1, key.size()));
    key.remove_prefix(std::min(key.find_first_not_of(" \t\"'"), key.size()));
    key = key.substr(0, key.find_last_not_of(" \t\"'") + 1);
    const auto type = expected_type(path_, key);
    return type == Type::number || type == Type::number_or_table;
  }

  std::size_t bom_end() const { return text_.starts_with("\xEF\xBB\xBF") ? 3 : 0; }

  // What people paste from a text processor or a web page, and any other letter that needs quotes.
  void report_bare() {
    std::size_t after = at_;
    const char32_t c = text::next_code_point(text_, after);
    const auto report = [&](Bilingual message, Bilingual help) {
      problem_ = make("syntax", at_, 1, std::move(message), std::move(help));
    };
    if ((c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB)
      report(both("this is a typographic quote", "dit is een typografisch aanhalingsteken"),
             both("use the straight quote \" on both sides of a text",
                  "zet het rechte aanhalingsteken \" aan beide kanten van een tekst"));
    else if (c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F)
      report(both("this is a special space, such as web pages and spreadsheets use",
                  "dit is een bijzondere spatie, zoals in webpagina's en spreadsheets staat"),
             both("use an ordinary space", "gebruik een gewone spatie"));
    else if (c == 0x2212)
      report(both("this is a minus sign as text processors write it",
                  "dit is een minteken zoals tekstverwerkers het schrijven"),
             both("use the hyphen - for minus", "gebruik het koppelteken - als minteken"));
    else if (c >= 0x2010 && c <= 0x2015)
      report(both("this is a dash, and no minus or hyphen",
                  "dit is een gedachtestreep, en geen minteken of koppelteken"),
             both("use the - of the keyboard", "gebruik de - van het toetsenbord"));
    else if (c == 0x200B || c == 0x2060 || c == 0xFEFF || (c >= 0x200E && c <= 0x200F) ||
             (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xAD)
      report(both("there is a hidden character (U+{:04X}) here",
                  "hier staat een onzichtbaar teken (U+{:04X})", static_cast<std::uint32_t>(c)),
             both("remove it", "haal het weg"));
    else if (c == 0x20AC || c == 0xA3)
      report(both("a figure stands without its unit", "een cijfer hoort zonder eenheid"),
             both("write the number alone", "schrijf alleen het getal"));
    else if (in_number())
      report(both("a number has digits and a point, and no such sign",
                  "een getal bestaat uit cijfers en een punt, zonder zo'n teken"),
             both("give one number, such as 12.5, or remove the line",
                  "geef één getal, zoals 12.5, of haal de regel weg"));
    else
      report(both("letters with accents, and signs, stand only between quotes",
                  "letters met accenten, en andere tekens, kunnen alleen tussen aanhalingstekens staan"),
             both("put quotes around the whole text or key: \"...\"",
                  "zet aanhalingstekens om de hele tekst of sleutel: \"...\""));
  }

  std::string_view text_;
  const std::string& path_;
  std::size_t at_ = 0;
  int depth_ = 0;
  int dots_ = 0;
  std::size_t tables_ = 0;
  std::size_t values_ = 0;
  std::size_t commas_ = 0;  // a list of numbers has nothing else
  std::optional<Diagnostic> problem_;
};

}  // namespace

std::optional<Diagnostic> scan_for_hazards(std::string_view text, const std::string& path) {
  return HazardScan(text, path).run();
}

std::string_view line_at(std::string_view text, std::uint32_t line) {
  std::size_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  for (std::uint32_t i = 1; i < line; ++i) {
    begin = text.find('\n', begin);
    if (begin == std::string_view::npos) return {};
    ++begin;
  }
  std::string_view found = text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
  if (found.ends_with('\r')) found.remove_suffix(1);
  return found;
}

Position position_at(std::string_view text, std::size_t offset) {
  const std::size_t bom = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  const std::string_view before = text.substr(0, std::max(offset, bom));
  const auto lines = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  const std::size_t newline = before.rfind('\n');
  const std::size_t begin = newline == std::string_view::npos ? bom : newline + 1;
  return {lines + 1, static_cast<std::uint32_t>(text::count_code_points(before.substr(begin))) + 1};
}

}  // namespace accord::files
