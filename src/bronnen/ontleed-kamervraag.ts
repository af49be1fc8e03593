import type { Deel } from './document.ts';
import { foutenIn } from './fouten.ts';
import { blokkenVan, type Regel, regelsVan } from './regels.ts';
import { maakVoetnootLezer } from './voetnoten.ts';
import { blokkenOfFout, eisVolgendeNummer, uitRegels, type Vorm } from './vorm.ts';

const VRAAGKOP = /^\s*•\s*Vraag\s+(\d{1,3})\s*$/;

/** The keys of the lines above the questions; the longest come first, since "Beantwoord" begins two. */
const SLEUTELS_BOVEN = [
  'Beantwoord door',
  'Bron antwoord',
  'Bron vraag',
  'Beantwoord',
  'Ingediend',
  'Indieners',
  'Indiener',
  'Onderwerpen',
  'Kamervraag',
];

/** The keys of the lines below the last answer. */
const SLEUTELS_ONDER = [
  'Kamervraag document nummer',
  'Kamerantwoord document nummer',
  'Volledige titel',
];

function leesGegeven(regel: Regel, sleutels: readonly string[]): Deel | undefined {
  const tekst = regel.tekst.trim();
  const sleutel = sleutels.find((naam) => new RegExp(`^${naam}(?::|\\s)`).test(tekst));
  if (!sleutel) return undefined;
  const waarde = tekst.slice(sleutel.length).replace(/^:/, '').trim();
  return { soort: 'gegeven', sleutel, waarde, ...uitRegels([regel]) };
}

function inBlok(regel: Regel, sleutels: readonly string[]): boolean {
  return leesGegeven(regel, sleutels) !== undefined;
}

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
    if (!leesGegeven(begin[0], ['Kamervraag'])) {
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
    const staart = regels.findIndex((regel, index) => index > kop && inBlok(regel, SLEUTELS_ONDER));
    const onder = staart < 0 ? [] : regels.slice(staart);
    const midden = regels.slice(kop, staart < 0 ? undefined : staart);

    const delen: Deel[] = [];
    for (const [index, blok] of blokkenVan(regels.slice(0, kop)).entries()) {
      for (const regel of blok) {
        const gegeven = leesGegeven(regel, SLEUTELS_BOVEN);
        if (gegeven) delen.push(gegeven);
        else if (index === 1) delen.push({ soort: 'titel', ...uitRegels([regel]) });
        else {
          throw fout(
            index > 2 ? 'antwoord-zonder-vraag' : 'vorm-klopt-niet',
            regel.nummer,
            `deze regel staat vóór vraag 1 en is geen bekend gegeven: "${inKort(regel)}".`,
            `Bekend zijn: ${SLEUTELS_BOVEN.join(', ')}. Hoort de regel bij een vraag, dan ontbreekt de kop "• Vraag".`,
          );
        }
      }
    }
    const beantwoord = delen.some(
      (deel) => deel.soort === 'gegeven' && deel.sleutel === 'Beantwoord',
    );

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
      const losseVraag = antwoordblokken
        .slice(1)
        .find(([eerste]) => /\?\s*\d*\s*$/.test(eerste.tekst));
      if (losseVraag) {
        throw fout(
          'antwoord-zonder-vraag',
          losseVraag[0].nummer,
          `onder het antwoord op vraag ${nummer} staat tekst die op een nieuwe vraag lijkt: "${inKort(losseVraag[0])}".`,
          `Ontbreekt hier de kop "• Vraag ${nummer + 1}"?`,
        );
      }
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

    for (const regel of blokkenVan(onder).flat()) {
      const gegeven = leesGegeven(regel, SLEUTELS_ONDER);
      if (!gegeven) {
        throw fout(
          'vorm-klopt-niet',
          regel.nummer,
          `deze regel staat onder het laatste antwoord en is geen bekend gegeven: "${inKort(regel)}".`,
          `Bekend zijn: ${SLEUTELS_ONDER.join(', ')}.`,
        );
      }
      delen.push(gegeven);
    }
    return { delen };
  },
};

function inKort(regel: Regel): string {
  const tekst = regel.tekst.trim();
  return tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst;
}
