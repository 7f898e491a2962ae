What others share can't lead out of the folder, into git's own, or through a link.

  $ . "$TESTDIR/../setup.sh"
  $ export HOME=$PWD && git config --global user.name Jan && git config --global user.email jan@example.org
  $ git init -q -b main --bare shared.git && git clone -q shared.git a 2> /dev/null && cd a && small_partnership
  $ git add -A && git commit -qm start && git push -q origin HEAD:main && cd .. && git clone -q shared.git b
  $ cat > share.py <<'PY'
  > # Pushes a commit with one more file, whose path may be any.
  > import subprocess, sys
  > def git(*words, text=None):
  >     return subprocess.run(["git", "-C", "a", *words], input=text, capture_output=True, check=True).stdout.strip()
  > blob = git("hash-object", "-w", "--stdin", text=b"evil\n").decode()
  > entry = (b"100644", blob)
  > for name in reversed(sys.argv[1].split("/")):
  >     raw = entry[0] + b" " + name.encode() + b"\0" + bytes.fromhex(entry[1])
  >     known = git("ls-tree", "main").decode().splitlines() if name == sys.argv[1].split("/")[0] else []
  >     rows = [(line.split("\t")[1].encode(), line.split()[0].lstrip("0").encode(), line.split()[2]) for line in known]
  >     rows = sorted([row for row in rows if row[0] != name.encode()] + [(name.encode(), *entry)])
  >     raw = b"".join(mode + b" " + n + b"\0" + bytes.fromhex(h) for n, mode, h in rows)
  >     entry = (b"40000", git("hash-object", "-w", "-t", "tree", "--stdin", "--literally", text=raw).decode())
  > commit = git("commit-tree", "-p", "main", "-m", "x", entry[1]).decode()
  > git("push", "-qf", "origin", commit + ":main")
  > PY
  $ git -C a branch -q -M main
  $ for path in ../escaped .git/hooks/pre-commit .GIT/config goals/../../escaped.toml git~1/x; do python3 share.py $path; accord -C b sync 2>&1 | head -n 1; done
  accord: error: ../escaped: no file may have this name, so nothing of what is there is taken over
  accord: error: .git/hooks/pre-commit: no file may have this name, so nothing of what is there is taken over
  accord: error: .GIT/config: no file may have this name, so nothing of what is there is taken over
  accord: error: goals/../../escaped.toml: no file may have this name, so nothing of what is there is taken over
  accord: error: git~1/x: no file may have this name, so nothing of what is there is taken over
  $ ls escaped escaped.toml b/.git/hooks/pre-commit
  ls: cannot access 'escaped': No such file or directory
  ls: cannot access 'escaped.toml': No such file or directory
  ls: cannot access 'b/.git/hooks/pre-commit': No such file or directory
  [2]
  $ git -C b status --short

With a change of one's own too.

  $ accord -C b measure internships noorderzorg=75 --date 2025-10-31 > /dev/null && accord -C b sync 2>&1 | head -n 1
  accord: error: git~1/x: no file may have this name, so nothing of what is there is taken over
  $ git -C a push -qf origin main && accord -C b sync && git -C a pull -q
  in step with origin: 1 sent, 0 received

A folder here that is a link to elsewhere is not written through.

  $ mkdir elsewhere && ln -s ../elsewhere b/tools
  $ mkdir a/tools && echo hi > a/tools/hi && git -C a add tools && git -C a commit -qm tools && accord -C a sync
  in step with origin: 1 sent, 0 received
  $ accord -C b sync
  accord: error: tools/hi: a folder above it is a link here, or a file
    help: move that away, and run `accord sync` again
  [2]
  $ ls elsewhere; rm b/tools && accord -C b sync && cat b/tools/hi
  in step with origin: 0 sent, 1 received
  hi

A file of one's own that nobody has committed is not written over.

  $ echo mine > b/notes && echo theirs > a/notes && git -C a add notes && git -C a commit -qm notes && accord -C a sync
  in step with origin: 1 sent, 0 received
  $ accord -C b sync
  accord: error: notes: changed there, and here too without a commit of it
    help: commit it with git, and run `accord sync` again
  [2]
  $ cat b/notes
  mine
