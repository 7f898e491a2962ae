#include "check/near_ids.hpp"

#include "accord/sentence.hpp"
#include "text/nearest.hpp"

#include <algorithm>

namespace accord::check {
namespace {

// What people call a part, in the form in which names are compared, and the id that it stands for.
struct Called {
  std::string key, id;
};

template <class Part>
std::vector<Called> names_of(const std::vector<Part>& parts) {
  std::vector<Called> out;
  for (const Part& part : parts) {
    out.push_back({name_key(part.name.value), part.id.text()});
    if constexpr (requires { part.aliases; })
      for (const Text& alias : part.aliases) out.push_back({name_key(alias.value), part.id.text()});
  }
  return out;
}

// A result by its last part, as lists show it below another, and by what the indicator is called whose id it
// has.
std::vector<Called> names_of_results(const Partnership& p) {
  std::vector<Called> out = names_of(p.indicators);
  std::erase_if(out, [&](const Called& one) { return p.find_goal(*Id::parse(one.id)) == nullptr; });
  for (const Goal& goal : p.goals) {
    const std::string& id = goal.id.text();
    const std::size_t slash = id.rfind('/');
    if (slash == std::string::npos) continue;
    for (const std::size_t begin : {slash, slash + 1}) out.push_back({name_key(id.substr(begin)), id});
  }
  return out;
}

std::vector<Called> all_called(const Partnership& p, std::string_view what) {
  if (what == "party") return names_of(p.parties);
  if (what == "indicator") return names_of(p.indicators);
  if (what == "ambition") return names_of(p.ambitions);
  return names_of_results(p);
}

// The first few ids of those with one of these keys, in the order of the keys, each once.
std::vector<std::string> ids_called(const std::vector<Called>& called, const std::vector<std::string>& keys) {
  constexpr std::size_t kMost = 3;
  std::vector<std::string> out;
  for (const std::string& key : keys)
    for (const Called& one : called) {
      const bool is_new = std::find(out.begin(), out.end(), one.id) == out.end();
      if (one.key == key && is_new && out.size() < kMost) out.push_back(one.id);
    }
  return out;
}

template <class Part>
std::vector<std::string> texts_of(const std::vector<Part>& parts) {
  std::vector<std::string> out;
  for (const Part& part : parts) out.push_back(part.id.text());
  return out;
}

}  // namespace

std::vector<std::string> ids_of(const Partnership& p, std::string_view what) {
  if (what == "party") return texts_of(p.parties);
  if (what == "indicator") return texts_of(p.indicators);
  if (what == "ambition") return texts_of(p.ambitions);
  return texts_of(p.goals);
}

std::vector<std::string> meant_ids(const Partnership& p, std::string_view what, const std::string& given) {
  const std::vector<Called> called = all_called(p, what);
  if (auto same = ids_called(called, {name_key(given)}); !same.empty()) return same;
  if (auto near = text::nearest(given, ids_of(p, what)); !near.empty()) return near;
  std::vector<std::string> keys;
  for (const Called& one : called)
    if (!one.key.empty()) keys.push_back(one.key);
  return ids_called(called, text::nearest(name_key(given), keys));
}

}  // namespace accord::check
