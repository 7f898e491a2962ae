#!/usr/bin/env python3
"""What the tab key makes of a line in bash, in zsh and in fish.

The shells are real, in a real terminal; `accord` is a function that shows its words when the line is done, so the line
shows what the completion made of it. With --control the completion asks a program that knows nothing.
"""

import shutil
import subprocess

from terminal import Test

SHELLS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"],
             "PS1='> '; bind 'set bell-style none'; source <({accord} completion bash); "
             "accord() {{ printf '<%s>' \"$@\"; echo .; }}; echo rea''dy\n"),
    "zsh": (["zsh", "-f", "-i"],
            "PS1='> '; autoload -Uz compinit; compinit -u -D; source <({accord} completion zsh); "
            "accord() {{ printf '<%s>' \"$@\"; echo .; }}; echo rea''dy\n"),
    "fish": (["fish", "--no-config", "-i"],
             "{accord} completion fish | source; function accord; printf '<%s>' $argv; echo .; end; "
             "function fish_prompt; echo '> '; end; echo rea''dy\n"),
}
# What is typed before the tab key, and the words that the line then has.
CASES = [
    ("sta", ["status"]),
    ("goal a", ["goal", "add"]),
    ("show intern", ["show", "internships"]),
    ("status --party noo", ["status", "--party", "noorderzorg"]),
    ("status --party=noo", ["status", "--party=noorderzorg"]),
    ("status --state behind,at", ["status", "--state", "behind,at-risk"]),
    ("check --form", ["check", "--format"]),
    ("check --format sa", ["check", "--format", "sarif"]),
    ("explain effort-n", ["explain", "effort-not-result"]),
    ("measure internships noo", ["measure", "internships", "noorderzorg="]),
    ("import docu", ["import", "documents"]),
    ("init --example vaz", ["init", "--example", "vaz-region"]),
    ("diff evi", ["diff", "evi"]),  # the branch is no word that a shell may be given
]


def try_shell(test, shell, folder):
    words, settings = SHELLS[shell]
    terminal = test.start(words, folder)
    terminal.type(settings.format(accord=test.accord))
    if terminal.wait_for("ready") is None:
        test.findings.append(f"{shell} does not start: {terminal.text()[-300:]!r}")
        return
    for typed, expected in CASES:
        begin = len(terminal.text())
        terminal.type(f"accord {typed}\t\n")
        shown = terminal.wait_for(r"<[^\n]*>\.", begin) or terminal.text()[begin:]
        made = "".join(f"<{word}>" for word in expected) + "."
        shown = shown.replace("/>", ">")  # zsh takes the slash of a folder back
        test.expect(made in shown, f"{shell}: 'accord {typed}' and tab: expected {made}, got {shown[-200:]!r}")
    terminal.type("exit\n")
    terminal.end()


def main():
    test = Test(__doc__)
    there = [shell for shell in SHELLS if shutil.which(shell)]
    if test.control:
        broken = test.folder / "bin"
        broken.mkdir()
        program = broken / "accord"
        program.write_text(f'#!/bin/sh\n[ "$1" = __complete ] && exit 0\nexec {test.accord} "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        test.accord = str(program)
        test.environment["PATH"] = f"{broken}:{test.environment['PATH']}"
        there = there[:1]
    folder = test.make_partnership()
    (folder / "documents").mkdir()
    subprocess.run("git init -q && git -c user.name=T -c user.email=t@example.org commit -q --allow-empty -m x && "
                   "git update-ref 'refs/heads/evil$(touch${IFS}pwned)' HEAD", shell=True, cwd=folder, check=True)
    for shell in there:
        try_shell(test, shell, folder)
    test.expect(not (folder / "pwned").exists(), "a branch's name was run")
    missing = sorted(set(SHELLS) - set(there))
    if missing and not test.findings and not test.control:
        print(f"{len(CASES)} cases in {', '.join(there)}")
        test.skip(f"{' and '.join(missing)} can't be tried: not installed")
    test.end(len(CASES) * len(there))


main()
