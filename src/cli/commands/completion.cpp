// accord completion: the script that teaches a shell what may stand where.
#include "cli/commands.hpp"
#include "cli/repository.hpp"
#include "model/both.hpp"

#include <string_view>
#include <utility>

namespace accord::cli {
namespace {

// bash cuts words at '=', so they are put together again, and what it has already is cut off its answers.
constexpr std::string_view kBash = R"sh(# accord's completion for bash:  source <(accord completion bash)
_accord() {
  local words=() word about i
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if ((${#words[@]} > 0)) && [[ $word == = || ${COMP_WORDS[i - 1]} == = ]]; then
      words[-1]+=$word
    else
      words+=("${word/#\~\//$HOME/}")
    fi
  done
  local typed=${words[-1]} cut=
  [[ $COMP_WORDBREAKS == *=* ]] && cut=${typed%"${typed##*=}"}
  COMPREPLY=()
  while IFS=$'\t' read -r word about; do
    case $word in
      :files)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "${typed#"$cut"}")
        ;;
      :folders)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "${typed#"$cut"}")
        ;;
      *) COMPREPLY+=("${word#"$cut"}") ;;
    esac
  done < <(command accord __complete "${words[@]}" 2>/dev/null)
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
  return 0
}
complete -F _accord accord
)sh";

constexpr std::string_view kZsh = R"sh(#compdef accord
# accord's completion for zsh:  source <(accord completion zsh)
_accord() {
  local word about
  local -a given found open
  given=("${(@Q)words[2,CURRENT]}")
  while IFS=$'\t' read -r word about; do
    case $word in
      :files) _files ;;
      :folders) _files -/ ;;
      *=) open+=("${word}${about:+:$about}") ;;
      *) found+=("${word}${about:+:$about}") ;;
    esac
  done < <(command accord __complete "${given[@]}" 2>/dev/null)
  (( $#open )) && _describe accord open -S ''
  (( $#found )) && _describe accord found
  return 0
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _accord "$@"
else
  compdef _accord accord
fi
)sh";

constexpr std::string_view kFish = R"sh(# accord's completion for fish:  accord completion fish | source
function __accord_complete
    set -l typed (commandline -ct)
    set -l given (commandline -opc)
    for line in (command accord __complete $given[2..-1] "$typed" 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path "$typed"
            case :folders
                __fish_complete_directories "$typed"
            case '*'
                echo $line
        end
    end
end
complete -c accord -f -a '(__accord_complete)'
)sh";

ExitStatus run_completion(Session& session, const Given& given) {
  const std::string& shell = given.arguments().front();
  const std::pair<std::string_view, std::string_view> scripts[] = {
      {"bash", kBash}, {"zsh", kZsh}, {"fish", kFish}};
  for (const auto& [name, script] : scripts) {
    if (shell != name) continue;
    session.out.write(script);
    return ExitStatus::yes;
  }
  require_known(shell, "shell", {"bash", "zsh", "fish"},
                both("the shells are bash, zsh and fish", "de shells zijn bash, zsh en fish"));
  return ExitStatus::trouble;
}

}  // namespace

extern const Command kCompletion{
    "completion", "teach a shell what may stand where", "bash | zsh | fish", {1, 1}, {}, run_completion};

}  // namespace accord::cli
