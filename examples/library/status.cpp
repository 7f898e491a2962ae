// How far each result of a partnership is, by libaccord: id, state and progress, a result a line.
//
//   c++ -std=c++20 status.cpp $(pkg-config --cflags --libs accord) -o status
//   ./status FOLDER [TODAY]
//
// or by CMakeLists.txt, beside this file. Where a file can't be read there are no figures at all, as in
// accord: a wrong one that looks right costs more than none.
#include <accord/accord.hpp>
#include <ctime>
#include <iostream>

static accord::Date read_clock() {
  const std::time_t now = std::time(nullptr);
  const std::tm* day = std::localtime(&now);
  return *accord::Date::from_ymd(day->tm_year + 1900, day->tm_mon + 1, day->tm_mday);
}

static int tell_status(const std::string& folder, accord::Date today) {
  const auto tree = accord::open_folder(folder);
  const accord::Loaded loaded = accord::load_partnership(*tree);
  const accord::Results results = accord::resolve_results(loaded.partnership);
  const auto stopping = accord::find_stopping(loaded, results, today);
  for (const accord::Diagnostic& d : stopping)
    std::cerr << d.file << ':' << d.range.begin.line << ": " << d.message.en << " [" << d.rule << "]\n";
  if (!stopping.empty()) return 2;

  const auto unreadable = accord::find_unreadable(loaded, results, stopping);
  for (const accord::Assessment& a : accord::assess(loaded.partnership, results, today, unreadable)) {
    std::cout << a.result->id().text() << '\t' << accord::state_name(a.state) << '\t';
    if (a.numbers && a.numbers->standing) std::cout << a.numbers->standing->progress;
    std::cout << '\n';
  }
  return 0;
}

int main(int argc, char** argv) try {
  const auto today = argc == 3 ? accord::Date::parse(argv[2]) : read_clock();
  if (argc < 2 || argc > 3 || !today) {
    std::cerr << "usage: status FOLDER [TODAY, as 2026-10-31]\n";
    return 2;
  }
  return tell_status(argv[1], *today);
} catch (const accord::Error& error) {
  std::cerr << "error: " << error.what() << '\n';
  return 2;
}
