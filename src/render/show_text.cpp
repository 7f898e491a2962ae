#include "render/show_text.hpp"
namespace accord::render {
std::string render_show_text(const ResultView& view, const Screen& screen) {
  return render_heading(view.partnership, view.as_of, screen);
}
}  // namespace accord::render
