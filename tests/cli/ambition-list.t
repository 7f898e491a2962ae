ambition list: the themes, how far each is, who leads it.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/vaz-region" ambition list
  id        name           phase  lead         parties  results
  learning  Learning here  doing  hanzeschool  all      6
  staying   Staying here   doing  noorderzorg  6        4
