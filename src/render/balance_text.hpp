// `balance` as a person reads it: a row a party, then each party with its cards, shares and means.
#pragma once

#include "accord/balance.hpp"
#include "render/screen.hpp"

#include <string>

namespace accord::render {

std::string render_balance_text(const Partnership& partnership, const Balance& balance, const Screen& screen);

}  // namespace accord::render
