import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesMdx } from '../lees-mdx.ts';
import { leesYaml } from '../lees-yaml.ts';
import { RedactieFout, verzamel } from '../redactiefout.ts';
import { type Redactiestuk, STUKSOORTEN, type Stuksoort } from './stuk.ts';

/** What reading the authors' pages gives: those that could be read, and the faults of the others. */
export interface Gelezen {
  stukken: Redactiestuk[];
  fouten: RedactieFout[];
}

/** Reads every MDX page below content/ in the given folder. */
export function leesStukken(map = '.'): Gelezen {
  const stukken: Redactiestuk[] = [];
  const fouten: RedactieFout[] = [];
  for (const soort of Object.keys(STUKSOORTEN) as Stuksoort[]) {
    const paden = globSync(`content/${soort}/**/*.mdx`, { cwd: map });
    for (const bestand of paden.map((pad) => pad.replaceAll('\\', '/')).sort()) {
      verzamel(fouten, () =>
        stukken.push(leesStuk(soort, bestand, readFileSync(join(map, bestand), 'utf8'))),
      );
    }
  }
  return { stukken, fouten };
}

const KOP = /^---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s;

function leesStuk(soort: Stuksoort, bestand: string, tekst: string): Redactiestuk {
  const kop = KOP.exec(tekst)?.[1];
  if (kop === undefined) {
    throw new RedactieFout(
      'kop-ontbreekt',
      { bestand, regel: 1 },
      'de pagina begint niet met een kop tussen twee regels "---".',
      'De README laat zien wat erin staat.',
    );
  }
  // The empty line stands for "---", so that the line numbers are those of the file.
  const { inhoud, regelVan } = leesYaml(`\n${kop}`, bestand, STUKSOORTEN[soort]);
  const id = bestand.slice(`content/${soort}/`.length, -'.mdx'.length);
  return {
    soort,
    bestand,
    id,
    kop: inhoud,
    kopregel: regelVan,
    boom: ontleed(bestand, tekst),
  } as Redactiestuk;
}

function ontleed(bestand: string, tekst: string) {
  try {
    return leesMdx(tekst);
  } catch (fout) {
    const melding = fout instanceof Error ? fout.message : String(fout);
    const regel = Number(/(\d+):\d+/.exec(melding)?.[1] ?? 1);
    throw new RedactieFout(
      'geen-mdx',
      { bestand, regel },
      `dit is geen geldige MDX: ${melding}.`,
      'Sluit elk blok weer af, en gebruik in gewone tekst geen < of {.',
    );
  }
}
