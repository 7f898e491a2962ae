overview speaks the language that all partnerships share, else English; --lang goes before both.

  $ . "$TESTDIR/../setup.sh"
  $ for region in noord zuid; do mkdir $region; (cd $region; small_partnership; echo 'language = "nl"' >> accord.toml); done
  $ mkdir west leeg; (cd west; small_partnership)
  $ accord overview noord zuid
  2 samenwerkingsverbanden                                        23 november 2026
  
  status      samenwerkingsverband  resultaten  map
  ● op koers  Work in the region    1 op koers  noord
  ● op koers  Work in the region    1 op koers  zuid
  $ accord overview noord west | sed -n 3p
  state       partnership         results     folder
  $ accord --lang nl overview noord west | sed -n 3p
  status      samenwerkingsverband  resultaten  map
  $ accord overview noord leeg 2> /dev/null
  2 samenwerkingsverbanden                                        23 november 2026
  
  status        samenwerkingsverband  resultaten                         map
  ! onleesbaar                        hier is geen samenwerkingsverband  leeg
  ● op koers    Work in the region    1 op koers                         noord
  [2]
