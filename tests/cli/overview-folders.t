A folder may lie in a partnership, and is taken from where -C leads; a partnership is listed once, as it was first named.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir -p regions/north regions/south
  $ (cd regions/north; small_partnership); (cd regions/south; small_partnership)
  $ accord -C regions overview north/goals north south ../regions/north/parties | sed 1,2d
  state       partnership         results     folder
  ● on track  Work in the region  1 on track  north/goals
  ● on track  Work in the region  1 on track  south
  $ accord overview "$PWD/regions/south" | sed -n '4s|/.*/regions|/.../regions|p'
  ● on track  Work in the region  1 on track  /.../regions/south
  $ cd regions/north; accord overview . | sed 1,2d
  state       partnership         results     folder
  ● on track  Work in the region  1 on track  .
