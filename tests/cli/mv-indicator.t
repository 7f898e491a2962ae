Where a result has the id of its indicator, both are renamed, and the sentences that name it follow.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir goals/internships efforts
  $ echo 'result = "+4% stageplaatsen by 2025-12-31"' > goals/internships/first.toml
  $ printf 'name = "Matching"\nsupports = ["internships", "internships/first"]\n' > efforts/matching.toml
  $ sed -i 's/^name = .*/name = "Places to learn"/' indicators/internships.toml
  $ accord mv internships learning-places
  indicators/internships.toml -> indicators/learning-places.toml
  goals/internships/first.toml -> goals/learning-places/first.toml
  goals/internships.toml -> goals/learning-places.toml
  other files that name it: 3
  $ cat goals/learning-places.toml goals/learning-places/first.toml efforts/matching.toml
  result = "+10% learning places by 2026-12-31"
  result = "+4% stageplaatsen by 2025-12-31"
  name = "Matching"
  supports = ["learning-places", "learning-places/first"]
  $ head -n 1 measurements/*.toml
  ==> measurements/hanzeschool.toml <==
  [learning-places]
  
  ==> measurements/noorderzorg.toml <==
  [learning-places]
  $ accord check --strict
  nothing found

A file is named where only one of them is meant.

  $ accord mv goals/learning-places goals/places
  goals/learning-places/first.toml -> goals/places/first.toml
  goals/learning-places.toml -> goals/places.toml
  other files that name it: 1
  $ ls goals indicators
  goals:
  places
  places.toml
  
  indicators:
  learning-places.toml
