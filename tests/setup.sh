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
