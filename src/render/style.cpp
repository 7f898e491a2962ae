#include "render/style.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>

namespace accord::render {
namespace {

struct Ascii {
  char32_t code_point;
  std::string_view text;
};

// Letters that Dutch and its neighbours use, and the signs that people type; in order of code point.
constexpr Ascii kAscii[] = {
    {0xA0, " "},     {0xAB, "<<"},    {0xB0, "o"},    {0xB1, "+/-"},  {0xB2, "2"},    {0xB7, "."},
    {0xBB, ">>"},    {0xC4, "Ae"},    {0xC9, "E"},    {0xD6, "Oe"},   {0xD7, "x"},    {0xDC, "Ue"},
    {0xDF, "ss"},    {0xE0, "a"},     {0xE1, "a"},    {0xE2, "a"},    {0xE4, "a"},    {0xE7, "c"},
    {0xE8, "e"},     {0xE9, "e"},     {0xEA, "e"},    {0xEB, "e"},    {0xEC, "i"},    {0xED, "i"},
    {0xEE, "i"},     {0xEF, "i"},     {0xF1, "n"},    {0xF2, "o"},    {0xF3, "o"},    {0xF4, "o"},
    {0xF6, "o"},     {0xF9, "u"},     {0xFA, "u"},    {0xFB, "u"},    {0xFC, "u"},    {0x2013, "-"},
    {0x2014, "-"},   {0x2018, "'"},   {0x2019, "'"},  {0x201C, "\""}, {0x201D, "\""}, {0x2022, "*"},
    {0x2026, "..."}, {0x20AC, "EUR"}, {0x2192, "->"}, {0x2212, "-"},  {0x2264, "<="}, {0x2265, ">="},
};

// What is below `limit` stays as it is.
std::string fit_below(std::string_view text, char32_t limit) {
  std::string out;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    const auto* found =
        std::lower_bound(std::begin(kAscii), std::end(kAscii), c,
                         [](const Ascii& one, char32_t wanted) { return one.code_point < wanted; });
    if (c < limit)
      text::append_utf8(out, c);
    else if (found != std::end(kAscii) && found->code_point == c)
      out += found->text;
    else
      out += '?';
  }
  return out;
}

}  // namespace

std::string Style::paint(Ink ink, std::string_view text) const {
  constexpr std::string_view codes[] = {"", "1", "2", "32", "33", "31", "36"};
  if (!color || ink == Ink::plain || text.empty()) return std::string(text);
  return "\x1b[" + std::string(codes[static_cast<std::size_t>(ink)]) + "m" + std::string(text) + "\x1b[0m";
}

std::string Style::fit(std::string_view text) const {
  return utf8 ? std::string(text) : fit_below(text, 0x80);
}

std::string fit_latin1(std::string_view text) { return fit_below(text, 0x100); }

}  // namespace accord::render
