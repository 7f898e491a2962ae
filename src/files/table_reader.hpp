// Reads the keys of one table, each by what it must be. What is wrong becomes a diagnostic and an absent
// value; what nobody asked for is reported as unknown, with the nearest key that somebody did.
#pragma once

#include "accord/partnership.hpp"
#include "files/toml.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace accord::files {

// A file that is being read: where its findings go. What a file that was made to hurt has more than 1,000 of
// is not all told.
class FileFindings {
 public:
  // A file that is unreadable already lacks what could not be read of it.
  FileFindings(SourceFile& source, std::vector<Diagnostic>& out)
      : source_(source), out_(out), whole_(source.readable) {}

  // Errors make the file unreadable; warnings do not.
  void error(std::string rule, Range range, Bilingual message, Bilingual help = {});
  // The same for what is wrong only because something else is not there: it may be in what could not be read.
  void lack(std::string rule, Range range, Bilingual message, Bilingual help = {});
  void warning(std::string rule, Range range, Bilingual message, Bilingual help = {});
  const SourceFile& source() const { return source_; }
  SourceFile& source() { return source_; }

 private:
  void add(Severity severity, std::string rule, Range range, Bilingual message, Bilingual help);
  static constexpr std::size_t kMostFindings = 1000;  // of a kind
  SourceFile& source_;
  std::vector<Diagnostic>& out_;
  bool whole_;
  std::size_t errors_ = 0, warnings_ = 0;
};

// What the value of a key must be.
enum class Expected { text, number, truth, date, texts, table };

template <class T>
using Choice = std::pair<std::string_view, T>;

class TableReader {
 public:
  // `what` is the table as a message names it: "a party", "[governance]".
  TableReader(const TomlNode& table, FileFindings& findings, Bilingual what);

  Maybe<std::string> text(std::string_view key);
  // `example` is for one that is empty.
  Text required_text(std::string_view key, const Bilingual& example = {});
  Maybe<double> number(std::string_view key);
  std::optional<double> plain_number(std::string_view key);
  Maybe<bool> truth(std::string_view key);
  Maybe<Date> date(std::string_view key);
  Spanned<Date> required_date(std::string_view key);
  Maybe<Id> id(std::string_view key);
  Maybe<Id> id_path(std::string_view key);
  Sentences texts(std::string_view key);
  std::vector<Text> texts_or_none(std::string_view key);
  // Each id once, and at least one where the key is there.
  IdList ids(std::string_view key);
  IdList id_paths(std::string_view key);
  const TomlNode* table(std::string_view key);
  const TomlNode* any(std::string_view key);  // the caller checks what it is

  template <class T>
  Maybe<T> choice(std::string_view key, std::initializer_list<Choice<T>> choices) {
    const auto word = text(key);
    if (!word) return std::nullopt;
    std::string names;
    for (const auto& [name, value] : choices) {
      if (name == word->value) return Spanned<T>{value, word->range};
      names += (names.empty() ? "\"" : ", \"") + std::string(name) + '"';
    }
    reject_choice(key, *word, names);
    return std::nullopt;
  }

  // `example` is what a line says, or begins with a brace where the table stands in braces.
  void require(std::string_view key, std::string_view example = "...");
  // Reports the keys that were not asked for. Call it once, last.
  void finish();
  FileFindings& findings() { return findings_; }

 private:
  const TomlNode* expect(std::string_view key, std::initializer_list<TomlKind> kinds, Expected expected);
  void reject_choice(std::string_view key, const Text& word, const std::string& names);
  IdList id_list(std::string_view key, const std::function<std::optional<Id>(std::string_view)>& parse);
  Maybe<Id> one_id(std::string_view key, const std::function<std::optional<Id>(std::string_view)>& parse);

  const TomlNode& table_;
  FileFindings& findings_;
  Bilingual what_;
  std::vector<std::string> known_;
};

// A date as a key of a table ([outlook], a book): nothing, and `bad-date`, when it is no calendar day.
std::optional<Date> read_date_key(const TomlNode& node, FileFindings& findings);

// "81,2" and "1 200" as TOML writes them; empty when it is no number at all.
std::string number_in(std::string text);

// The id that somebody may have meant by a text: "noorder-zorg" for "Noorder Zorg"; empty when there is none.
std::string suggest_id(std::string_view text);
void report_bad_id(std::string_view word, Range range, FileFindings& findings);

// What several file kinds share.
Governance read_governance(TableReader& file);
std::vector<Condition> read_conditions(TableReader& file);
void read_allowances(TableReader& file);

std::string quoted(std::string_view text);  // 'text', harmless on a screen

}  // namespace accord::files
