# What the transcripts share: a small sound partnership in the current folder, for one thing to be broken in.
# Source it: . "$TESTDIR/../setup.sh"
export ACCORD_TODAY=2026-11-23 LC_ALL=C.UTF-8
unset NO_COLOR CLICOLOR_FORCE COLUMNS XDG_CONFIG_HOME

small_partnership() {
  mkdir -p parties indicators goals measurements
  cat > accord.toml <<'TOML'
format = 1
name = "Work in the region"
start = 2023-12-31
TOML
  cat > parties/noorderzorg.toml <<'TOML'
name = "Noorderzorg"
TOML
  cat > parties/hanzeschool.toml <<'TOML'
name = "Hanzeschool"
TOML
  cat > indicators/internships.toml <<'TOML'
name = "Internships"
aliases = ["stageplaatsen"]
unit = "places"
decimals = 0
TOML
  cat > goals/internships.toml <<'TOML'
result = "+10% internships by 2026-12-31"
TOML
  cat > measurements/noorderzorg.toml <<'TOML'
[internships]
2023-12-31 = 70
2024-10-31 = 74
TOML
  cat > measurements/hanzeschool.toml <<'TOML'
[internships]
2023-12-31 = 50
2024-10-31 = 52
TOML
}

# Makes a commit of all that is in the git work tree of the current folder; a new repository where there is none.
commit_all() {
  git rev-parse --git-dir > /dev/null 2>&1 || git init -q
  git add -A
  git -c user.name=Tess -c user.email=tess@example.org -c commit.gpgsign=false commit -qm "$1"
}

# The same, with all on the table that `accord ready` asks for, on the day that it starts.
ready_partnership() {
  small_partnership
  mkdir -p goals/internships efforts
  export ACCORD_TODAY=2024-02-01
  cat >> accord.toml <<'TOML'
purpose = "Whoever learns the trade here finds a place to learn it"
outside = []
distribution_key = "equal"

[governance]
decides = "The two of us, together"

[conditions]
"Both boards have named somebody who may decide" = 2023-11-20
TOML
  for party in noorderzorg hanzeschool; do
    cat >> parties/$party.toml <<'TOML'
interests = ["Be a place where people want to work"]
needs = []
limits = ["No more students than can be supervised"]
gains = ["Colleagues who know us already"]
concessions = []

[representative]
name = "Karel Brandsema"
role = "Director"
mandate = "Within the year's budget"

[business_case]
costs = 12000
benefits = 20000
TOML
    sed -i '/^2024/d' measurements/$party.toml
  done
  echo 'source = "Regional internship desk"' >> indicators/internships.toml
  cat >> goals/internships.toml <<'TOML'
why = "Last year 12 students found no place"
owner = "hanzeschool"
risks = ["Too few supervisors"]
tensions = ["The school gains students, the hospital pays for supervision"]

[owners]
noorderzorg = "Sietse Bovenkamp"
hanzeschool = "Lourens Wiersinga"

[shares]
noorderzorg = "+7"
hanzeschool = "+5"

[means]
noorderzorg = { hours = 400 }
hanzeschool = { hours = 400 }
TOML
  cat > goals/internships/first-year.toml <<'TOML'
result = "+4% internships by 2024-12-31"
owner = "noorderzorg"

[means]
noorderzorg = { hours = 80 }
TOML
  cat > efforts/learning-wards.toml <<'TOML'
name = "Learning wards, begun by two head nurses"
lead = "noorderzorg"
since = 2022-09-01
supports = ["internships"]
TOML
  accord ratify internships --party noorderzorg,hanzeschool --by board > ratified
  rm ratified
}

# What `accord ready` says of the conditions that are not met, and its exit status.
gate() {
  accord ready "$@" > gate.txt
  local status=$?
  sed '1,3d;/^met /,$d' gate.txt | sed '$d'
  rm gate.txt
  return $status
}
