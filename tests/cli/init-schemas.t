With --schemas a new partnership tells editors what its files may say.

  $ . "$TESTDIR/../setup.sh"
  $ accord init region --no-git --name "Work in the region" --schemas
  $ cd region
  $ ls -A .schemas
  $ head -n 2 accord.toml
  $ head -n 11 .taplo.toml
  $ accord schema goal | cmp - .schemas/goal.json
  $ accord check --strict

What accord writes later leaves all of it as it is.

  $ accord party add noorderzorg --name Noorderzorg > /dev/null
  $ head -n 1 accord.toml
  $ accord check --strict

An example stays as it is, byte for byte; the schemas come beside it.

  $ cd ..
  $ accord init play --no-git --example vaz-region --schemas | head -n 3
  $ accord init same --no-git --example vaz-region > /dev/null
  $ diff -r play same
  $ accord -C play check --strict

A .taplo.toml of one's own stays, and the rest is written; a schema of another program is not written over.

  $ mkdir mine && echo '# mine' > mine/.taplo.toml
  $ accord init mine --no-git --schemas --lang nl > /dev/null
  $ cat mine/.taplo.toml
  $ ls mine/.schemas | wc -l
  $ mkdir -p other/.schemas && echo '{}' > other/.schemas/goal.json
  $ accord init other --no-git --schemas
  $ ls -A other
