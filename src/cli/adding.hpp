// A partnership to which a command is about to add a file: its name is free, and nothing is overwritten.
#pragma once

#include "accord/load.hpp"
#include "accord/sentence.hpp"
#include "cli/writing.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace accord::cli {

class Adding {
 public:
  // Locks and reads the partnership. Throws Error, also when its accord.toml can't be read: then nobody knows
  // what a new file would mean to it.
  Adding(Session& session, const Given& given);

  const Partnership& partnership() const { return loaded_.partnership; }
  Loaded& loaded() { return loaded_; }
  Language language() const { return language_; }
  Writing& writing() { return writing_; }

  // The id of a new file in "parties", "indicators" ... Throws UsageError when `given` is no id, and Error
  // when the file is there.
  Id require_new(std::string_view folder, const std::string& given);
  // The day and the first words of a text, with -2, -3 ... where that is taken: 2026-11-23-meet-every-three.
  Id choose_dated(std::string_view folder, Date date, std::string_view text);

  // Writes the file "parties/noorderzorg.toml", and what else was given to writing(), all or none, and then
  // tells `told` on stdout.
  void add(const std::string& path, const std::string& text, const std::string& told);
  // The same with what was given to writing() alone.
  void finish(std::span<const std::string> told);
  // Tells somebody who has just begun how to go on, on stderr.
  void tell_next(const std::string& told);

 private:
  Session& session_;
  Writing writing_;
  Loaded loaded_;
  Language language_;
};

std::string path_in(std::string_view folder, const Id& id);

// "Sint bernulf" for sint-bernulf: what people call it until somebody says better.
std::string name_of(const Id& id);

// Throws UsageError; `what` is a noun() that is "de" in Dutch, as "party" and "indicator" are.
[[noreturn]] void reject_name(const std::string& name, std::string_view what, const std::string& bearer);

// Throws UsageError when one of `names`, or the id, is what another of `parts` is called by: then sentences
// and spreadsheets could mean either (the rule duplicate-alias).
template <class Part>
void require_free_names(const std::vector<Part>& parts, std::string_view what, const Id& id,
                        std::vector<std::string> names) {
  names.push_back(id.text());
  const auto is_called = [](const Part& part, const std::string& key) {
    bool called = name_key(part.id.text()) == key || name_key(part.name.value) == key;
    for (const Text& alias : part.aliases) called = called || name_key(alias.value) == key;
    return called;
  };
  for (const std::string& name : names)
    for (const Part& part : parts)
      if (!name_key(name).empty() && is_called(part, name_key(name)))
        reject_name(name, what, part.source.path);
}

}  // namespace accord::cli
