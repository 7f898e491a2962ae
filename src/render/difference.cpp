#include "render/difference.hpp"

#include "model/nouns.hpp"
#include "render/fill.hpp"
#include "render/markdown.hpp"
#include "render/moved.hpp"
#include "render/number.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <vector>

namespace accord::render {
namespace {

constexpr std::size_t kMostFigures = 20;  // of one table

// What is told under one heading: each thing, and what differs in it.
struct Item {
  std::string head;
  std::vector<std::string> lines;
};
struct Section {
  Word heading = Word::report_results;
  std::vector<Item> items;
};

class Teller {
 public:
  Teller(const Difference& difference, Language language) : difference_(difference), language_(language) {}

  std::vector<Section> sections() const {
    Section agreed{Word::diff_agreed, {}};
    if (difference_.purpose) agreed.items.push_back({say(Word::diff_purpose), {}});
    if (difference_.yeses > 0) agreed.items.push_back({say(Word::diff_yeses, difference_.yeses), {}});
    return {results(), parts(), figures(), std::move(agreed)};
  }

 private:
  template <class... Values>
  std::string say(Word word, const Values&... values) const {
    return fill(word, language_, values...);
  }

  // "internships (was places)", "internships: new"
  std::string named(const std::string& id, Differs differs, const std::optional<Id>& earlier) const {
    switch (differs) {
      case Differs::added:
        return fmt::format("{}: {}", id, say(Word::diff_added));
      case Differs::removed:
        return fmt::format("{}: {}", id, say(Word::report_taken_out));
      case Differs::renamed:
        return fmt::format("{} ({})", id, say(Word::diff_was, earlier->text()));
      case Differs::changed:
        break;
    }
    return id;
  }

  Section results() const {
    Section out{Word::report_results, {}};
    for (const ResultDifference& one : difference_.results) {
      Item item{named(one.id.text(), one.differs, one.earlier), {one.sentence}};
      for (const Moved& moved : one.moved)
        item.lines.push_back(render_moved(moved, *one.indicator, language_));
      if (one.owner_before || one.owner_now) item.lines.push_back(owner(one));
      out.items.push_back(std::move(item));
    }
    return out;
  }

  std::string owner(const ResultDifference& one) const {
    const std::string changed = say(Word::diff_changed), term = say(Word::show_owner);
    if (!one.owner_before) return say(Word::moved_to, changed, term, one.owner_now->text());
    if (!one.owner_now)
      return say(Word::moved_to, say(Word::report_taken_out), term, one.owner_before->text());
    return say(Word::moved_from_to, changed, term, one.owner_before->text(), one.owner_now->text());
  }

  Section parts() const {
    Section out{Word::diff_parts, {}};
    for (const PartDifference& one : difference_.parts) {
      std::string head = noun(one.kind).in(language_) + ' ' + named(one.id.text(), one.differs, one.earlier);
      if (one.differs == Differs::changed) head += ": " + say(Word::diff_changed);
      out.items.push_back({std::move(head), {one.name}});
    }
    return out;
  }

  Section figures() const {
    Section out{Word::diff_figures, {}};
    const std::vector<FigureDifference>& all = difference_.figures;
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
      while (end < all.size() && all[end].party == all[begin].party &&
             all[end].indicator == all[begin].indicator)
        ++end;
      Item item{table(all[begin]), {}};
      for (std::size_t i = begin; i < end && i - begin < kMostFigures; ++i)
        item.lines.push_back(figure(all[i]));
      if (end - begin > kMostFigures)
        item.lines.push_back(say(Word::more_places, end - begin - kMostFigures));
      out.items.push_back(std::move(item));
    }
    return out;
  }

  std::string table(const FigureDifference& one) const {
    const std::string party =
        one.party == Id::all() ? std::string(text_of(Word::the_partnership, language_)) : one.party.text();
    return one.indicator.text() + ", " + party;
  }

  std::string figure(const FigureDifference& one) const {
    const auto number = [&](double value) { return render_exact(value, language_); };
    const std::string day = render_date(one.date, language_);
    if (!one.before) return fmt::format("{}: {}", day, number(*one.now));
    if (!one.now) return fmt::format("{}: {}, {}", day, number(*one.before), say(Word::report_taken_out));
    return fmt::format("{}: {} -> {}, {}", day, number(*one.before), number(*one.now),
                       say(one.restated ? Word::diff_restated : Word::diff_corrected));
  }

  const Difference& difference_;
  Language language_;
};

std::string as_text(const Section& section, Language language) {
  std::string out = std::string(text_of(section.heading, language)) + '\n';
  for (const Item& item : section.items) {
    out += "  " + text::make_visible_line(item.head) + '\n';
    for (const std::string& line : item.lines) out += "    " + text::make_visible_line(line) + '\n';
  }
  return out;
}

std::string as_markdown(const Section& section, Language language) {
  std::string out = "## " + std::string(text_of(section.heading, language)) + "\n\n";
  for (const Item& item : section.items) {
    out += "- **" + escape_markdown(item.head) + "**\n";
    for (const std::string& line : item.lines) out += "  - " + escape_markdown(line) + '\n';
  }
  return out;
}

}  // namespace

std::string render_difference(const Difference& difference, DiffForm form, Language language) {
  std::string out;
  for (const Section& section : Teller(difference, language).sections()) {
    if (section.items.empty()) continue;
    if (!out.empty()) out += '\n';
    out += form == DiffForm::text ? as_text(section, language) : as_markdown(section, language);
  }
  return out;
}

}  // namespace accord::render
