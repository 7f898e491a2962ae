A ratio needs two sides, both with figures of their own that have a level on a day.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/coverage.toml << TOML
  > name = "Students with a place"
  > unit = "%"
  > combine = "ratio"
  > of = "internships"
  > TOML
  $ cat > indicators/students.toml << TOML
  > name = "Students"
  > unit = "students"
  > TOML
  $ cat > goals/coverage.toml << TOML
  > result = "coverage to 30% by 2026-12-31"
  > TOML
  $ accord check
  indicators/coverage.toml:3:11: error: a ratio needs 'to' [incomplete-ratio]
      combine = "ratio"
                ^^^^^^^
    help: to = "an indicator"
  1 error found
  [1]

A misspelt one, and the ratio itself:

  $ echo 'to = "studens"' >> indicators/coverage.toml
  $ sed -i 's/"internships"/"coverage"/' indicators/coverage.toml
  $ accord check
  indicators/coverage.toml:4:6: error: 'coverage' is a ratio itself, without figures of its own [incomplete-ratio]
      of = "coverage"
           ^^^^^^^^^^
    help: let 'of' name an indicator whose figures are recorded
  indicators/coverage.toml:5:6: error: there is no indicator 'studens' [incomplete-ratio]
      to = "studens"
           ^^^^^^^^^
    help: did you mean 'students'?
  2 errors found
  [1]

A running total has no level to divide:

  $ sed -i 's/"coverage"/"internships"/; s/studens/students/' indicators/coverage.toml
  $ echo 'kind = "count"' >> indicators/students.toml
  $ accord check
  indicators/coverage.toml:5:6: error: 'students' is a running total, which has no level to divide [incomplete-ratio]
      to = "students"
           ^^^^^^^^^^
    help: add per = "year" to indicators/students.toml, or let 'to' name a level
  1 error found
  [1]

Mended:

  $ sed -i '/count/d' indicators/students.toml
  $ accord check
  nothing found
