export --results has a row for each result with its numbers as of today, not rounded; what does not exist is empty.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir goals/internships
  $ printf 'result = "+5%% internships by 2027-06-30"\nbaseline = 2027-01-01\n' > goals/internships/later.toml
  $ accord export --results > results.csv
  $ head -n 1 results.csv | tr , '\n' | paste -sd ' ' | fold -sw 100
  as_of id parent title result ambition indicator unit owner parties deadline baseline_date baseline 
  target direction kept current_date current progress expected state stale projected reached reaches 
  party_count counted reporting fresh ratified_yes ratified_of moved ratified_target 
  ratified_progress outlook_date outlook_by outlook_state outlook_note
  $ sed 1d results.csv
  2026-11-23,internships,,,'+10% internships by 2026-12-31,,internships,places,,"hanzeschool, noorderzorg",2026-12-31,2023-12-31,120,132,up,false,2024-10-31,126,0.5,0.278284671532847,on-track,false,,,,2,2,2,2,0,2,,,,,,,
  2026-11-23,internships/later,internships,,'+5% internships by 2027-06-30,,internships,places,,"hanzeschool, noorderzorg",2027-06-30,2027-01-01,,,,,,,,,not-started,false,,,,,,,,0,2,,,,,,,
