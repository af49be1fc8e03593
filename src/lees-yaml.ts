import { z } from 'astro/zod';
import { isMap, isNode, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { RedactieFout, RedactieFouten } from './redactiefout.ts';

/** A key of a map, or the index of an item in a list. */
type Stap = PropertyKey;

/** What a YAML text holds, and on which line each part of it stands. */
export interface Yaml<Inhoud> {
  inhoud: Inhoud;
  /** The line of the key or item that a path leads to, or of its nearest ancestor that is there. */
  regelVan: (...pad: readonly Stap[]) => number;
}

const ZOD_NEDERLANDS = z.locales.nl().localeError;
const NEDERLANDS: z.core.$ZodErrorMap = (kwestie) =>
  kwestie.code === 'invalid_type' && kwestie.input === undefined
    ? 'ontbreekt'
    : ZOD_NEDERLANDS(kwestie);

/**
 * Reads YAML text against a schema; returns its data and where that stands.
 * Throws RedactieFouten that name the file, the line and the key of every fault.
 */
export function leesYaml<Schema extends z.ZodType>(
  tekst: string,
  bestand: string,
  schema: Schema,
): Yaml<z.output<Schema>> {
  const regels = new LineCounter();
  const yaml = parseDocument(tekst, { lineCounter: regels, prettyErrors: false });
  const regelOp = (plek: number) => regels.linePos(plek).line;
  const regelVan = (...pad: readonly Stap[]) => regelOp(plekVan(yaml.contents, pad));
  if (yaml.errors.length > 0) {
    throw new RedactieFouten(
      yaml.errors.map(
        (fout) =>
          new RedactieFout(
            'yaml',
            { bestand, regel: regelOp(fout.pos[0]) },
            `dit is geen geldige YAML: ${fout.message}.`,
            'Let op inspringing, dubbele punten en aanhalingstekens.',
          ),
      ),
    );
  }

  const inhoud: unknown = yaml.toJS();
  const uitslag = schema.safeParse(inhoud, { error: NEDERLANDS });
  if (uitslag.success) return { inhoud: uitslag.data, regelVan };
  throw new RedactieFouten(
    uitslag.error.issues.map((kwestie) =>
      kwestie.code === 'unrecognized_keys'
        ? new RedactieFout(
            'onbekende-sleutel',
            { bestand, regel: regelVan(...kwestie.path, kwestie.keys[0] ?? '') },
            `onbekende sleutel: ${kwestie.keys.join(', ')}.`,
            'Verbeter de spelling of haal de sleutel weg; de README noemt de sleutels die bestaan.',
          )
        : new RedactieFout(
            'waarde',
            { bestand, regel: regelVan(...kwestie.path) },
            `${inWoorden(kwestie.path, inhoud)}: ${kwestie.message}.`,
            'Vul dit aan of verbeter het.',
          ),
    ),
  );
}

/** The offset of the key or item that a path leads to, or of its nearest ancestor that is there. */
function plekVan(wortel: ParsedNode | null, pad: readonly Stap[]): number {
  let knoop: unknown = wortel;
  let plek = 0;
  for (const stap of pad) {
    const paar = isMap(knoop)
      ? knoop.items.find(({ key }) => isScalar(key) && String(key.value) === stap)
      : undefined;
    const hier = paar ? paar.key : isSeq(knoop) ? knoop.items[Number(stap)] : undefined;
    if (!isNode(hier)) break;
    plek = hier.range?.[0] ?? plek;
    knoop = paar ? paar.value : hier;
  }
  return plek;
}

const onder = (waarde: unknown, stap: Stap): unknown =>
  typeof waarde === 'object' && waarde !== null ? Reflect.get(waarde, stap) : undefined;

/** A path as an editor would say it: an item by its id, or else by its number, counted from 1. */
function inWoorden(pad: readonly Stap[], inhoud: unknown): string {
  let hier = inhoud;
  const woorden = pad.map((stap) => {
    hier = onder(hier, stap);
    if (typeof stap !== 'number') return String(stap);
    const id = onder(hier, 'id');
    return typeof id === 'string' ? `"${id}"` : `nummer ${stap + 1}`;
  });
  return woorden.join(', ') || 'het bestand';
}
