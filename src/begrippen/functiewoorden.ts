/**
 * Dutch words of the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
 * common adverbs): they carry a sentence, never its subject.
 */
export const FUNCTIEWOORDEN: ReadonlySet<string> = new Set(
  `
  de het een der den des ten ter te er daar hier waar
  ik me mij mijn mn je jij jou jouw u uw uwe ge gij hij hem zn zon zijn zij ze haar het we wij ons onze jullie hun hen zich zichzelf elkaar
  die dat deze dit dezelfde hetzelfde wie wat welk welke iets niets iemand niemand men alle alles allen ander andere anderen
  sommige enkele enige elk elke ieder iedere iedereen beide beiden zulk zulke dergelijk dergelijke degene diegene
  van in op aan met voor bij door over om uit naar tot tegen tussen onder boven binnen buiten zonder sinds tijdens
  volgens via per na naast vanuit vanaf vanwege wegens ondanks jegens omtrent betreffende inzake richting rond terzake
  rondom langs achter achteraf mede mits behalve ten aanzien tevens alvorens bovenop
  en of maar want dus omdat doordat zodat als dan toen terwijl hoewel indien tenzij zodra hoe waarom wanneer waarin
  waarop waaraan waarbij waarmee waarvan waarnaar waaruit waartoe waarvoor waardoor daarin daarop daaraan daarbij daarmee
  daarvan daarna daarnaast daardoor daarom daarover daarvoor hierbij hiervan hierin hierop hiervoor hieraan hierover hierom ervan erop
  eraan erbij ermee eruit eronder erover erom hiermee hoeveel hoeverre hoelang
  ben bent is zijn was waren geweest wees heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden
  zal zult zullen zou zouden kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten
  wil wilt willen wilde wilden hoef hoeft hoeven laat laten liet blijf blijft blijven bleef
  niet geen wel ook nog al reeds steeds altijd nooit soms vaak weer toch zo zoals zeer heel erg te veel weinig meer
  meest minder minst vooral slechts alleen ook zelfs juist eens even nu toen straks dan voorlopig momenteel onlangs
  eerst eerder later daarna echter immers namelijk bijvoorbeeld overigens verder tot slot ten slotte tevens samen
  bijna ongeveer circa ruim meestal opeens ineens goed beter best zomaar gezamenlijk weinig meermaals voldoende genoeg
  ja nee nee ge gij jl mr dr enzovoort etc o.a. bv zowel zowat feitelijk
  nul een eens twee drie vier vijf zes zeven acht negen tien elf twaalf veertien half
  januari februari maart april mei juni juli augustus september oktober november december
  nieuw nieuwe nieuwere gegeven
  eerste tweede derde vorig vorige volgend volgende huidig huidige
  `
    .trim()
    .split(/\s+/),
);
