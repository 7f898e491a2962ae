The report opens with what a table needs that reads no further: states, what was reached, what to decide.

  $ export ACCORD_TODAY=2026-11-23
  $ cp -r "$TESTDIR/../../examples/vaz-region" region && cd region
  $ accord report --period 2026-10 --ambition learning | sed -n '1,7p;/^# For this table/,/^# Since/p' | cut -c1-100
  ---
  title: "VAZ region Noorderrand"
  subtitle: "Report for the table, October 2026, Learning here; as it stands on 31 October 2026"
  date: "31 October 2026"
  lang: en
  ---
  
  # For this table
  
  Everyone in the Noorderrand who needs a hospital finds enough skilled people at the bedside, now and
  
  - 2 \xe2\x97\x8f on track (esc)
  - 1 \xe2\x96\xbc behind (esc)
  - 2 \xe2\x9c\x94 achieved (esc)
  - 1 \xe2\x9c\x98 missed (esc)
  
  ## Achieved
  
  - **Forty-odd places in the first year** (\xe2\x9c\x94 achieved): reached 31 Dec 2024; by De Esdoorn, Hanzesc (esc)
  - **No more groups cancelled for want of students** (\xe2\x9c\x94 achieved): reached 30 Sep 2024; by De Esdoo (esc)
  
  ## To decide
  
  ### Behind or missed: what will change, and who sees to it?
  
  - **Train as many specialised nurses as we will need** (\xe2\x96\xbc behind): 39 % of the way; by then 89 % w (esc)
  - **Learning wards in every hospital** (\xe2\x9c\x98 missed): 95 % of the way; by then 100 % was expected; 10 (esc)
  
  ### Conditions not met: who mends them, and by when?
  
  - **a pace to believe in**: "Train as many specialised nurses as we will need" asks +4.9 a year; the
  - **conditions of our own**: not met yet: Replacement of nurses in training is paid for in every mem
  - **formal yeses**: De Esdoorn: no yes to "Train as many specialised nurses as we will need" yet fro
  
  ## Decided in this period
  
  No decision was recorded in this period.
  
  # Since 30 September 2026
