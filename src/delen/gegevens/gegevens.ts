import type { Begrip, BuitenBereik, Thesaurusinhoud } from '../../begrippen/schema.ts';
import type { Thesaurus } from '../../begrippen/thesaurus.ts';
import type { Bron, Dossier } from '../../bronnen/bron.ts';
import { leestekst, type Passage, toelichtingIn } from '../../bronnen/document.ts';
import { zoekPassage } from '../../bronnen/passagepad.ts';
import { paden } from '../../paden.ts';
import type { Rechtpagina } from '../../rechten/opvragen.ts';
import type { Dag } from '../../tekst/datum.ts';
import type { Verwijzingsnet } from '../../verwijzingen/opvragen.ts';
import { rechtId, vraagId } from '../../verwijzingen/stuk.ts';
import type { Vraagpagina } from '../../vragen/opvragen.ts';
import { begrippenNaarGewicht } from './begrippen-naar-gewicht.ts';

/** The second number goes up with new keys; the first only when a key goes or means something else. */
const VERSIE = '1.1';

const LICENTIE = {
  eigenTeksten: {
    naam: 'CC BY 4.0',
    adres: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    toelichting: 'Titels, korte antwoorden, uitleg van begrippen en redenen: noem Meekijkwijzer.',
  },
  kamerstukken: {
    naam: 'Vrij over te nemen',
    toelichting:
      'De vragen en antwoorden mag je vrij overnemen (artikel 11 en 15b van de Auteurswet). Het zijn de woorden van de Kamerleden en de minister.',
  },
  nieuwsbericht: {
    naam: 'Van de uitgever',
    toelichting: 'De tekst van het nieuwsbericht staat niet in deze gegevens; alleen links ernaar.',
  },
} as const;

/** All that the data are made of. */
export interface Grondstof {
  vragen: readonly Vraagpagina[];
  rechten: readonly Rechtpagina[];
  dossiers: readonly Dossier[];
  bronnen: readonly Bron[];
  begrippen: Thesaurusinhoud;
  thesaurus: Thesaurus;
  net: Verwijzingsnet;
  /** The day of the last change in the log. */
  bijgewerkt: Dag;
}

/**
 * Everything the site knows as data, for /gegevens/vragen.json; the schema beside it says what each key
 * means. `volledig` makes a full address of a path. Keys are a promise: they may be added, never removed.
 */
export function maakGegevens(stof: Grondstof, volledig: (pad: string) => string) {
  const passage = (bron: Bron) => (deel: Passage) => alsPassage(bron, deel, volledig);
  const verwijzingen = (id: string) =>
    stof.net.vanaf(id).map(({ soort, naar, reden, doel }) => ({
      soort,
      naar,
      adres: volledig(doel.adres),
      titel: doel.titel,
      reden,
    }));
  const begrippenIn = (teksten: readonly string[]) =>
    begrippenNaarGewicht(teksten.join('\n'), stof.thesaurus);
  return {
    $schema: volledig(paden.gegevensschema()),
    versie: VERSIE,
    bijgewerkt: stof.bijgewerkt,
    site: volledig(paden.home()),
    licentie: LICENTIE,
    dossiers: stof.dossiers.map((dossier) => ({
      ...alsDossier(dossier, volledig),
      toelichting: toelichtingIn(dossier.document).map(passage(dossier)),
    })),
    vragen: stof.vragen.map((pagina) => {
      const { dossier, nummer, vraag, antwoord } = pagina;
      const eigen = vraagId(dossier.beschrijving.id, nummer);
      const passages = [...vraag, ...antwoord];
      return {
        ...alsVraag(pagina, volledig),
        id: eigen,
        nagekeken: pagina.nagekeken ?? null,
        passages: passages.map(passage(dossier)),
        begrippen: begrippenIn(passages.map(leestekst)),
        verwijzingen: verwijzingen(eigen),
        inbedden: volledig(paden.inbedden(eigen)),
        oembed: volledig(paden.oembed(eigen)),
      };
    }),
    uitleg: stof.rechten.map(({ slug, tekst, blokken, steunpunten }) => {
      const { titel, oordeel, kort, nagekeken, nakijkenVoor } = tekst.data;
      return {
        id: rechtId(slug),
        adres: volledig(paden.recht(slug)),
        titel,
        oordeel,
        kort,
        nagekeken,
        nakijkenVoor,
        steuntOp: steunpunten.map((punt) => alsSteunpunt(punt, stof.bronnen, volledig)),
        begrippen: begrippenIn([titel, kort, ...blokken]),
        verwijzingen: verwijzingen(rechtId(slug)),
        inbedden: volledig(paden.inbedden(rechtId(slug))),
        oembed: volledig(paden.oembed(rechtId(slug))),
      };
    }),
    begrippen: [
      ...stof.begrippen.begrippen.map((begrip) => ({
        ...alsBegrip(begrip, volledig),
        inOnzeBronnen: true,
        officieel: begrip.officieel,
        verwant: begrip.verwant,
      })),
      ...stof.begrippen.buitenBereik.map((begrip) => ({
        ...alsBegrip(begrip, volledig),
        inOnzeBronnen: false,
        officieel: false,
        verwant: [],
      })),
    ],
  };
}

/** The keys of a question as they were from the start. */
function alsVraag(pagina: Vraagpagina, volledig: (pad: string) => string) {
  const { dossier, nummer, titel, kort, vraag, antwoord } = pagina;
  const { id, zaaknummer, indieners, minister, ingediend, beantwoord, vragenstuk, antwoordstuk } =
    dossier.beschrijving;
  return {
    adres: volledig(paden.vraag(id, nummer)),
    dossier: id,
    zaaknummer,
    nummer,
    titel,
    kort,
    gesteldDoor: indieners,
    ingediend,
    vraag: vraag.map(leestekst),
    status: antwoord.length > 0 ? 'beantwoord' : 'niet-in-bron',
    antwoordVan: antwoord.length > 0 ? minister : null,
    beantwoord: beantwoord ?? null,
    antwoord: antwoord.map(leestekst),
    officieel: [vragenstuk.adres, ...(antwoordstuk ? [antwoordstuk.adres] : [])],
  };
}

function alsDossier({ beschrijving }: Dossier, volledig: (pad: string) => string) {
  const { id, zaaknummer, titel, onderwerp, indieners, minister, ingediend, beantwoord } =
    beschrijving;
  return {
    id,
    adres: volledig(paden.dossier(id)),
    zaaknummer,
    titel,
    onderwerp,
    gesteldDoor: indieners,
    minister,
    ingediend,
    beantwoord: beantwoord ?? null,
    vragenstuk: beschrijving.vragenstuk,
    antwoordstuk: beschrijving.antwoordstuk ?? null,
    bron: {
      adres: volledig(paden.bron(id)),
      herkomst: beschrijving.herkomst,
      sha256: beschrijving.sha256,
    },
  };
}

function alsPassage(bron: Bron, passage: Passage, volledig: (pad: string) => string) {
  const plek = zoekPassage(bron, passage.id);
  if (!plek) throw new Error(`${bron.beschrijving.id} heeft geen passage ${passage.id}.`);
  return {
    id: passage.id,
    soort: passage.soort,
    tekst: leestekst(passage),
    adres: volledig(plek.adres),
    regels: passage.regels,
    bronadres: volledig(paden.bronregel(bron.beschrijving.id, passage.regels.van)),
  };
}

function alsSteunpunt(
  { bron: bronId, passage, geciteerd }: Rechtpagina['steunpunten'][number],
  bronnen: readonly Bron[],
  volledig: (pad: string) => string,
) {
  const bron = bronnen.find(({ beschrijving }) => beschrijving.id === bronId);
  const plek = bron && zoekPassage(bron, passage);
  if (!plek) throw new Error(`Er is geen passage ${passage} in bron ${bronId}.`);
  return { bron: bronId, passage, adres: volledig(plek.adres), geciteerd };
}

const alsBegrip = (
  { id, term, uitleg }: Begrip | BuitenBereik,
  volledig: (pad: string) => string,
) => ({
  id,
  naam: term,
  adres: volledig(paden.begrip(id)),
  uitleg,
});
