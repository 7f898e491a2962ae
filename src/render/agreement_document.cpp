#include "render/agreement_document.hpp"

#include "accord/balance.hpp"
#include "files/record_yes.hpp"
#include "render/added.hpp"
#include "render/amounts.hpp"
#include "render/fill.hpp"
#include "render/goal_reading.hpp"
#include "render/number.hpp"
#include "text/join.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace accord::render {
namespace {

std::string text_of(const Maybe<std::string>& text) { return text ? flowing(text->value) : std::string(); }

std::vector<std::string> lines_of(const std::vector<Text>& texts) {
  std::vector<std::string> out;
  for (const Text& text : texts) out.push_back(flowing(text.value));
  return out;
}

class Composer {
 public:
  Composer(const AgreementView& view, Language language)
      : view_(view), p_(view.partnership), language_(language) {
    out_.language = language;
  }

  Document compose() {
    out_.title = say(Word::agreement_title);
    out_.subtitle = say(Word::agreement_as_of, p_.settings.name.value, date(view_.today));
    add_purpose();
    out_.heading(2, say(Word::agreement_results));
    for (const Assessment* one : view_.shown)
      if (one->state != State::stopped) add_result(*one);
    add_given_up();
    add_gives_and_gains();
    add_governance();
    add_conditions(p_.settings.conditions, 2);
    add_documents();
    add_signatures();
    return std::move(out_);
  }

 private:
  template <class... Values>
  std::string say(Word word, const Values&... values) const {
    return fill(word, language_, values...);
  }
  std::string date(Date day) const { return render_long_date(day, language_); }

  std::string name_of(const Id& id) const {
    const Party* party = p_.find_party(id);
    return party == nullptr ? id.text() : party->name.value;
  }

  std::string names_of(const std::vector<Id>& ids) const {
    return text::join(ids, ", ", [this](const Id& id) { return name_of(id); });
  }

  // Missing says that nobody laid it on the table; empty says "none" out loud.
  std::vector<std::string> card(const Sentences& sentences) const {
    if (!sentences) return {say(Word::not_on_table)};
    if (sentences->empty()) return {say(Word::none_aloud)};
    return lines_of(*sentences);
  }

  void add_list(int level, Word heading, const Sentences& sentences) {
    if (!sentences || sentences->empty()) return;
    out_.heading(level, say(heading));
    out_.add(BulletList{lines_of(*sentences)});
  }

  void add_purpose() {
    out_.heading(2, say(Word::agreement_purpose));
    const std::string purpose = text_of(p_.settings.purpose);
    out_.paragraph(purpose.empty() ? say(Word::not_on_table) : purpose);
    add_list(3, Word::agreement_outside, p_.settings.outside);
  }

  void add_result(const Assessment& a) {
    const Result& r = *a.result;
    out_.heading(3, flowing(r.goal->title ? r.goal->title->value : r.goal->result.value));
    Facts facts;
    facts.add(say(Word::agreement_sentence), flowing(r.goal->result.value));
    facts.add(say(Word::agreement_numbers), render_way(a, language_));
    facts.add(say(Word::show_why), text_of(r.goal->why));
    facts.add(say(Word::show_indicator), indicator_line(*r.indicator));
    facts.add(say(Word::show_definition), text_of(r.indicator->definition));
    facts.add(say(Word::show_source), text_of(r.indicator->data_source));
    facts.add(say(Word::agreement_parties), names_of(a.parties));
    facts.add(say(Word::agreement_without), names_of(terms(a).without));
    facts.add(say(Word::show_owner), a.owner ? name_of(*a.owner) : "");
    facts.add(say(Word::show_risks), r.goal->risks ? card(r.goal->risks) : std::vector<std::string>());
    facts.add(say(Word::show_tensions),
              r.goal->tensions ? card(r.goal->tensions) : std::vector<std::string>());
    facts.add(say(Word::agreement_record), record_of(a));
    out_.add(std::move(facts));
    add_contributions(r);
    add_conditions(r.goal->conditions, 0);
  }

  std::string indicator_line(const Indicator& indicator) const {
    return fmt::format(
        "{}, {}; {}; {}", indicator.name.value, indicator.unit.value, render_combining(indicator, language_),
        say(indicator.better == Better::higher ? Word::higher_is_better : Word::lower_is_better));
  }

  Terms terms(const Assessment& a) const { return terms_of(p_, a, Id()); }

  // The very values that `ratify` writes: whoever signs can hold the one beside the other.
  std::vector<std::string> record_of(const Assessment& a) const {
    std::vector<std::string> out;
    for (const auto& [key, value] : files::yes_entries(yes_to(a.result->id(), terms(a))))
      out.push_back(key + " = " + value);
    return out;
  }

  // Who takes on what: share, means and who answers for it, a row a party.
  void add_contributions(const Result& r) {
    DocumentTable table{
        {say(Word::balance_party), say(Word::show_share), say(Word::show_means), say(Word::agreement_owners)},
        {}};
    std::vector<Id> ids;
    const auto note = [&ids](const Id& id) {
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    };
    for (const Share& one : r.goal->shares) note(one.party.value);
    for (const Means& one : r.goal->means) note(one.party.value);
    for (const OwnerInside& one : r.goal->owners) note(one.party.value);
    for (const Id& id : ids)
      table.rows.push_back({name_of(id), share_of(r, id), means_of(*r.goal, id), owner_of(*r.goal, id)});
    if (!table.rows.empty()) out_.add(std::move(table));
  }

  std::string share_of(const Result& r, const Id& party) const {
    for (const Share& share : r.goal->shares)
      if (share.party.value == party)
        return render_share({&r, &share, share_level(p_, r, share, view_.today)}, language_);
    return {};
  }

  std::string means_of(const Goal& goal, const Id& party) const {
    for (const Means& means : goal.means)
      if (means.party.value == party) return flowing(render_means(means, p_.settings.currency, language_));
    return {};
  }

  static std::string owner_of(const Goal& goal, const Id& party) {
    for (const OwnerInside& one : goal.owners)
      if (one.party.value == party) return flowing(one.who.value);
    return {};
  }

  void add_given_up() {
    BulletList list;
    for (const Assessment* one : view_.shown)
      if (one->state == State::stopped)
        list.items.push_back(
            fmt::format("{} ({})", flowing(one->result->goal->result.value), date(*one->result->stopped)));
    if (list.items.empty()) return;
    out_.heading(3, say(Word::agreement_given_up));
    out_.add(std::move(list));
  }

  std::vector<Id> all_parties() const {
    std::vector<Id> out;
    for (const PartyYes& one : view_.purpose.parties) out.push_back(one.party);
    const bool all = view_.shown.size() == view_.results.all.size();
    if (all) return out;
    std::erase_if(out, [&](const Id& id) {  // only those that the results shown are about
      return std::none_of(view_.shown.begin(), view_.shown.end(), [&](const Assessment* a) {
        return std::binary_search(a->parties.begin(), a->parties.end(), id);
      });
    });
    return out;
  }

  void add_gives_and_gains() {
    out_.heading(2, say(Word::agreement_gives));
    for (const Id& id : all_parties()) {
      const Party& party = *p_.find_party(id);
      out_.heading(3, flowing(party.name.value));
      Facts facts;
      facts.add(say(Word::card_interests), card(party.interests));
      facts.add(say(Word::card_needs), card(party.needs));
      facts.add(say(Word::card_limits), card(party.limits));
      facts.add(say(Word::card_gains), card(party.gains));
      facts.add(say(Word::card_concessions), card(party.concessions));
      facts.add(say(Word::card_business_case),
                party.business_case
                    ? render_business_case(*party.business_case, p_.settings.currency, language_)
                    : std::vector<std::string>{say(Word::not_on_table)});
      facts.add(say(Word::agreement_speaks), representative_of(party));
      out_.add(std::move(facts));
    }
  }

  std::string representative_of(const Party& party) const {
    if (!party.representative) return say(Word::agreement_nobody);
    std::vector<std::string> parts;
    for (const auto* part :
         {&party.representative->name, &party.representative->role, &party.representative->mandate})
      if (*part) parts.push_back(flowing((*part)->value));
    return text::join(parts, ", ");
  }

  void add_governance() {
    out_.heading(2, say(Word::agreement_governance));
    const Governance& g = p_.settings.governance;
    Facts facts;
    add_governance_facts(g, facts);
    const auto& key = p_.settings.distribution_key;
    const auto id = key ? Id::parse(key->value) : std::nullopt;
    const Indicator* indicator = id ? p_.find_indicator(*id) : nullptr;
    if (key && key->value == "equal") facts.add(say(Word::agreement_key), say(Word::agreement_key_equal));
    if (indicator != nullptr) facts.add(say(Word::agreement_key), flowing(indicator->name.value));
    if (facts.rows.empty())
      out_.paragraph(say(Word::not_on_table));
    else
      out_.add(std::move(facts));
    for (const Ambition& ambition : p_.ambitions) {
      Facts own;
      add_governance_facts(ambition.governance, own);
      if (own.rows.empty() || !is_shown(ambition.id)) continue;
      out_.heading(3, flowing(ambition.name.value));
      out_.add(std::move(own));
    }
  }

  bool is_shown(const Id& ambition) const {
    return std::any_of(view_.shown.begin(), view_.shown.end(),
                       [&](const Assessment* a) { return a->result->ambition == ambition; });
  }

  void add_governance_facts(const Governance& g, Facts& facts) const {
    facts.add(say(Word::agreement_form), text_of(g.form));
    facts.add(say(Word::agreement_manager), text_of(g.manager));
    facts.add(say(Word::agreement_decides), text_of(g.decides));
    if (g.review) {
      const Word words[] = {Word::monthly_review, Word::quarterly_review, Word::yearly_review};
      facts.add(say(Word::agreement_review), say(words[static_cast<std::size_t>(g.review->value)]));
    }
    facts.add(say(Word::agreement_bodies), lines_of(g.ratified_by));
    if (g.ratify_within)
      facts.add(say(Word::agreement_within), say(Word::agreement_days, render_exact(g.ratify_within->value)));
  }

  // With a heading of that level; 0: with the name before each, below a result.
  void add_conditions(const std::vector<Condition>& conditions, int level) {
    if (conditions.empty()) return;
    if (level > 0) out_.heading(level, say(Word::agreement_conditions));
    BulletList list;
    for (const Condition& one : conditions)
      list.items.push_back(fmt::format(
          "{}{} ({})", level > 0 ? "" : say(Word::agreement_condition) + ": ", flowing(one.sentence.value),
          one.met ? say(Word::agreement_met, date(*one.met)) : say(Word::agreement_not_met)));
    out_.add(std::move(list));
  }

  void add_documents() {
    if (p_.settings.documents.empty()) return;
    out_.heading(2, say(Word::agreement_documents));
    out_.add(BulletList{lines_of(p_.settings.documents)});
  }

  // A line of the table: what one body of one party said yes to, and when.
  using Said = std::vector<std::string>;

  void collect(const Agreement& agreement, const std::string& what, const Id& party,
               std::vector<std::pair<std::string, Said>>& bodies) const {
    for (const PartyYes& one : agreement.parties) {
      if (one.party != party) continue;
      for (const BodyYes& body : one.bodies) {
        auto at = std::find_if(bodies.begin(), bodies.end(),
                               [&](const auto& known) { return known.first == body.body; });
        if (at == bodies.end()) at = bodies.insert(bodies.end(), {body.body, {}});
        if (!body.date) continue;
        const std::string said = what + ": " + date(*body.date);
        at->second.push_back(body.current ? said : say(Word::agreement_earlier, said));
      }
    }
  }

  void add_signatures() {
    out_.heading(2, say(Word::agreement_signatures));
    DocumentTable table{
        {say(Word::balance_party), say(Word::agreement_body), say(Word::agreement_said),
         say(Word::agreement_name), say(Word::agreement_date), say(Word::agreement_signature)},
        {}};
    table.to_fill_in = true;
    table.name = say(Word::agreement_signatures);
    for (const Id& id : all_parties()) {
      std::vector<std::pair<std::string, Said>> bodies;
      collect(view_.purpose, say(Word::purpose), id, bodies);
      for (const Assessment* one : view_.shown) {
        const auto at = static_cast<std::size_t>(one->result - view_.results.all.data());
        if (one->state != State::stopped) collect(view_.agreements[at], one->result->id().text(), id, bodies);
      }
      if (bodies.empty()) bodies.emplace_back("", Said());
      for (const auto& [body, said] : bodies)
        table.rows.push_back({name_of(id), body, text::join(said, "; "), "", "", ""});
    }
    out_.add(std::move(table));
  }

  const AgreementView& view_;
  const Partnership& p_;
  Language language_;
  Document out_;
};

}  // namespace

Document compose_agreement(const AgreementView& view, Language language) {
  return Composer(view, language).compose();
}

}  // namespace accord::render
