// Writes a partnership of any size, for measuring: the same arguments give the same bytes.
//
//   bench_generate S|L|XL DIR
//   bench_generate [--parties N] [--indicators N] [--dates N] [--goals N] [--weekly] [--csv FILE] DIR
//
// What is written is clean under `accord check`, and every result has a state, as seen on 2026-11-01. The
// indicators are all kinds that accord combines; about one figure in twenty has a source, one in a hundred a
// comment behind it. With --csv the figures go to one spreadsheet, as rows, instead of to the books.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using std::chrono::sys_days;
using Text = fmt::memory_buffer;

struct Size {
  int parties, indicators, dates, goals;
  bool weekly;
};

constexpr Size kSmall{5, 8, 36, 14, false};
constexpr Size kLarge{100, 50, 200, 200, true};
constexpr Size kExtraLarge{1000, 50, 200, 200, true};

// What the sentence of a result about a theme asks: relative to the baseline, in percentage points, or so
// many.
enum class Asks { percent, points, number };

// A kind of indicator. Where there are more indicators than themes, each region has its own of every theme.
struct Theme {
  std::string_view id, name, dutch, unit, lines;
  int first;  // a party's first figure, in units of the last decimal
  int decimals;
  bool lower, count, per;
  Asks asks;
  std::string_view level;  // a level that a sentence may state instead
};

constexpr Theme kThemes[] = {
    {"training-places", "Training places", "Stageplekken", "places", "decimals = 0\nmin = 0\n", 60, 0, false,
     false, false, Asks::percent, ""},
    {"staff-retention", "Staff retention", "Personeelsbehoud", "%",
     "definition = \"Still there a year later\"\n", 620, 1, false, false, false, Asks::points, "60%"},
    {"satisfaction", "Client satisfaction", "Tevredenheid", "points",
     "decimals = 2\ncombine = \"weighted\"\n", 640, 2, false, false, false, Asks::percent, "6.5 points"},
    {"digital-skills", "Digital skills", "Digivaardigheid", "%", "combine = \"worst\"\nmax = 100\n", 600, 1,
     false, false, false, Asks::points, "50%"},
    {"people-trained", "People trained", "Mensen opgeleid", "people", "kind = \"count\"\ndecimals = 0\n", 8,
     0, false, true, false, Asks::number, ""},
    {"new-colleagues", "New colleagues", "Nieuwe collega's", "people",
     "kind = \"count\"\ndecimals = 0\nmin = 0\n", 30, 0, false, true, true, Asks::percent, ""},
    {"open-posts", "Open posts", "Vacatures", "posts", "better = \"lower\"\ndecimals = 0\nmargin = 2\n", 50,
     0, true, false, false, Asks::percent, ""},
    {"waiting-time", "Waiting time", "Wachttijd", "days",
     "better = \"lower\"\ncombine = \"mean\"\ndecimals = 1\n", 300, 1, true, false, false, Asks::percent,
     "35 days"},
    {"punctual-care", "Punctual care", "Stipte zorg", "%", "combine = \"weighted\"\n", 580, 1, false, false,
     false, Asks::points, "55%"},
    {"cost-of-care", "Cost of care", "Zorgkosten", "EUR", "better = \"lower\"\ndecimals = 0\n", 25000, 0,
     true, false, false, Asks::percent, ""},
};
constexpr Theme kRatio{"places-per-post",
                       "Places per open post",
                       "Plekken per vacature",
                       "%",
                       "combine = \"ratio\"\n",
                       0,
                       1,
                       false,
                       false,
                       false,
                       Asks::points,
                       "90%"};
constexpr int kRatioOf = 0;  // of `kThemes`
constexpr int kRatioTo = 6;
constexpr int kWeight = 0;
constexpr std::string_view kRegions[] = {"Noord", "Oost", "Zuid", "West", "Midden", "Kust", "Heuvels"};

struct Indicator {
  const Theme* theme;
  int region;
};

struct Result {
  std::string id;
  std::string parent;
  const Indicator* indicator;
  std::vector<int> parties;  // those stated: none is all
  int number;                // among the results of its level
  int quarters;              // of the change that the top-level result asks
  sys_days deadline;
  bool level;  // whether it states the level of its theme
};

// The same numbers everywhere and for ever, which the standard's distributions don't promise.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
  int below(int limit) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<int>((state_ >> 33) % static_cast<std::uint64_t>(limit));
  }

 private:
  std::uint64_t state_;
};

template <class... Parts>
void put(Text& out, fmt::format_string<Parts...> format, Parts&&... parts) {
  fmt::format_to(std::back_inserter(out), format, std::forward<Parts>(parts)...);
}

class File {
 public:
  explicit File(const std::filesystem::path& path) : stream_(std::fopen(path.c_str(), "wb")) {
    if (stream_ == nullptr) throw std::runtime_error(path.string() + ": can't be written");
  }
  ~File() { std::fclose(stream_); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  void write(const Text& text) { std::fwrite(text.data(), 1, text.size(), stream_); }

 private:
  std::FILE* stream_;
};

void write_file(const std::filesystem::path& path, const Text& text) { File(path).write(text); }

std::string iso(sys_days day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

sys_days last_of_month(std::chrono::year_month month) {
  return std::chrono::year_month_day_last(month.year(), std::chrono::month_day_last(month.month()));
}

std::chrono::year_month month_of(sys_days day) {
  const std::chrono::year_month_day date(day);
  return date.year() / date.month();
}

sys_days months_after(sys_days day, int months) {
  return last_of_month(month_of(day) + std::chrono::months(months));
}

// The newest figures are of October 2026; the others lie before them.
std::vector<sys_days> dates_of(int count, bool weekly) {
  using namespace std::chrono;
  std::vector<sys_days> out;
  for (int i = count - 1; i >= 0; --i)
    out.push_back(weekly ? sys_days(2026y / October / 25) - days(7 * i)
                         : last_of_month(2026y / October - months(i)));
  return out;
}

std::string in_words(const Indicator& one, std::string_view name) {
  const int last = static_cast<int>(std::size(kRegions));
  std::string out = fmt::format("{} {}", name, kRegions[one.region % last]);
  for (int more = one.region / last; more > 0; more /= 26) out += static_cast<char>('a' + more % 26);
  return out;
}

std::string name_of(const Indicator& one) { return in_words(one, one.theme->name); }

std::string id_of(const Indicator& one) {
  std::string id = in_words(one, one.theme->id);
  for (char& c : id) c = c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return id;
}

std::string party_id(int party) { return fmt::format("party-{:04}", party); }

// A partnership: everything in it follows from its size.
class Partnership {
 public:
  explicit Partnership(const Size& size);
  void write(const std::filesystem::path& root, const std::optional<std::string>& csv) const;

 private:
  void add_indicators();
  void add_results();
  Result sub_result(const Result& top, int number, int round) const;
  std::vector<int> stated_parties(int number) const;
  std::vector<sys_days> dates_for(const Theme& theme) const;
  bool has_whole_year() const { return size_.dates / 3 >= 12; }

  std::string sentence(const Result& result) const;
  std::string change_of(const Result& result, bool dutch) const;

  void write_settings(const std::filesystem::path& root) const;
  void write_parties(const std::filesystem::path& folder) const;
  void write_ambitions(const std::filesystem::path& folder) const;
  void write_indicators(const std::filesystem::path& folder) const;
  void write_results(const std::filesystem::path& folder) const;
  void write_efforts(const std::filesystem::path& folder) const;
  void write_books(const std::filesystem::path& folder) const;
  void write_csv(const std::string& path) const;
  template <class Figure>
  void each_figure(int party, std::size_t indicator, Figure figure) const;

  Size size_;
  std::vector<sys_days> dates_, months_;
  sys_days baseline_;
  std::vector<Indicator> indicators_;  // the ratios last, which have no figures of their own
  std::vector<Result> results_;
};

Partnership::Partnership(const Size& size)
    : size_(size), dates_(dates_of(size.dates, size.weekly)), months_(dates_of(size.dates, false)) {
  baseline_ = last_of_month(month_of(dates_[dates_.size() / 3]));
  add_indicators();
  add_results();
}

void Partnership::add_indicators() {
  constexpr int themes = static_cast<int>(std::size(kThemes));
  for (int i = 0; i < size_.indicators; ++i) indicators_.push_back({&kThemes[i % themes], i / themes});
  for (int region = 0; region * themes + std::max(kRatioOf, kRatioTo) < size_.indicators; ++region)
    indicators_.push_back({&kRatio, region});
}

// One result in three is of some of the parties only.
std::vector<int> Partnership::stated_parties(int number) const {
  std::vector<int> out;
  if (number % 3 != 2) return out;
  const int step = size_.parties < 20 ? 2 : 5;
  for (int party = number % step; party < size_.parties; party += step) out.push_back(party);
  return out;
}

// Every indicator has a result of its own, before any has sub-results; then about as many of one as of the
// other.
void Partnership::add_results() {
  const int indicators = static_cast<int>(indicators_.size());
  const int top = std::min(size_.goals, std::max(indicators, size_.goals * 4 / 9));
  results_.reserve(static_cast<std::size_t>(size_.goals));
  for (int i = 0; i < top; ++i) {
    const Indicator& about = indicators_[static_cast<std::size_t>(i % indicators)];
    std::string id = id_of(about) + (i < indicators ? "" : fmt::format("-{}", i / indicators + 1));
    const bool level = i % 4 == 3 && !about.theme->level.empty();
    results_.push_back(
        {id, "", &about, stated_parties(i), i, 4, months_after(baseline_, 24 + 6 * (i % 4)), level});
  }
  for (int i = 0; i < size_.goals - top; ++i)
    results_.push_back(sub_result(results_[static_cast<std::size_t>(i % top)], i % top, i / top));
}

// Milestones of a result, and now and then what some of its parties promise to do first.
Result Partnership::sub_result(const Result& top, int number, int round) const {
  Result out{"", top.id, top.indicator, {}, number, 2, months_after(baseline_, 18), false};
  const bool of_some = number % 4 == 3 || round > 1;
  if (!of_some && round == 0) {
    out.id = "halfway";
  } else if (!of_some) {
    out.id = "first-year";
    out.quarters = 1;
    out.deadline = months_after(baseline_, 12);
  } else {
    out.id = round == 0 ? "front-runners" : fmt::format("front-runners-{}", round + 1);
    for (int party = 0; party < size_.parties; ++party)
      if (top.parties.empty() ||
          std::find(top.parties.begin(), top.parties.end(), party) != top.parties.end())
        out.parties.push_back(party);
    out.parties.resize((out.parties.size() + 1) / 2);
  }
  return out;
}

std::string Partnership::change_of(const Result& result, bool dutch) const {
  const Theme& theme = *result.indicator->theme;
  const int step = 1 + result.number % 5;
  const std::string_view sign = theme.lower ? "-" : "+";
  if (theme.asks == Asks::points)
    return fmt::format("{}{} {}", sign, step * result.quarters, dutch ? "procentpunt" : "pp");
  if (theme.asks == Asks::percent) return fmt::format("{}{}%", sign, step * result.quarters);
  return fmt::format("+{} {}", 50 * step * result.quarters * std::max(1, size_.parties / 4), theme.unit);
}

std::string Partnership::sentence(const Result& result) const {
  const Indicator& about = *result.indicator;
  const std::string english = name_of(about);
  const std::string dutch = in_words(about, about.theme->dutch);
  const std::string day = iso(result.deadline);
  const bool lower = about.theme->lower;
  if (result.level) {
    const bool in_dutch = result.number % 8 == 7;
    const std::string_view bound =
        in_dutch ? (lower ? "hoogstens" : "minstens") : (lower ? "at most" : "at least");
    return fmt::format("{} {} {} {} {}", bound, about.theme->level, in_dutch ? dutch : english,
                       in_dutch ? "uiterlijk" : "by", day);
  }
  const std::string change = change_of(result, result.number % 2 == 1);
  const std::string size = change.substr(1);
  switch (result.number % 6) {
    case 0:
      return fmt::format("{} {} by {}", change, english, day);
    case 1:
      return fmt::format("{} {} per {}", change, dutch, day);
    case 2:
      return fmt::format("{} {} by {} by {}", lower ? "reduce" : "increase", english, size, day);
    case 3:
      return fmt::format("{} {} met {} uiterlijk {}", lower ? "verlaag" : "verhoog", dutch, size, day);
    case 4:
      return fmt::format("By {}, {} {}", day, change, id_of(about));
    default:
      return fmt::format("{} {} per {}", change, dutch, day);
  }
}

void Partnership::write_settings(const std::filesystem::path& root) const {
  Text out;
  put(out, "format = 1\nname = \"Care in the region\"\n");
  put(out, "purpose = \"Enough people for the care that the region needs\"\n");
  put(out, "outside = [\"Pay\", \"Buildings\"]\n");
  put(out, "start = {}\nend = {}\n\n", iso(baseline_), iso(months_after(baseline_, 48)));
  put(out, "[governance]\nreview = \"quarterly\"\ndecides = \"Together, in the steering group\"\n");
  write_file(root / "accord.toml", out);
}

void Partnership::write_parties(const std::filesystem::path& folder) const {
  for (int party = 0; party < size_.parties; ++party) {
    Text out;
    put(out, "name = \"Organisation {:04}\"\naliases = [\"Org. {:04}\"]\nsector = \"care\"\n\n", party,
        party);
    put(out, "interests = [\"Keep the people that we have\", \"Be seen as a good employer\"]\n");
    put(out, "needs = [\"Places to train\"]\nlimits = [\"No more than {} people away at a time\"]\n",
        3 + party % 7);
    put(out, "gains = [\"Fewer vacancies\"]\nconcessions = []\n\n");
    put(out, "[representative]\nname = \"Person {:04}\"\nrole = \"director\"\nmandate = \"the whole plan\"\n",
        party);
    write_file(folder / (party_id(party) + ".toml"), out);
  }
}

constexpr std::string_view kAmbitions[] = {"learning", "staying", "working-smart"};

void Partnership::write_ambitions(const std::filesystem::path& folder) const {
  for (const std::string_view id : kAmbitions) {
    Text out;
    put(out, "name = \"Ambition {}\"\nwhy = \"Nobody can do it alone\"\nphase = \"doing\"\n", id);
    write_file(folder / fmt::format("{}.toml", id), out);
  }
}

void Partnership::write_indicators(const std::filesystem::path& folder) const {
  for (const Indicator& one : indicators_) {
    const Theme& theme = *one.theme;
    const auto other = [&](int which) { return id_of({&kThemes[which], one.region}); };
    Text out;
    put(out, "name = \"{}\"\naliases = [\"{}\"]\nunit = \"{}\"\n", name_of(one), in_words(one, theme.dutch),
        theme.unit);
    put(out, "frequency = \"monthly\"\nsource = \"HR systems\"\n{}", theme.lines);
    if (theme.per) put(out, "per = \"{}\"\n", has_whole_year() ? "year" : "month");
    if (theme.lines.find("weighted") != std::string_view::npos) put(out, "weight = \"{}\"\n", other(kWeight));
    if (&theme == &kRatio) put(out, "of = \"{}\"\nto = \"{}\"\n", other(kRatioOf), other(kRatioTo));
    write_file(folder / (id_of(one) + ".toml"), out);
  }
}

void Partnership::write_results(const std::filesystem::path& folder) const {
  for (const Result& result : results_) {
    const bool top = result.parent.empty();
    Text out;
    put(out, "result = \"{}\"\ntitle = \"{}\"\n", sentence(result), name_of(*result.indicator));
    if (top)
      put(out, "ambition = \"{}\"\n", kAmbitions[result.number % static_cast<int>(std::size(kAmbitions))]);
    if (top)
      put(out, "why = \"Too many people leave the region\"\nrisks = [\"Everybody waits for the others\"]\n");
    if (top || !result.parties.empty())
      put(out, "owner = \"{}\"\n", party_id(result.parties.empty() ? 0 : result.parties.front()));
    for (std::size_t i = 0; i < result.parties.size(); ++i)
      put(out, "{}\"{}\"", i == 0 ? "parties = [" : ", ", party_id(result.parties[i]));
    if (!result.parties.empty()) put(out, "]\n");
    const auto path = folder / result.parent;
    std::filesystem::create_directories(path);
    write_file(path / (result.id + ".toml"), out);
  }
}

void Partnership::write_efforts(const std::filesystem::path& folder) const {
  for (std::size_t i = 0; i < results_.size() && results_[i].parent.empty(); i += 10) {
    Text out;
    put(out, "name = \"Meet every quarter\"\nlead = \"{}\"\nsince = 2022-01-01\nsupports = [\"{}\"]\n",
        party_id(0), results_[i].id);
    write_file(folder / fmt::format("meetings-{}.toml", i), out);
  }
}

// Figures that count by the year come by the month, however often the others do.
std::vector<sys_days> Partnership::dates_for(const Theme& theme) const {
  return theme.per ? months_ : dates_;
}

// Calls figure(date, value as written, dice). Figures drift, and never jump as a slip of the keyboard does.
template <class Figure>
void Partnership::each_figure(int party, std::size_t indicator, Figure figure) const {
  const Theme& theme = *indicators_[indicator].theme;
  Dice dice(static_cast<std::uint64_t>(party) * 1000003 + indicator);
  const int spread = std::max(2, theme.first / 5);
  const int drift = std::max(1, theme.first / 40);
  const int middle = theme.first - spread / 2 + dice.below(spread);
  int value = middle;
  for (const sys_days day : dates_for(theme)) {
    value += dice.below(2 * drift + 1) - drift + (dice.below(8) == 0 ? (theme.lower ? -drift : drift) : 0);
    value = std::clamp(value, middle * 7 / 10, middle * 14 / 10);
    const int scale = theme.decimals == 0 ? 1 : theme.decimals == 1 ? 10 : 100;
    if (scale == 1)
      figure(day, fmt::format_int(value).str(), dice);
    else
      figure(day, fmt::format("{}.{:0{}}", value / scale, value % scale, theme.decimals), dice);
  }
}

void Partnership::write_books(const std::filesystem::path& folder) const {
  Text out;
  for (int party = 0; party < size_.parties; ++party) {
    out.clear();
    for (std::size_t i = 0; i < indicators_.size() && indicators_[i].theme != &kRatio; ++i) {
      put(out, "{}[{}]\n", i == 0 ? "" : "\n", id_of(indicators_[i]));
      each_figure(party, i, [&](sys_days day, std::string_view value, Dice& dice) {
        const int luck = dice.below(100);
        if (luck < 5)
          put(out, "{} = {{ value = {}, source = \"HR system\" }}\n", iso(day), value);
        else
          put(out, "{} = {}{}\n", iso(day), value, luck == 5 ? "  # corrected by the controller" : "");
      });
    }
    write_file(folder / (party_id(party) + ".toml"), out);
  }
}

void Partnership::write_csv(const std::string& path) const {
  File file(path);
  Text out;
  put(out, "date,party,indicator,value\n");
  for (int party = 0; party < size_.parties; ++party) {
    for (std::size_t i = 0; i < indicators_.size() && indicators_[i].theme != &kRatio; ++i) {
      const std::string place = fmt::format("{},{}", party_id(party), id_of(indicators_[i]));
      each_figure(party, i, [&](sys_days day, std::string_view value, Dice&) {
        put(out, "{},{},{}\n", iso(day), place, value);
      });
    }
    file.write(out);
    out.clear();
  }
}

void Partnership::write(const std::filesystem::path& root, const std::optional<std::string>& csv) const {
  for (const char* folder : {"parties", "ambitions", "indicators", "goals", "efforts", "measurements"})
    std::filesystem::create_directories(root / folder);
  write_settings(root);
  write_parties(root / "parties");
  write_ambitions(root / "ambitions");
  write_indicators(root / "indicators");
  write_results(root / "goals");
  write_efforts(root / "efforts");
  if (csv)
    write_csv(*csv);
  else
    write_books(root / "measurements");
}

// ---------------------------------------------------------------------------------------------- the command
// line

constexpr const char* kUsage =
    "usage: bench_generate S|L|XL DIR\n"
    "       bench_generate [--parties N] [--indicators N] [--dates N] [--goals N] [--weekly] [--csv FILE] "
    "DIR\n";

struct Wanted {
  Size size{10, 10, 24, 20, false};
  std::optional<std::string> csv;
  std::vector<std::string> arguments;
};

int parse_count(std::string_view text) {
  int count = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || stop != text.data() + text.size() || count < 1 || count > 100'000)
    throw std::runtime_error(fmt::format("'{}' is no size", text));
  return count;
}

int* count_named(Size& size, std::string_view option) {
  if (option == "--parties") return &size.parties;
  if (option == "--indicators") return &size.indicators;
  if (option == "--dates") return &size.dates;
  if (option == "--goals") return &size.goals;
  return nullptr;
}

Wanted parse_arguments(const std::vector<std::string>& words) {
  Wanted out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto value = [&] {
      if (i + 1 == words.size()) throw std::runtime_error(words[i] + " needs a value");
      return words[++i];
    };
    if (int* count = count_named(out.size, words[i]))
      *count = parse_count(value());
    else if (words[i] == "--weekly")
      out.size.weekly = true;
    else if (words[i] == "--csv")
      out.csv = value();
    else
      out.arguments.push_back(words[i]);
  }
  return out;
}

Size size_named(std::string_view name) {
  if (name == "S") return kSmall;
  if (name == "L") return kLarge;
  if (name == "XL") return kExtraLarge;
  throw std::runtime_error(fmt::format("'{}' is none of S, L and XL", name));
}

}  // namespace

int main(int argc, char** argv) try {
  Wanted wanted = parse_arguments({argv + 1, argv + argc});
  if (wanted.arguments.empty() || wanted.arguments.size() > 2) {
    fmt::print(stderr, "{}", kUsage);
    return 2;
  }
  if (wanted.arguments.size() == 2) wanted.size = size_named(wanted.arguments.front());
  Partnership(wanted.size).write(wanted.arguments.back(), wanted.csv);
  return 0;
} catch (const std::exception& error) {
  fmt::print(stderr, "bench_generate: {}\n", error.what());
  return 2;
}
