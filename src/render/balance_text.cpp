// First a row a party, numbers to the right; then a block a party:
//
//   party         cards  gives  gains      net  hours  by key  budget  by key
//   Noorderzorg   5/5        2      2  +142000   8650    +4 %  215000    -1 %
//   De Lindehof   3/5        -      1        -   3030    +8 %   73100    +2 %
//
//   Noorderzorg  noorderzorg
//     interests    Keep both emergency departments open around the clock
#include "render/balance_text.hpp"

#include "model/rounding.hpp"
#include "render/amounts.hpp"
#include "render/fill.hpp"
#include "render/number.hpp"
#include "render/paragraph.hpp"
#include "render/table.hpp"
#include "text/join.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace accord::render {
namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kGap = 2;
constexpr std::size_t kLeastName = 16;
constexpr std::size_t kLeastColumns = 3;
constexpr std::string_view kAbsent = "-";
constexpr Word kCardNames[kCards] = {Word::card_interests, Word::card_needs, Word::card_limits,
                                     Word::card_gains, Word::card_concessions};

// A column of the overview.
struct Numbers {
  std::string heading;
  std::vector<std::string> cells;

  std::size_t width() const {
    std::size_t out = text::display_width(heading);
    for (const std::string& cell : cells) out = std::max(out, text::display_width(cell));
    return out;
  }
};

std::size_t width_of(const std::vector<Numbers>& columns) {
  std::size_t out = 0;
  for (const Numbers& one : columns) out += one.width() + kGap;
  return out;
}

std::string to_the_right(const std::string& cell, std::size_t width) {
  if (cell.empty()) return {};
  return std::string(width - std::min(width, text::display_width(cell)), ' ') + cell;
}

std::string count_of(const Sentences& card) {
  return card ? std::to_string(card->size()) : std::string(kAbsent);
}

class BalanceText {
 public:
  BalanceText(const Partnership& partnership, const Balance& balance, const Screen& screen)
      : partnership_(partnership),
        currency_(text::make_visible_line(partnership.settings.currency)),
        balance_(balance),
        screen_(screen),
        style_(screen.style) {}

  std::string render() {
    std::string out = render_heading(partnership_, balance_.as_of, screen_);
    if (balance_.parties.empty()) return out + say(Word::no_parties_yet) + '\n';
    out += summary() + '\n' + overview();
    for (const PartyBalance& one : balance_.parties) out += block(one);
    return out;
  }

 private:
  Language language() const { return screen_.language; }
  template <class... Args>
  std::string say(Word word, const Args&... args) const {
    return style_.fit(fill(word, language(), args...));
  }
  std::string shown(std::string_view text) const { return style_.fit(text::make_visible_line(text)); }
  std::string sum(double value) const { return render_sum(value, language()); }

  std::string summary() const {
    std::size_t members = 0;
    std::size_t complete = 0;
    for (const PartyBalance& one : balance_.parties) {
      if (one.party->role == Role::observer) continue;
      ++members;
      if (one.party->source.readable && one.count_cards() == kCards) ++complete;
    }
    std::string out = say(Word::all_cards, complete, members) + '\n';
    if (balance_.key != nullptr)
      out += say(Word::key_by, shown(balance_.key->name.value));
    else
      out += say(balance_.equal ? Word::key_equal : Word::key_none);
    return wrap_lines(out);
  }

  std::string wrap_lines(const std::string& text) const {
    std::string out;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      out += wrap(text.substr(begin, end - begin), screen_.columns(), 0, LongWords::split);
      begin = end + 1;
    }
    return out;
  }

  std::string name_of(const Party& party) const {
    if (!party.source.readable) return party.id.text() + " (" + say(Word::unreadable) + ')';
    const std::string name = shown(party.name.value);
    return party.role == Role::observer ? name + " (" + say(Word::an_observer) + ')' : name;
  }

  // What is promised against what is expected, as a part of that: "+4 %".
  std::string against(const PartyBalance& one, const std::optional<Expected>& means) const {
    if (one.key && !one.key->part && one.party->role == Role::member) return "?";
    if (!means) return {};
    if (means->expected == 0) return render_difference(means->promised, language());
    const double part = means->difference() / means->expected;
    return (round_to(part * 100, 0) > 0 ? "+" : "") + render_percent(part);
  }

  template <class CellOf>
  Numbers column(Word heading, CellOf cell_of) const {
    Numbers out{say(heading), {}};
    for (const PartyBalance& one : balance_.parties)
      out.cells.push_back(one.party->source.readable ? cell_of(one) : std::string());
    return out;
  }

  // The sum of what there is; empty where there is nothing.
  template <class ValueOf>
  std::string together(ValueOf value_of) const {
    std::optional<double> all;
    for (const PartyBalance& one : balance_.parties)
      if (const auto value = value_of(one)) all = all.value_or(0) + *value;
    return all ? sum(*all) : "";
  }

  std::vector<Numbers> columns() const {
    const auto amount = [&](const std::optional<double>& value) {
      return value ? sum(*value) : std::string();
    };
    const auto hours = [](const PartyBalance& one) { return one.means.all.hours; };
    const auto budget = [](const PartyBalance& one) { return one.means.all.budget; };
    std::vector<Numbers> out;
    out.push_back(column(Word::balance_cards, [](const PartyBalance& one) {
      return fmt::format("{}/{}", one.count_cards(), kCards);
    }));
    out.push_back(column(Word::balance_gives,
                         [](const PartyBalance& one) { return count_of(one.party->concessions); }));
    out.push_back(
        column(Word::balance_gets, [](const PartyBalance& one) { return count_of(one.party->gains); }));
    out.push_back(column(Word::balance_net, [&](const PartyBalance& one) {
      const auto net = net_of(*one.party);
      return net ? render_difference(*net, language()) : std::string(kAbsent);
    }));
    out.push_back(column(Word::balance_hours, [&](const PartyBalance& one) { return amount(hours(one)); }));
    if (balance_.has_key())
      out.push_back(
          column(Word::balance_by_key, [&](const PartyBalance& one) { return against(one, one.hours); }));
    out.push_back(column(Word::balance_budget, [&](const PartyBalance& one) { return amount(budget(one)); }));
    if (balance_.has_key())
      out.push_back(
          column(Word::balance_by_key, [&](const PartyBalance& one) { return against(one, one.budget); }));
    const std::size_t budget_at = balance_.has_key() ? 6 : 5;
    for (Numbers& one : out) one.cells.emplace_back();
    out[4].cells.back() = together(hours);
    out[budget_at].cells.back() = together(budget);
    return out;
  }

  std::string overview() const {
    std::vector<std::string> names;
    std::size_t widest = text::display_width(say(Word::balance_party));
    for (const PartyBalance& one : balance_.parties) {
      names.push_back(name_of(*one.party));
      widest = std::max(widest, text::display_width(names.back()));
    }
    names.push_back(say(Word::balance_together));
    std::vector<Numbers> numbers = columns();
    // What a narrow screen has no room for is in the blocks below.
    while (numbers.size() > kLeastColumns &&
           width_of(numbers) + std::min(widest, kLeastName) > screen_.columns())
      numbers.pop_back();
    return table_of(names, numbers) + legend();
  }

  std::string table_of(const std::vector<std::string>& names, const std::vector<Numbers>& numbers) const {
    std::vector<std::string> headings;
    for (const Numbers& one : numbers) headings.push_back(to_the_right(one.heading, one.width()));
    const std::string party = say(Word::balance_party);
    std::vector<Column> heads{{party, Cut::where_narrow}};
    for (const std::string& heading : headings) heads.push_back({heading, Cut::never});
    Table out(std::move(heads));
    for (std::size_t row = 0; row < names.size(); ++row) {
      std::vector<std::string> cells{names[row]};
      for (const Numbers& one : numbers) cells.push_back(to_the_right(one.cells[row], one.width()));
      out.add_row(std::move(cells));
    }
    return out.render(screen_.columns(), style_);
  }

  std::string legend() const {
    std::string out = wrap(say(Word::balance_legend), screen_.columns());
    if (balance_.has_key()) out += wrap(say(Word::by_key_legend), screen_.columns());
    std::string painted;
    for (std::size_t begin = 0; begin < out.size();) {
      const std::size_t end = out.find('\n', begin);
      painted += style_.paint(Ink::dim, out.substr(begin, end - begin)) + '\n';
      begin = end + 1;
    }
    return painted;
  }

  // The cards that are on the table, and in one line those that are not.
  void add_cards(const Party& party, Card& out) const {
    std::vector<std::string> missing;
    const auto lacks = [&](Word card) { missing.push_back(say(card)); };
    const auto cards = cards_of(party);
    for (std::size_t i = 0; i < kCards; ++i) {
      if (!*cards[i]) {
        lacks(kCardNames[i]);
        continue;
      }
      std::vector<std::string> lines;
      for (const Text& text : **cards[i]) lines.push_back(text.value);
      if (lines.empty()) lines.push_back(say(Word::none_aloud));
      out.add(say(kCardNames[i]), lines);
    }
    if (!party.business_case)
      lacks(Word::card_business_case);
    else
      out.add(say(Word::card_business_case),
              render_business_case(*party.business_case, currency_, language()));
    out.add(say(Word::not_on_table), text::join(missing, ", "));
  }

  std::vector<std::string> shares_of(const PartyBalance& one) const {
    std::vector<std::string> out;
    for (const TakenShare& share : one.shares)
      out.push_back(share.result->id().text() + ": " + render_share(share, language()));
    return out;
  }

  // What a key asks is no exact sum: whole numbers will do where they are large.
  std::string promised(const Expected& one, const Amounts& amount) const {
    constexpr double kLarge = 100;
    const int decimals = one.expected < kLarge ? 1 : 0;
    const std::string difference = render_number(one.difference(), decimals, language());
    return say(Word::promised_expected, render_amounts(amount, currency_, language()),
               render_number(one.expected, decimals, language()),
               (round_to(one.difference(), decimals) > 0 ? "+" : "") + difference);
  }

  std::vector<std::string> by_key(const PartyBalance& one) const {
    std::vector<std::string> out;
    const bool is_member = one.party->role == Role::member;
    if (balance_.key != nullptr && one.key && is_member && !one.key->part)
      out.push_back(say(Word::no_key_figure, shown(balance_.key->name.value)));
    if (balance_.key != nullptr && one.key && one.key->part && one.key->date)
      out.push_back(say(Word::key_figure, render_amount(*one.key->figure, *balance_.key, language()),
                        render_date(*one.key->date, language()), render_percent(*one.key->part)));
    if (one.hours) out.push_back(promised(*one.hours, {one.hours->promised, std::nullopt}));
    if (one.budget) out.push_back(promised(*one.budget, {std::nullopt, one.budget->promised}));
    return out;
  }

  std::string block(const PartyBalance& one) const {
    std::string out = '\n' + heading_of(*one.party);
    if (!one.party->source.readable) return out + "  " + say(Word::see_check) + '\n';
    Card card;
    add_cards(*one.party, card);
    card.add(say(Word::card_shares), shares_of(one));
    card.add(say(Word::card_means), render_means(one.means, currency_, language()));
    card.add(say(Word::card_key), by_key(one));
    const std::string lines = card.render(screen_.columns() - kIndent, style_);
    for (std::size_t begin = 0; begin < lines.size();) {
      const std::size_t end = lines.find('\n', begin);
      out += std::string(kIndent, ' ') + lines.substr(begin, end - begin + 1);
      begin = end + 1;
    }
    return out;
  }

  std::string heading_of(const Party& party) const {
    const std::string name =
        text::truncate_to_width(name_of(party), screen_.columns(), style_.sign("…", "~"));
    const std::string& id = party.id.text();
    if (!party.source.readable) return style_.paint(Ink::bold, name) + '\n';
    const bool beside = text::display_width(name) + kGap + id.size() <= screen_.columns();
    return style_.paint(Ink::bold, name) + (beside ? std::string(kGap, ' ') : "\n  ") +
           style_.paint(Ink::dim, id) + '\n';
  }

  const Partnership& partnership_;
  const std::string currency_;
  const Balance& balance_;
  const Screen& screen_;
  const Style& style_;
};

}  // namespace

std::string render_balance_text(const Partnership& partnership, const Balance& balance,
                                const Screen& screen) {
  return BalanceText(partnership, balance, screen).render();
}

}  // namespace accord::render
