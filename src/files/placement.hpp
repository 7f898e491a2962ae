// What stands in a partnership's folders, and whether it belongs there: which files are read, and what is
// told of the rest. What stands where a file or a folder of accord's should be and is none is an error, for
// nobody knows what it would have said; anything else is a stray, and a warning.
#pragma once

#include "accord/load.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace accord::files {

// A finding about a file as a whole: it stands at its first sign.
Diagnostic about_file(std::string rule, Severity severity, const std::string& path, Bilingual message,
                      Bilingual help);

struct PickedFile {
  std::string stem, path;  // "noorderzorg", "parties/noorderzorg.toml"
};

class Placement {
 public:
  // Findings go to `out`.
  explicit Placement(Loaded& out) : out_(out) {}

  // Of the root: what has the name of a folder that is read and is none. With it all parties or all figures
  // would be gone, so it is told even where only numbers are asked for.
  void report_hidden_folders(const std::vector<TreeEntry>& root);
  // Of the root: what accord has no place for.
  void report_strays_at_root(const std::vector<TreeEntry>& root);

  // The files of a folder that are to be read, in order of stem. Their stems are ids, or "all" in
  // measurements/.
  std::vector<PickedFile> pick_files(const std::string& folder, const std::vector<TreeEntry>& entries);
  // The folders within goals/ that hold sub-results of one of `goals`, by name.
  std::vector<std::string> pick_folders(const std::string& folder, const std::vector<TreeEntry>& entries,
                                        const std::vector<PickedFile>& goals);

 private:
  bool is_to_be_read(const std::string& folder, const TreeEntry& entry);
  bool holds_sub_results(const std::string& path, const std::string& name,
                         const std::vector<PickedFile>& goals);
  void report_stray(const TreeEntry& entry, const std::string& path, Bilingual message, Bilingual help);
  void report_bad_stem(const std::string& path, std::string_view stem, std::string_view ending);
  void report_no_folder(const std::string& path);
  void report(std::string rule, Severity severity, const std::string& path, Bilingual message,
              Bilingual help);

  Loaded& out_;
};

}  // namespace accord::files
