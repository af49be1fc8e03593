import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// npm sometimes writes a lock file that only names the packages of the platform it ran on. Then
// `npm ci` succeeds there, and the build fails on everyone else's computer.

interface Pakket {
  version?: string;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}
type Slot = Record<string, Pakket>;

const PLATFORMS = ['linux', 'darwin', 'win32'].flatMap((os) =>
  ['x64', 'arm64'].map((cpu) => [os, cpu] as const),
);

const leesJson = (naam: string) =>
  JSON.parse(readFileSync(new URL(`../../${naam}`, import.meta.url), 'utf8'));

const isPrecies = (versie: string) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(versie);

/** The package Node would find for the dependency: in the parent itself, or in a folder above. */
function zoek(slot: Slot, ouder: string, naam: string, versie: string): Pakket | undefined {
  const delen = ouder.split('/node_modules/');
  const mappen = delen.map((_, index) => delen.slice(0, index + 1).join('/node_modules/'));
  const plekken = mappen.reverse().map((map) => `${map}/node_modules/${naam}`);
  const gevonden = [...plekken, `node_modules/${naam}`].map((plek) => slot[plek]).find(Boolean);
  // The same package may be there in another version, for another parent.
  return isPrecies(versie) && gevonden?.version !== versie ? undefined : gevonden;
}

const varianten = (slot: Slot, ouder: string, { optionalDependencies = {} }: Pakket) =>
  Object.entries(optionalDependencies).map(([naam, versie]) => ({
    naam,
    pakket: zoek(slot, ouder, naam, versie),
  }));

/** Every optional dependency that is promised by a package but has no entry of its own. */
function ongenoemd(slot: Slot): string[] {
  return Object.entries(slot).flatMap(([ouder, pakket]) =>
    varianten(slot, ouder, pakket)
      .filter((variant) => variant.pakket === undefined)
      .map(({ naam }) => `${ouder} → ${naam}`),
  );
}

/** Packages with a variant per platform, each with the variants that are named in the lock file. */
function families(slot: Slot): Map<string, Pakket[]> {
  const alle = Object.entries(slot).map(([ouder, pakket]): [string, Pakket[]] => [
    ouder,
    varianten(slot, ouder, pakket).flatMap((variant) =>
      variant.pakket?.os && variant.pakket.cpu ? [variant.pakket] : [],
    ),
  ]);
  // With a single variant it is itself made for one platform, as sharp's own variants are.
  return new Map(alle.filter(([, gevonden]) => gevonden.length > 1));
}

/** The platforms for which a family has no variant. */
function zonderVariant(slot: Slot): string[] {
  return [...families(slot)].flatMap(([ouder, gevonden]) => {
    const metLibc = gevonden.some(({ libc }) => libc !== undefined);
    const gewenst = PLATFORMS.flatMap(([os, cpu]) =>
      metLibc && os === 'linux' ? [`${os}-${cpu}-glibc`, `${os}-${cpu}-musl`] : [`${os}-${cpu}`],
    );
    const aanwezig = gevonden.flatMap(({ os = [], cpu = [], libc = [] }) =>
      [...os, ...cpu, ...libc].join('-'),
    );
    return gewenst.filter((naam) => !aanwezig.includes(naam)).map((naam) => `${ouder} → ${naam}`);
  });
}

const slot: Slot = leesJson('package-lock.json').packages;

/** The lock file as npm leaves it when it forgets some packages. */
function zonder(...plekken: string[]): Slot {
  for (const plek of plekken) expect(slot).toHaveProperty([plek]);
  return Object.fromEntries(Object.entries(slot).filter(([plek]) => !plekken.includes(plek)));
}

describe('het slotbestand', () => {
  test('noemt elk pakket dat voor een ander platform bedoeld is', () => {
    expect(ongenoemd(slot)).toEqual([]);
  });

  test('heeft voor Linux, macOS en Windows op x64 en arm64 een variant van elk pakket', () => {
    expect(zonderVariant(slot)).toEqual([]);
  });

  test.each([
    'node_modules/rolldown',
    'node_modules/pagefind',
    'node_modules/@biomejs/biome',
    'node_modules/@tailwindcss/oxide',
    'node_modules/lightningcss',
    'node_modules/@astrojs/compiler-binding',
    'node_modules/satteri',
  ])('kent %s als pakket met varianten per platform', (plek) => {
    expect([...families(slot).keys()]).toContain(plek);
  });
});

describe('een beschadigd slotbestand', () => {
  test('valt op als een pakket voor Windows ontbreekt', () => {
    const beschadigd = zonder('node_modules/@rolldown/binding-win32-x64-msvc');
    expect(ongenoemd(beschadigd)).toEqual([
      'node_modules/rolldown → @rolldown/binding-win32-x64-msvc',
    ]);
    expect(zonderVariant(beschadigd)).toEqual(['node_modules/rolldown → win32-x64']);
  });

  test('valt op als alleen de musl-variant ontbreekt', () => {
    const beschadigd = zonder('node_modules/@biomejs/cli-linux-arm64-musl');
    expect(zonderVariant(beschadigd)).toEqual(['node_modules/@biomejs/biome → linux-arm64-musl']);
  });

  test('valt op als een genest pakket ontbreekt dat elders in een andere versie staat', () => {
    const beschadigd = zonder('node_modules/vite/node_modules/lightningcss-darwin-arm64');
    expect(ongenoemd(beschadigd)).toEqual([
      'node_modules/vite/node_modules/lightningcss → lightningcss-darwin-arm64',
    ]);
  });

  test('valt op als alleen het platform van de maker erin staat', () => {
    const anders = Object.keys(slot).filter(
      (plek) => /@pagefind\//.test(plek) && !plek.endsWith('linux-x64'),
    );
    expect(ongenoemd(zonder(...anders))).toHaveLength(anders.length);
  });
});

describe('package.json', () => {
  const { dependencies, devDependencies } = leesJson('package.json');

  test.each(Object.entries({ ...dependencies, ...devDependencies }))(
    'legt de versie van %s precies vast (%s)',
    (_naam, versie) => {
      expect(versie).toSatisfy(isPrecies);
    },
  );
});
