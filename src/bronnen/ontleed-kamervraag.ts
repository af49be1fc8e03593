import { foutenIn } from './fouten.ts';
import { heeft, hoortOnder, isEersteRegel, leesBoven, leesOnder } from './kamervraag-gegevens.ts';
import { blokkenVan, inKort, isLeeg, type Regel, regelsVan } from './regels.ts';
import { maakVoetnootLezer } from './voetnoten.ts';
import { blokkenOfFout, eisEinde, eisVolgendeNummer, uitRegels, type Vorm } from './vorm.ts';

const VRAAGKOP = /^\s*•\s*Vraag\s+(\d{1,3})\s*$/;

/** A line that tells of a question without being its heading: "Vraag 3", "· Vraag 3", "werd. • Vraag 3 Wat". */
const BIJNA_VRAAGKOP =
  /•\s*Vraag\b|^\P{L}*Vraag\s*[\p{L}\p{N}]{0,5}[^\p{L}\p{N}]*$|^\s*•\s*\S{0,6}\s*\d+\s*$/iu;
/** A heading that this format does not have. */
const VREEMDE_KOP = /^\s*(?:Toelichting|Antwoord(?:\s+(?:op\s+vraag\s+)?\d+)?)\s*[.:]?\s*$/i;
/** The end of a question, perhaps with a footnote mark. */
const VRAAGTEKEN = /\?[’”'"»)]*\s*\d*\s*$/;

const isVraag = (regel: Regel | undefined) => VRAAGTEKEN.test(regel?.tekst ?? '');

/**
 * The dossier print: "Kamervraag 2021Z06098", a title, lines of metadata, then for every question
 * "• Vraag n", the question, a blank line and the answer with one paragraph a line, and last again metadata.
 */
export const kamervraag: Vorm = {
  naam: 'kamervraag',
  ontleed(opdracht) {
    const { bestand } = opdracht;
    const fout = foutenIn(bestand);
    const lees = maakVoetnootLezer();
    const regels = regelsVan(opdracht.tekst);
    const [begin] = blokkenOfFout(opdracht, regels);
    if (!isEersteRegel(begin[0])) {
      throw fout(
        'vorm-klopt-niet',
        begin[0].nummer,
        'dit is geen afdruk van een Kamervraag: de eerste regel is niet "Kamervraag" met een zaaknummer.',
        'Controleer het veld "vorm" in de beschrijving.',
      );
    }

    const kop = regels.findIndex((regel) => VRAAGKOP.test(regel.tekst));
    if (kop < 0) {
      throw fout(
        'vorm-klopt-niet',
        begin[0].nummer,
        'er staat geen regel "• Vraag 1" in.',
        'Vergelijk met het officiële stuk.',
      );
    }
    const staart = regels.findIndex((regel, index) => index > kop && hoortOnder(regel));
    const midden = regels.slice(kop, staart < 0 ? undefined : staart);
    eisAlleenVragen(midden, bestand);

    const delen = leesBoven(regels.slice(0, kop), bestand);
    const beantwoord = heeft(delen, 'Beantwoord');

    const koppen = midden.flatMap((regel, index) => (VRAAGKOP.test(regel.tekst) ? [index] : []));
    for (const [volgnummer, plek] of koppen.entries()) {
      const [kopregel, ...inhoud] = midden.slice(plek, koppen[volgnummer + 1]);
      if (!kopregel) continue;
      const nummer = Number(VRAAGKOP.exec(kopregel.tekst)?.[1]);
      eisVolgendeNummer(nummer, volgnummer, kopregel.nummer, bestand);
      delen.push({ soort: 'vraagnummer', vraag: nummer, ...uitRegels([kopregel]) });

      const [vraagblok, ...antwoordblokken] = blokkenVan(inhoud);
      if (!vraagblok) {
        throw fout(
          'vraag-zonder-tekst',
          kopregel.nummer,
          `vraag ${nummer} heeft geen tekst.`,
          'Zoek de tekst in het officiële stuk.',
        );
      }
      if (beantwoord && antwoordblokken.length === 0) {
        throw fout(
          'vraag-zonder-antwoord',
          vraagblok[0].nummer,
          `vraag ${nummer} heeft maar één tekstblok, terwijl het stuk beantwoord is: de vraag of het antwoord ontbreekt.`,
          'Tussen vraag en antwoord hoort een lege regel.',
        );
      }
      const [eersteAntwoord] = antwoordblokken;
      if (!beantwoord && eersteAntwoord) {
        throw fout(
          'gegeven',
          eersteAntwoord[0].nummer,
          `onder vraag ${nummer} staat een antwoord, maar boven vraag 1 ontbreekt de regel "Beantwoord".`,
          'Vergelijk met het officiële stuk. Een vraag zelf heeft geen lege regels.',
        );
      }
      eisEenSpreker(vraagblok, antwoordblokken, nummer, bestand);
      for (const [index, regel] of vraagblok.entries()) {
        delen.push({
          soort: 'vraag',
          id: `vraag-${nummer}-${index + 1}`,
          vraag: nummer,
          ...uitRegels([regel], lees),
        });
      }
      for (const [index, regel] of antwoordblokken.flat().entries()) {
        delen.push({
          soort: 'antwoord',
          id: `antwoord-${nummer}-${index + 1}`,
          vraag: nummer,
          ...uitRegels([regel], lees),
        });
      }
    }

    eisEinde(midden.findLast((regel) => !isLeeg(regel)) ?? begin[0], bestand);
    if (staart >= 0) delen.push(...leesOnder(regels.slice(staart), bestand));
    return { delen };
  },
};

/** Throws a RedactieFout for a line between the questions that is no question, no answer and no heading of one. */
function eisAlleenVragen(midden: readonly Regel[], bestand: string): void {
  const inhoud = midden.filter((regel) => !isLeeg(regel) && !VRAAGKOP.test(regel.tekst));
  const springtIn = /^\s/.test(inhoud[0]?.tekst ?? '');
  for (const regel of inhoud) {
    if (BIJNA_VRAAGKOP.test(regel.tekst) || VREEMDE_KOP.test(regel.tekst)) {
      throw foutenIn(bestand)(
        'vraagkop',
        regel.nummer,
        `deze regel lijkt op de kop van een vraag, maar is die niet: "${inKort(regel)}".`,
        'Een vraag begint met een regel als "• Vraag 3". Vergelijk met het officiële stuk.',
      );
    }
    if (springtIn && !/^\s/.test(regel.tekst)) {
      throw foutenIn(bestand)(
        'vorm-klopt-niet',
        regel.nummer,
        `deze regel springt niet in, zoals vragen en antwoorden in dit stuk: "${inKort(regel)}".`,
        'De regel is afgebroken of hoort ergens anders. Vergelijk met het officiële stuk.',
      );
    }
  }
}

/** Throws a RedactieFout when the words of the minister seem to stand with the question, or the other way round. */
function eisEenSpreker(
  vraagblok: readonly Regel[],
  antwoordblokken: readonly (readonly [Regel, ...Regel[]])[],
  nummer: number,
  bestand: string,
): void {
  const laatste = vraagblok.at(-1);
  const heeftVraagteken = vraagblok.some(isVraag);
  if (laatste && !isVraag(laatste) && heeftVraagteken) {
    throw foutenIn(bestand)(
      'spreker',
      laatste.nummer,
      `bij vraag ${nummer} staat na het vraagteken nog tekst: "${inKort(laatste)}".`,
      'Tussen vraag en antwoord hoort een lege regel. Vergelijk met het officiële stuk.',
    );
  }
  const [antwoord, ...verder] = antwoordblokken;
  const vraagInAntwoord = heeftVraagteken
    ? antwoord?.slice(0, 1).find(isVraag)
    : antwoord?.find(isVraag);
  if (vraagInAntwoord) {
    throw foutenIn(bestand)(
      'spreker',
      vraagInAntwoord.nummer,
      `in het antwoord op vraag ${nummer} staat tekst die bij de vraag lijkt te horen: "${inKort(vraagInAntwoord)}".`,
      'Een vraag zelf heeft geen lege regels. Vergelijk met het officiële stuk.',
    );
  }
  const losseVraag = verder.find(([eerste]) => isVraag(eerste));
  if (losseVraag) {
    throw foutenIn(bestand)(
      'antwoord-zonder-vraag',
      losseVraag[0].nummer,
      `onder het antwoord op vraag ${nummer} staat tekst die op een nieuwe vraag lijkt: "${inKort(losseVraag[0])}".`,
      `Ontbreekt hier de kop "• Vraag ${nummer + 1}"?`,
    );
  }
}
