The agreement of a small partnership, as it is: what is not on the table is told.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord ratify internships --party noorderzorg --by board --date 2024-03-14 > /dev/null
  $ accord agreement
  # Agreement
  
  Work in the region, as it reads on 23 November 2026
  
  ## Purpose
  
  not on the table
  
  ## Results
  
  ### \+10% internships by 2026-12-31
  
  - **we promise**: \+10% internships by 2026-12-31
  - **in numbers**: from 120 on 31 Dec 2023 to 132 places by 31 Dec 2026
  - **indicator**: Internships, places; parties' figures add up; higher is better
  - **parties**: Hanzeschool, Noorderzorg
  - **recorded with each yes**:
    - result = "+10% internships by 2026-12-31"
    - deadline = 2026-12-31
    - baseline\_date = 2023-12-31
    - baseline = 120
    - target = 132
    - measure = "sum of places, level, higher is better, 0 decimals, margin 0"
  
  ## What each of us gives and gains
  
  ### Hanzeschool
  
  - **interests**: not on the table
  - **needs**: not on the table
  - **limits**: not on the table
  - **gains**: not on the table
  - **concessions**: not on the table
  - **business case**: not on the table
  - **at the table**: nobody named yet
  
  ### Noorderzorg
  
  - **interests**: not on the table
  - **needs**: not on the table
  - **limits**: not on the table
  - **gains**: not on the table
  - **concessions**: not on the table
  - **business case**: not on the table
  - **at the table**: nobody named yet
  
  ## How we decide
  
  not on the table
  
  ## Signatures
  
  | party | body | yes so far | name | date | signature |
  | --- | --- | --- | --- | --- | --- |
  | Hanzeschool |  |  |  |  |  |
  | Noorderzorg | board | internships: 14 March 2024 |  |  |  |
