A text that reads as a result is recorded as given, with a hint where results belong.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord effort add "+10% internships by 2027-12-31" --supports internships
  efforts/2026-11-23-10-internships-by.toml: serves internships
  accord: warning: this reads as a result, and an effort is never measured
    help: `accord goal add` promises it, and `accord status` then shows its progress
