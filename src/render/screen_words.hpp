// How texts for a screen say words, names and days: in its language, in characters that it can show.
#pragma once

#include "render/fill.hpp"
#include "render/screen.hpp"
#include "text/utf8.hpp"

#include <string>
#include <string_view>

namespace accord::render {

class ScreenWords {
 protected:
  // `screen` must stay.
  explicit ScreenWords(const Screen& screen) : screen_(screen), style_(screen.style) {}

  template <class... Values>
  std::string say(Word word, const Values&... values) const {
    return style_.fit(fill(word, screen_.language, values...));
  }
  // A name or a unit, in one line.
  std::string shown(std::string_view text) const { return style_.fit(text::make_visible_line(text)); }
  std::string date(Date day) const { return render_date(day, screen_.language); }

  const Screen& screen_;
  const Style& style_;
};

}  // namespace accord::render
