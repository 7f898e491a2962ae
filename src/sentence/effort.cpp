// Whether a sentence says what people will do instead of what will be different.
//
// The main verb tells. "Train 200 nurses" is an effort, "200 nurses are trained" a result; "we stimuleren
// samenwerking" an effort, "we verlagen het verzuim" a wish. So the judge looks for the first verb of the
// main clause (English: where the sentence begins, after "by 2030" and "we will"; Dutch: wherever it stands,
// past relative clauses), and then at what the verb is about: improving *cooperation* is still an effort,
// building *trust* is not. Numbers come in last: counting meetings counts efforts, whatever the verb.
#include "sentence/dates.hpp"
#include "sentence/phrase.hpp"

#include <algorithm>
#include <string_view>

namespace accord::sentence {
namespace {

struct VerbAt {
  std::size_t token = 0;
  VerbForm form = VerbForm::none;
  bool effort = false, soft = false, change = false, gain = false, helper = false;
  bool any() const { return effort || soft || change || gain; }
};

class Judge {
 public:
  Judge(const Sentence& sentence, std::span<const Piece> pieces)
      : sentence_(sentence), pieces_(pieces), language_(guess_language(sentence)) {
    find_lead();
    for (std::size_t i = 0; i < pieces_.size() && first_target_ == nullptr; ++i) {
      if (pieces_[i].last <= begin_) continue;
      if (pieces_[i].kind == PieceKind::factor) first_target_ = &pieces_[i];
      if (pieces_[i].kind != PieceKind::amount) continue;
      first_target_ = &pieces_[i];
      role_ = find_role(pieces_, i);
    }
  }

  bool tells_effort() const {
    if (lead_ >= sentence_.size()) return false;
    const VerbAt verb = language_ == Language::en ? verb_at(lead_) : first_dutch_verb();
    if (first_target_ == nullptr) return language_ == Language::en ? english_wish(verb) : dutch_wish(verb);
    if (first_target_->kind == PieceKind::factor) return false;
    if (counts_efforts()) return true;
    return language_ == Language::en ? english_amount(verb) : dutch_amount(verb);
  }

 private:
  // ---- Where the sentence begins ----

  void find_lead() {
    begin_ = lead_ = skip_heading(sentence_);
    while (lead_ < sentence_.size()) {
      std::size_t skip = find_deadline(sentence_, lead_).tokens;
      if (skip == 0) skip = count_relative_deadline(sentence_, lead_, RelativeDates::all);
      if (skip == 0 && sentence_.tokens[lead_].kind == TokenKind::mark && !starts_amount(lead_)) skip = 1;
      if (skip == 0) {
        const Found we = find_words(sentence_, lead_, Meaning::we);
        we_ = we_ || we;
        skip = std::max(we.tokens, find_words(sentence_, lead_, Meaning::will).tokens);
      }
      if (skip == 0) return;
      lead_ += skip;
    }
  }

  bool starts_amount(std::size_t at) const {
    return std::any_of(pieces_.begin(), pieces_.end(), [&](const Piece& piece) {
      return piece.first == at && piece.kind == PieceKind::amount;
    });
  }

  const Piece* piece_at(std::size_t token) const {
    const auto found =
        std::find_if(pieces_.begin(), pieces_.end(), [&](const Piece& piece) { return piece.last > token; });
    return found == pieces_.end() ? nullptr : &*found;
  }

  // ---- Words ----

  bool is(std::size_t at, Meaning meaning) const {
    return static_cast<bool>(find_words(sentence_, at, meaning));
  }

  Found noun_at(std::size_t at, Meaning meaning) const {
    return language_ == Language::nl ? find_noun(sentence_, at, meaning) : find_words(sentence_, at, meaning);
  }

  bool is_down(std::size_t at) const {
    const Piece* piece = piece_at(at);
    return piece != nullptr && piece->kind == PieceKind::down && piece->first == at;
  }

  bool is_direction(std::size_t at) const {
    const Piece* piece = piece_at(at);
    const bool direction =
        piece != nullptr &&
        (piece->kind == PieceKind::up || piece->kind == PieceKind::down || piece->kind == PieceKind::factor);
    return direction && piece->first == at;
  }

  // "Reduce", "daalt"; not "more", "lager".
  bool is_direction_verb(std::size_t at) const { return is_direction(at) && !is(at, Meaning::comparative); }

  // "Zorg op maat": care; only "zorg voor" and "zorg dat" are orders.
  bool is_care(std::size_t at) const {
    const std::string_view next = sentence_.text(at + 1);
    return sentence_.text(at) == "zorg" && next != "voor" && next != "dat" && next != "ervoor" &&
           next != "er";
  }

  VerbAt verb_at(std::size_t at) const {
    VerbAt verb;
    verb.token = at;
    const auto look = [&](Meaning meaning) {
      const VerbForm form = find_verb(sentence_, at, meaning, language_);
      if (form != VerbForm::none) verb.form = form;
      return form != VerbForm::none;
    };
    verb.effort = look(Meaning::effort_verb);
    verb.soft = look(Meaning::soft_verb);
    verb.gain = look(Meaning::gain_verb);
    verb.change = look(Meaning::change_verb) || is_direction_verb(at);
    verb.helper = is(at, Meaning::helper);
    // A stem is a verb only as an order: "zorg voor ...", not "zorg is ...".
    const bool order =
        at == lead_ && !is(at + 1, Meaning::helper) && !is(at + 1, Meaning::reach) && !is_care(at);
    if (verb.form == VerbForm::imperative && !order)
      verb = {at, VerbForm::none, false, false, false, false, verb.helper};
    // "Werken toe naar" is no "werken".
    if (find_words(sentence_, at, Meaning::change_verb).tokens > 1) verb.effort = verb.soft = false;
    if (find_words(sentence_, at, Meaning::effort_verb).tokens > 1)
      verb.change = verb.gain = verb.soft = false;
    return verb;
  }

  bool ends_phrase(std::size_t at) const {
    const std::string_view text = sentence_.text(at);
    if (at >= sentence_.size() || text == "." || text == ";" || text == ":" || text == "(") return true;
    if (is(at, Meaning::preposition) || is(at, Meaning::before)) return true;
    if (is(at, Meaning::of) || is(at, Meaning::relative) || is(at, Meaning::purpose) ||
        is(at, Meaning::helper))
      return true;
    return is(at, Meaning::from) || text == "to" || text == "naar" || text == "tussen" || text == "among" ||
           text == "tot" || text == "met" || text == "about";
  }

  // Where the words that a verb is about end: at the first preposition.
  std::size_t phrase_end(std::size_t at) const {
    std::size_t end = at;
    while (end < at + 14 && !ends_phrase(end)) ++end;
    return std::min(end, sentence_.size());
  }

  // "Zorgen voor toegang": the preposition belongs to the verb.
  std::size_t object_end(std::size_t at) const {
    const bool preposition = is(at, Meaning::of) || is(at, Meaning::preposition);
    return phrase_end(preposition ? at + 1 : at);
  }

  bool has_noun(std::size_t first, std::size_t last, Meaning meaning) const {
    for (std::size_t i = first; i < last; ++i) {
      const Found found = noun_at(i, meaning);
      if (found && sentence_.text(i + found.tokens) != ",") return true;
    }
    return false;
  }

  // The last word of a phrase is what it is about: "training materials", but "access to training".
  bool is_about(std::size_t first, std::size_t last, Meaning meaning) const {
    for (std::size_t i = first; i < last; ++i) {
      const Found found = noun_at(i, meaning);
      if (!found) continue;
      const std::size_t next = i + found.tokens;
      const std::string_view text = sentence_.text(next);
      if (next >= last || text == "," || text == "and" || text == "en" || text == "&" || text == "/")
        return true;
    }
    return false;
  }

  // ---- Sentences without an amount ----

  bool is_effort_about(const VerbAt& verb, std::size_t first, std::size_t last) const {
    if (verb.soft && !verb.change) return !has_noun(first, last, Meaning::outcome_noun);
    if (is_down(verb.token)) return false;  // fewer visits, fewer tests
    if (verb.change || (verb.gain && !verb.effort))
      return is_about(first, last, Meaning::effort_noun) && !has_noun(first, last, Meaning::outcome_noun);
    return verb.effort;
  }

  bool english_wish(const VerbAt& verb) const {
    if (is_noun_before_verb(verb.token)) return false;
    if (verb.form == VerbForm::participle && !verb.effort) return false;
    if (verb.form == VerbForm::participle && (verb.soft || verb.change)) return false;
    const bool adverb = is(lead_ + 1, Meaning::better) && !is(lead_ + 1, Meaning::comparative) &&
                        sentence_.text(lead_ + 1).ends_with("er");
    if (verb.any() && adverb) return false;  // "ship faster"
    if (verb.any()) return is_effort_about(verb, lead_ + 1, object_end(lead_ + 1));
    return english_heading() || is_unknown_order();
  }

  // "Everyone knows the strategy": a clause, and no name of something that is done.
  bool has_state_verb(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      const VerbAt verb = verb_at(i);
      if (verb.change && sentence_.text(i).ends_with("s") && !is_direction(i)) return true;
    }
    return false;
  }

  // "Staff feel heard": a noun that looks like a verb.
  bool is_noun_before_verb(std::size_t at) const {
    return is(at, Meaning::people) && (verb_at(at + 1).change || is(at + 1, Meaning::helper));
  }

  // "Establishment of a fund", "Support to committees", "Guidelines developed".
  bool english_heading() const {
    const std::size_t begin = is(lead_, Meaning::article) ? lead_ + 1 : lead_;
    if (is_direction(begin) || is(begin, Meaning::better)) return false;
    const std::size_t end = phrase_end(lead_);
    if (is(end, Meaning::helper) || has_state_verb(lead_ + 1, end)) return false;
    if (is_about(lead_, end, Meaning::effort_noun)) return true;
    if (end > lead_ && verb_at(end - 1).form == VerbForm::participle &&
        has_noun(lead_, end, Meaning::effort_noun))
      return true;
    const std::size_t head = end > lead_ ? end - 1 : lead_;
    const std::string_view word = sentence_.text(head);
    const bool activity =
        word.ends_with("tion") || word.ends_with("ment") || word.ends_with("sion") || word.ends_with("ing");
    return activity && sentence_.text(head + 1) == "of" && !is(head, Meaning::outcome_noun) &&
           !is(head, Meaning::state_noun) && !is_direction(head);
  }

  // "Refactor the scheduler": an unknown word in front of "the" can only be a verb.
  bool is_unknown_order() const {
    const std::size_t next = lead_ + 1;
    return sentence_.is_word(lead_) && !is(lead_, Meaning::article) && !is(lead_, Meaning::filler) &&
           !is(lead_, Meaning::of) && is(next, Meaning::article) && !is(lead_, Meaning::relative);
  }

  // ---- Dutch: the verb may stand anywhere ----

  std::size_t skip_clause(std::size_t at) const {
    while (at < sentence_.size() && sentence_.text(at) != "," && sentence_.text(at) != ";") ++at;
    return at;
  }

  // "... om in de zorg te werken" says what for.
  bool is_purpose(std::size_t at) const {
    const std::string_view text = sentence_.text(at);
    return at > lead_ && sentence_.text(at + 1) != "-" &&
           (text == "om" || text == "zodat" || text == "opdat");
  }

  // "De inzet", "een goede start", "het gebruik"; "het verbeteren van ..." in front is what the sentence
  // says.
  bool is_noun_behind_article(std::size_t at) const {
    if (at <= begin_) return false;
    const std::string_view before = sentence_.text(at - 1);
    const bool adjective = at >= begin_ + 2 && sentence_.text(at - 2) == "een" && before.ends_with("e");
    return before == "de" || before == "een" || adjective || (before == "het" && at - 1 > lead_);
  }

  VerbAt first_dutch_verb() const {
    VerbAt helper;
    for (std::size_t i = begin_; i < sentence_.size(); ++i) {
      const bool described =
          i > lead_ && is(i, Meaning::relative) && !is(i - 1, Meaning::will) && !is(i - 1, Meaning::we);
      if (described) i = skip_clause(i);
      if (is_purpose(i)) break;
      VerbAt verb = verb_at(i);
      if (verb.helper && !verb.effort) {
        if (!helper.helper) helper = verb;
        continue;
      }
      if (!verb.any() || is_noun_behind_article(i)) continue;
      if (verb.form == VerbForm::participle && !helper.helper) continue;
      verb.helper = helper.helper;
      return verb;
    }
    return helper;
  }

  bool dutch_wish(const VerbAt& verb) const {
    if (wants_effort()) return true;
    if (!verb.any()) return dutch_heading() || is_unknown_dutch_order();
    if (!we_ && is(verb.token + 1, Meaning::better)) return false;  // "de teams werken beter samen"
    if (is_about_people() && (verb.soft || verb.form == VerbForm::finite)) return false;
    if (verb.form == VerbForm::participle && is_better_before(verb.token)) return false;
    const std::size_t after = object_end(verb.token + 1);
    const bool verb_last = ends_phrase(verb.token + 1) && verb.token > lead_ + 1;
    if (verb_last) return is_effort_about(verb, lead_, verb.token);
    return is_effort_about(verb, verb.token + 1, after);
  }

  // "Medewerkers werken met plezier": they are the ones for whom it is done.
  bool is_about_people() const {
    std::size_t at = lead_;
    while (is(at, Meaning::comparative) || is(at, Meaning::article) || is(at, Meaning::filler)) ++at;
    return is(at, Meaning::people);
  }

  // "Er komt onderzoek", "wij willen meer onderzoek", "er moet een plan komen".
  bool wants_effort() const {
    for (std::size_t i = begin_; i < sentence_.size(); ++i) {
      if (!is(i, Meaning::helper)) continue;
      for (std::size_t j = i + 1; j < i + 6; ++j) {
        if (noun_at(j, Meaning::effort_noun)) return true;
        if (j > i + 1 && ends_phrase(j) && !is(j, Meaning::helper)) break;
      }
    }
    return sentence_.text(begin_) == "er" && sentence_.text(begin_ + 1) == "komt";
  }

  // "Extra onderzoek", "more training": more of what people do.
  bool is_more(std::size_t at) const {
    const Piece* piece = piece_at(at);
    return is(at, Meaning::comparative) && piece != nullptr && piece->kind == PieceKind::up;
  }

  // "... een netwerkbijeenkomst houden"
  bool ends_in_effort() const {
    std::size_t last = sentence_.size();
    while (last > 0 && !sentence_.is_word(last - 1)) --last;
    return last >= 2 && sentence_.text(last - 1).ends_with("en") && noun_at(last - 2, Meaning::effort_noun);
  }

  bool dutch_heading() const {
    std::size_t at = lead_;
    if (is(at, Meaning::purpose)) return false;  // "door de inzet van ..." says by what
    while (is(at, Meaning::article) || is_more(at)) ++at;
    if (sentence_.text(at).ends_with("ere")) return false;  // "betere samenwerking"
    if (ends_in_effort()) return true;
    return !is_direction(at) && has_noun(at, std::min(phrase_end(at), at + 4), Meaning::effort_noun) &&
           !is(phrase_end(at), Meaning::helper);
  }

  // "Zorg wordt beter afgestemd"
  bool is_better_before(std::size_t at) const {
    for (std::size_t back = 1; back <= 3 && back <= at; ++back)
      if (is(at - back, Meaning::better)) return true;
    return false;
  }

  bool is_unknown_dutch_order() const {
    return we_ && lead_ > 0 && is(lead_ - 1, Meaning::we) && sentence_.text(lead_).ends_with("en") &&
           !is(lead_, Meaning::helper) && !is(lead_, Meaning::comparative) && !is_direction(lead_) &&
           sentence_.is_word(lead_);
  }

  // ---- Sentences with an amount ----

  // Eight meetings, more campaigns: a count of what people do.
  bool counts_efforts() const {
    const bool counted = first_target_->amount.unit.empty() && !first_target_->amount.fraction;
    if (counted && role_.by && noun_at(first_target_->last, Meaning::effort_noun)) return true;
    if (!counted || role_.from || role_.to || role_.by) return number_of_efforts();
    std::size_t i = first_target_->last;
    for (const std::size_t end = i + 7; i < end; ++i) {
      if (noun_at(i, Meaning::effort_noun)) return !is_more_of_others(i);
      if (ends_phrase(i) || sentence_.tokens[i].kind == TokenKind::number) break;
      if (verb_at(i).form == VerbForm::participle) break;
    }
    return false;
  }

  // "10K more visits": too many to plan, so others must come.
  bool is_more_of_others(std::size_t noun) const {
    constexpr double kMostPlanned = 1000;
    return role_.compared && is(noun, Meaning::received) &&
           first_target_->amount.number.value >= kMostPlanned;
  }

  // "Increase the number of meetings to 12"
  bool number_of_efforts() const {
    for (std::size_t i = lead_; i < first_target_->first; ++i) {
      if (sentence_.text(i) == "number" && sentence_.text(i + 1) == "of")
        return is_about(i + 2, phrase_end(i + 2), Meaning::effort_noun);
      if (sentence_.text(i) == "aantal") return is(i + 1, Meaning::effort_noun);
    }
    return false;
  }

  bool percent() const { return first_target_->amount.unit == "%" || first_target_->amount.fraction; }

  // A verb of change after all: "train managers to reduce sickness absence by 10%".
  bool has_change() const {
    for (const Piece& piece : pieces_)
      if (is_direction_verb(piece.first) && piece.first >= begin_) return true;
    return false;
  }

  // "Staff turnover below 10%": "staff" looks like a verb, but the amount is no object that it could have.
  bool is_level_of_name() const {
    if (!(role_.from || role_.to || role_.bound) || role_.by) return false;
    const std::size_t next = first_target_->last;
    if (sentence_.text(next) == "of" || !sentence_.is_word(next)) return sentence_.text(next) != "of";
    return is(next, Meaning::of) || is(next, Meaning::to) || is(next, Meaning::preposition) ||
           find_deadline(sentence_, next).tokens > 0;
  }

  // What an amount is of: "create 500 jobs".
  bool counts_outcomes() const {
    const std::size_t first = first_target_->last;
    return has_noun(first, std::min(phrase_end(first), first + 4), Meaning::outcome_noun);
  }

  bool english_amount(const VerbAt& verb) const {
    const Piece* lead = piece_at(lead_);
    if (lead != nullptr && (lead == first_target_ || (lead->first >= pieces_[role_.first_piece].first &&
                                                      lead->first < first_target_->first)))
      return false;
    if (verb.form == VerbForm::participle && !verb.effort) return false;
    if (verb.change || has_change()) return false;
    if (verb.gain) return false;
    if (is_level_of_name()) return false;
    if (verb.soft) return !percent() && !counts_outcomes();
    if (verb.effort) return verb.form != VerbForm::finite || we_;
    if (english_heading()) return true;
    const bool order = sentence_.is_word(lead_) && first_target_->first <= lead_ + 2 && role_.first_piece > 0;
    return order && !percent() && first_target_->amount.unit.empty() &&
           sentence_.is_word(first_target_->last) && !is(lead_, Meaning::people) &&
           (role_.bare() || role_.bound);
  }

  // "Coachen van 45 leidinggevenden", "organisatie van 8 diners": an activity that no list knows.
  bool is_unknown_doing() const {
    const std::string_view word = sentence_.text(lead_);
    const bool doing = word.ends_with("en") || word.ends_with("atie") || word.ends_with("ing");
    return doing && !is(lead_, Meaning::outcome_noun) && sentence_.text(lead_ + 1) == "van" && role_.from &&
           pieces_[role_.first_piece].first == lead_ + 1 && first_target_->amount.unit.empty() &&
           sentence_.is_word(first_target_->last);
  }

  // "Er wordt 10 miljoen vrijgemaakt", "er is 2 miljoen beschikbaar"
  bool spends_money(const VerbAt& verb) const {
    const bool spends = verb.effort || sentence_.text(first_target_->last) == "beschikbaar";
    if (!spends || !verb.helper || sentence_.text(begin_) != "er") return false;
    const Amount& amount = first_target_->amount;
    return amount.unit == "EUR" || (is(amount.unit_first - 1, Meaning::scale) && amount.number.value >= 1e6);
  }

  // "In 2028 werken 1200 mensen in de wijk": the people who are counted do it.
  bool do_people(const VerbAt& verb) const {
    const bool counted = !we_ && first_target_->first == verb.token + 1;
    // "Werken" has no object that could be counted.
    return counted && (sentence_.text(verb.token).starts_with("werk") ||
                       is(first_target_->amount.unit_first, Meaning::people));
  }

  bool dutch_amount(const VerbAt& verb) const {
    if (!has_change() && spends_money(verb)) return true;
    if (has_change() || verb.change || verb.helper || verb.gain) return false;
    if (sentence_.text(verb.token + 1) == "er" || is_about_people()) return false;
    if (!verb.any()) return !percent() && (is_unknown_dutch_order() || dutch_heading() || is_unknown_doing());
    if (verb.soft && (percent() || do_people(verb))) return false;
    return verb.effort || (verb.soft && !counts_outcomes());
  }

  const Sentence& sentence_;
  std::span<const Piece> pieces_;
  Language language_;
  std::size_t begin_ = 0, lead_ = 0;
  bool we_ = false;
  const Piece* first_target_ = nullptr;
  Role role_;
};

}  // namespace

bool tells_effort(const Sentence& sentence, std::span<const Piece> pieces) {
  return Judge(sentence, pieces).tells_effort();
}

bool says_effort(const Sentence& sentence) {
  std::vector<Piece> pieces = cut_pieces(sentence, {});
  set_names_aside(sentence, pieces);
  return tells_effort(sentence, pieces);
}

}  // namespace accord::sentence
