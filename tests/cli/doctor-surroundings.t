The doctor looks at what accord stands on, and says how to mend it.

  $ . "$TESTDIR/../setup.sh"
  $ export HOME=$PWD/home GIT_CONFIG_NOSYSTEM=1 XDG_CONFIG_HOME=$PWD/home
  $ mkdir home
  $ accord doctor | sed 's/git version .*/git version N/'
  good    the terminal's locale is UTF-8
  good    git version N
  note    this folder is in no partnership
          `accord init` makes one
  
  nothing is wrong
  $ accord init region > /dev/null
  $ cd region
  $ git config --global user.useConfigOnly true
  $ accord doctor | sed 's/git version .*/git version N/'
  good    the terminal's locale is UTF-8
  good    git version N
  good    accord.toml is in the format that this accord writes
  wrong   git does not know who you are, so `sync` can't make commits
          tell it: `git config --global user.name NAME` and `git config --global user.email ADDRESS`
  good    git merges these files figure by figure
  note    there is no remote: `sync` shares with nobody
          `git remote add origin ADDRESS`
  
  1 thing to mend
  $ git config --global user.name Tess && git config --global user.email tess@example.org
  $ git remote add origin ../elsewhere.git
  $ accord doctor | sed 's/git version .*/git version N/'
  good    the terminal's locale is UTF-8
  good    git version N
  good    accord.toml is in the format that this accord writes
  good    git knows who you are
  good    git merges these files figure by figure
  
  nothing is wrong
  $ accord doctor > /dev/null

After a clone that was told nothing, and with settings that can't be read; in Dutch too.

  $ git config --remove-section merge.accord
  $ rm .gitignore .gitattributes
  $ mkdir ../home/accord && echo '[alias' > ../home/accord/config.toml
  $ mkdir -p .accord/unwritten && touch .accord/unwritten/x
  $ LC_ALL=C accord --lang nl doctor | sed "s/git version .*/git version N/; s|$PWD|.|; s|[^ ]*/home/|home/|"
  let op  de taalinstelling is geen UTF-8: een terminal toont alleen ASCII
          `export LC_ALL=C.UTF-8`
  mis     home/accord/config.toml:1:1: deze haak is niet gesloten
          schrijf [alias]
  goed    git version N
  goed    accord.toml staat in de vorm die deze accord schrijft
  mis     er liggen bestanden in .accord/unwritten: iemand bewaarde er een terwijl accord schreef
          bekijk ze, neem over wat ontbreekt, en verwijder ze
  goed    git weet wie je bent
  mis     git weet niet dat deze bestanden cijfer voor cijfer worden samengevoegd
          zet deze regel in .gitattributes: *.toml merge=accord
  
  er zijn 3 dingen mis
  $ echo '* merge=union' > .gitattributes; echo 'format = 9' > accord.toml; rm ../home/accord/config.toml
  $ git config merge.accord.driver true
  $ accord doctor | grep -A 1 -e ^wrong -e ^note
  wrong   accord.toml:1:10: this partnership was made by a newer accord
          install the newest accord; this one knows format 1
  wrong   files lie in .accord/unwritten: somebody saved one while accord wrote it
          look at them, take over what is missing, and remove them
  --
  wrong   git is not told to merge these files figure by figure
          put this line into .gitattributes: *.toml merge=accord

Nothing was changed by looking.

  $ git status --short
  ?? .gitattributes
  ?? accord.toml
