// The one script of every page. It loads the rest only where a page has it, or once somebody touches it.
import { gaVerder } from '../adressen/verder.ts';
import { luisterNaarKopieren } from '../delen/kopieren/kopieer.ts';
import { luisterNaarZoekvelden } from '../zoeken/zoekveld.ts';
import { luisterNaarLinks } from './vooruitladen.ts';

const verder = document.querySelector<HTMLAnchorElement>('a[data-verder]');
if (verder) gaVerder(verder);
luisterNaarZoekvelden();
luisterNaarLinks();
if (document.querySelector('[data-kopieer], .plek')) luisterNaarKopieren();
if (document.querySelector('[data-voorstel]')) {
  import('../adressen/niet-gevonden.ts').catch(() => undefined);
}
const zoekpagina = document.querySelector<HTMLElement>('zoek-pagina');
if (zoekpagina) {
  import('../zoeken/zoekpagina.ts')
    // Half a script can be one without a fault that does nothing.
    .then(() => customElements.get('zoek-pagina') ?? Promise.reject())
    .catch(() => {
      zoekpagina.dataset.zoekstatus = 'fout';
      zoekpagina.querySelector('[data-zoekmelding]')?.append(zoekpagina.dataset.storing ?? '');
    });
}
