// The book scanner against the strict reading by toml++. For any bytes:
// - what the scanner accepts is valid TOML, and a book in which the strict reader finds no mistake;
// - both have the same tables, days, lines and words, and the same doubles bit for bit;
// - of a book that the scanner leaves to the strict reader, it has kept nothing;
// - a table that is not asked for is left out, and changes nothing else.
#include "files/book_scanner.hpp"
#include "files/kinds.hpp"
#include "files/toml.hpp"
#include "fuzz.hpp"

#include <bit>

using namespace accord;
using namespace accord::files;
using fuzz::require;

namespace {

bool all(std::string_view) { return true; }

bool same_details(const FigureDetails* a, const FigureDetails* b) {
  if (a == nullptr || b == nullptr) return a == b;
  return a->was == b->was && a->covers == b->covers && a->source == b->source && a->note == b->note;
}

bool same_series(const Series& a, const Series& b) {
  bool same = a.indicator() == b.indicator() && a.source() == b.source() && a.header() == b.header() &&
              a.size() == b.size();
  for (std::size_t i = 0; same && i < a.size(); ++i)
    same = a.date(i) == b.date(i) && a.line(i) == b.line(i) && same_details(a.details(i), b.details(i)) &&
           std::bit_cast<std::uint64_t>(a.value(i)) == std::bit_cast<std::uint64_t>(b.value(i));
  return same;
}

bool same_books(const Book& a, const Book& b) {
  return std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), same_series);
}

Book read_strictly(const std::string& text) {
  const ParsedToml parsed = parse_toml(text, "measurements/x.toml");
  require(parsed.root.has_value(), "what the scanner accepts is valid TOML", text);
  Book book;
  std::vector<Diagnostic> findings;
  FileFindings sink(book.source, findings);
  read_book(*parsed.root, book, sink);
  require(findings.empty(), "what the scanner accepts is a sound book", text);
  return book;
}

// A scanner that takes the last 1 of the book for a 7.
std::string misread(std::string text) {
  const std::size_t at = text.rfind('1');
  if (at != std::string::npos) text[at] = '7';
  return text;
}

void check_left_out(const std::string& text, const Book& whole) {
  const std::string left_out = whole.series.front().indicator().text();
  Book book;
  const auto wanted = [&](std::string_view indicator) { return indicator != left_out; };
  require(scan_book(text, wanted, Notes::keep, book) == Scan::complete,
          "a book is read whichever tables are asked for", text);
  require(std::equal(whole.series.begin() + 1, whole.series.end(), book.series.begin(), book.series.end(),
                     same_series),
          "a table that is not asked for changes nothing else", text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(fuzz::text_of(data, size));
  Book book;
  const Scan scan = scan_book(fuzz::broken_on_purpose ? misread(text) : text, all, Notes::keep, book);
  if (scan == Scan::unsure) {
    require(book.series.empty(), "nothing is kept of a book that is left to the strict reader", text);
    return 0;
  }
  require(same_books(book, read_strictly(text)), "the scanner and toml++ read the same", text);
  if (!fuzz::broken_on_purpose && !book.series.empty()) check_left_out(text, book);
  return 0;
}
