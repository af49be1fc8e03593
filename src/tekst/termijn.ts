import { type Dag, dagenTussen } from './datum.ts';
import { GROOTSTE_IN_WOORDEN, getalInWoorden } from './telwoorden.ts';

/** How long something took, as in a sentence: "na zesenveertig dagen", "na een dag", "op dezelfde dag". */
export function termijnInWoorden(van: Dag, tot: Dag): string {
  const dagen = dagenTussen(van, tot);
  if (dagen === 0) return 'op dezelfde dag';
  const aantal = dagen <= GROOTSTE_IN_WOORDEN ? getalInWoorden(dagen) : dagen.toLocaleString('nl');
  return `na ${aantal} ${dagen === 1 ? 'dag' : 'dagen'}`;
}
