What does not add up is for the new party to state, and the answer says how.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'name = "Retention"\nunit = "%%"\n' > indicators/retention.toml
  $ printf 'name = "Trained"\nunit = "people"\nkind = "count"\nper = "quarter"\nfrequency = "monthly"\n' > indicators/trained.toml
  $ printf '[breaks]\n2024-06-01 = "other hours"\n' >> indicators/internships.toml
  $ printf '[retention]\n2023-12-31 = 80\n2024-12-31 = 81\n[trained]\n2024-01-31 = 1\n2024-02-29 = 2\n' >> measurements/noorderzorg.toml
  $ printf '[trained]\n2024-02-29 = 5\n2026-12-31 = 6\n' >> measurements/hanzeschool.toml
  $ echo 'result = "+2 pp retention by 2026-12-31"' > goals/retention.toml
  $ accord --lang nl party merge noordschool --of noorderzorg,hanzeschool --on 2026-01-01 --name "De Noordschool"
  parties/noordschool.toml: De Noordschool neemt per 1 jan 2026 de plaats in van noorderzorg, hanzeschool
  measurements/noordschool.toml: 3 cijfers van internships, trained, opgeteld
  deze zijn niet op te tellen, dus noordschool moet de eigen cijfers geven:
    accord measure retention noordschool=... --date 2023-12-31
    accord measure retention noordschool=... --date 2024-12-31
  accord: warning: trained: weggelaten 2024-01-31, want dan heeft niet iedereen een cijfer
  accord: warning: hanzeschool heeft cijfers van na 1 jan 2026, die niet meer tellen: noordschool staat dan in de plaats
  $ cat measurements/noordschool.toml
  [internships]
  source = "som van noorderzorg, hanzeschool"
  2023-12-31 = 120
  2024-10-31 = 126
  
  [trained]
  2024-02-29 = { value = 7, source = "som van noorderzorg, hanzeschool" }

A merger that is still to come can be written down already.

  $ accord party merge later --of noordschool --on 2027-01-01 2>&1 | tail -n 1
  accord: warning: 1 Jan 2027 is still to come: repeat this on that day, for the figures that come in until then
