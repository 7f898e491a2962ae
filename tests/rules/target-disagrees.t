"target" says what the sentence comes to a second time: the two must agree.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'target = 130' >> goals/internships.toml
  $ accord check
  goals/internships.toml:2:10: error: the target is stated as 130, but the sentence comes to 132 places [target-disagrees]
      target = 130
               ^^^
    help: write target = 132, or change the sentence; the baseline on 2023-12-31 is 120 places
  1 error found
  [1]

  $ sed -i 's/130/132/' goals/internships.toml
  $ accord check
  nothing found

Where it is the other reading of a percentage, the help says so:

  $ cat > indicators/staff-retention.toml << TOML
  > name = "Staff retention"
  > unit = "%"
  > TOML
  $ printf '[staff-retention]\n2023-12-31 = 81.2\n' >> measurements/noorderzorg.toml
  $ printf 'result = "+10%% staff retention by 2026-12-31"\ntarget = 91.2\n' > goals/staff-retention.toml
  $ accord check
  goals/staff-retention.toml:2:10: error: the target is stated as 91.2, but the sentence comes to 89.3 % [target-disagrees]
      target = 91.2
               ^^^^
    help: write "+10 pp" if percentage points are meant, else target = 89.3
  1 error found
  [1]
