// A small sound partnership, as tests/setup.sh makes it, for an input to change.
#pragma once

#include <map>
#include <string>

namespace fuzz {

inline std::map<std::string, std::string> small_partnership() {
  return {
      {"accord.toml", "format = 1\nname = \"Work in the region\"\nstart = 2023-12-31\n"},
      {"parties/noorderzorg.toml", "name = \"Noorderzorg\"\n"},
      {"parties/hanzeschool.toml", "name = \"Hanzeschool\"\n"},
      {"indicators/internships.toml",
       "name = \"Internships\"\naliases = [\"stageplaatsen\"]\nunit = \"places\"\ndecimals = 0\n"},
      {"goals/internships.toml", "result = \"+10% internships by 2026-12-31\"\n"},
      {"measurements/noorderzorg.toml", "[internships]\n2023-12-31 = 70\n2024-10-31 = 74\n"},
      {"measurements/hanzeschool.toml", "[internships]\n2023-12-31 = 50\n2024-10-31 = 52\n"},
  };
}

}  // namespace fuzz
