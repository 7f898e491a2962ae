#include "sentence/problems.hpp"

#include "model/both.hpp"
#include "text/utf8.hpp"

#include <utility>

namespace accord::sentence {
namespace {

bool is_small(PieceKind kind) { return kind == PieceKind::filler || kind == PieceKind::punctuation; }

bool is_direction(PieceKind kind) {
  return kind == PieceKind::up || kind == PieceKind::down || kind == PieceKind::particle_up ||
         kind == PieceKind::particle_down;
}

Bilingual year_or_unit(const std::string& year) {
  return both("write \"in {}\" for the deadline, or a unit behind the amount",
              "schrijf \"in {}\" voor de deadline, of een eenheid achter de hoeveelheid", year);
}

// The deadline stands elsewhere.
Bilingual unit_or_nothing() {
  return both("write a unit behind it where it is the amount, or leave it out",
              "zet er een eenheid achter als het de hoeveelheid is, of laat het weg");
}

// Bytes; the longest results that people write take 400.
constexpr std::size_t kLongestSentence = 2000;

}  // namespace

std::optional<SentenceProblem> find_unreadable(std::string_view written, Bilingual (*shorter)()) {
  const auto told = [](Bilingual what, Bilingual help) {
    return SentenceProblem{"leftover-words", std::move(what), std::move(help), {0, 0}};
  };
  if (text::find_invalid_utf8(written))
    return told(both("is not written in UTF-8", "is niet in UTF-8 geschreven"),
                both("write it in UTF-8", "schrijf het in UTF-8"));
  if (written.size() > kLongestSentence)
    return told(
        both("is too long: {} bytes, and at most {} are read",
             "is te lang: {} bytes, en het mogen er hoogstens {} zijn", written.size(), kLongestSentence),
        shorter());
  return std::nullopt;
}

SentenceProblem problem_at(const Sentence& sentence, std::size_t first, std::size_t last,
                           std::string_view rule, Bilingual message, Bilingual help) {
  return {std::string(rule), std::move(message), std::move(help), sentence.range(first, last)};
}

SentenceProblem undated_problem(const Sentence& sentence, const Piece& deadline) {
  const std::string words = quoted(sentence, deadline.first, deadline.last);
  const auto told = [&](Bilingual what, Bilingual help) {
    return problem_at(sentence, deadline.first, deadline.last, "leftover-words", std::move(what),
                      std::move(help));
  };
  if (deadline.proposed && deadline.proposed == deadline.alternative)
    return told(
        both("{} is no day of the calendar: that month has {} days",
             "{} staat niet in de kalender: die maand heeft {} dagen", words, deadline.proposed->day()),
        both("write \"by {}\"", "schrijf \"per {}\"", deadline.proposed->iso()));
  if (deadline.proposed && deadline.alternative)
    return told(
        both("{} can be day first or month first", "{} kan met de dag of met de maand beginnen", words),
        both("write {} or {}", "schrijf {} of {}", deadline.proposed->iso(), deadline.alternative->iso()));
  if (deadline.proposed)
    return told(both("{} names no day on which it is done", "{} noemt geen dag waarop het klaar is", words),
                both("write \"by {}\"", "schrijf \"per {}\"", deadline.proposed->iso()));
  if (deadline.relative)
    return told(both("{} names no day: it is another one for whoever reads it later",
                     "{} noemt geen dag: voor wie het later leest, is het een andere", words),
                both("write the day: \"by 2028-12-31\"", "schrijf de dag: \"per 2028-12-31\""));
  return told(both("{} is no day of the calendar", "{} staat niet in de kalender", words),
              both("write the day as 2026-12-31", "schrijf de dag als 2026-12-31"));
}

std::optional<SentenceProblem> find_doubtful_year(const Sentence& sentence, std::span<const Piece> pieces) {
  const Piece* deadline = nullptr;
  bool begun = false, changes = false;
  int deadlines = 0;
  for (const Piece& piece : pieces) {
    if (piece.kind == PieceKind::amount || piece.kind == PieceKind::factor) return std::nullopt;
    if (piece.kind == PieceKind::deadline && piece.doubtful && begun && deadline == nullptr)
      deadline = &piece;
    deadlines += piece.kind == PieceKind::deadline ? 1 : 0;
    begun = begun || (piece.kind != PieceKind::deadline && !is_small(piece.kind));
    changes = changes || is_direction(piece.kind);
  }
  if (deadline == nullptr || !changes) return std::nullopt;
  const std::string words = quoted(sentence, deadline->first, deadline->last);
  const std::string year(sentence.words(deadline->last - 1, deadline->last));
  return problem_at(sentence, deadline->first, deadline->last, "ambiguous-number",
                    both("{} may be a year or an amount", "{} kan een jaar zijn of een hoeveelheid", words),
                    deadlines > 1 ? unit_or_nothing() : year_or_unit(year));
}

SentenceProblem effort_problem(ByteRange where, std::string_view indicator, Direction better) {
  return {"effort-not-result",
          both("says what people will do, not what will be different",
               "zegt wat mensen gaan doen, niet wat er anders wordt"),
          both("say what changes, by how much and by when: \"{}10% {} by 2026-12-31\"; or record it with "
               "`accord effort add`",
               "zeg wat er verandert, hoeveel en wanneer: \"{}10% {} per 2026-12-31\"; of leg het vast met "
               "`accord effort add`",
               better == Direction::up ? '+' : '-', indicator),
          where};
}

SentenceProblem no_deadline_problem() {
  return {"no-deadline",
          both("says no deadline", "noemt geen deadline"),
          both("say by when: \"... by 2026-12-31\"", "zeg wanneer: \"... per 2026-12-31\""),
          {}};
}

Bilingual say_how_much() {
  return both("say by how much: \"+10%\", \"-12\", \"at least 95%\" or \"from 7.8% to 5.5%\"",
              "zeg hoeveel: \"+10%\", \"-12\", \"minstens 95%\" of \"van 7,8% naar 5,5%\"");
}

Bilingual say_only_that() {
  return both("say only what changes, by how much and by when, and leave the rest to the result's 'why'",
              "zeg alleen wat er verandert, hoeveel en wanneer, en laat de rest aan 'why' van het resultaat");
}

Bilingual result_each() {
  return both("one sentence is one result: make a result of each",
              "één zin is één resultaat: maak van elk een resultaat");
}

Bilingual earlier_apart() {
  return both("one sentence is one result: make a sub-result of the earlier one",
              "één zin is één resultaat: maak van de vroegste een deelresultaat");
}

std::string quoted(const Sentence& sentence, std::size_t first, std::size_t last) {
  return "'" + std::string(sentence.words(first, last)) + "'";
}

}  // namespace accord::sentence
