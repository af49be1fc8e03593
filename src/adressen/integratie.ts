import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isDossier } from '../bronnen/bron.ts';
import { leesBronnen } from '../bronnen/lees.ts';
import { metAliassen } from './aliassen.ts';
import { isAnker, padVan } from './doorverwijzing.ts';
import { hostregels } from './hostregels.ts';
import { leesDoorverwijzingenbestand } from './lees.ts';

/** Keeps old addresses working in what was built: aliases on the pages, and rules for the host. */
export function oudeAdressen(): AstroIntegration {
  let wortel = '.';
  let basis = '';
  return {
    name: 'oude-adressen',
    hooks: {
      'astro:config:done': ({ config }) => {
        wortel = fileURLToPath(config.root);
        basis = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const uitvoer = fileURLToPath(dir);
        const doorverwijzingen = leesDoorverwijzingenbestand(wortel);
        const linkNaar = (adres: string) => `${basis}${adres}`;
        for (const pad of new Set(doorverwijzingen.filter(isAnker).map(({ van }) => padVan(van)))) {
          const bestand = join(uitvoer, pad, 'index.html');
          if (!existsSync(bestand)) continue;
          const html = readFileSync(bestand, 'utf8');
          writeFileSync(bestand, metAliassen(html, pad, doorverwijzingen, linkNaar));
        }
        const zaaknummers = leesBronnen(wortel)
          .filter(isDossier)
          .map(({ beschrijving }) => beschrijving.zaaknummer);
        writeFileSync(
          join(uitvoer, '_redirects'),
          hostregels(doorverwijzingen, zaaknummers, basis),
        );
      },
    },
  };
}
