A result is given up openly: it stays, with the day and the reason, and so does every byte of its file.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'result = "+10%% internships by 2026-12-31" # ours\r\nwhy = "x"' > goals/internships.toml
  $ accord stop internships --why 'No "places" left' --date 2026-10-01
  internships: stopped, since 1 Oct 2026: No "places" left
  $ cat -A goals/internships.toml
  result = "+10% internships by 2026-12-31" # ours^M$
  why = "x"^M$
  ^M$
  [stopped]^M$
  date = 2026-10-01^M$
  why = "No \"places\" left" (no-eol)
  $ accord status --porcelain | cut -f 1,2
  internships\tstopped (esc)
  $ accord --lang nl stop internships --why again
  accord: error: internships is al gestopt, sinds 2026-10-01
    tip: pas het aan in goals/internships.toml
  [2]

A reason is required.

  $ accord stop internships
  accord: error: a result is given up with a reason
    help: say it with --why "..."
  [2]
  $ accord stop internships --why " "
  accord: error: a result is given up with a reason
    help: say it with --why "..."
  [2]

The story: of a day that was still to come it said "stopped, since 1 Jan 2027", and the result went on until then. It
says what will be.

  $ printf 'result = "+10%% internships by 2027-12-31"\n' > goals/internships.toml
  $ accord stop internships --why 'No places left' --date 2027-01-01
  internships: will be stopped from 1 Jan 2027 on: No places left
  $ accord status --porcelain | cut -f 1,2
  internships\ton-track (esc)
  $ accord stop internships --why again
  accord: error: internships will be stopped already, from 2027-01-01 on
    help: change it in goals/internships.toml
  [2]
  $ accord --lang nl stop internships --why again
  accord: error: internships wordt al gestopt, vanaf 2027-01-01
    tip: pas het aan in goals/internships.toml
  [2]
  $ printf 'result = "+10%% internships by 2027-12-31"\n' > goals/internships.toml
  $ accord --lang nl stop internships --why 'Geen plaatsen meer' --date 2027-01-01
  internships: wordt gestopt vanaf 1 jan 2027: Geen plaatsen meer
