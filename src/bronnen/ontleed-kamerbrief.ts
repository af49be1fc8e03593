import type { Deel } from './document.ts';
import { foutenIn } from './fouten.ts';
import { isLeeg, type Regel, regelsVan } from './regels.ts';
import { maakVoetnootLezer } from './voetnoten.ts';
import { blokkenOfFout, eisEinde, eisVolgendeNummer, uitRegels, type Vorm } from './vorm.ts';

const OPSCHRIFT = /^\s*Vragen\s+van\s+(?:het\s+lid|de\s+leden)\s/;
const NUMMER = /^(\s*(\d{1,3})\.)(?:\s+(.*))?$/s;
const TOELICHTING = /^\s*Toelichting\s*:?\s*$/i;

/** A paragraph that begins with a number as a question might, though not as "9." does: "9 Bent u", "9) Bent u". */
const LIJKT_NUMMER = /^\s*(?:Vraag\s*)?(\d{1,3})\s*[.):]?\s*(?=["'‘’“”«]*\p{Lu}|$)/u;
/** The same within a paragraph, where "2) Hoe" may be a footnote mark: only "9.Bent u". */
const GEPLAKT_NUMMER = /^\s*(\d{1,3})\.(?=\p{Lu})/u;
/** A question number behind the end of a sentence: "… te leggen? 9. Bent u". */
const NUMMER_NA_ZIN = /[.?!]['’”»)]*\s*(?:\d\)\s*)?(\d{1,3})\.\s*(?=["'‘’“”«]*\p{Lu})/gu;
/** A note that lacks its own line as heading. */
const TOELICHTING_IN_VRAAG = /(?:^|\s)Toelichting\s*:|^\s*Deze\s+vragen\s+dienen\s+ter\s/m;

const ANTWOORD = /^\s*Antwoord(?:\s+(?:op\s+vraag\s+)?\d+)?\s*[.:]?\s*$/i;

/**
 * The numbered letter: a heading over one or more lines ("Vragen van het lid …"), questions
 * numbered "1.", "2." … and possibly a note under "Toelichting:". It holds no answers.
 */
export const kamerbrief: Vorm = {
  naam: 'kamerbrief',
  ontleed(opdracht) {
    const { bestand } = opdracht;
    const fout = foutenIn(bestand);
    const lees = maakVoetnootLezer();
    const regels = regelsVan(opdracht.tekst);
    const [opschrift] = blokkenOfFout(opdracht, regels);

    if (!OPSCHRIFT.test(opschrift[0].tekst)) {
      throw fout(
        'vorm-klopt-niet',
        opschrift[0].nummer,
        'dit is geen Kamerbrief: de eerste regel begint niet met "Vragen van het lid" of "Vragen van de leden".',
        'Controleer het veld "vorm" in de beschrijving.',
      );
    }

    const delen: Deel[] = [];
    let stand: 'opschrift' | 'vragen' | 'toelichting' = 'opschrift';
    let vraag = 0;
    let paragraaf = 0;
    let lopend: Regel[] = [];

    const sluitAlinea = () => {
      const [eerste, ...rest] = lopend;
      lopend = [];
      if (!eerste) return;
      if (stand === 'opschrift') {
        delen.push({ soort: 'titel', ...uitRegels([eerste, ...rest]) });
        return;
      }
      if (stand === 'vragen') eisZuivereVraag([eerste, ...rest], vraag, bestand);
      paragraaf += 1;
      const inhoud = uitRegels([eerste, ...rest], lees);
      delen.push(
        stand === 'toelichting'
          ? { soort: 'toelichting', id: `toelichting-${paragraaf}`, ...inhoud }
          : { soort: 'vraag', id: `vraag-${vraag}-${paragraaf}`, vraag, ...inhoud },
      );
    };

    const sluitVraag = (regel: Regel) => {
      sluitAlinea();
      if (stand === 'toelichting' && paragraaf === 0) {
        throw fout(
          'toelichting',
          regel.nummer,
          'onder de kop "Toelichting" staat geen tekst.',
          'Zoek de toelichting in het officiële stuk.',
        );
      }
      if (stand !== 'vragen' || paragraaf > 0) return;
      throw fout(
        'vraag-zonder-tekst',
        regel.nummer,
        `vraag ${vraag} heeft geen tekst.`,
        'Zoek de tekst in het officiële stuk.',
      );
    };

    for (const [index, regel] of regels.entries()) {
      if (isLeeg(regel)) {
        sluitAlinea();
        continue;
      }
      const nummer = NUMMER.exec(regel.tekst);
      // Midden in een alinea kan "2021." ook het eind van een zin zijn; het volgende nummer niet.
      const naWitregel = index === 0 || isLeeg(regels[index - 1] ?? regel);
      const opent = nummer && (naWitregel || Number(nummer[2]) === vraag + 1);
      const lijkt = (naWitregel ? LIJKT_NUMMER : GEPLAKT_NUMMER).exec(regel.tekst);
      if ((!opent || stand === 'toelichting') && Number(lijkt?.[1]) === vraag + 1) {
        throw fout(
          'vraagkop',
          regel.nummer,
          stand === 'toelichting'
            ? `onder de toelichting begint een regel met het nummer van vraag ${vraag + 1}.`
            : `deze regel begint met het nummer van vraag ${vraag + 1}, maar niet als "${vraag + 1}. ".`,
          'Vergelijk met het officiële stuk.',
        );
      }
      if (opent && stand !== 'toelichting') {
        sluitVraag(regel);
        eisVolgendeNummer(Number(nummer[2]), vraag, regel.nummer, bestand);
        stand = 'vragen';
        vraag += 1;
        paragraaf = 0;
        const plek = { van: regel.nummer, tot: regel.nummer };
        const merk = nummer[1] ?? '';
        delen.push({
          soort: 'vraagnummer',
          vraag,
          stukken: [{ soort: 'tekst', tekst: merk }],
          regels: plek,
        });
        if (nummer[3]) lopend = [{ nummer: regel.nummer, tekst: nummer[3] }];
      } else if (TOELICHTING.test(regel.tekst) && stand === 'vragen') {
        sluitVraag(regel);
        stand = 'toelichting';
        paragraaf = 0;
        delen.push({ soort: 'toelichtingkop', ...uitRegels([regel]) });
      } else if (TOELICHTING.test(regel.tekst) && stand === 'toelichting') {
        throw fout(
          'toelichting',
          regel.nummer,
          'de kop "Toelichting" staat er twee keer.',
          'Vergelijk met het officiële stuk.',
        );
      } else if (ANTWOORD.test(regel.tekst)) {
        throw fout(
          'antwoord-zonder-vraag',
          regel.nummer,
          'hier staat een antwoord, en een Kamerbrief met genummerde vragen heeft die niet.',
          'Kies een andere vorm in de beschrijving, of herstel het bestand.',
        );
      } else if (stand === 'opschrift' && delen.length > 0) {
        throw fout(
          'vorm-klopt-niet',
          regel.nummer,
          'tussen het opschrift en vraag 1 staat tekst die bij geen vraag hoort.',
          'Vergelijk met het officiële stuk.',
        );
      } else {
        lopend.push(regel);
      }
    }

    const laatste = regels.at(-1) ?? opschrift[0];
    sluitVraag(laatste);
    if (vraag === 0) {
      throw fout(
        'vorm-klopt-niet',
        laatste.nummer,
        'er staat geen enkele genummerde vraag in.',
        'Een Kamerbrief heeft vragen met "1.", "2." enzovoort aan het begin van een regel.',
      );
    }
    eisEinde(regels.findLast((regel) => !isLeeg(regel)) ?? laatste, bestand);
    return { delen };
  },
};

/** Throws a RedactieFout when the lines of a question hold the beginning of the next question, or of the note. */
function eisZuivereVraag(regels: readonly [Regel, ...Regel[]], vraag: number, bestand: string) {
  const tekst = regels.map((regel) => regel.tekst).join('\n');
  const regelOp = (plek: number) =>
    regels[0].nummer + tekst.slice(0, plek).trimEnd().split('\n').length - 1;
  const volgende = [...tekst.matchAll(NUMMER_NA_ZIN)].find(
    ([, nummer]) => Number(nummer) === vraag + 1,
  );
  if (volgende) {
    throw foutenIn(bestand)(
      'vraagkop',
      regelOp(volgende.index + volgende[0].length),
      `midden in vraag ${vraag} staat het nummer van vraag ${vraag + 1}.`,
      'Een vraag begint op een nieuwe regel. Vergelijk met het officiële stuk.',
    );
  }
  const toelichting = TOELICHTING_IN_VRAAG.exec(tekst);
  if (toelichting) {
    throw foutenIn(bestand)(
      'toelichting',
      regelOp(toelichting.index + toelichting[0].length),
      `in vraag ${vraag} begint een toelichting zonder eigen kop.`,
      'Boven een toelichting staat een regel met alleen "Toelichting:". Vergelijk met het officiële stuk.',
    );
  }
}
