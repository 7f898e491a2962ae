An estimate of 30 November was in the book already on the 23rd: the next figure that is asked for is December's, and it
was said to follow that of October.

  $ export ACCORD_TODAY=2026-11-23
  $ cp -r "$TESTDIR/../../examples/salland-united" region && cd region
  $ accord --lang en due --party hanzeborg --within 40d | grep thuismonitoring
    · due  30 Nov 2026  thuismonitoring      last 345 patiënten on 31 Oct 2026
  $ accord measure thuismonitoring hanzeborg=352 --date 2026-11-30 >/dev/null 2>&1
  $ accord --lang en due --party hanzeborg --within 40d | grep thuismonitoring
    · due  31 Dec 2026  thuismonitoring      last 352 patiënten on 30 Nov 2026
