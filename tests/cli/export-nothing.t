A partnership that has only begun says so; what is written has nothing but the header.

  $ . "$TESTDIR/../setup.sh"
  $ printf 'format = 1\nname = "Work in the region"\n' > accord.toml
  $ accord export
  party,party_name,indicator,indicator_name,unit,date,value,was,covers,source,note
  there are no figures yet: accord measure INDICATOR PARTY=VALUE records them
  $ accord export --results 2>&1 | cut -c 1-35
  as_of,id,parent,title,result,ambiti
  there are no goals yet: accord goal
  $ accord export --format json 2>&1 | tail -n 9
    "indicators": [],
    "results": [],
    "efforts": [],
    "decisions": [],
    "ratifications": [],
    "figures": []
  }
  there are no goals yet: accord goal add "SENTENCE" promises one
  there are no figures yet: accord measure INDICATOR PARTY=VALUE records them
