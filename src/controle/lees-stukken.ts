import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesMdx } from '../lees-mdx.ts';
import { leesYaml } from '../lees-yaml.ts';
import { RedactieFout, RedactieFouten, verzamel } from '../redactiefout.ts';
import { type Pagina, type Redactiestuk, STUKSOORTEN, type Stuksoort } from './stuk.ts';

/** What reading the authors' pages gives: all of them, those that could be read, and the faults of the others. */
export interface Gelezen {
  paginas: Pagina[];
  stukken: Redactiestuk[];
  fouten: RedactieFout[];
}

/** Reads every MDX page below content/ in the given folder. */
export function leesStukken(map = '.'): Gelezen {
  const paginas: Pagina[] = [];
  const stukken: Redactiestuk[] = [];
  const fouten: RedactieFout[] = [];
  for (const soort of Object.keys(STUKSOORTEN) as Stuksoort[]) {
    const paden = globSync(`content/${soort}/**/*.mdx`, { cwd: map });
    for (const bestand of paden.map((pad) => pad.replaceAll('\\', '/')).sort()) {
      const id = bestand.slice(`content/${soort}/`.length, -'.mdx'.length);
      const pagina = { soort, bestand, id };
      paginas.push(pagina);
      verzamel(fouten, () =>
        stukken.push(leesStuk(pagina, readFileSync(join(map, bestand), 'utf8'))),
      );
    }
  }
  return { paginas, stukken, fouten };
}

const KOP = /^---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s;

function leesStuk(pagina: Pagina, tekst: string): Redactiestuk {
  const { soort, bestand } = pagina;
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
  const fouten: RedactieFout[] = [];
  const velden = verzamel(fouten, () => leesYaml(`\n${kop}`, bestand, STUKSOORTEN[soort]));
  const boom = verzamel(fouten, () => ontleed(bestand, tekst));
  if (!velden || !boom) throw new RedactieFouten(fouten);
  return { ...pagina, kop: velden.inhoud, kopregel: velden.regelVan, boom } as Redactiestuk;
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
