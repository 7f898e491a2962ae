// How emphasis looks: colour where there is any, and words and signs where there is none.
#pragma once

#include <string>
#include <string_view>

namespace accord::render {

enum class Ink { plain, bold, dim, good, warn, bad, info };

struct Style {
  bool color = false;
  bool utf8 = true;
  std::string paint(Ink ink, std::string_view text) const;
  // One of two signs, by what the screen can show.
  std::string_view sign(std::string_view in_utf8, std::string_view in_ascii) const {
    return utf8 ? in_utf8 : in_ascii;
  }
  // Text for a screen without UTF-8: accents and signs become what is near in ASCII, else '?'.
  std::string fit(std::string_view text) const;
};

// Text that keeps to the characters of Latin-1, still as UTF-8: others become what is near, else '?'.
std::string fit_latin1(std::string_view text);

}  // namespace accord::render
