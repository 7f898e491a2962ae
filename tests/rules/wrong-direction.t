A change goes the way that the indicator calls better.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/absence.toml << TOML
  > name = "Sickness absence"
  > unit = "days"
  > better = "lower"
  > TOML
  $ echo 'result = "+10% sickness absence by 2026-12-31"' > goals/absence.toml
  $ accord check
  goals/absence.toml:1:10: warning: goes up, but lower is better for 'absence' [wrong-direction]
      result = "+10% sickness absence by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: turn the change round, or state better = "higher" in indicators/absence.toml
  1 warning found

  $ echo 'result = "-10% sickness absence by 2026-12-31"' > goals/absence.toml
  $ accord check
  nothing found

A level has a direction too:

  $ echo 'result = "at least 8 days sickness absence by 2026-12-31"' > goals/absence.toml
  $ accord check
  goals/absence.toml:1:10: warning: goes up, but lower is better for 'absence' [wrong-direction]
      result = "at least 8 days sickness absence by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: turn the change round, or state better = "higher" in indicators/absence.toml
  1 warning found

A level that is worse than the baseline goes the wrong way too. `check` called it "met already: promise more", where
`status` counted every step in the good direction as progress backwards:

  $ rm goals/absence.toml
  $ echo 'result = "internships to 110 by 2026-12-31"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:10: warning: goes down, from 120 places on 2023-12-31 to 110 places, but higher is better for 'internships' [wrong-direction]
      result = "internships to 110 by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: correct the level, write "at least 110 places" for one that is to be kept, or state better = "lower" in indicators/internships.toml
  indicators/absence.toml:1:8: note: no result uses 'absence' [unused-indicator]
      name = "Sickness absence"
             ^^^^^^^^^^^^^^^^^^
    help: add a result about it, or remove it and its figures
  1 warning, 1 note found
  $ accord status --porcelain
  internships\tbehind\t-0.6\t0.2782846715328461\t120\t126\t110\t2026-12-31\tplaces\t (esc)
  $ printf '[absence]\n2023-12-31 = 7.8\n2024-10-31 = 7.2\n' >> measurements/noorderzorg.toml
  $ echo 'result = "Reduce sickness absence to 8.5 days by 2026-12-31"' > goals/absence.toml
  $ accord check goals/absence.toml --lang nl
  goals/absence.toml:1:10: warning: gaat omhoog, van 7,8 days op 2023-12-31 naar 8,5 days, maar bij 'absence' is lager beter [wrong-direction]
      result = "Reduce sickness absence to 8.5 days by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    tip: verbeter het niveau, schrijf "hoogstens 8,5 days" voor een dat vastgehouden moet worden, of zet better = "higher" in indicators/absence.toml
  1 waarschuwing gevonden

Where no figure could be that high, that is the one slip, and told once:

  $ echo 'max = 50' >> indicators/absence.toml
  $ echo 'result = "Sickness absence to 65 days by 2026-12-31"' > goals/absence.toml
  $ accord check goals/absence.toml
  goals/absence.toml:1:10: error: the target, 65 days, is above the max of 'absence', 50 [target-out-of-range]
      result = "Sickness absence to 65 days by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: promise what can be measured, or change max in indicators/absence.toml
  1 error found
  [1]
