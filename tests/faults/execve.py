#!/usr/bin/env python3
"""Runs every command in a repository whose git configuration, attributes and hooks name programs, under strace.

Only accord, git with what is in its own folder of programs, and ssh are executed; nothing that the repository names is.
Which commands there are is asked of the program: one that has no row here is a finding. With --control git itself is run
there, and must execute what the repository names.
"""

import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import whole
from scene import ENVIRONMENT, Test

RUN = "ran"
CONFIG = ["core.fsmonitor", "core.pager", "core.editor", "core.askPass", "core.sshCommand", "core.gitProxy", "core.alternateRefsCommand",
          "diff.external", "diff.x.command", "diff.x.textconv", "filter.x.clean", "filter.x.smudge", "filter.x.process", "merge.x.driver",
          "merge.accord.driver", "gpg.program", "gpg.ssh.program", "gpg.x509.program", "credential.helper", "sequence.editor",
          "remote.origin.uploadpack", "remote.origin.receivepack", "uploadpack.packObjectsHook", "pager.log",
          "pager.diff", "pager.status", "interactive.diffFilter", "trailer.x.command", "browser.x.cmd", "help.browser", "web.browser",
          "credential.https://example.org.helper", "gpg.ssh.defaultKeyCommand", "mergetool.x.cmd", "difftool.x.cmd"]
GIT_COMMANDS = ["add", "branch", "cat-file", "checkout", "commit", "commit-tree", "config", "diff", "diff-tree", "fetch", "gc", "hash-object",
                "init", "log", "ls-files", "ls-tree", "maintenance", "merge", "merge-base", "merge-tree", "push", "rebase", "reset",
                "rev-list", "rev-parse", "show", "status", "symbolic-ref", "tag", "update-index", "update-ref", "worktree", "write-tree"]
HOOKS = ["applypatch-msg", "commit-msg", "fsmonitor-watchman", "post-applypatch", "post-checkout", "post-commit", "post-index-change",
         "post-merge", "post-receive", "post-rewrite", "post-update", "pre-applypatch", "pre-auto-gc", "pre-commit", "pre-merge-commit",
         "prepare-commit-msg", "pre-push", "pre-rebase", "pre-receive", "push-to-checkout", "reference-transaction", "sendemail-validate", "update"]
SETTINGS = {"commit.gpgSign": "true", "tag.gpgSign": "true", "push.gpgSign": "if-asked", "log.showSignature": "true", "gc.auto": "1",
            "gc.autoDetach": "false", "maintenance.auto": "true", "protocol.ext.allow": "always", "protocol.allow": "always",
            "core.untrackedCache": "true", "merge.verifySignatures": "true", "fetch.recurseSubmodules": "true", "submodule.recurse": "true",
            "core.attributesFile": ".git/attributes", "help.autoCorrect": "1", "rerere.enabled": "true", "diff.submodule": "diff"}
SENTENCE = "+30% internships by 2027-12-31"
# Each command with the words to run it; several where it takes other ways inside.
ROWS = {
    "init": [["init", "new", "--name", "X"]], "status": [["status"], ["status", "--json"], ["status", "--rev", "HEAD~1"]],
    "measure": [["measure", "internships", "noorderzorg=75"]], "import": [["import", "documents/figures.csv"]],
    "due": [["due"], ["due", "--format", "csv"]], "show": [["show", "internships"]],
    "check": [["check"], ["check", "--since", "HEAD~1"], ["check", "--format", "sarif"]], "explain": [["explain", "moved-goalpost"]],
    "phrase": [["phrase", SENTENCE]], "ready": [["ready"]], "balance": [["balance"]],
    "report": [["report"], ["report", "--format", "html", "-o", "report.html"], ["report", "--period", "2024-10", "--tag"]],
    "log": [["log"], ["log", "internships"], ["log", "--json"]],
    "diff": [["diff"], ["diff", "HEAD~1"], ["diff", "HEAD~1", "HEAD", "--format", "md"]], "agreement": [["agreement"]],
    "goal add": [["goal", "add", SENTENCE]], "goal list": [["goal", "list"]], "goal show": [["goal", "show", "internships"]],
    "stop": [["stop", "internships", "--why", "x"]], "mv": [["mv", "noorderzorg", "noord"]],
    "indicator add": [["indicator", "add", "x", "--unit", "x"]], "indicator list": [["indicator", "list"]],
    "indicator show": [["indicator", "show", "internships"]], "party add": [["party", "add", "x", "--name", "X"]],
    "party merge": [["party", "merge", "both", "--of", "noorderzorg,hanzeschool", "--on", "2024-06-30"]], "party list": [["party", "list"]],
    "party show": [["party", "show", "noorderzorg"]], "ambition add": [["ambition", "add", "x", "--name", "X"]],
    "ambition list": [["ambition", "list"]], "ambition show": [["ambition", "show", "work"]],
    "effort add": [["effort", "add", "We meet", "--supports", "internships"]], "effort list": [["effort", "list"]],
    "ratify": [["ratify", "internships", "--party", "hanzeschool", "--by", "board"]], "decide": [["decide", "We do", "--affects", "internships"]],
    "export": [["export"], ["export", "--format", "json"]],
    "sync": [["sync"], ["sync"]], "merge-driver": [["merge-driver", "accord.toml", "accord.toml", "accord.toml", "accord.toml"]],
    "overview": [["overview", "."]], "help": [["help"], ["help", "status"]], "version": [["version"]],
    "schema": [["schema", "goal"]], "doctor": [["doctor"]], "completion": [["completion", "bash"]],
}
# Commands of a later day, which a program may not have yet.
MAY_BE_ABSENT = {"schema", "doctor", "completion"}
PLAIN_GIT = [["git", "status"], ["git", "diff"], ["git", "log", "-p", "--ext-diff"]]
# How git reaches a repository on the same machine: its own program, by way of the shell.
LOCAL_TRANSPORT = re.compile(r'\["/bin/sh", "-c", "git-(upload|receive)-pack \'[^\'"]*\'", "git-(upload|receive)-pack \'[^\'"]*\'"\]')


class Repository(Test):
    def __init__(self):
        super().__init__(__doc__)
        if not shutil.which("git"):
            self.skip("there is no git")
        traced = subprocess.run(["strace", "-f", "-o", os.devnull, "-e", "trace=execve", "true"], capture_output=True, check=False)
        if traced.returncode != 0:
            self.skip("strace can't follow here")
        shutil.rmtree(self.model)
        whole.write(self.model)
        (self.model / "documents").mkdir()
        (self.model / "imports/sheet.toml").unlink()
        (self.model / "documents/figures.csv").write_text("date,party,indicator,value\n2024-11-30,noorderzorg,internships,75\n",
                                                          encoding="utf-8")
        self.git_folder = os.path.realpath(subprocess.run(["git", "--exec-path"], capture_output=True, text=True, check=True).stdout.strip())
        self.git_program = os.path.realpath(shutil.which("git"))
        self.make_template()

    def hostile(self, number):
        """A copy of it, with its remote."""
        shutil.copytree(self.folder / "template", self.folder / f"{number:03d}")
        return self.folder / f"{number:03d}" / "partnership"

    def make_template(self):
        """A clone in which everything that git takes a program from names one, and its remote."""
        place = self.folder / "template"
        folder = place / "partnership"
        shutil.copytree(self.model, folder)
        settings = {"user.name": "T", "user.email": "t@example.org"}
        self.git(folder, "init", "-q", "-b", "main")
        for name, value in settings.items():
            self.git(folder, "config", name, value)
        self.git(folder, "add", "-A")
        self.git(folder, "commit", "-qm", "one")
        book = folder / "measurements/noorderzorg.toml"
        book.write_text(book.read_text(encoding="utf-8") + "2024-06-30 = 72\n", encoding="utf-8")
        self.git(folder, "commit", "-qam", "two")
        self.git(folder, "clone", "-q", "--bare", ".", str(place / "shared.git"))
        self.git(folder, "remote", "add", "origin", "../shared.git")
        self.git(folder, "fetch", "-q", "origin")
        self.git(folder, "branch", "-q", "--set-upstream-to=origin/main")
        # Somebody else has sent something meanwhile, so that sync has to put one on the other.
        self.git(place, "clone", "-q", str(place / "shared.git"), "other")
        for name, value in settings.items():
            self.git(place / "other", "config", name, value)
        other = place / "other/measurements/hanzeschool.toml"
        other.write_text(other.read_text(encoding="utf-8") + "2024-06-30 = 51\n", encoding="utf-8")
        self.git(place / "other", "commit", "-qam", "three")
        self.git(place / "other", "push", "-q")
        book.write_text(book.read_text(encoding="utf-8") + "2024-07-31 = 73\n", encoding="utf-8")
        self.arm(folder)

    def arm(self, folder):
        evil = self.folder / "evil"
        evil.write_text(f"#!/bin/sh\necho \"$0 $*\" >> '{self.folder}/{RUN}'\nexit 0\n", encoding="utf-8")
        evil.chmod(0o755)
        for hook in HOOKS:
            shutil.copy(evil, folder / ".git/hooks" / hook)
        lines = []
        for key, value in [*((key, str(evil)) for key in CONFIG), *SETTINGS.items(), *((f"alias.{name}", f"!{evil}") for name in GIT_COMMANDS),
                           ("core.hooksPath", ".git/hooks"), ("include.path", "evil.inc")]:
            section, _, name = key.rpartition(".")
            part, _, rest = section.partition(".")
            lines.append(f'[{part} "{rest}"]' if rest else f"[{part}]")
            lines.append(f'\t{name} = "{value}"')
        with (folder / ".git/config").open("a", encoding="utf-8") as config:
            config.write("\n".join(lines) + "\n")
        attributes = "* filter=x diff=x merge=x\n"
        (folder / ".gitattributes").write_text(attributes, encoding="utf-8")
        (folder / ".git/info").mkdir(exist_ok=True)
        (folder / ".git/info/attributes").write_text(attributes, encoding="utf-8")
        for name in ("accord-status", "git", "less", "ssh", "pager", "sh"):  # what is found where one stands
            shutil.copy(evil, folder / name)

    def git(self, folder, *words):
        subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True,
                       env={**ENVIRONMENT, "HOME": str(self.folder), "GIT_CONFIG_NOSYSTEM": "1"})

    def allows(self, program, arguments, folder):
        if LOCAL_TRANSPORT.match(arguments) and program in ("/bin/sh", "/usr/bin/sh"):
            return True
        real = os.path.realpath(folder / program)
        return real in (self.accord, self.git_program) or real.startswith(f"{self.git_folder}/") or Path(real).name == "ssh"


def executed(trace):
    """(program, arguments) of each execve that came about, or that tried something which is not there."""
    begun = {}
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        call = re.match(r"(\d+) +execve(?:at)?\((?:AT_FDCWD, )?\"(.*?)\", (\[.*?\])(?:, |\.\.\.| <)(.*)", line)
        if call:
            begun[call[1]] = (call[2], call[3])
            if "unfinished" not in line and line.rstrip().endswith("= 0"):
                yield begun.pop(call[1])
        elif (resumed := re.match(r"(\d+) +<\.\.\. execve(?:at)? resumed>.* = 0$", line)) and resumed[1] in begun:
            yield begun.pop(resumed[1])


def find(test, number, words, prepare):
    folder = test.hostile(number)
    prepare(folder)
    trace = test.folder / f"{number:03d}.trace"
    environment = {**ENVIRONMENT, "HOME": str(test.folder), "ACCORD_TODAY": "2024-12-15", "PAGER": "", "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(["strace", "-f", "-s", "400", "-e", "trace=execve,execveat", "-o", str(trace), *words], cwd=folder, env=environment,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=120, check=False)
    shown = " ".join(words[1:] if words[0] == test.accord else words)
    programs = list(executed(trace))
    for program, arguments in programs:
        if not test.allows(program, arguments, folder):
            yield f"{shown}: executes {os.path.relpath(program, folder) if str(folder) in program else program} {arguments[:200]}"
    if done.returncode not in (0, 1, 2) and not test.control:
        yield f"{shown}: exit {done.returncode}: {done.stderr[:200]}"
    if not programs:
        yield f"{shown}: strace saw nothing"


def as_it_is(_folder):
    pass


def over_ssh(folder):
    subprocess.run(["git", "config", "remote.origin.url", "ssh://localhost:1/x"], cwd=folder, check=True,
                   env={**ENVIRONMENT, "GIT_CONFIG_NOSYSTEM": "1"})


def by_a_helper(folder):
    with (folder / ".git/config").open("a", encoding="utf-8") as config:
        config.write(f'[remote "origin"]\n\tvcs = ext\n[url "ext::{folder.parents[1]}/evil %S "]\n\tinsteadOf = "/"\n')


def listed(test):
    help_text = subprocess.run([test.accord, "help"], capture_output=True, text=True, check=True, env=ENVIRONMENT).stdout
    return re.findall(r"^  ([a-z][a-z-]*(?: [a-z][a-z-]*)?)  +\S", help_text.split("\n    -")[0], re.M)


def make_cases(test):
    if test.control:
        return [(words, as_it_is) for words in PLAIN_GIT]
    names = listed(test)
    for name in names:
        if name not in ROWS:
            test.add(f"the command '{name}' has no row here: what it executes is not known")
    for name in set(ROWS) - set(names) - MAY_BE_ABSENT:
        test.add(f"there is a row for '{name}', which is no command")
    cases = [([test.accord, *words], as_it_is) for name in names for words in ROWS.get(name, [])]
    cases += [([test.accord, "sync"], over_ssh), ([test.accord, "sync"], by_a_helper), ([test.accord], as_it_is)]
    return cases


def main():
    test = Repository()
    cases = make_cases(test)

    def work(numbered):
        number, (words, prepare) = numbered
        return list(find(test, number, words, prepare))

    with ThreadPoolExecutor(max_workers=os.cpu_count() or 2) as pool:
        told = list(pool.map(work, enumerate(cases)))
    for (words, _), findings in zip(cases, told):
        for finding in findings:
            test.add(finding)
        if test.control and not findings:
            print(f"nothing is executed by {' '.join(words)}")
    if test.control and not all(told):
        test.findings.clear()
    if (test.folder / RUN).exists():
        test.add(f"was run: {(test.folder / RUN).read_text(encoding='utf-8', errors='replace').splitlines()[0][-120:]}")
    test.finish(f"{len(cases)} commands in a hostile repository")


if __name__ == "__main__":
    main()
