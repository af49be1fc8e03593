/** What this needs of the watcher that Astro gives a loader in dev. */
interface Wachter {
  add(paden: string[]): unknown;
  on(gebeurtenis: 'add' | 'change' | 'unlink', doe: (pad: string) => void): unknown;
}

interface Opdracht {
  laad: () => void;
  /** The files and folders that are read, in full. */
  paden: readonly string[];
  /** Absent in a build. */
  watcher: Wachter | undefined;
  logger: { error(melding: string): void };
}

// A watcher on Windows may write a path either way.
const metGewoneStrepen = (pad: string) => pad.replaceAll('\\', '/').replace(/\/$/, '');

/**
 * Loads a collection, and in dev loads it again when something at or below its paths comes, changes or
 * goes. A fault stops a build; in dev it is logged and what was loaded before stays, for whoever writes will
 * save again, and an error in a watcher would end the server.
 */
export function laadEnVolg({ laad, paden, watcher, logger }: Opdracht): void {
  if (!watcher) {
    laad();
    return;
  }
  const probeer = () => {
    try {
      laad();
    } catch (fout) {
      logger.error(fout instanceof Error ? fout.message : String(fout));
    }
  };
  probeer();
  watcher.add([...paden]);
  const gevolgd = paden.map(metGewoneStrepen);
  for (const gebeurtenis of ['add', 'change', 'unlink'] as const) {
    watcher.on(gebeurtenis, (pad) => {
      const gewoon = metGewoneStrepen(pad);
      if (gevolgd.some((doel) => gewoon === doel || gewoon.startsWith(`${doel}/`))) probeer();
    });
  }
}
