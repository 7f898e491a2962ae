// The measurement books as they will be with the figures of a file in them.
#pragma once

#include "accord/import.hpp"
#include "files/record.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace accord::cli {

struct PlannedImport {
  std::vector<files::Recorded> outcomes;     // one for each figure of the reading
  std::map<std::string, std::string> books;  // path -> text, of those that change
  std::map<Id, Book> after;                  // the same with their figures, by party

  std::size_t count(files::Outcome outcome) const;
};

// The text of a book; empty for a new one. What is to be written must be read by the Writing that writes it.
using ReadBook = std::function<std::string(const std::string& path)>;

// Reads the books that the figures go into; nothing is written. Throws Error when one can't be read or
// edited, with what to write by hand.
PlannedImport plan_import(const ReadBook& read, const ImportReading& reading, files::Replace replace);

}  // namespace accord::cli
