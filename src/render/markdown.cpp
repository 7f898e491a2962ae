#include "render/markdown.hpp"

#include "render/gauge.hpp"
#include "render/state_mark.hpp"
#include "render/words.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::render {
namespace {

// What means something inside a line; "." and ")" do behind digits at its start, as "-" and "+" by
// themselves.
constexpr std::string_view kPunctuation = "\\`*_{}[]<>#|~$^&!";

constexpr std::size_t kMostSparks = 24;

using text::is_digit;

// "12. " and "- " begin a list, "=== " underlines a heading: the first mark is escaped.
std::size_t marker_at(std::string_view line) {
  if (line.starts_with('-') || line.starts_with('+') || line.starts_with('=') || line.starts_with(':'))
    return 0;
  std::size_t digits = 0;
  while (digits < line.size() && is_digit(line[digits])) ++digits;
  const bool ordered = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  return ordered ? digits : std::string_view::npos;
}

// An address would become a link by itself. Requires: a sign at `at`.
bool begins_address(std::string_view line, std::size_t at) {
  switch (line[at]) {
    case '@':
      return true;
    case ':':
      return line.substr(at).starts_with("://");
    case 'w':
      return line.substr(at).starts_with("www.");
    default:
      return false;
  }
}

// In double quotes, as YAML has them.
std::string yaml_quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

class Markdown {
 public:
  Markdown(const Document& document, Characters characters) : document_(document), characters_(characters) {}

  std::string render() const {
    std::string out = document_.date ? title_block() : title();
    for (const Block& block : document_.blocks) out += '\n' + std::visit(*this, block);
    return out;
  }

  std::string operator()(const Heading& heading) const {
    // With a block of data in front the title is no heading: those below it come first.
    const auto level = static_cast<std::size_t>(heading.level) - (document_.date ? 1 : 0);
    return std::string(level, '#') + ' ' + text(heading.text) +
           (heading.badge ? " (" + badge(*heading.badge) + ')' : std::string()) + '\n';
  }
  std::string operator()(const Paragraph& paragraph) const {
    return (paragraph.tone == Tone::quote ? "> " : "") + text(paragraph.text) + '\n';
  }
  std::string operator()(const BulletList& list) const {
    std::string out;
    for (const std::string& item : list.items) out += "- " + text(item) + '\n';
    return out;
  }
  std::string operator()(const Facts& facts) const {
    std::string out;
    for (const auto& [name, values] : facts.rows) {
      out += "- **" + text(name) + "**: ";
      if (values.size() == 1) {
        out += text(values.front()) + '\n';
        continue;
      }
      out.back() = '\n';
      for (const std::string& value : values) out += "  - " + text(value) + '\n';
    }
    return out;
  }
  std::string operator()(const DocumentTable& table) const {
    std::string out = "|", rule = "|";
    for (std::size_t i = 0; i < table.headings.size(); ++i) {
      const bool numeric = std::find(table.numeric.begin(), table.numeric.end(), i) != table.numeric.end();
      out += ' ' + text(table.headings[i]) + " |";
      rule += numeric ? " ---: |" : " --- |";
    }
    out += '\n' + rule + '\n';
    for (const auto& row : table.rows) out += cells(row, table.headings.size());
    return out;
  }
  std::string operator()(const Counts& counts) const {
    std::string out;
    for (const auto& [state, count] : counts.items) out += fmt::format("- {} {}\n", count, badge(state));
    return out;
  }
  std::string operator()(const Entries& entries) const {
    std::string out;
    for (const Item& one : entries.items) {
      std::string line = one.title.empty() ? "" : "**" + text(one.title) + "**";
      if (one.badge) line += (line.empty() ? "(" : " (") + badge(*one.badge) + ')';
      if (!one.text.empty()) line += (line.empty() ? "" : ": ") + text(one.text);
      out += "- " + line + '\n';
    }
    return out;
  }
  std::string operator()(const Meter& meter) const { return text(meter.text) + '\n'; }
  std::string operator()(const ChartFigure& chart) const {
    std::vector<double> values;
    for (const auto& stretch : chart.data.stretches)
      for (const Level& level : stretch) values.push_back(level.value);
    const Style style{false, characters_ == Characters::all};
    return '`' + render_sparkline(values, kMostSparks, style) + "` " + text(chart.description) + "\n\n" +
           (*this)(chart.table);
  }
  std::string operator()(const Group& group) const {
    std::string out;
    for (const Block& block : group.blocks) out += (out.empty() ? "" : "\n") + std::visit(*this, block);
    return out;
  }

 private:
  std::string text(std::string_view words) const {
    const std::string line = flowing(words);
    return escape_markdown(characters_ == Characters::latin1 ? fit_latin1(line) : line);
  }

  std::string badge(const Badge& one) const {
    const StateMark mark = mark_of(one.state);
    return text(characters_ == Characters::latin1 ? one.word : std::string(mark.utf8) + ' ' + one.word);
  }

  std::string cells(const std::vector<Cell>& row, std::size_t columns) const {
    std::string out = "|";
    for (std::size_t i = 0; i < columns; ++i) {
      out += ' ';
      if (i < row.size()) out += row[i].state ? badge({*row[i].state, row[i].text}) : text(row[i].text);
      out += " |";
    }
    return out + '\n';
  }

  std::string title() const {
    const std::string out = "# " + text(document_.title) + '\n';
    return document_.subtitle.empty() ? out : out + '\n' + text(document_.subtitle) + '\n';
  }

  // What pandoc makes a title page of, and hosts of git a table.
  std::string title_block() const {
    const auto field = [&](std::string_view name, std::string_view value) {
      return value.empty() ? std::string() : fmt::format("{}: {}\n", name, yaml_quoted(text(value)));
    };
    return "---\n" + field("title", document_.title) +
           field("subtitle", document_.kind + (document_.subtitle.empty() ? "" : ", ") + document_.subtitle) +
           field("date", render_long_date(*document_.date, document_.language)) +
           "lang: " + (document_.language == Language::nl ? "nl" : "en") + "\n---\n";
  }

  const Document& document_;
  Characters characters_;
};

}  // namespace

std::string escape_markdown(std::string_view text) {
  const std::string line = text::make_visible_line(text);
  const std::size_t marker = marker_at(line);
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool address = begins_address(line, i);
    if (i == marker || address || kPunctuation.find(line[i]) != std::string_view::npos) {
      // A letter can't be escaped: "www." is broken behind its point.
      if (line[i] == 'w') {
        out += "www\\.";
        i += 3;
        continue;
      }
      out += '\\';
    }
    out += line[i];
  }
  return out;
}

std::string render_markdown(const Document& document, Characters characters) {
  return Markdown(document, characters).render();
}

}  // namespace accord::render
