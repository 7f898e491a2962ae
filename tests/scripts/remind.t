examples/scripts/remind asks each party for its figures, by mail.

  $ . "$TESTDIR/../setup.sh"
  $ PATH=$TESTDIR/../../examples/scripts:$PATH
  $ mkdir region && (cd region && small_partnership && echo 'frequency = "monthly"' >> indicators/internships.toml)
  $ printf 'noorderzorg = "k.brandsema@noorderzorg.example"\nhanzeschool = "lourens@hanzeschool.example"\n' > addresses.toml
  $ remind --from marit@region.example addresses.toml region | grep -v '^Date:\|^Message-ID:' | sed 's/=====*[0-9]*==/PART/' | head -n 21
  From: marit@region.example
  To: lourens@hanzeschool.example
  Subject: Figures for Work in the region
  MIME-Version: 1.0
  Content-Type: multipart/mixed; boundary="PART"
  
  --PART
  Content-Type: text/plain; charset="utf-8"
  Content-Transfer-Encoding: 7bit
  
  These figures are waited for:
  
    2024-11-30, internships, overdue, last 52 on 2024-10-31
  
  Please fill them in in the file that comes with this mail, and send it back.
  
  --PART
  Content-Transfer-Encoding: base64
  Content-Disposition: attachment; filename="hanzeschool.csv"
  Content-Type: text/csv; charset="utf-8"
  MIME-Version: 1.0

It goes into a mailbox, or to sendmail; the request that comes with it is what `accord import` reads back.

  $ remind --from marit@region.example --mbox box addresses.toml region
  $ cat > parts.py <<'PY'
  > """What a mailbox holds: to whom, what about, and the files that come along."""
  > import mailbox, sys
  > for mail in mailbox.mbox(sys.argv[1]):
  >     print(mail["To"], "|", mail["Subject"], "|", mail["Bcc"])
  >     for part in mail.walk():
  >         if part.get_filename():
  >             open(part.get_filename(), "wb").write(part.get_payload(decode=True))
  > PY
  $ python3 parts.py box
  lourens@hanzeschool.example | Figures for Work in the region | None
  k.brandsema@noorderzorg.example | Figures for Work in the region | None
  $ sed -i 's/,,\r$/,74.5,\r/' noorderzorg.csv && accord -C region import "$PWD/noorderzorg.csv" 2>&1 | tail -n 2
  not used: 'unit', 'last date', 'last figure'
  1 row read: 1 figure recorded, 0 already there, 0 without a figure
  $ mkdir bin && printf '#!/bin/sh\necho "sendmail $*"; grep -a -i "^to:"\n' > bin/sendmail && chmod +x bin/sendmail
  $ PATH=$PWD/bin:$PATH remind --from marit@region.example --send addresses.toml region
  sendmail -t -i
  To: lourens@hanzeschool.example
  sendmail -t -i
  To: k.brandsema@noorderzorg.example

Dutch, for a partnership that reads Dutch.

  $ echo 'language = "nl"' >> region/accord.toml
  $ remind --from marit@region.example addresses.toml region | grep '^Subject\|wachten\|te laat'
  Subject: Cijfers voor Work in the region
  We wachten op deze cijfers:
    30-11-2024, internships, te laat, laatst 52 op 31-10-2024
  Subject: Cijfers voor Work in the region
  We wachten op deze cijfers:
    31-12-2024, internships, te laat, laatst 74,5 op 30-11-2024

A name or an address can't add a header or an addressee; the others are asked all the same.

  $ sed -i 's/^name = .*/name = "Work\\u001b[2J\\nBcc: eve@evil.example\\u202e"/' region/accord.toml
  $ rm box && remind --from marit@region.example --mbox box addresses.toml region; grep -a -c -i '^bcc' box
  0
  [1]
  $ python3 parts.py box && rm box
  lourens@hanzeschool.example | Cijfers voor Work [2J Bcc: eve@evil.example  | None
  k.brandsema@noorderzorg.example | Cijfers voor Work [2J Bcc: eve@evil.example  | None
  $ sed -i 's/^name = .*/name = "Werk"/' region/accord.toml
  $ printf 'noorderzorg = "a@b.example, eve@evil.example"\nhanzeschool = "x@y.example\\nBcc: eve@evil.example"\n' > hostile.toml
  $ remind --from marit@region.example --mbox box hostile.toml region
  remind: region: hanzeschool is not asked: * (glob)
  remind: region: noorderzorg is not asked: * (glob)
  [1]
  $ printf 'noorderzorg = 5\nhanzeschool = "\\u001b[2Jx@y.example"\n' > hostile.toml
  $ remind --from marit@region.example --mbox box hostile.toml region
  remind: region: hanzeschool is not asked: * (glob)
  remind: region: noorderzorg is not asked: it has no address
  [1]
  $ ls box
  ls: cannot access 'box': No such file or directory
  [2]
  $ printf 'hanzeschool = "lourens@hanzeschool.example"\n' > few.toml
  $ remind --from marit@region.example --mbox box few.toml nowhere region
  remind: nowhere: nowhere: is no folder
  remind: region: noorderzorg is not asked: it has no address
  [1]
  $ python3 parts.py box
  lourens@hanzeschool.example | Cijfers voor Werk | None

  $ remind --from marit@region.example nothing.toml region 2>&1 | tail -n 1
  remind: error: nothing.toml: can't be read: [Errno 2] No such file or directory: 'nothing.toml'
