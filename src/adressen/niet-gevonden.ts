import { leesSuggesties } from '../zoeken/suggesties.ts';
import { naaste, verbeteringen } from './verbeter.ts';

/** Suggests on the 404 page what address the reader may have meant; says nothing when it knows none. */
async function stelVoor(vak: HTMLElement): Promise<void> {
  const { basis = '/', suggesties = '' } = vak.dataset;
  const [gemeend, ...mappen] = verbeteringen(location.pathname + location.hash, basis.slice(0, -1));
  if (gemeend === undefined) return;
  const antwoord = await fetch(suggesties);
  if (!antwoord.ok) return;
  const titels = new Map(
    leesSuggesties(await antwoord.text()).map(({ titel, adres }) => [adres, titel]),
  );
  for (const adres of [gemeend, naaste(gemeend, [...titels.keys()]), ...mappen]) {
    if (adres === undefined || !(await bestaat(adres))) continue;
    const link = document.createElement('a');
    link.href = adres;
    link.textContent = titels.get(adres.replace(/#.*/, '')) ?? link.pathname;
    vak.append('Bedoelde je deze pagina? ', link);
    return;
  }
}

async function bestaat(adres: string): Promise<boolean> {
  if (new URL(adres, location.href).pathname === location.pathname) return false;
  return (await fetch(adres, { method: 'HEAD' })).ok;
}

const vak = document.querySelector<HTMLElement>('[data-voorstel]');
// Zonder net blijft de pagina wat zij is: een veld en een lijst.
if (vak) stelVoor(vak).catch(() => undefined);
