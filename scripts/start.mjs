// @ts-check
// `npm start`: install, build and serve the site. Must work on a fresh clone, with the Node of
// the machine and without node_modules.
import { biedAan, leesSubpad } from './aanbieden.mjs';
import { installatieNodig, installeer } from './install.mjs';
import { npmOpdracht, voerUit } from './opdracht.mjs';
import { eisVrijePoort, leesPoort } from './poort.mjs';

const stopknop = new AbortController();

function luisterNaarStoppen() {
  const stop = () => stopknop.abort();
  for (const naam of ['SIGINT', 'SIGTERM']) process.on(naam, stop);
  if (process.env.npm_lifecycle_event === undefined) return;
  // When npm is told to stop, it tells its shell, and many shells end without telling us. The
  // server would then keep the port for ever. A new parent means that the shell is gone.
  const ouder = process.ppid;
  setInterval(() => process.ppid !== ouder && stop(), 500).unref();
}

async function start() {
  const poort = leesPoort(process.env.PORT);
  const subpad = leesSubpad(process.env.BASE_PATH);
  // Before building, because sirv-cli silently moves to another port when this one is taken.
  await eisVrijePoort(poort);

  const nodig = installatieNodig();
  const stappen = [...(nodig ? ['Pakketten installeren'] : []), 'Site bouwen', 'Site aanbieden'];
  let nummer = 0;
  const meldStap = () => {
    console.log(`\n${nummer + 1}/${stappen.length} ${stappen[nummer]} …`);
    nummer += 1;
  };

  if (nodig) {
    meldStap();
    await installeer();
  }
  meldStap();
  // dist/ is what is served, whatever folder the environment asks for.
  const code = await voerUit(npmOpdracht('run', '--silent', 'build'), { UITVOERMAP: undefined });
  if (code !== 0) throw new Error(`Bouwen is mislukt (code ${code}). De oorzaak staat hierboven.`);

  meldStap();
  luisterNaarStoppen();
  const site = await biedAan(poort, subpad, stopknop.signal);
  console.log(`De site staat op ${site.url}\nStoppen: Ctrl-C`);
  await site.gestopt;
  throw new Error('De server is onverwacht gestopt.');
}

try {
  await start();
} catch (fout) {
  // Being asked to stop is how this command normally ends.
  if (stopknop.signal.aborted) process.exit(0);
  console.error(`\n${fout instanceof Error ? fout.message : fout}`);
  process.exit(1);
}
