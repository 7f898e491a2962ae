"""The transcripts of examples/scripts notice what they are there for: each script, broken in one way, fails its own."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# script, its transcript, what is in it, what takes its place
BREAKS = [
    ("monthly-reports", "monthly-reports", "of $month\" >&2\n    status=1", "of $month\" >&2\n    exit 1"),
    ("monthly-reports", "monthly-reports", "exit $status", "exit 0"),
    ("monthly-reports", "monthly-reports", "$first_day -1 day", "$first_day"),
    ("monthly-reports", "monthly-reports", '-C "$root"', "-C $folder"),
    ("monthly-reports", "monthly-reports", "written+=", "unused="),
    ("Makefile", "makefile", "$(shell find", "$(shell : find"),  # no file makes it anew
    ("Makefile", "makefile", "accord.toml parties ", "accord.toml documents parties "),
    ("Makefile", "makefile", "| grep -E '^[a-z0-9./-]+$$'", "| grep -v x"),
    ("Makefile", "makefile", "$(if $(PANDOC),", "$(if yes,"),
    ("remind", "remind", "words[0].format(plain(settings[\"name\"]))", "words[0].format(settings[\"name\"])"),
    ("remind", "remind", "Address(addr_spec=address)", "address"),
    ("remind", "remind", "except Exception as error:", "except KeyError as error:"),
    ("remind", "remind", '"--party", party)', ")"),  # each gets what is asked of all
    ("remind", "remind", "sys.exit(1 if missed else 0)", "sys.exit(0)"),
    ("check.yml", "check-yml", ' --since "$BEFORE"', ""),
    ("check.yml", "check-yml", "            accord check --format github\n", "            true\n"),
    ("check.yml", "check-yml", "accord check --format github --since", "true"),
]


def passes(cram, transcript):
    done = subprocess.run([cram, "--shell=/bin/bash", transcript], capture_output=True, text=True, check=False)
    return done.returncode == 0 and "1 skipped" not in done.stdout


def is_noticed(cram, script, transcript, old, new):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(ROOT / "examples/scripts", copy / "examples/scripts")
        shutil.copytree(ROOT / "tests/scripts", copy / "tests/scripts")
        shutil.copy(ROOT / "tests/setup.sh", copy / "tests/setup.sh")
        broken = copy / "examples/scripts" / script
        text = broken.read_text(encoding="utf-8")
        assert old in text, f"{script} has no '{old}' to break"
        broken.write_text(text.replace(old, new, 1), encoding="utf-8")
        return not passes(cram, copy / f"tests/scripts/{transcript}.t")


def main():
    if shutil.which("make") is None:
        print("SKIPPED: make is not installed, so its transcript notices nothing", file=sys.stderr)
        sys.exit(77)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accord", required=True)
    parser.add_argument("--cram", required=True)
    given = parser.parse_args()
    os.environ["PATH"] = f"{Path(given.accord).resolve().parent}{os.pathsep}{os.environ['PATH']}"
    unnoticed = [f"goes unnoticed: {script} with '{new}' for '{old}'"
                 for script, transcript, old, new in BREAKS if not is_noticed(given.cram, script, transcript, old, new)]
    print("\n".join(unnoticed), file=sys.stderr)
    sys.exit(1 if unnoticed else 0)


if __name__ == "__main__":
    main()
