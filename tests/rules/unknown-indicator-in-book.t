Figures under a name that is no indicator's count for nothing.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ sed -i 's/internships/internship/' measurements/noorderzorg.toml
  $ cat > indicators/coverage.toml << TOML
  > name = "Students with a place"
  > unit = "%"
  > combine = "ratio"
  > of = "internships"
  > to = "students"
  > TOML
  $ cat > indicators/students.toml << TOML
  > name = "Students"
  > unit = "students"
  > TOML
  $ cat > goals/coverage.toml << TOML
  > result = "coverage to 30% by 2026-12-31"
  > TOML
  $ printf '\n[coverage]\n2024-10-31 = 18\n' >> measurements/hanzeschool.toml
  $ accord check
  measurements/hanzeschool.toml:5:2: error: 'coverage' is a ratio, and has no figures of its own [unknown-indicator-in-book]
      [coverage]
       ^^^^^^^^
    help: record 'internships' and 'students', from which it is computed
  measurements/noorderzorg.toml:1:2: error: there is no indicator 'internship', so these figures don't count [unknown-indicator-in-book]
      [internship]
       ^^^^^^^^^^
    help: did you mean 'internships'?
  2 errors found
  [1]

An indicator that is there, but can't be read, is no unknown one:

  $ sed -i 's/internship]/internships]/' measurements/noorderzorg.toml
  $ sed -i 's/coverage/students/' measurements/hanzeschool.toml
  $ sed -i 's/"students"$/students/' indicators/students.toml
  $ accord check
  indicators/students.toml:2:8: error: this text has no quotes [syntax]
      unit = students
             ^^^^^^^^
    help: put quotes around all of it: "..."
  1 error found
  [1]

Mended:

  $ sed -i 's/^unit.*/unit = "students"/' indicators/students.toml
  $ accord check
  nothing found

An alias is no id, but it is clear what is meant by it. The tip was to add an indicator of that name, or to remove the
figures:

  $ rm -r indicators parties goals measurements accord.toml
  $ small_partnership
  $ sed -i 's/internships/stageplaatsen/' measurements/hanzeschool.toml
  $ accord check
  measurements/hanzeschool.toml:1:2: error: there is no indicator 'stageplaatsen', so these figures don't count [unknown-indicator-in-book]
      [stageplaatsen]
       ^^^^^^^^^^^^^
    help: did you mean 'internships'?
  1 error found
  [1]
