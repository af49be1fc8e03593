// `npm run adressen`: puts the new addresses of the build in the ledger. It never takes one out.
import { writeFileSync } from 'node:fs';
import { gebouwdeAdressen } from '../src/adressen/gebouwd.ts';
import { leesRegisterbestand } from '../src/adressen/lees.ts';
import { REGISTER, schrijfRegister } from '../src/adressen/register.ts';
import { leesBouw } from '../src/bouw.ts';
import { nieuweAdressen } from '../src/controle/adressen.ts';

const { paginas, bestanden } = leesBouw('dist', '');
const register = leesRegisterbestand();
const nieuw = nieuweAdressen(register, gebouwdeAdressen(paginas, bestanden, ''));
writeFileSync(REGISTER, schrijfRegister([...register.keys(), ...nieuw]));
console.log(
  nieuw.length === 0
    ? 'Er zijn geen nieuwe adressen.'
    : `${nieuw.join('\n')}\n\n${nieuw.length} nieuwe adressen staan nu in ${REGISTER}.`,
);
