// The frame of a condition of `ready`: one file in conditions/ with its explanation, its judgement and its
// row; condition_table.cpp lists them.
#pragma once

#include "accord/ready.hpp"
#include "check/gate.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace accord::check {

// Where a condition puts what it misses; each place once.
class Lacks {
 public:
  // Requires: nothing is in `out` yet.
  explicit Lacks(std::vector<Missing>& out) : out_(out) {}

  // In a file that is there. What can't be read is no more missing than it is there: so it is told instead.
  void add(const SourceFile& file, Missing missing);
  // In a file that may still have to be made.
  void add(std::string path, Missing missing);

 private:
  std::vector<Missing>& out_;
  std::set<std::pair<std::string, std::string>> known_;  // file and key: each is told once
};

// About what a condition asks: where there is no result at all, nothing can be said of results.
enum class About { partnership, parties, results };

struct StartCondition {
  std::string_view id;
  About about;
  Explanation explanation;
  void (*judge)(const Gate& gate, Lacks& lacks);
};

// All conditions, in the order of accord-rules(7): in condition_table.cpp.
std::span<const StartCondition* const> condition_table();

// What several conditions share: one of a party's five lists. An empty list is an answer, a missing one is
// not.
void judge_card(const Gate& gate, Sentences Party::*card, std::string_view key, Lack lack, Lacks& lacks);
// The same of a goal's list.
void judge_list(const Gate& gate, Sentences Goal::*list, std::string_view key, Lack lack, Lacks& lacks);

// What is missing, of nobody in particular, of a party, of a result, or of a party in a result.
Missing of_all(std::string key, Lack lack);
Missing of_party(const Party& party, std::string key, Lack lack);
Missing of_result(const Result& result, std::string key, Lack lack);
Missing of_both(const Party& party, const Result& result, std::string key, Lack lack);

// Nobody can tell, because the result's sentence, or what it is about, can't be read.
void add_unreadable(const Result& result, Lacks& lacks);

// "shares.hanzeschool", quoted where TOML wants it.
std::string key_in(std::string_view table, std::string_view key);

// Whether there is more in a text than blanks.
bool says_something(std::string_view text);
bool says_something(const Maybe<std::string>& text);

}  // namespace accord::check
