show ends with what was agreed around a result and how it is measured.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/oncology-teams" show waiting-time --as-of 2026-10-31 | sed -n '/^sub-result/,$p'
  sub-result                   state       progress  deadline     title
  waiting-time/first-days-won  ✔ achieved     108 %  31 Dec 2024  The first three…
  
  ambition    Sooner treated
  owner       eemborg
              eemborg: Esmee Langhout, planning
              grevelaar: Maarten Kollenveld
              odulf: Annelot Dijkgraaf-Roos
  efforts     One list of patients for three hospitals (grevelaar, since 1 May
              2023)
  means       eemborg: 520 hours, 45000 EUR a year (own)
              grevelaar: 310 hours, 20000 EUR a year (own)
              odulf: 400 hours, 32000 EUR a year (own); A second radiologist, two
              days a week
  risks       One scanner out of order costs four days at once
  tensions    A shorter list in one hospital draws patients from another, who then
              lengthen it
  indicator   Waiting time; the mean of parties' figures, weighted with
              new-patients; lower is better
  definition  Median number of days between referral and first treatment, of
              patients who began treatment in the month
  source      Outpatient systems of the hospitals; the figures of this example are
              illustrative
