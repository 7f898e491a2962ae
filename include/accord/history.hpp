// What happened in a partnership, as its files tell and as git kept them: events, newest first.
#pragma once

#include "accord/assessment.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord {

enum class EventKind {
  figures_recorded,
  figures_corrected,
  figures_removed,
  decided,
  ratified,
  reached,
  stopped,
  merged,
  goal_added,
  goal_removed,
  goal_renamed,
  goal_changed,
};
std::string_view event_kind_name(EventKind kind);  // "figures-recorded"

// Which part of a goal's file changed.
enum class GoalPart { sentence, deadline, target, owner, parties, baseline };
std::string_view goal_part_name(GoalPart part);

// Where the day of an event, and who it is of, come from.
enum class Origin {
  file,         // a file says the day; nobody knows who wrote it
  commit,       // `who` and `commit` are known
  uncommitted,  // it stands in the files of today, and in no commit yet
};

// Only what belongs to its kind is there. Ids are those of today, also where they were others then.
struct Event {
  EventKind kind = EventKind::decided;
  Date date;
  Id goal;                       // empty for the purpose, and for what is of no goal
  Id indicator, party;           // figures; `party` also of a yes, an owner, and who others merged into
  std::vector<Id> parties;       // that a decision names, that merged, that a goal has now
  std::vector<Id> affected;      // goals that a decision affects
  std::size_t count = 0;         // of figures
  std::optional<Level> last;     // the newest of them
  std::optional<double> before;  // what stood there, of a single figure that was corrected
  GoalPart part = GoalPart::sentence;
  std::string from, to;         // what a goal said, by the key's own words: a sentence, a date, ids
  std::string text;             // a decision, a goal's sentence, why it was stopped
  std::vector<std::string> by;  // who decided, the bodies that ratified
  Origin origin = Origin::file;
  std::string who, commit;
};

// A step of a partnership's history: the files that it touched as they were before, one for each parent of a
// commit, and after. What can't be read in one of them is left out of the comparison.
struct Revision {
  std::vector<Partnership> before;
  Partnership after;
  // `file`: nothing is known of what was before; figures are of their own days then.
  Origin origin = Origin::commit;
  Date date;
  std::string who, commit;
};

// Takes revisions from old to new, and forgets each once it is compared.
class History {
 public:
  void add(const Revision& revision);

  // All that happened up to `today`, newest first; of one day what was written last comes first. Decisions,
  // yeses, results given up and mergers are of their own days, results of the day since which their target
  // has been reached. `assessed` is of `results`, which are of `partnership`, as of today.
  std::vector<Event> events(const Partnership& partnership, std::span<const Assessment> assessed,
                            Date today) const;

 private:
  std::vector<std::vector<Event>> happened_;  // by revision
  std::vector<Event> witnessed_;              // what files tell by themselves: who wrote it, and when
};

// What of the history is asked about; what is absent is no restriction.
struct HistoryScope {
  std::optional<Id> goal;   // figures that it is measured by, of its parties; decisions; yeses; its own terms
  std::optional<Id> party;  // Id::all() for the figures of the whole partnership
  std::optional<Date> since;
};
std::vector<Event> select_events(std::vector<Event> events, const Partnership& partnership,
                                 const Results& results, const HistoryScope& scope);

}  // namespace accord
