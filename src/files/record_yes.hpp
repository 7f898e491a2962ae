// A yes into a party's ratifications: only the line that must change changes.
#pragma once

#include "accord/diagnostic.hpp"
#include "accord/partnership.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace accord::files {

// What a yes is to, key by key as TOML writes it, in the order of its line; what is not there is not said.
std::vector<std::pair<std::string, std::string>> yes_entries(const Ratification& yes);

enum class YesOutcome {
  recorded,       // a new line, or other words in the line of a yes that the same bodies gave that day
  joined,         // a body more in the line of that day
  already_there,  // nothing changes
  conflict,       // another body said yes to other words or numbers that day: nothing changes
};

struct YesRecording {
  YesOutcome outcome = YesOutcome::recorded;
  std::string text;  // afterwards; as it was when nothing is to be written
  // Why the file can't be edited: it can't be read, or it is laid out in a way in which a line can't be put
  // without touching others. Nothing is changed.
  std::optional<Diagnostic> refusal;
};

// `text` is the whole file, empty for a new one. The yes goes in by date; its places are not looked at. The
// new text is read back, and is given only if nothing but what was asked for is different.
YesRecording record_yes(std::string_view text, const std::string& path, const Ratification& yes);

}  // namespace accord::files
