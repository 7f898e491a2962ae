In a Dutch partnership the report is Dutch, with the numbers and dates of the Dutch.

  $ export ACCORD_TODAY=2026-11-23
  $ cp -r "$TESTDIR/../../examples/salland-united" salland && cd salland
  $ accord report --period 2026-Q3 --ambition ouderenzorg | sed -n '1,6p;/^# Voor deze tafel/,/^# Sinds/p' | cut -c1-100
  ---
  title: "Salland United"
  subtitle: "Rapportage voor de tafel, 3e kwartaal van 2026, Ouder worden, thuis als het kan; stand op
  date: "30 september 2026"
  lang: nl
  ---
  # Voor deze tafel
  
  Iedereen in Salland kan gezond ouder worden, thuis of dicht bij huis, en krijgt zorg als die nodig i
  
  - 2 ● op koers
  - 1 ▲ risico
  - 3 ✔ behaald
  
  ## Behaald
  
  - **Halverwege** (✔ behaald): op 31 dec 2025; door Buurtteam De Marke, De Weidehof Raalte, Heuvelz
  - **De helft** (✔ behaald): op 31 mrt 2025; door Huisartsen Aan de Schipbeek, Huisartsen Colmschat
  - **De eerste dag** (✔ behaald): op 30 sep 2024; door Buurtteam De Marke, De Weidehof Raalte, Heuv
  
  ## Om over te besluiten
  
  ### Voorwaarden waaraan nog niet is voldaan: wie regelt ze, en wanneer?
  
  - **het resultaat per partij**: Thuiszorg IJsselstroom heeft niet gezegd wat het van "Binnen een wee
  - **een eerste resultaat binnen een jaar**: "Alleen naar de spoed als het spoed is" heeft geen deelr
  - **een geloofwaardig tempo**: "Alleen naar de spoed als het spoed is" vraagt -252 per jaar; de 12 m
  - **de trekkers**: binnen Thuiszorg IJsselstroom is niemand aanspreekbaar op "Binnen een week iemand
  - **de juiste spelers**: Buurtteam De Marke heeft geen vertegenwoordiger aangewezen; en nog 14
  - **belangen**: Huisartsen Aan de Schipbeek heeft niet gezegd welk belang het zelf heeft; en nog 12
  - **behoeften**: Buurtteam De Marke heeft niet gezegd wat het van de anderen nodig heeft; en nog 14
  - **grenzen**: Buurtteam De Marke heeft niet gezegd waar de grens ligt; en nog 14
  - **opbrengsten**: Buurtteam De Marke heeft niet gezegd wat het oplevert; en nog 14
  - **concessies**: Buurtteam De Marke heeft niet gezegd wat het inlevert; en nog 14
  - **de businesscase**: Buurtteam De Marke heeft niet laten zien wat dit kost en oplevert; en nog 14
  - **de verdeelsleutel**: Ziekenhuis Hanzeborg brengt 700 uur in voor "Alleen naar de spoed als het s
  - **de bekrachtiging**: Ziekenhuis Hanzeborg: "Alleen naar de spoed als het spoed is" nog niet bekra
  
  ## Besloten in deze periode
  
  In deze periode zijn geen besluiten vastgelegd.
  
  # Sinds 30 juni 2026
