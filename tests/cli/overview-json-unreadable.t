A partnership that can't be read has no counts in JSON either, but the reason.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir region broken
  $ (cd region; small_partnership); (cd broken; small_partnership; echo 'result = "We meet"' > goals/internships.toml)
  $ accord overview region broken nowhere --json 2> /dev/null | sed -n '/partnerships/,/on-track/p'
    "partnerships": [
      {
        "path": "nowhere",
        "state": "unreadable",
        "error": "no accord.toml in this folder or above it"
      },
      {
        "path": "broken",
        "name": "Work in the region",
        "state": "unreadable",
        "error": "goals/internships.toml:1:11: says what people will do, not what will be different [effort-not-result]"
      },
      {
        "path": "region",
        "name": "Work in the region",
        "state": "on-track",
