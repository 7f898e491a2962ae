Figures are told as they are recorded. Rounded to the indicator's decimals, "0.074" for 7.4 was answered with "7.8 ->
0.1", and the correction to 7.65 with "7.8 -> 7.7": a slip that could not be seen.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'name = "Absence"\nunit = "%%"\nbetter = "lower"\n' > indicators/absence.toml
  $ printf '[absence]\n2023-12-31 = 7.8\n' >> measurements/hanzeschool.toml
  $ commit_all "All figures of 2023"
  $ accord measure absence hanzeschool=0,074 --date 2024-10-31 --lang nl
  absence, hanzeschool: 7,8 -> 0,074
  $ accord measure absence hanzeschool=7.65 --date 2024-10-31 --replace
  absence, hanzeschool: 0.074 -> 7.65
  $ accord measure absence hanzeschool=7.65 --date 2024-10-31
  absence, hanzeschool: 7.65 stands there already
  $ accord log | grep absence
    figures  absence, hanzeschool: 7.8 % on 31 Dec 2023 (Tess)
    figures  absence, hanzeschool: 7.65 % on 31 Oct 2024 (not committed)

A note with a figure that stands there already is not recorded, and that is said:

  $ accord measure absence hanzeschool=7.65 --date 2024-10-31 --note "without the flex pool"
  absence, hanzeschool: 7.65 stands there already; its note is not changed: --replace does that
  $ accord measure absence hanzeschool=7.65 --date 2024-10-31 --source "HR" --lang nl
  absence, hanzeschool: 7,65 staat er al; de bron is niet gewijzigd: dat doet --replace
  $ accord measure absence hanzeschool=7.65 --date 2024-10-31 --note "without the flex pool" --replace
  absence, hanzeschool: 7.65 -> 7.65
  $ accord measure absence hanzeschool=7.65 --date 2024-10-31 --note "without the flex pool"
  absence, hanzeschool: 7.65 stands there already
