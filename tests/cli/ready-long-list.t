A long list is cut on a screen; JSON has all of it.

  $ . "$TESTDIR/../setup.sh"
  $ cd "$TESTDIR/../../examples/vaz-region"
  $ accord ready staff-retention internships fzo-training | sed -n '/ratified-by-all/,/^$/p'
  ✗ formal yeses  ratified-by-all
      De Esdoorn: no yes to fzo-training yet from board, works council
        ratifications/esdoorn.toml: fzo-training
      De Lindehof: no yes to fzo-training yet from board, works council
        ratifications/lindehof.toml: fzo-training
      Noorderzorg: no yes to fzo-training yet from board, works council
        ratifications/noorderzorg.toml: fzo-training
      Oosterhuis: no yes to fzo-training yet from board, works council
        ratifications/oosterhuis.toml: fzo-training
      Waterlanden: no yes to fzo-training yet from board, works council
        ratifications/waterlanden.toml: fzo-training
      and 8 more
  
  $ accord ready --json | grep -c '"ratifications/'
  13
