import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { laadEnVolg } from './laad-en-volg.ts';

/** Loads and follows two paths with a watcher that a test rules. */
function proef(paden = ['/site/content/bronnen/', '/site/content/begrippen.yaml']) {
  const watcher = Object.assign(new EventEmitter(), {
    gevolgd: [] as string[],
    add(erbij: string[]) {
      this.gevolgd.push(...erbij);
    },
  });
  const gezien = { keren: 0, fouten: [] as string[], watcher, kapot: false };
  laadEnVolg({
    laad: () => {
      if (gezien.kapot) throw new Error('regel 3 klopt niet');
      gezien.keren += 1;
    },
    paden,
    watcher,
    logger: { error: (melding) => gezien.fouten.push(melding) },
  });
  return gezien;
}

test.each(['add', 'change', 'unlink'])(
  'na "%s" van een gevolgd bestand wordt opnieuw gelezen',
  (gebeurtenis) => {
    const gezien = proef();
    expect(gezien.keren).toBe(1);
    gezien.watcher.emit(gebeurtenis, '/site/content/bronnen/2026z00001.yaml');
    gezien.watcher.emit(gebeurtenis, '/site/content/begrippen.yaml');
    expect(gezien.keren).toBe(3);
  },
);

test('een ander bestand doet er niet toe, ook niet met bijna dezelfde naam', () => {
  const gezien = proef();
  gezien.watcher.emit('change', '/site/content/bronnen-oud/x.yaml');
  gezien.watcher.emit('change', '/site/content/begrippen.yaml~');
  expect(gezien.keren).toBe(1);
});

test('een pad van Windows telt ook', () => {
  const gezien = proef(['C:\\site\\content\\bronnen\\']);
  gezien.watcher.emit('change', 'C:\\site\\content\\bronnen\\x.yaml');
  gezien.watcher.emit('change', 'C:/site/content/bronnen/x.yaml');
  expect(gezien.keren).toBe(3);
});

test('de paden worden gevolgd', () => {
  expect(proef(['/a/b']).watcher.gevolgd).toEqual(['/a/b']);
});

test('een fout bij het schrijven wordt gemeld, stopt niets, en is weg na het herstel', () => {
  const gezien = proef();
  gezien.kapot = true;
  gezien.watcher.emit('change', '/site/content/begrippen.yaml');
  expect(gezien.fouten).toEqual(['regel 3 klopt niet']);
  gezien.kapot = false;
  gezien.watcher.emit('change', '/site/content/begrippen.yaml');
  expect(gezien.keren).toBe(2);
});

test('een fout in een bouw stopt die', () => {
  const laad = () => {
    throw new Error('regel 3 klopt niet');
  };
  const logger = { error: () => undefined };
  expect(() => laadEnVolg({ laad, paden: [], watcher: undefined, logger })).toThrow('regel 3');
});
