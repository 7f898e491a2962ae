examples/scripts/check.yml: what its `run:` lines do with a push.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership && commit_all "The first figures"
  $ cat > .git/run.py <<'PY'
  > """The scripts below `run:` of a workflow file, one after the other."""
  > import re, sys, textwrap
  > steps = re.findall(r"^( *)run: \|\n((?:\1  .*\n|\n)+)|^ *run: (?!\|)(.+)\n", open(sys.argv[1]).read(), re.M)
  > print("\n".join(textwrap.dedent(block) or line for _, block, line in steps), end="")
  > PY
  $ python3 .git/run.py "$TESTDIR/../../examples/scripts/check.yml" > .git/run.sh && grep -c 'accord check' .git/run.sh
  2
  $ push() { BEFORE=$(git rev-parse HEAD~) bash -e .git/run.sh; }

A sound push passes.

  $ echo 'owner = "noorderzorg"' >> goals/internships.toml && commit_all "An owner"
  $ push
  nothing new since [0-9a-f]{40} (re)

A goal that is broken stops the push, with the line that is wrong.

  $ sed -i 's/noorderzorg/noorderzrg/' goals/internships.toml && commit_all "Another owner"
  $ push
  ::error file=goals/internships.toml,line=2,endLine=2,col=9,endColumn=21,title=unknown-party::there is no party 'noorderzrg'%0Adid you mean 'noorderzorg'?
  1 error new since [0-9a-f]{40} (re)
  [1]

What was wrong before is left in peace; a new branch, or one that was rewritten, is checked whole.

  $ echo '2024-11-30 = 75' >> measurements/noorderzorg.toml && commit_all "A figure"
  $ push
  nothing new since [0-9a-f]{40} (re)
  $ BEFORE=0000000000000000000000000000000000000000 bash -e .git/run.sh > out 2>&1; echo $?; head -c 40 out; rm out
  1
  ::error file=goals/internships.toml,line (no-eol)
  $ git checkout -q HEAD~2
  $ BEFORE=0123456789012345678901234567890123456789 bash -e .git/run.sh
  nothing found
