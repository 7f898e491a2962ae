// Runs a fuzz target without libFuzzer: on the inputs that it is given, and on so many mutations of them,
// which are the same in every run. With ACCORD_FUZZ_BROKEN set it must find something, and exits with 1 when
// it does not.
//
//   fuzz_NAME [--runs N] [--words FILE] [--keep FILE] PATH...
//
// PATHs are files and folders of inputs; --words is a dictionary as libFuzzer has them. What ends the program
// is written to the file of --keep.
#include "fuzz.hpp"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <exception>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <unistd.h>

namespace {

constexpr std::size_t kMostBytes = 4096;  // of a mutation: longer ones are slow, and say no more

struct Options {
  std::size_t runs = 0;
  std::string words, keep = "fuzz-finding";
  std::vector<std::filesystem::path> paths;
};

Options read_options(int count, char** words) {
  Options out;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    const bool takes_value = word == "--runs" || word == "--words" || word == "--keep";
    const std::string_view value = takes_value && i + 1 < count ? words[++i] : "";
    if (word == "--runs")
      std::from_chars(value.data(), value.data() + value.size(), out.runs);
    else if (word == "--words")
      out.words = value;
    else if (word == "--keep")
      out.keep = value;
    else
      out.paths.emplace_back(word);
  }
  return out;
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// In order of path, so that every machine mutates the same ones.
std::vector<std::string> read_inputs(const std::vector<std::filesystem::path>& paths) {
  std::vector<std::filesystem::path> files;
  for (const auto& path : paths) {
    if (!std::filesystem::is_directory(path)) files.push_back(path);
    if (std::filesystem::is_directory(path))
      for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
        if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> out;
  for (const auto& file : files) out.push_back(read_file(file));
  return out;
}

// What stands in quotes on each line; \xAB, \\ and \" are read as libFuzzer does.
std::vector<std::string> read_words(const std::string& path) {
  std::vector<std::string> out;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const std::size_t open = line.find('"'), close = line.rfind('"');
    if (line.empty() || line[0] == '#' || open == close) continue;
    std::string word;
    for (std::size_t i = open + 1; i < close; ++i) {
      if (line[i] == '\\' && line[i + 1] == 'x') {
        word += static_cast<char>(std::stoi(line.substr(i + 2, 2), nullptr, 16));
        i += 3;
      } else {
        word += line[i] == '\\' ? line[++i] : line[i];
      }
    }
    out.push_back(std::move(word));
  }
  return out;
}

class Mutator {
 public:
  Mutator(const std::vector<std::string>& inputs, const std::vector<std::string>& words)
      : inputs_(inputs), words_(words) {}

  std::string next() {
    std::string text = any_input();
    if (text.size() > kMostBytes) text = text.substr(below(text.size() - kMostBytes), kMostBytes);
    for (std::size_t i = below(5) + 1; i > 0; --i) mutate(text);
    return text.substr(0, kMostBytes);
  }

 private:
  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }
  const std::string& any_input() { return inputs_[below(inputs_.size())]; }
  char any_byte() {
    constexpr std::string_view kUsual = "0123456789-=.,_eE+{}[]\"'# \n\r\t%;|<>&\\@";
    return below(4) == 0 ? static_cast<char>(below(256)) : kUsual[below(kUsual.size())];
  }

  void mutate(std::string& text) {
    const std::size_t at = below(text.size() + 1),
                      length = below(std::min<std::size_t>(text.size() - at, 40));
    switch (below(7)) {
      case 0:
        text.insert(at, 1, any_byte());
        break;
      case 1:
        if (at < text.size()) text[at] = any_byte();
        break;
      case 2:
        text.erase(at, length);
        break;
      case 3:
        text.insert(below(text.size() + 1), text.substr(at, length));
        break;
      case 4: {
        const std::string& other = any_input();
        const std::size_t from = below(other.size());
        text.insert(at, other.substr(from, below(60)));
        break;
      }
      case 5:
        if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
        break;
      default:
        if (!words_.empty()) text.replace(at, below(2) * length, words_[below(words_.size())]);
    }
  }

  const std::vector<std::string>& inputs_;
  const std::vector<std::string>& words_;
  std::mt19937_64 random_{20261123};
};

// For the handler of signals, which may call next to nothing.
std::string current_input;
std::string keep_path;

void say(std::string_view text) {
  if (::write(STDERR_FILENO, text.data(), text.size()) < 0) ::_exit(2);
}

extern "C" void keep_input(int signal) {
  if (fuzz::broken_on_purpose && signal == SIGABRT) {
    say("control: noticed\n");
    ::_exit(0);
  }
  const int file = ::open(keep_path.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0644);
  if (file >= 0 && ::write(file, current_input.data(), current_input.size()) >= 0) {
    say("the input is in ");
    say(keep_path);
    say("\n");
  }
  ::_exit(1);
}

void run(std::string input) {
  current_input = std::move(input);
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(current_input.data()), current_input.size());
}

}  // namespace

int main(int count, char** arguments) try {
  const Options options = read_options(count, arguments);
  const std::vector<std::string> inputs = read_inputs(options.paths);
  if (inputs.empty()) throw std::runtime_error("there are no inputs");
  keep_path = options.keep;
  for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL}) std::signal(signal, keep_input);
  for (const std::string& input : inputs) run(input);
  const std::vector<std::string> words = read_words(options.words);
  Mutator mutator(inputs, words);
  for (std::size_t i = 0; i < options.runs; ++i) run(mutator.next());
  if (fuzz::broken_on_purpose) std::cerr << "control: goes unnoticed\n";
  std::cout << inputs.size() << " inputs and " << options.runs << " mutations of them: 0 findings\n";
  return fuzz::broken_on_purpose ? 1 : 0;
} catch (const std::exception& error) {
  std::cerr << "error: " << error.what() << '\n';
  return 2;
}
