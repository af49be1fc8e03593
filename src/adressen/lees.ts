import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOORVERWIJZINGEN, type Doorverwijzing, leesDoorverwijzingen } from './doorverwijzing.ts';
import { leesRegister, REGISTER } from './register.ts';
import { type Verhuizing, verhuizingenUit } from './verhuisd.ts';

/** The redirects of the project in a folder; throws RedactieFouten when their file has faults. */
export function leesDoorverwijzingenbestand(map = '.'): Doorverwijzing[] {
  return leesDoorverwijzingen(readFileSync(join(map, DOORVERWIJZINGEN), 'utf8'));
}

/** The addresses in the ledger of the project in a folder, each with its line. */
export function leesRegisterbestand(map = '.'): Map<string, number> {
  return leesRegister(readFileSync(join(map, REGISTER), 'utf8'));
}

/** The pages of the project that moved, and every address that it ever published. */
export function leesVerhuizingen(): {
  verhuizingen: Verhuizing[];
  register: Map<string, number>;
} {
  return {
    verhuizingen: verhuizingenUit(leesDoorverwijzingenbestand()),
    register: leesRegisterbestand(),
  };
}
