#include "cli/programs.hpp"

#include "store/descriptor.hpp"
#include "store/process.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace accord::cli {
namespace {

using store::Descriptor;

constexpr std::string_view kOwn = "accord-";

std::vector<std::string> folders_of_path(const Session& session) {
  std::vector<std::string> out;
  const std::string path = environment_of(session, "PATH");
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find(':', begin), path.size());
    if (path[begin] == '/') out.push_back(path.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

bool is_program(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && ::access(path.c_str(), X_OK) == 0;
}

std::vector<std::string> with_name(const std::string& path, const std::vector<std::string>& arguments) {
  std::vector<std::string> out{path};
  out.insert(out.end(), arguments.begin(), arguments.end());
  return out;
}

}  // namespace

std::string environment_of(const Session& session, std::string_view name) {
  for (const std::string& one : session.environment)
    if (one.size() > name.size() && one.starts_with(name) && one[name.size()] == '=')
      return one.substr(name.size() + 1);
  return "";
}

bool has_utf8_locale(const Session& session) {
  std::string locale;
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"})
    if (locale.empty()) locale = environment_of(session, name);
  for (const char* form : {"UTF-8", "utf8", "UTF8", "utf-8"})
    if (locale.find(form) != std::string::npos) return true;
  return false;
}

std::optional<std::string> find_program(const Session& session, std::string_view name) {
  if (name.empty() || name.find('/') != std::string_view::npos) return std::nullopt;
  for (const std::string& folder : folders_of_path(session)) {
    std::string path = folder + '/' + std::string(name);
    if (is_program(path)) return path;
  }
  return std::nullopt;
}

std::vector<std::string> list_own_programs(const Session& session) {
  std::vector<std::string> out;
  for (const std::string& folder : folders_of_path(session)) {
    std::error_code error;
    for (std::filesystem::directory_iterator one(folder, error), end; !error && one != end;
         one.increment(error)) {
      const std::string name = one->path().filename().string();
      if (name.starts_with(kOwn) && is_program(one->path().string())) out.push_back(name.substr(kOwn.size()));
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

int become(const Session& session, const std::string& path, const std::vector<std::string>& arguments) {
  if (::chdir(session.cwd.c_str()) != 0) return errno;
  std::vector<std::string> words = with_name(path, arguments);
  std::vector<std::string> environment = session.environment;
  for (const int signal : {SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_DFL);
  ::execve(path.c_str(), store::pointers(words).data(), store::pointers(environment).data());
  const int failure = errno;
  for (const int signal : {SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_IGN);
  return failure;
}

bool succeeds(const Session& session, const std::string& path, const std::vector<std::string>& arguments) {
  const Descriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
  if (!nothing.ok()) return false;
  const int process = store::spawn(with_name(path, arguments), session.environment,
                                   {nothing.get(), nothing.get(), nothing.get()});
  return process >= 0 && store::wait_for(process) == 0;
}

Started start_shell(const std::string& command, const std::vector<std::string>& environment) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return {};
  const Descriptor read(ends[0]);
  Descriptor write(ends[1]);
  const int process = store::spawn({"/bin/sh", "-c", command}, environment, {read.get(), -1, -1});
  if (process < 0) return {};
  return {process, write.release()};
}

}  // namespace accord::cli
