Rules that name a party or an indicator that is not there are found by check, and not used.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir imports
  $ cat > imports/desk.toml <<'TOML'
  > [fixed]
  > party = "noorderzrog"
  > [values]
  > "Aantal" = "internshps"
  > TOML
  $ printf 'date,Aantal\n2024-12-31,5\n' > desk.csv
  $ accord check
  desk.csv:1:1: warning: 'desk.csv' is in no place that accord knows [stray-file]
      date,Aantal
      ^
    help: move it to documents/, or remove it
  imports/desk.toml:2:9: error: there is no party 'noorderzrog' [unknown-party]
      party = "noorderzrog"
              ^^^^^^^^^^^^^
    help: did you mean 'noorderzorg'?
  imports/desk.toml:4:12: error: there is no indicator 'internshps' [unknown-indicator]
      "Aantal" = "internshps"
                 ^^^^^^^^^^^^
    help: did you mean 'internships'?
  2 errors, 1 warning found
  [1]
  $ accord import desk.csv --rules desk
  encoding: UTF-8
  separator: ','
  desk.csv:1:1: error: there is no party 'noorderzrog', which line 2 of the rules names
    help: `accord party list` names them all
  accord: error: the file can't be read, so nothing is recorded
  [2]
