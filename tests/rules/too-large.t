What people don't write by hand, but what would exhaust a machine that reads it, is refused at once.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ { echo '[internships]'; printf 'source = "'; head -c 70000 /dev/zero | tr '\0' x; echo '"'; } > measurements/noorderzorg.toml
  $ echo 'a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q = 1' >> parties/noorderzorg.toml
  $ echo 'aliases = [[[[[[[[[[[[[[[[[["deep"]]]]]]]]]]]]]]]]]]' >> parties/hanzeschool.toml
  $ for i in $(seq 10001); do echo "[t$i]"; done > measurements/hanzeschool.toml
  $ truncate -s 65M parties/huge.toml
  $ accord check 2>&1 | cut -c 1-110
  measurements/hanzeschool.toml:10001:1: error: there are more than 10,000 tables in this file [too-large]
      [t10001]
      ^
    help: split it
  measurements/noorderzorg.toml:2:1: error: the line is longer than 64 KiB [too-large]
      source = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
      ^
    help: break it up
  parties/hanzeschool.toml:2:27: error: more than 16 brackets inside each other [too-large]
      aliases = [[[[[[[[[[[[[[[[[["deep"]]]]]]]]]]]]]]]]]]
                                ^
    help: accord needs no such nesting
  parties/huge.toml:1:1: error: the file is larger than 64 MiB [too-large]
    help: split it, or take out what is no figure
  parties/noorderzorg.toml:2:32: error: a key of more than 16 parts [too-large]
      a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q = 1
                                     ^
    help: accord needs no such keys
  5 errors found

Mended:

  $ rm parties/huge.toml
  $ sed -i '$d' parties/noorderzorg.toml parties/hanzeschool.toml
  $ printf '[internships]\n2023-12-31 = 50\n' | tee measurements/noorderzorg.toml > measurements/hanzeschool.toml
  $ accord check
  nothing found
