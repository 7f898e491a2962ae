// `export --format json`: a partnership with everything that its files state, and its results as they stand.
// Documented in accord-json(5), only ever added to.
#pragma once

#include "render/status_list.hpp"

#include <string>

namespace accord::render {

// `list` has all results and their agreements. Every definition and book is loaded, with sources and notes.
std::string render_export_json(const StatusList& list);

}  // namespace accord::render
