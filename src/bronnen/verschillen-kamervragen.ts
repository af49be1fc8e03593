import { dagenTussen, leesDag } from '../tekst/datum.ts';
import type { Kamervragenbeschrijving } from './beschrijving.ts';
import { type Document, type Gegeven, leestekst, vragenIn } from './document.ts';
import { metPartij } from './indieners.ts';
import { type Verschil, vergelijkOp } from './verschil.ts';

/** The days that "31 mei 2021 (na 46 dagen)" names: the date, and the number if there is one. */
const BEANTWOORD = /^(\d{1,2} \p{L}+ \d{4})(?: \(na (\d+) dag(?:en)?\))?$/u;

const BRIEFKOP =
  /^Vragen van (?:het lid|de leden) (.+?) aan de (minister .+?|staatssecretaris .+?) over (.+)$/;

/** What is compared, what the document says of it, and what the description says. */
type Paar = [wat: string, document: string, beschrijving: string | undefined];

/** What a line of metadata says that the description says too, by the key of the line. */
const PAREN: Readonly<Record<string, (waarde: string, bron: Kamervragenbeschrijving) => Paar[]>> = {
  Kamervraag: (waarde, bron) => [['zaaknummer', waarde, bron.zaaknummer]],
  Ingediend: (waarde, bron) => [['ingediend', leesDag(waarde) ?? waarde, bron.ingediend]],
  Beantwoord: beantwoordParen,
  Indiener: indienerParen,
  Indieners: indienerParen,
  'Beantwoord door': (waarde, { minister: { naam } }) => [
    // Office and party stand in brackets behind the name, not as the document itself calls the office.
    ['minister', waarde.startsWith(`${naam} (`) ? naam : waarde, naam],
  ],
  'Bron vraag': (waarde, bron) => [['vragenstuk.adres', waarde, bron.vragenstuk.adres]],
  'Bron antwoord': (waarde, bron) => [['antwoordstuk.adres', waarde, bron.antwoordstuk?.adres]],
  'Kamervraag document nummer': (waarde, bron) => [
    ['vragenstuk.nummer', waarde, bron.vragenstuk.nummer],
  ],
  'Kamerantwoord document nummer': (waarde, bron) => [
    ['antwoordstuk.nummer', waarde, bron.antwoordstuk?.nummer],
  ],
};

function beantwoordParen(waarde: string, bron: Kamervragenbeschrijving): Paar[] {
  const [, dag = '', dagen] = BEANTWOORD.exec(waarde) ?? [];
  const termijn = bron.beantwoord && String(dagenTussen(bron.ingediend, bron.beantwoord));
  return [
    ['beantwoord', leesDag(dag) ?? waarde, bron.beantwoord],
    ...(dagen ? [['het aantal dagen tot het antwoord', dagen, termijn] satisfies Paar] : []),
  ];
}

function indienerParen(waarde: string, { indieners }: Kamervragenbeschrijving): Paar[] {
  const namen = indieners.map(({ naam, partij }) => `${naam} (${partij})`).join(', ');
  return [['indieners', waarde, namen]];
}

/** Where parliamentary questions and their description contradict each other; an empty list when they agree. */
export function verschillenInKamervragen(
  document: Document,
  bron: Kamervragenbeschrijving,
): Verschil[] {
  return [...inGegevens(document, bron), ...inAantal(document, bron), ...inTitel(document, bron)];
}

function inGegevens({ delen }: Document, bron: Kamervragenbeschrijving): Verschil[] {
  const gegevens = delen.filter((deel) => deel.soort === 'gegeven');
  return gegevens.flatMap((gegeven, index) =>
    parenVan(gegeven, gegevens[index - 1], bron).flatMap((paar) =>
      vergelijkOp(gegeven.regels.van, ...paar),
    ),
  );
}

function parenVan(
  { sleutel, waarde }: Gegeven,
  erboven: Gegeven | undefined,
  bron: Kamervragenbeschrijving,
): Paar[] {
  // Below the number of the answer stands its title, which we do not describe.
  if (sleutel === 'Volledige titel' && erboven?.sleutel === 'Kamervraag document nummer') {
    return [['titel', waarde, bron.titel]];
  }
  return PAREN[sleutel]?.(waarde, bron) ?? [];
}

function inAantal(document: Document, { aantalVragen }: Kamervragenbeschrijving): Verschil[] {
  if (aantalVragen === undefined) return [];
  const vragen = vragenIn(document);
  const regel = vragen.at(-1)?.vraag[0]?.regels.van ?? 1;
  return vergelijkOp(regel, 'aantalVragen', String(vragen.length), String(aantalVragen));
}

/** A print has the subject as its title; a letter has a heading that tells who asked whom as well. */
function inTitel({ delen }: Document, bron: Kamervragenbeschrijving): Verschil[] {
  const titel = delen.find(({ soort }) => soort === 'titel');
  if (!titel) return [];
  const regel = titel.regels.van;
  const tekst = leestekst(titel);
  const [, leden, ambt, onderwerp] = BRIEFKOP.exec(tekst) ?? [];
  if (!leden || !ambt || !onderwerp) return vergelijkOp(regel, 'titel', tekst, bron.titel);
  const { indieners, minister } = bron;
  return [
    ...(zijnDezelfden(ledenIn(leden), indieners)
      ? []
      : vergelijkOp(regel, 'indieners', leden, metPartij(indieners))),
    ...vergelijkOp(regel, 'minister.functie', ambt, minister.functie),
    ...vergelijkOp(regel, 'titel', onderwerp, bron.titel),
  ];
}

/** A member as a letter names one: by surname and party. */
interface Lid {
  achternaam: string;
  partij: string;
}

/** The members in "Van Kent (SP) en Van Baarle (DENK)"; in "A en B (beiden D66)" both are of D66. */
function ledenIn(tekst: string): Lid[] {
  let partij = '';
  // From back to front: who has no party behind the name shares that of the next.
  return tekst
    .split(/, | en /)
    .reverse()
    .map((lid) => {
      const [, achternaam = lid, eigen] = /^(.+?) \((?:beiden |allen )?(.+)\)$/.exec(lid) ?? [];
      partij = eigen ?? partij;
      return { achternaam, partij };
    })
    .reverse();
}

function zijnDezelfden(
  leden: readonly Lid[],
  indieners: Kamervragenbeschrijving['indieners'],
): boolean {
  const is = (lid: Lid, { naam, partij }: (typeof indieners)[number]) =>
    lid.partij === partij && ` ${naam}`.toLowerCase().endsWith(` ${lid.achternaam}`.toLowerCase());
  return (
    leden.every((lid) => indieners.some((indiener) => is(lid, indiener))) &&
    indieners.every((indiener) => leden.some((lid) => is(lid, indiener)))
  );
}
