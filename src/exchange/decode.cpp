#include "exchange/decode.hpp"

#include "model/both.hpp"
#include "text/utf8.hpp"

#include <array>
#include <cerrno>
#include <iconv.h>
#include <utility>

namespace accord::exchange {
namespace {

using namespace std::literals;

// Names as people write them, and as iconv does. Nothing else reaches iconv: a name may come from a
// repository that nobody vouches for.
struct Encoding {
  std::string_view written, iconv_name, shown;
};
constexpr std::array kEncodings = std::to_array<Encoding>({
    {"utf-8", "UTF-8", "UTF-8"},
    {"utf8", "UTF-8", "UTF-8"},
    {"utf-16", "UTF-16LE", "UTF-16"},
    {"utf-16le", "UTF-16LE", "UTF-16LE"},
    {"utf-16be", "UTF-16BE", "UTF-16BE"},
    {"windows-1252", "CP1252", "Windows-1252"},
    {"cp1252", "CP1252", "Windows-1252"},
    {"ansi", "CP1252", "Windows-1252"},
    {"latin1", "CP1252", "Windows-1252"},  // what calls itself Latin-1 is nearly always this
    {"latin-1", "CP1252", "Windows-1252"},
    {"iso-8859-1", "CP1252", "Windows-1252"},
    {"iso-8859-2", "ISO-8859-2", "ISO-8859-2"},
    {"iso-8859-9", "ISO-8859-9", "ISO-8859-9"},
    {"iso-8859-15", "ISO-8859-15", "ISO-8859-15"},
    {"latin9", "ISO-8859-15", "ISO-8859-15"},
    {"windows-1250", "CP1250", "Windows-1250"},
    {"windows-1251", "CP1251", "Windows-1251"},
    {"windows-1253", "CP1253", "Windows-1253"},
    {"windows-1254", "CP1254", "Windows-1254"},
    {"windows-1257", "CP1257", "Windows-1257"},
    {"cp437", "CP437", "CP437"},
    {"cp850", "CP850", "CP850"},
    {"macroman", "MACINTOSH", "Mac Roman"},
    {"macintosh", "MACINTOSH", "Mac Roman"},
});

Bilingual names_to_choose() {
  return both("for example utf-8, windows-1252, utf-16le, iso-8859-15 or macroman",
              "bijvoorbeeld utf-8, windows-1252, utf-16le, iso-8859-15 of macroman");
}

const Encoding* find_encoding(std::string_view name) {
  const std::string lower = text::lower_case(name);
  for (const Encoding& one : kEncodings)
    if (one.written == lower) return &one;
  return nullptr;
}

// What begins like this is no text. https://en.wikipedia.org/wiki/List_of_file_signatures
struct Signature {
  std::string_view bytes;
  BilingualView what, help;
};
constexpr BilingualView kSaveAsCsv{"open it in the spreadsheet program and save it as CSV UTF-8",
                                   "open het in het spreadsheetprogramma en sla het op als CSV UTF-8"};
constexpr std::array kSignatures = std::to_array<Signature>({
    {"PK\x03\x04"sv,
     {"this is a workbook (.xlsx or .ods), no CSV file",
      "dit is een werkmap (.xlsx of .ods), geen CSV-bestand"},
     kSaveAsCsv},
    {"\xD0\xCF\x11\xE0"sv,
     {"this is a workbook (.xls), no CSV file", "dit is een werkmap (.xls), geen CSV-bestand"},
     kSaveAsCsv},
    {"%PDF"sv,
     {"this is a PDF, no CSV file", "dit is een PDF, geen CSV-bestand"},
     {"ask for the figures as a spreadsheet, saved as CSV UTF-8",
      "vraag om de cijfers als spreadsheet, opgeslagen als CSV UTF-8"}},
    {"\x1F\x8B"sv,
     {"this file is compressed", "dit bestand is gecomprimeerd"},
     {"unpack it first", "pak het eerst uit"}},
});

Bilingual text_of(BilingualView view) { return {std::string(view.en), std::string(view.nl)}; }

bool looks_like_web_page(std::string_view bytes) {
  const std::size_t begin = bytes.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos || bytes[begin] != '<') return false;
  std::string head(bytes.substr(begin, 200));
  for (char& c : head)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const std::string_view tag : {"<html", "<!doctype", "<table", "<?xml"})
    if (head.starts_with(tag)) return true;
  return false;
}

std::optional<Refusal> find_no_text(std::string_view bytes) {
  for (const Signature& one : kSignatures)
    if (bytes.starts_with(one.bytes)) return Refusal{text_of(one.what), text_of(one.help)};
  if (looks_like_web_page(bytes))
    return Refusal{both("this is a web page or XML, though it may be called a spreadsheet",
                        "dit is een webpagina of XML, ook al heet het misschien een spreadsheet"),
                   text_of(kSaveAsCsv)};
  return std::nullopt;
}

// UTF-16 of Western text has a zero in every second byte.
std::optional<std::string_view> guess_utf16(std::string_view bytes) {
  constexpr std::size_t kSample = 4096;
  const std::string_view head = bytes.substr(0, kSample);
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < head.size(); ++i)
    if (head[i] == '\0') ++zeros[i % 2];
  const std::size_t half = head.size() / 2;
  if (half == 0) return std::nullopt;
  if (zeros[1] * 10 > half * 7 && zeros[0] * 10 < half) return "utf-16le";
  if (zeros[0] * 10 > half * 7 && zeros[1] * 10 < half) return "utf-16be";
  return std::nullopt;
}

std::optional<std::string> convert(std::string_view bytes, const Encoding& from) {
  const iconv_t handle = ::iconv_open("UTF-8", std::string(from.iconv_name).c_str());
  if (handle == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  std::string out;
  std::array<char, 32768> piece;
  // iconv does not write to its input, whatever its type says.
  char* in = const_cast<char*>(bytes.data());
  std::size_t left = bytes.size();
  bool failed = false;
  while (left > 0 && !failed) {
    char* to = piece.data();
    std::size_t room = piece.size();
    const std::size_t result = ::iconv(handle, &in, &left, &to, &room);
    out.append(piece.data(), piece.size() - room);
    failed = result == static_cast<std::size_t>(-1) && errno != E2BIG;
  }
  ::iconv_close(handle);
  return failed ? std::nullopt : std::optional(std::move(out));
}

Decoded refuse(Bilingual message, Bilingual help) {
  return {{}, {}, Refusal{std::move(message), std::move(help)}};
}

Decoded convert_or_refuse(std::string_view bytes, const Encoding& from, Bilingual told) {
  auto text = convert(bytes, from);
  // glibc's iconv takes what lies beyond U+10FFFF for UTF-8, and passes it on.
  if (!text || text::find_invalid_utf8(*text))
    return refuse(both("the bytes are no {}", "de bytes zijn geen {}", from.shown),
                  both("say which encoding it is with --encoding: {}",
                       "geef met --encoding aan welke tekencodering het is: {}", names_to_choose()));
  if (text->find('\0') != std::string::npos)
    return refuse(both("there are zero bytes in the file: it is no text",
                       "er staan nulbytes in het bestand: het is geen tekst"),
                  both("save it as CSV UTF-8", "sla het op als CSV UTF-8"));
  return {std::move(*text), std::move(told), {}};
}

Decoded convert_after_mark(std::string_view bytes, std::size_t mark, std::string_view name) {
  const Encoding& from = *find_encoding(name);
  return convert_or_refuse(
      bytes.substr(mark), from,
      both("{}, as its byte order mark says", "{}, volgens het byte order mark", from.shown));
}

}  // namespace

bool is_encoding(std::string_view name) { return find_encoding(name) != nullptr; }

Decoded decode(std::string bytes, std::string_view wanted) {
  if (auto no_text = find_no_text(bytes)) return {{}, {}, std::move(no_text)};
  if (!wanted.empty() && !is_encoding(wanted))
    return refuse(
        both("there is no encoding '{}'", "er is geen tekencodering '{}'", text::make_visible_line(wanted)),
        names_to_choose());
  if (bytes.starts_with("\xFF\xFE")) return convert_after_mark(bytes, 2, "utf-16le");
  if (bytes.starts_with("\xFE\xFF")) return convert_after_mark(bytes, 2, "utf-16be");
  const bool marked = bytes.starts_with("\xEF\xBB\xBF");
  if (marked) bytes.erase(0, 3);
  const bool has_zero = bytes.find('\0') != std::string::npos;
  const bool utf8 = !has_zero && !text::find_invalid_utf8(bytes);
  if (utf8)
    return {std::move(bytes),
            marked ? both("UTF-8, as its byte order mark says", "UTF-8, volgens het byte order mark")
                   : same("UTF-8"),
            {}};
  if (!wanted.empty()) {
    const Encoding& from = *find_encoding(wanted);
    return convert_or_refuse(bytes, from, both("{}, as told", "{}, zoals opgegeven", from.shown));
  }
  if (const auto utf16 = guess_utf16(bytes)) {
    const Encoding& from = *find_encoding(*utf16);
    return convert_or_refuse(
        bytes, from, both("{}: every second byte is zero", "{}: elke tweede byte is nul", from.shown));
  }
  return convert_or_refuse(bytes, *find_encoding("windows-1252"),
                           both("Windows-1252, because the bytes are no UTF-8; --encoding tells another",
                                "Windows-1252, want de bytes zijn geen UTF-8; is het een andere, geef die "
                                "dan op met --encoding"));
}

}  // namespace accord::exchange
