// Made-up dossiers for `npm run bench:schaal`: the same on every run, as long as real ones, and
// always recognisable as made up. Nothing of it is ever published.
import { createHash } from 'node:crypto';
import { type Dag, schrijfDag } from '../../src/tekst/datum.ts';

/** What the sentences are made of. */
export interface Taalvoorraad {
  /** Dutch words, each once. */
  woorden: readonly string[];
  /** Sentences about the subject of this site, without numbers. */
  zinnen: readonly string[];
}

/** A file of a made-up dossier, by its path in the project. */
export interface Bestand {
  pad: string;
  inhoud: string;
}

export interface Dossier {
  id: string;
  vragen: number;
  bron: Bestand[];
  /** The page of each question, as an editor would write it. */
  paginas: Bestand[];
}

const PER_DOSSIER = 9;
const DAG = 86_400_000;
const PARTIJEN = ['AAP', 'BEER', 'DAS', 'EEND', 'FUUT', 'GANS', 'HAAS', 'KRAAI', 'LAM', 'MUS'];
/** The small words that hold a Dutch sentence together: about half of every text. */
const BINDWOORDEN =
  'de het een van en in dat op te is voor met die niet zijn aan er om ook als bij of door naar over uit dan nog maar tot'.split(
    ' ',
  );
/** A few words are everywhere, a subject has its own, and most of all words are seldom seen. */
const GEWONE = 1_500;
const PER_ONDERWERP = 40;

type Kans = () => number;

/** Mulberry32: small, fast, and the same everywhere. */
function maakKans(zaad: number): Kans {
  let toestand = zaad;
  return () => {
    toestand = (toestand + 0x6d2b79f5) | 0;
    let t = Math.imul(toestand ^ (toestand >>> 15), 1 | toestand);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const kop = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/**
 * Makes dossiers with so many questions together, from a seed. Every second one is about the subject
 * of this site, so that links and search have something to find; the others are about anything.
 */
export function maakDossiers(
  aantal: number,
  { woorden, zinnen }: Taalvoorraad,
  zaad = 20_210_531,
): Dossier[] {
  const kans = maakKans(zaad);
  const kies = <Ding>(uit: readonly Ding[]): Ding => uit[Math.floor(kans() * uit.length)] as Ding;
  const tussen = (van: number, tot: number) => van + Math.floor(kans() * (tot - van + 1));
  const gewone = Array.from({ length: GEWONE }, () => kies(woorden));
  let volgende = 0;
  const zeldzaam = () => {
    volgende += 1;
    return woorden[volgende % woorden.length] as string;
  };

  function verzonnenZin(onderwerp: readonly string[], teken: string): string {
    const delen = Array.from({ length: tussen(10, 24) }, (_, plek) => {
      if (plek % 2 === 0) return kies(BINDWOORDEN);
      const lot = kans();
      if (lot < 0.45) return kies(onderwerp);
      // The square favours the front, so that a few words occur very often.
      return lot < 0.85 ? (gewone[Math.floor(kans() ** 2 * GEWONE)] as string) : zeldzaam();
    });
    return `${kop(delen.join(' '))}${teken}`;
  }

  /** A real sentence with one of its longer words replaced: about the same, and never the same. */
  function eigenZin(teken: string): string {
    const delen = kies(zinnen)
      .replace(/[.?!]+$/, '')
      .split(' ');
    const lange = delen.flatMap((woord, plek) => (woord.length > 5 ? [plek] : []));
    if (lange.length > 0) delen[kies(lange)] = zeldzaam();
    return `${kop(delen.join(' '))}${teken}`;
  }

  return Array.from({ length: Math.ceil(aantal / PER_DOSSIER) }, (_, plek) => {
    const vragen = Math.min(PER_DOSSIER, aantal - plek * PER_DOSSIER);
    const onderwerp = Array.from({ length: PER_ONDERWERP }, zeldzaam);
    const vanOns = plek % 2 === 0;
    const zin = (teken: string) =>
      vanOns && kans() < 0.75 ? eigenZin(teken) : verzonnenZin(onderwerp, teken);
    const alinea = (van: number, tot: number, teken: string) =>
      Array.from({ length: tussen(van, tot) }, () => zin(teken)).join(' ');

    const zaaknummer = `2022Z${String(10_000 + plek)}`;
    const id = zaaknummer.toLowerCase();
    const ingediend = new Date(Date.UTC(2022, 0, 3) + (plek % 1_000) * DAG);
    const termijn = tussen(10, 60);
    const [van, tot] = [ingediend, new Date(ingediend.getTime() + termijn * DAG)].map((dag) =>
      dag.toISOString().slice(0, 10),
    ) as [Dag, Dag];
    const [naam, partij] = [`Jo ${kop(onderwerp[0] ?? '')}`, kies(PARTIJEN)];
    const titel = `Het bericht over ${onderwerp.slice(1, 5).join(' ')}`;
    const adres = (soort: string) => `https://zoek.officielebekendmakingen.nl/${soort}.html`;
    const [vraagstuk, antwoordstuk] = [`kv-tk-${zaaknummer}`, `ah-tk-${zaaknummer}`];
    const blokken = Array.from({ length: vragen }, (__, index) => {
      const antwoord = Array.from({ length: tussen(1, 4) }, () => alinea(2, 4, '.'));
      if (index > 0 && kans() < 0.1) antwoord[0] = `Zie het antwoord op vraag ${index}.`;
      return ` • Vraag ${index + 1}\n  ${alinea(1, 3, '?')}\n\n  ${antwoord.join('\n  ')}\n`;
    });
    const tekst = `Kamervraag ${zaaknummer}

${titel}

Ingediend ${schrijfDag(van)}
Beantwoord ${schrijfDag(tot)} (na ${termijn} dagen)
Indiener ${naam} (${partij})
Beantwoord door Sam Voorbeeld (minister van proeven) (PROEF)
Bron vraag ${adres(vraagstuk)}
Bron antwoord ${adres(antwoordstuk)}
${blokken.join('\n')}`;
    const beschrijving = `id: ${id}
soort: kamervragen
vorm: kamervraag
bestand: ${id}.txt
sha256: ${createHash('sha256').update(tekst).digest('hex')}
zaaknummer: ${zaaknummer}
titel: ${titel}
onderwerp: ${kop(onderwerp.slice(1, 4).join(', '))}
indieners:
  - naam: ${naam}
    partij: ${partij}
minister:
  naam: Sam Voorbeeld
  functie: minister van proeven
ingediend: ${van}
beantwoord: ${tot}
uitgever: Tweede Kamer der Staten-Generaal
herkomst: Een verzonnen stuk.
vragenstuk:
  nummer: ${vraagstuk}
  adres: ${adres(vraagstuk)}
antwoordstuk:
  nummer: ${antwoordstuk}
  adres: ${adres(antwoordstuk)}
`;
    return {
      id,
      vragen,
      bron: [
        { pad: `seeds/${id}.txt`, inhoud: tekst },
        { pad: `content/bronnen/${id}.yaml`, inhoud: beschrijving },
      ],
      paginas: Array.from({ length: vragen }, (__, index) => ({
        pad: `content/vragen/${id}/${index + 1}.mdx`,
        inhoud: pagina(plek, index + 1, kies(onderwerp), kies(gewone)),
      })),
    };
  });
}

/** A page as short and plain as an editor writes it, about a word of its subject. */
function pagina(dossier: number, vraag: number, woord: string, ander: string): string {
  return `---
titel: 'Stuk ${dossier}, vraag ${vraag}: ${woord}?'
kort: De minister zegt iets over ${woord}. Over ${ander} zegt hij niets.
nagekeken: 2026-11-21
---

<Vraag />

<Antwoord />

## In gewone taal

**Wat is er gevraagd?** Jo vroeg wat de minister vindt van ${woord}. Zij wil ook weten wat hij nu gaat doen, en hoe lang dat duurt.

**Wat is het antwoord?** De minister zegt wat er al is. Hij noemt ${ander} en wat daar nu geldt. Hij wil eerst weten hoe het in de praktijk gaat. Dan kijkt hij wat er nog bij moet. Over ${woord} komt hij later terug.

**Wat betekent dit voor jou?** Nu nog niet veel. Je kunt het stuk zelf lezen en er met je baas over praten.
`;
}
