// What `accord import` says.
#pragma once

#include "accord/import.hpp"
#include "accord/language.hpp"
#include "cli/import_books.hpp"
#include "cli/messages.hpp"
#include "render/style.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace accord::cli {

// As a message, a line each with its cell and the way out: "figures.csv:4:12: error: ...".
// `untold` is how many more there are.
std::string describe_problems(const std::string& file, std::span<const ImportProblem> problems,
                              std::size_t untold, const render::Style& style, Language language);

// The figures that another one stands in the way of, each with its place in the file.
std::string describe_conflicts(const std::string& file, const ImportReading& reading,
                               const PlannedImport& planned, Language language);

// What recording would change, a line a figure.
std::string describe_changes(const ImportReading& reading, const PlannedImport& planned, Language language);

// What is doubtful about the figures that are recorded, or would be: "figures.csv:3:12", and why.
std::vector<PlacedWarning> doubts_about(const std::string& file, const ImportReading& reading,
                                        const PlannedImport& planned, const Partnership& partnership,
                                        Date today);

enum class Written { yes, no, would_be };
// "12 rows read: 10 figures recorded, 2 already there, 3 without a figure"
std::string describe_outcome(const ImportReading& reading, const PlannedImport& planned, Written written,
                             Language language);

}  // namespace accord::cli
