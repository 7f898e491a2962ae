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
  
  - 2 ● on track
  - 1 ▼ behind
  - 2 ✔ achieved
  - 1 ✘ missed
  
  ## Achieved
  
  - **Forty-odd places in the first year** (✔ achieved): on 31 Dec 2024; by De Esdoorn, Hanzeschool,
  - **No more groups cancelled for want of students** (✔ achieved): on 30 Sep 2024; by De Esdoorn, D
  
  ## To decide
  
  ### Behind or missed: what will change, and who sees to it?
  
  - **Train as many specialised nurses as we will need** (▼ behind): 39 % of the way; by then 89 % w
  - **Learning wards in every hospital** (✘ missed): 95 % of the way; by then 100 % was expected; 10
  
  ### Conditions not met: who mends them, and by when?
  
  - **a pace to believe in**: "Train as many specialised nurses as we will need" asks +4.9 a year; the
  - **conditions of our own**: not met yet: Replacement of nurses in training is paid for in every mem
  - **formal yeses**: De Esdoorn: no yes to "Train as many specialised nurses as we will need" yet fro
  
  ## Decided in this period
  
  No decision was recorded in this period.
  
  # Since 30 September 2026

Behind a break days come back, of something else: a row of the table says where it lies.

  $ cp -r "$TESTDIR/../../examples/salland-united" ../salland && cd ../salland
  $ accord --lang en report --ambition mentale-gezondheid --format md --period 2026-Q3 | grep -B2 -A1 '| break'
  | 30 Sep 2024 | 11\.0 |
  | 31 Dec 2024 | 11\.3 |
  | break: before it something else was measured |  |
  | 31 Dec 2023 | 14\.0 |
  $ accord --lang en report --ambition mentale-gezondheid --format html --period 2026-Q3 | grep -B2 -A1 '>break: ' | sed 's/<[^>]*>/ /g'
      9.0  14.0  31 Dec 2023  30 Jun 2027  31 Mar 2023  1 Jan 2025       
    12.8  
    so far  target  expected  at this pace  baseline  break: before it something else was measured  the scale does not begin at 0   
    The figures behind the chart 
  --
    30 Sep 2024 11.0
    31 Dec 2024 11.3
    break: before it something else was measured 
    31 Dec 2023 14.0
