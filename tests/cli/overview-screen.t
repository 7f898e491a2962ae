On a terminal the lines fit, in characters and without UTF-8 too; the end of a folder's name stays.

  $ . "$TESTDIR/../setup.sh"
  $ script -qec true /dev/null > /dev/null 2>&1 < /dev/null || exit 80
  $ mkdir -p a-folder-with-a-long-name/and-another/noord
  $ (cd a-f*/and*/noord; small_partnership; sed -i 's/^name = .*/name = "Zorg én werk in de hele regio, van de kust tot de grens"/' accord.toml)
  $ on_screen() { COLUMNS=$1 script -qec "accord overview --color=never a-folder-with-a-long-name/and-another/noord" /dev/null < /dev/null | tr -d '\r'; }
  $ on_screen 80
  1 partnership                                                   23 November 2026
  
  state       partnership                  results     folder
  ● on track  Zorg én werk in de hele re…  1 on track  …ong-name/and-another/noord
  $ LC_ALL=C on_screen 80
  1 partnership                                                   23 November 2026
  
  state       partnership                  results     folder
  + on track  Zorg en werk in de hele re~  1 on track  ~ong-name/and-another/noord
  $ for width in 40 60 80 100 120; do on_screen $width | wc -L; done
  40
  60
  80
  100
  120
