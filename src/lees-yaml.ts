import { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { RedactieFout, RedactieFouten } from './redactiefout.ts';

const NEDERLANDS = z.locales.nl().localeError;

/**
 * Reads YAML text against a schema; returns its data.
 * Throws RedactieFouten that name the file, the line and the key of every fault.
 */
export function leesYaml<Schema extends z.ZodType>(
  tekst: string,
  bestand: string,
  schema: Schema,
): z.output<Schema> {
  const regels = new LineCounter();
  const yaml = parseDocument(tekst, { lineCounter: regels });
  const regelVan = (plek: number) => regels.linePos(plek).line;
  if (yaml.errors.length > 0) {
    throw new RedactieFouten(
      yaml.errors.map(
        (fout) =>
          new RedactieFout(
            'yaml',
            { bestand, regel: regelVan(fout.pos[0]) },
            `dit is geen geldige YAML: ${fout.message.split('\n')[0]}.`,
            'Let op inspringing, dubbele punten en aanhalingstekens.',
          ),
      ),
    );
  }

  const uitslag = schema.safeParse(yaml.toJS(), { error: NEDERLANDS });
  if (uitslag.success) return uitslag.data;
  throw new RedactieFouten(
    uitslag.error.issues.map((kwestie) => {
      const pad: readonly PropertyKey[] =
        kwestie.code === 'unrecognized_keys'
          ? [...kwestie.path, kwestie.keys[0] ?? '']
          : kwestie.path;
      const plek = { bestand, regel: regelVan(plekVan(yaml, pad)) };
      return kwestie.code === 'unrecognized_keys'
        ? new RedactieFout(
            'onbekende-sleutel',
            plek,
            `onbekende sleutel: ${kwestie.keys.join(', ')}.`,
            'Verbeter de spelling of haal de sleutel weg; de README noemt de sleutels die bestaan.',
          )
        : new RedactieFout(
            'waarde',
            plek,
            `${pad.join('.') || 'het bestand'}: ${kwestie.message}.`,
            'Vul dit aan of verbeter het.',
          );
    }),
  );
}

/** The offset of the key or item that a path leads to, or of its nearest ancestor that exists. */
function plekVan(yaml: ReturnType<typeof parseDocument>, pad: readonly PropertyKey[]): number {
  for (let lengte = pad.length; lengte > 0; lengte -= 1) {
    const ouder = lengte === 1 ? yaml.contents : yaml.getIn(pad.slice(0, lengte - 1), true);
    const naam = pad[lengte - 1];
    const items = (ouder as { items?: unknown[] } | null)?.items;
    const paar = items?.find((item) => (item as { key?: { value?: unknown } }).key?.value === naam);
    const begin = (paar as { key?: { range?: number[] } } | undefined)?.key?.range?.[0];
    if (begin !== undefined) return begin;
    const knoop = yaml.getIn(pad.slice(0, lengte), true) as { range?: number[] } | undefined;
    if (knoop?.range?.[0] !== undefined) return knoop.range[0];
  }
  return 0;
}
