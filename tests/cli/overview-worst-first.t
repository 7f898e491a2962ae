overview lists partnerships, a line each: the one that needs attention most comes first.

  $ . "$TESTDIR/../setup.sh"
  $ partnership() { mkdir -p $1 && (cd $1 && small_partnership && sed -i "s/^name = .*/name = \"$2\"/" accord.toml); }
  $ partnership west "On its way"; partnership east "Behind in all"; partnership south "Behind in half"
  $ partnership north "Late with figures"
  $ sed -i 's/+10%/+50%/' east/goals/internships.toml south/goals/internships.toml
  $ echo 'result = "+4% internships by 2024-12-31"' > south/goals/internships-2.toml
  $ echo 'frequency = "monthly"' >> north/indicators/internships.toml
  $ mkdir empty && printf 'format = 1\nname = "Just begun"\n' > empty/accord.toml
  $ accord overview empty north south east west
  5 partnerships                                                  23 November 2026
  
  state             partnership        results               stale  overdue  folder
  ▼ behind          Behind in all      1 behind                              east
  ▼ behind          Behind in half     1 behind, 1 achieved                  south
  ● on track        Late with figures  1 on track                1        2  north
  · no results yet  Just begun                                               empty
  ● on track        On its way         1 on track                            west
