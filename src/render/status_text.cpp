#include "render/status_text.hpp"
#include "render/status_json.hpp"
namespace accord::render {
std::string render_status_text(const StatusList& list, const Screen&) { return render_status_porcelain(list); }
}
