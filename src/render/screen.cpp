#include "render/screen.hpp"

#include "render/paragraph.hpp"
#include "render/words.hpp"
#include "text/utf8.hpp"

namespace accord::render {

std::string render_heading(const Partnership& partnership, Date day, const Screen& screen) {
  return render_heading(partnership.settings.name.value, day, screen);
}

std::string render_heading(std::string_view title, Date day, const Screen& screen) {
  const Style& style = screen.style;
  const std::string right = render_long_date(day, screen.language);
  const std::string name = text::truncate_to_width(style.fit(text::make_visible_line(title)),
                                                   screen.columns() - right.size() - 2, style.sign("…", "~"));
  const std::size_t blanks = screen.columns() - right.size() - text::display_width(name);
  return style.paint(Ink::bold, name) + std::string(blanks, ' ') + right + '\n';
}

}  // namespace accord::render
