import { describe, expect, it } from 'vitest';
import { OOK_AAN_HET_EIND, VOLUIT } from './afkortingen.ts';

describe('VOLUIT', () => {
  it('heeft elke afkorting in kleine letters, zodat opzoeken in kleine letters altijd lukt', () => {
    expect([...VOLUIT.keys()].filter((afkorting) => afkorting !== afkorting.toLowerCase())).toEqual(
      [],
    );
  });

  it('heeft elke afkorting die ook aan het eind van een zin staat', () => {
    expect([...OOK_AAN_HET_EIND].filter((afkorting) => !VOLUIT.has(afkorting))).toEqual([]);
  });
});
