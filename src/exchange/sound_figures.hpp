// What an indicator asks of its figures, and what a file may not say twice.
#pragma once

#include "accord/import.hpp"

namespace accord::exchange {

// Takes out of the reading what can't be recorded, with its problem: figures of an indicator that has none of
// its own or can't be read, figures outside min and max, and figures that stand in the file twice and differ.
// Of those that are alike the first stays.
void keep_sound_figures(ImportReading& reading);

}  // namespace accord::exchange
