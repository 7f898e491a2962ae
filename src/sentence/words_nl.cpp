// The Dutch words of the result sentence. You need not be a programmer to add one: every row says what
// its words mean (the meanings are explained in words.hpp), then lists them, parted by commas, in lower
// case. A row may hold several words together ("ten minste"). A hyphen between words is written as a
// space. Some rows end in a number: what the word is worth ("verdubbel" is 100 per cent more).
//
// Verbs in the rows effort_verb, soft_verb, change_verb and gain_verb are written once, as the infinitive
// ("investeren"); "investeert" and "geïnvesteerd" follow by themselves. Irregular forms and verbs that
// fall apart ("zetten in op") are added as words of their own. The words of all other rows stand there
// exactly as people write them.
#include "sentence/words.hpp"

namespace accord::sentence {
namespace {

constexpr WordRow kWords[] = {
    // ---- The change ----
    {Meaning::up,
     "stijg, stijgen, stijgt, steeg, gestegen, stijging, toename, toenemen, toeneemt, toegenomen, groei, "
     "groeien, groeit, gegroeid, verhoog, verhogen, verhoogt, verhoogd, verhoging, vergroot, vergroten, "
     "vergroting, opvoeren, opgevoerd, meer, hoger, hogere, omhoog, extra, erbij, uitbreiden met, "
     "ophogen, opschroeven, verruimen"},
    {Meaning::down,
     "daal, dalen, daalt, daalde, gedaald, daling, verlaag, verlagen, verlaagt, verlaagd, verlaging, "
     "verminder, verminderen, vermindert, verminderd, vermindering, reduceer, reduceren, reduceert, "
     "gereduceerd, reductie, afname, afnemen, afneemt, afgenomen, terugdringen, teruggedrongen, "
     "terugdringing, terugbrengen, terugbrengt, teruggebracht, inperken, ingeperkt, krimpen, krimpt, "
     "gekrompen, krimp, minder, lager, lagere, omlaag, verklein, verkleinen, verkleint, verkort, "
     "verkorten, korter, bespaar, besparen, bespaart, bespaard, besparing, zakken, zakt, naar beneden, "
     "dringen terug, brengen terug, "
     "beperk, beperken, beperkt, snijden, minderen"},
    {Meaning::factor, "halveer, halveren, halveert, gehalveerd, halvering, half zoveel, half zo veel", -50},
    {Meaning::factor,
     "verdubbel, verdubbelen, verdubbelt, verdubbeld, verdubbeling, dubbel zoveel, dubbel zo "
     "veel, tweemaal zoveel, tweemaal zo veel",
     100},
    {Meaning::factor,
     "verdrievoudig, verdrievoudigen, verdrievoudigt, verdrievoudigd, verdrievoudiging, driemaal "
     "zoveel, driemaal zo veel",
     200},
    {Meaning::factor,
     "verviervoudig, verviervoudigen, verviervoudigt, verviervoudigd, viermaal zoveel, viermaal zo veel",
     300},
    {Meaning::factor, "vijfmaal zoveel, vijfmaal zo veel", 400},
    {Meaning::factor, "tienmaal zoveel, tienmaal zo veel", 900},
    {Meaning::times, "keer, maal, x"},
    {Meaning::as_many, "zoveel, zo veel"},
    {Meaning::at_least,
     "minstens, minimaal, ten minste, tenminste, op zijn minst, niet minder dan, meer dan, boven, boven de, "
     "minimum van, hoger dan, groter dan, niet lager dan, ruim, tot minstens, een minimum van"},
    {Meaning::at_most,
     "hoogstens, maximaal, ten hoogste, tenhoogste, hooguit, binnen, niet meer dan, minder dan, onder, onder "
     "de, "
     "maximum van, lager dan, niet langer dan, niemand langer dan, kleiner dan, korter dan, niet hoger dan, "
     "een maximum van, beneden, max"},
    {Meaning::or_more, "of meer, of hoger, en hoger, en meer"},
    {Meaning::or_less, "of minder, of lager"},
    {Meaning::up_to, "langer dan, tot wel, oplopend tot, maar liefst"},
    {Meaning::from, "van, vanaf, vanuit"},
    {Meaning::to, "naar, tot, op, tot een niveau van, naar een niveau van, naar een totaal van"},
    {Meaning::by, "met, met nog eens"},
    {Meaning::of, "van, in, bij, aan, voor, onder, op"},
    {Meaning::reach,
     "is, zijn, wordt, worden, bereik, bereiken, bereikt, behaal, behalen, behaalt, behaald, bedraagt, "
     "bedragen, "
     "bedroeg, haalt, halen, komt uit op, ligt op, staat op, realiseer, realiseren, realiseert, ligt, "
     "komt, blijft, blijven, houd, houden, houdt, blijf, zit op, uitkomen op, uit op"},
    {Meaning::neutral,
     "verbeter, verbeteren, verbetert, verbeterd, verbetering, breng, brengt, brengen, neem, neemt, "
     "nemen, gaat, gaan, ga, er, heeft, hebben, krijgt, krijgen, dringen, dring, dringt, zien, "
     "doen, laten, laat"},
    {Meaning::particle_up, "toe"},
    {Meaning::particle_down, "af, terug"},
    {Meaning::filler,
     "de, het, een, ons, onze, we, wij, zal, zullen, moet, moeten, willen, wil, te, om, aantal, totaal "
     "aantal, totale aantal, willen dat, wil dat, ligt, wordt, worden, is, zijn, aantallen, totaal"},
    {Meaning::article, "een, de, het, één"},
    {Meaning::conjunction, "en, alsmede, evenals, alsook"},
    {Meaning::than, "dan, ten opzichte van, t.o.v., in vergelijking met, vergeleken met"},

    // ---- Numbers ----
    {Meaning::loose_period, "begin, begin van, aanvang", 331},
    {Meaning::loose_period, "voorjaar, lente, het voorjaar van, de lente van", 531},
    {Meaning::loose_period,
     "medio, halverwege, midden, eerste helft, de eerste helft, eerste halfjaar, het eerste halfjaar", 630},
    {Meaning::loose_period, "zomer, de zomer van", 831},
    {Meaning::loose_period, "najaar, herfst, het najaar van, de herfst van", 1130},
    {Meaning::loose_period,
     "tweede helft, de tweede helft, tweede halfjaar, het tweede halfjaar, winter, de winter van", 1231},

    {Meaning::number, "één", 1},
    {Meaning::number, "twee", 2},
    {Meaning::number, "drie", 3},
    {Meaning::number, "vier", 4},
    {Meaning::number, "vijf", 5},
    {Meaning::number, "zes", 6},
    {Meaning::number, "zeven", 7},
    {Meaning::number, "acht", 8},
    {Meaning::number, "negen", 9},
    {Meaning::number, "tien", 10},
    {Meaning::number, "elf", 11},
    {Meaning::number, "twaalf", 12},
    {Meaning::number, "vijftien", 15},
    {Meaning::number, "twintig", 20},
    {Meaning::number, "dertig", 30},
    {Meaning::number, "veertig", 40},
    {Meaning::number, "vijftig", 50},
    {Meaning::number, "zestig", 60},
    {Meaning::number, "zeventig", 70},
    {Meaning::number, "tachtig", 80},
    {Meaning::number, "negentig", 90},
    {Meaning::number, "honderd", 100},
    {Meaning::number, "duizend", 1000},
    {Meaning::number, "nul", 0},
    {Meaning::number, "anderhalf, anderhalve", 1.5},
    {Meaning::number, "tweeënhalf, tweeënhalve, tweeëneenhalf, tweeëneenhalve", 2.5},
    {Meaning::number, "drieënhalf, drieënhalve, drieëneenhalf, drieëneenhalve", 3.5},
    {Meaning::number, "vierenhalf, vierenhalve, viereneenhalf, viereneenhalve", 4.5},
    {Meaning::number, "vijfenhalf, vijfenhalve, vijfeneenhalf, vijfeneenhalve", 5.5},
    {Meaning::and_half, "en een half, en een halve, en half", 0.5},
    {Meaning::half_of_unit, "een halve, één halve", 0.5},
    {Meaning::out_of, "op de, op elke, op iedere"},
    {Meaning::out_of, "op", 1},
    {Meaning::one_out_of, "een op de, een op, een op elke, een op iedere"},
    {Meaning::of_one, "van een, van één"},
    {Meaning::fraction, "half, de helft, helft", 1.0 / 2},
    {Meaning::fraction, "een derde, eenderde, één derde", 1.0 / 3},
    {Meaning::fraction, "twee derde, tweederde", 2.0 / 3},
    {Meaning::fraction, "een kwart, kwart, één kwart", 1.0 / 4},
    {Meaning::fraction, "driekwart, drie kwart", 3.0 / 4},
    {Meaning::fraction, "een vijfde, één vijfde", 1.0 / 5},
    {Meaning::fraction, "twee vijfde", 2.0 / 5},
    {Meaning::fraction, "drie vijfde", 3.0 / 5},
    {Meaning::fraction, "vier vijfde", 4.0 / 5},
    {Meaning::fraction, "een zesde", 1.0 / 6},
    {Meaning::fraction, "een achtste", 1.0 / 8},
    {Meaning::fraction, "een tiende, één tiende", 1.0 / 10},
    {Meaning::scale, "honderd", 100},
    {Meaning::scale, "duizend", 1e3},
    {Meaning::scale, "miljoen, mln, mln.", 1e6},
    {Meaning::scale, "miljard, mld, mld.", 1e9},

    // ---- Dates ----
    {Meaning::deadline,
     "uiterlijk, uiterlijk op, uiterlijk in, in, tegen, niet later dan, aan, gedurende, in de loop van"},
    {Meaning::maybe_amount, "met, per, op"},
    {Meaning::before, "vóór, voor, voorafgaand aan"},
    {Meaning::end_of, "eind, einde, ultimo"},
    {Meaning::year_word, "jaar, kalenderjaar"},
    {Meaning::relative_date,
     "volgend jaar, komend jaar, aankomend jaar, dit jaar, volgende maand, komende maand, deze maand, "
     "volgend "
     "kwartaal, komend kwartaal, dit kwartaal, volgend voorjaar, komend voorjaar, volgende zomer, komende "
     "zomer, "
     "deze zomer, volgend najaar, komend najaar, dit najaar, eind van het jaar, einde van het jaar, "
     "jaareinde, "
     "eind van de maand, einde van de maand, einde jaar, eind jaar"},
    {Meaning::from_now,
     "binnen, binnen nu en, binnen de komende, in de komende, de komende, komende, gedurende de komende, "
     "binnen de "
     "volgende, in de volgende"},
    {Meaning::from_now, "in", 1},
    {Meaning::from_now, "over", 2},
    {Meaning::calendar_unit,
     "jaar, jaren, half jaar, halfjaar, maand, maanden, paar jaar, enkele jaren, jaar tijd", 2},
    {Meaning::counts_from, "na, nadat, sinds"},
    {Meaning::quarter_word, "kwartaal"},
    {Meaning::ordinal, "eerste", 1},
    {Meaning::ordinal, "tweede", 2},
    {Meaning::ordinal, "derde", 3},
    {Meaning::ordinal, "vierde, laatste", 4},
    {Meaning::month, "januari", 1},
    {Meaning::month, "februari, febr", 2},
    {Meaning::month, "maart, mrt", 3},
    {Meaning::month, "april", 4},
    {Meaning::month, "mei", 5},
    {Meaning::month, "juni", 6},
    {Meaning::month, "juli", 7},
    {Meaning::month, "augustus", 8},
    {Meaning::month, "september", 9},
    {Meaning::month, "oktober, okt", 10},
    {Meaning::month, "november", 11},
    {Meaning::month, "december", 12},

    // ---- What people will do ----
    {Meaning::we,
     "we, wij, de partners, partijen, de partijen, ons doel is, onze ambitie is, het doel is, ik, de "
     "gemeente, "
     "gemeenten, het kabinet, de overheid, de regio, men"},
    {Meaning::will,
     "willen, wil, gaan, gaat, zullen, zal, moeten, moet, kunnen, dus, daarom, ook, samen, verder, "
     "om, te, voluit, daarnaast, tevens, bovendien, blijven, gezamenlijk, fors, flink, stevig, actief, "
     "dit betekent dat, dat, er"},
    {Meaning::effort_verb,
     "aanbieden, aanbrengen, aangaan, aanhouden, aanjagen, aanleggen, aanmoedigen, aannemen, aanpakken, "
     "aanpassen, aanscherpen, "
     "aanspreken, aanstellen, aansturen, aantrekken, activeren, adviseren, afschaffen, afspreken, afstemmen, "
     "agenderen, anticiperen, "
     "automatiseren, begeleiden, beginnen, behandelen, belonen, benutten, bepleiten, bespreken, besteden, "
     "betrekken, bevorderen, "
     "bewaken, bieden, bijstellen, afronden, beschikbaar stellen, stellen beschikbaar, starten, bijdragen, "
     "blijven inzetten, borgen, bouwen, bundelen, communiceren, compenseren, controleren, coördineren, "
     "delen, deelnemen, "
     "doorontwikkelen, doorvoeren, doorzetten, draaien, digitaliseren, dwingen, evalueren, ervaringen "
     "uitwisselen, faciliteren, financieren, formuleren, "
     "geven, hanteren, handhaven, herinrichten, herstellen, herstructureren, hervormen, herzien, huren, "
     "implementeren, informeren, "
     "initiëren, inkopen, inrichten, bijeenkomen, inschakelen, inspireren, instellen, integreren, "
     "intensiveren, introduceren, inventariseren, investeren, "
     "invoeren, inzetten, kiezen, kijken, komen samen, lanceren, leggen, leiden, leren, leveren, "
     "mobiliseren, monitoren, "
     "moderniseren, normeren, omvormen, onderhandelen, onderhouden, ondersteunen, ondertekenen, onderzoeken, "
     "ontmoedigen, ontmoeten, ontwerpen, ontwikkelen, opleiden, "
     "opnemen, oppakken, oprichten, opstarten, opstellen, optrekken, opzetten, organiseren, overleggen, "
     "passen, pilots, plaatsen, planten, plegen, pleiten, "
     "praten, prioriteren, promoten, publiceren, regelen, regisseren, reguleren, renoveren, schrijven, "
     "schrappen, screenen, sluiten, "
     "samenwerken, spreken, stellen, steunen, stimuleren, stoppen, streven, sturen, subsidiëren, testen, "
     "toepassen, toetsen, toewijzen, toezien, trainen, onderzocht, aangeboden, ondernomen, besproken, "
     "afgesproken, opgenomen, gesloten, treffen, "
     "uitbouwen, uitbreiden, uitdragen, uitrollen, uitvoeren, uitwerken, uitwisselen, vaststellen, "
     "verankeren, verbieden, verbinden, verdiepen, "
     "vereenvoudigen, verkennen, verplichten, versnellen, versoepelen, verspreiden, versterken, verstrekken, "
     "vervangen, verzamelen, verzorgen, "
     "voeren, volgen, voorbereiden, voorlichten, voorzien, vormgeven, werken, werven, wijzigen, wisselen, "
     "zetten, zetten in, "
     "zoeken, zorgen, ontmantelen, stroomlijnen, scholen, bijscholen, omscholen, optimaliseren, opzeggen, "
     "overdragen, uitnodigen, "
     "vergaderen, "
     "vrijmaken, uittrekken, reserveren, samenkomen, opschalen, signaleren, in gesprek, met elkaar in "
     "gesprek, "
     "bij elkaar komen, bij elkaar, elkaar ontmoeten, elkaar spreken, uit te voeren, in te voeren, op te "
     "zetten, op te "
     "stellen, te implementeren, in te zetten"},
    {Meaning::soft_verb,
     "bouwen, versterken, creëren, werken, leren, kiezen, zoeken, volgen, praten, spreken, starten, "
     "bevorderen, herstellen, beschermen, borgen, zorgen, "
     "stimuleren, uitbouwen, ondersteunen, geven, bieden, leveren"},
    {Meaning::change_verb,
     "verbeteren, maken, verhogen, verlagen, verminderen, vergroten, verkleinen, terugdringen, terugbrengen, "
     "bereiken, behalen, beëindigen, "
     "uitbannen, voorkomen, tegengaan, beschermen, waarborgen, garanderen, verzekeren, halveren, "
     "verdubbelen, stijgen, dalen, "
     "groeien, krimpen, reduceren, beperken, inperken, elimineren, uitroeien, bestrijden, worden, blijft, "
     "hebben, krijgen, "
     "zijn, toenemen, afnemen, behouden, ervaren, voelen, weten, kunnen, leven, wonen, profiteren, "
     "realiseren, dringen, "
     "werken toe, heeft, is, wordt, verduurzamen, vergemakkelijken, voldoen, vinden, sterven, verspillen, "
     "gebruiken"},
    {Meaning::gain_verb,
     "bereiken, behalen, halen, hebben, krijgen, realiseren, winnen, behouden, besparen, voorkomen, zien, "
     "zijn, "
     "opwekken, helpen, garanderen, waarborgen, worden, vaccineren, tellen"},
    {Meaning::effort_noun,
     "overleg, overleggen, bijeenkomst, bijeenkomsten, vergadering, vergaderingen, workshop, workshops, "
     "sessie, sessies, training, "
     "trainingen, cursus, cursussen, scholing, campagne, campagnes, nieuwsbrief, nieuwsbrieven, evenement, "
     "evenementen, plan, plannen, "
     "beleid, strategie, strategieën, programma, programma's, project, projecten, pilot, pilots, initiatief, "
     "initiatieven, maatregel, maatregelen, "
     "actie, acties, activiteit, activiteiten, steun, ondersteuning, onderzoek, onderzoeken, studie, "
     "enquête, evaluatie, rapport, "
     "rapporten, rapportage, richtlijn, richtlijnen, protocol, protocollen, wet, wetten, wetgeving, "
     "regelgeving, regeling, regelingen, "
     "regels, invoering, implementatie, ontwikkeling, oprichting, opzet, uitvoering, inrichting, "
     "samenwerking, samenwerkingen, "
     "partnerschap, partnerschappen, dialoog, voorlichting, publicatie, publicaties, platform, dashboard, "
     "website, app, "
     "tool, hulpmiddel, instrument, instrumenten, systeem, investering, investeringen, subsidie, subsidies, "
     "financiering, fonds, netwerk, "
     "netwerken, interview, interviews, aanpak, visie, budget, budgetten, scholingsbudgetten, convenant, "
     "convenanten, akkoord, "
     "afspraken, aandacht, inzet, pleidooi, experiment, experimenten, loket, taskforce, commissie, "
     "commissaris, werkgroep, werkgroepen, stuurgroep, "
     "verbod, plicht, verplichting, wettelijk, innovatie, innovaties, middelen, geld, "
     "infrastructuur, bevordering, "
     "versterking, opstellen, organiseren, gesprek, gesprekken, bezoek, bezoeken, leernetwerk, intervisie, "
     "themabijeenkomst, "
     "themabijeenkomsten, roadmap, handreiking, agenda, register, meldpunt, meldpunten, expertisecentrum, "
     "deltaplan, actieplan, actieplannen, keurmerk, toezicht, handhaving, kennisdeling, kennisuitwisseling, "
     "inkoop, "
     "werving, uitwisseling, spreekuur, spreekuren, aanschaf, aankoop, aanleg, plaatsing, installatie, "
     "levering"},
    {Meaning::received, "bezoek, bezoeken"},
    {Meaning::outcome_noun,
     "vertrouwen, veerkracht, kwaliteit, tevredenheid, gezondheid, welzijn, groei, gelijkheid, toegang, "
     "betrokkenheid, "
     "bewustzijn, inkomen, veiligheid, zekerheid, welvaart, productiviteit, behoud, werkplezier, banen, "
     "toegankelijkheid, betaalbaarheid, bestaanszekerheid, weerbaarheid, werkgelegenheid, zelfredzaamheid"},
    {Meaning::helper,
     "is, zijn, wordt, worden, werd, heeft, hebben, er, zal, zullen, komt, komen, blijven, kan, kunnen, "
     "moet, moeten, "
     "wil, willen, gaat, gaan, krijgt, krijgen"},
    {Meaning::comparative,
     "meer, hoger, hogere, extra, omhoog, erbij, minder, lager, lagere, omlaag, korter"},
    {Meaning::dutch,
     "de, het, een, van, en, voor, met, te, dat, die, naar, zijn, worden, wordt, er, ons, onze, bij, aan, "
     "op, "
     "tot, om, wij, niet, zorg, tegen, het, aantal, meer, minder, per, tussen, verdubbel, halveer, procent, "
     "door, "
     "eind, minimaal, maximaal, minstens, verhoog, verlaag, jaar"},
    {Meaning::preposition,
     "over, omtrent, rond, rondom, tegen, na, via, tussen, binnen, naar, door, richting, omheen, onder"},
    {Meaning::age_bound, "onder, onder de, boven, boven de, vanaf, jonger dan, ouder dan"},
    {Meaning::group, "armste, rijkste, onderste, bovenste, eerste, laatste"},
    {Meaning::verb_part,
     "aan, af, bij, door, in, mee, om, op, over, samen, toe, uit, vast, voor, bijeen, voort, terug"},
    {Meaning::better, "beter, betere, sneller, snellere, sterker, sterkere, gezonder, korter, veiliger"},
    {Meaning::relative,
     "die, dat, welke, wier, waarvan, waarmee, waarbij, zonder, levend, inclusief, zoals, waarin, wie, "
     "met inbegrip van, waarvoor, waardoor, waar, als"},
    {Meaning::purpose, "zodat, opdat, door, middels, via, om"},
    {Meaning::age,
     "jaar en ouder, jaar of ouder, jarigen, jarige, plussers, plusser, plus, minners, jaar oud, ouder dan, "
     "jonger dan, "
     "leeftijd, en ouder, of ouder, jongeren tot, kinderen tot, jaar en jonger, leeftijd van, leeftijd van "
     "de, "
     "tot en met, t/m, jarig"},
    {Meaning::label,
     "artikel, fase, niveau, stap, hoofdstuk, doel, doelstelling, sdg, versie, type, week, groep, klasse, "
     "dag, "
     "artikelen, lid, bijlage, paragraaf, a, n, schaal, wijk, box, zone, ronde, subdoel, resultaat, agenda"},
    {Meaning::people,
     "kinderen, kind, volwassenen, mensen, personen, vrouwen, mannen, jongeren, ouderen, inwoners, "
     "patiënten, medewerkers, zorgverleners, cliënten, bewoners, mantelzorgers, professionals, werknemers, "
     "leraren, burgers, baby's, leerlingen, meisjes, jongens, kindersterfte, sterfte, iedereen, studenten, "
     "mensen van, "
     "kinderen van, jongeren van, personen van"},
    {Meaning::since,
     "ten opzichte van, t.o.v., sinds, in vergelijking met, vergeleken met, dan in, tussen, vanaf, uit, "
     "gebaseerd op, niveau van, peil van"},
    {Meaning::rate, "per, op de, van de, op elke, op iedere"},
    {Meaning::within, "binnen"},
    {Meaning::heading,
     "doel, doelstelling, resultaat, subdoel, ambitie, deelresultaat, thema, speerpunt, mijlpaal, kpi"},
};

}  // namespace

const WordTable<WordRow>& dutch_words() {
  static constexpr auto kIndex = make_word_index<kWords>();
  static constexpr WordTable<WordRow> kTable{kWords, kIndex.heads, kIndex.entries};
  return kTable;
}

}  // namespace accord::sentence
