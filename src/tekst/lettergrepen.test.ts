import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { telLettergrepen } from './lettergrepen.ts';

const MET_GEWONE_KLINKERS: [woord: string, lettergrepen: number][] = [
  ['baas', 1],
  ['thuis', 1],
  ['nieuw', 1],
  ['leeuwen', 2],
  ['saai', 1],
  ['mooi', 1],
  ['groei', 1],
  ['koeien', 2],
  ['mooier', 2],
  ['draaien', 2],
  ['houden', 2],
  ['keuze', 2],
  ['schrijven', 2],
  ['vrije', 2],
  ['ijzer', 2],
  ['IJsland', 2],
  ['werkgever', 3],
  ['toetsaanslagen', 4],
  ['kantonrechter', 4],
  ['moeilijk', 2],
  ['medezeggenschap', 5],
  ['ondernemingsraad', 5],
  ['gegevensbescherming', 6],
  ['persoonsgegevens', 5],
  ['vertrouwenspersoon', 5],
  ['één', 1],
  ['privé', 2],
];

const MET_NAAST_ELKAAR_KLINKERS: [woord: string, lettergrepen: number][] = [
  ['ideeën', 3],
  ['reëel', 2],
  ['beïnvloeden', 4],
  ['beëindigen', 4],
  ['coördinatie', 5],
  ['geüpdatet', 3],
  ['theater', 3],
  ['radio', 3],
  ['reactie', 3],
  ['beantwoord', 3],
  ['beoordeling', 4],
  ['evaluatie', 5],
  ['sociaal', 3],
  ['officieel', 4],
  ['financiële', 5],
  ['serieus', 3],
  ['religieuze', 5],
  ['museum', 3],
  ['geautomatiseerd', 6],
  ['bureau', 2],
  ['milieuregels', 4],
  ['aquarium', 4],
  ['royaal', 2],
  ['hyena', 3],
  ['display', 2],
  ['hockey', 2],
  ['hybride', 3],
  ['privacy', 3],
  ['zoiets', 2],
];

const LEENWOORDEN: [woord: string, lettergrepen: number][] = [
  ['software', 2],
  ['monitoringssoftware', 6],
  ['spyware', 2],
  ['team', 1],
  ['teamleider', 3],
  ['e-mail', 2],
  ['e-mails', 2],
  ['online', 2],
  ['manager', 3],
  ['management', 3],
  ['website', 2],
  ['websites', 2],
  ['tools', 1],
  ['update', 2],
  ['updaten', 3],
  ['freelancer', 3],
  ['database', 3],
  ['dashboard', 2],
  ['smartphone', 2],
  ['deadline', 2],
  ['interview', 3],
  ['ideaal', 3],
  ['gebaseerd', 3],
];

const AFKORTINGEN: [woord: string, lettergrepen: number][] = [
  ['AP', 2],
  ['AVG', 3],
  ['FNV', 3],
  ['OR', 2],
  ['W', 1],
  ['SZW', 3],
  ['DPIA', 4],
  ['AP’s', 2],
  ['OR-leden', 4],
  ['OR’en', 3],
  ['cao', 3],
  ['cao’s', 3],
  ['cao-overleg', 6],
  ['pc', 2],
  ['DENK', 1],
  ['WOR', 1],
  ['VPNGids', 4],
  ['VPNGids.nl', 6],
  ['D66', 5],
  ['art.', 3],
  ['o.a.', 5],
  ['bijv.', 3],
];

const CIJFERS: [woord: string, lettergrepen: number][] = [
  ['0', 1],
  ['7', 2],
  ['14', 2],
  ['22', 4],
  ['27', 5],
  ['112', 3],
  ['1.200', 3],
  ['2.050', 5],
  ['2050', 4],
  ['2.100', 5],
  ['10.000', 3],
  ['1.000.000', 3],
  ['1900', 5],
  ['1905', 6],
  ['1984', 7],
  ['2000', 3],
  ['2005', 4],
  ['2021', 6],
  ['2,5', 4],
  ['58%', 6],
  ['€20', 4],
  ['06098', 6],
  ['1234567890', 12],
  ['9e', 3],
];

describe('telLettergrepen', () => {
  it.each(MET_GEWONE_KLINKERS)(
    'telt een klinkergroep als één lettergreep: %s is %i',
    (woord, n) => {
      expect(telLettergrepen(woord)).toBe(n);
    },
  );

  it.each(MET_NAAST_ELKAAR_KLINKERS)('scheidt klinkers die apart klinken: %s is %i', (woord, n) => {
    expect(telLettergrepen(woord)).toBe(n);
  });

  it.each(LEENWOORDEN)('kent leenwoorden, ook in samenstellingen: %s is %i', (woord, n) => {
    expect(telLettergrepen(woord)).toBe(n);
  });

  it.each(AFKORTINGEN)('leest afkortingen zoals een mens ze zegt: %s is %i', (woord, n) => {
    expect(telLettergrepen(woord)).toBe(n);
  });

  it.each(CIJFERS)('leest getallen hardop: %s is %i', (woord, n) => {
    expect(telLettergrepen(woord)).toBe(n);
  });

  it('telt hetzelfde met een los of een vast trema', () => {
    expect(telLettergrepen('ideeën'.normalize('NFD'))).toBe(3);
  });

  it('kent de ij als één teken', () => {
    expect(telLettergrepen('\u0133zer')).toBe(2);
  });

  it('telt leestekens rond een woord niet mee', () => {
    expect(telLettergrepen('‘thuiswerken’,')).toBe(3);
  });

  it('geeft nul voor een los leesteken en voor de s van ’s avonds', () => {
    expect(telLettergrepen('–')).toBe(0);
    expect(telLettergrepen('’s')).toBe(0);
  });

  it('telt een woord met een koppelteken als de som van zijn delen', () => {
    const woord = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(woord, woord, (a, b) => {
        expect(telLettergrepen(`${a}-${b}`)).toBe(telLettergrepen(a) + telLettergrepen(b));
      }),
    );
  });

  it('vindt in elk woord met letters minstens één lettergreep', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäëïöü]{1,12}$/), (woord) => {
        expect(telLettergrepen(woord)).toBeGreaterThan(0);
      }),
    );
  });
});
