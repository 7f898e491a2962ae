// `balance --json`: documented in accord-json(5), only ever added to.
#pragma once

#include "accord/balance.hpp"

#include <string>

namespace accord::render {

std::string render_balance_json(const Partnership& partnership, const Balance& balance);

}  // namespace accord::render
