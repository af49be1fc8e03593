import { codeVan } from './code.ts';

/** Gives names their code words; what it gave, no other name can get: it throws an Error instead. */
export type Codeboek = (naam: string) => string;

/** Makes a code book in which no code is given yet. */
export function maakCodeboek(): Codeboek {
  const namen = new Map<string, string>();
  return (naam) => {
    const code = codeVan(naam);
    const eerste = namen.get(code) ?? naam;
    if (eerste !== naam) {
      throw new Error(
        `"${naam}" en "${eerste}" krijgen in de zoekindex dezelfde code ${code}. Maak LENGTE in src/zoeken/code.ts één groter: dan krijgt elke naam een andere, langere code.`,
      );
    }
    namen.set(code, naam);
    return code;
  };
}

/** Those of the names that share their code with none of the others. */
export function metEigenCode(namen: Iterable<string>): Set<string> {
  const perCode = new Map<string, string[]>();
  for (const naam of new Set(namen)) {
    const code = codeVan(naam);
    perCode.set(code, [...(perCode.get(code) ?? []), naam]);
  }
  return new Set([...perCode.values()].filter(({ length }) => length === 1).flat());
}
