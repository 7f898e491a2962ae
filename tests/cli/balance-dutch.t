In Dutch too, with decimal commas; a party without a figure for the key has a question mark.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ sed -i 's/^start/language = "nl"\ndistribution_key = "internships"\nstart/' accord.toml
  $ printf '[means]\nnoorderzorg = { hours = 12.5, kind = "hired" }\n' >> goals/internships.toml
  $ echo > measurements/hanzeschool.toml
  $ printf 'role = "observer"\nneeds = []\n' > parties/kring.toml
  $ echo 'name = "Werkgeverskring"' >> parties/kring.toml
  $ accord balance
  Work in the region                                              23 november 2026
  Alle vijf kaarten op tafel: 0 van 2 deelnemers
  Verdeelsleutel: naar rato van Internships
  
  partij             kaarten  geeft  krijgt  saldo  uren  sleutel  budget  sleutel
  Hanzeschool            0/5      -       -      -              ?                ?
  Noorderzorg            0/5      -       -      -  12,5      0 %
  Werkgeverskring \xe2\x80\xa6      1/5      -       -      - (esc)
  samen                                             12,5
  - niet op tafel; 0: geen, en dat is hardop gezegd; saldo, uren en budget zijn
  per jaar
  sleutel: wat is toegezegd, tegenover wat de verdeelsleutel vraagt; ? zonder
  cijfer
  
  Hanzeschool  hanzeschool
    niet op tafel   belangen, behoeften, grenzen, opbrengsten, concessies,
                    businesscase
    verdeelsleutel  nog geen cijfer voor Internships: er valt niets te verwachten
  
  Noorderzorg  noorderzorg
    niet op tafel   belangen, behoeften, grenzen, opbrengsten, concessies,
                    businesscase
    middelen        12,5 uur per jaar (ingehuurd)
    verdeelsleutel  74 places op 31 okt 2024, 100 % van alle deelnemers
                    12,5 uur toegezegd, 12,5 verwacht (0)
  
  Werkgeverskring (waarnemer)  kring
    behoeften      geen, hardop gezegd
    niet op tafel  belangen, grenzen, opbrengsten, concessies, businesscase
