import { expect, test } from 'vitest';
import { isGenoemd } from './genoemd.ts';

const NAMEN = ['2021Z06098', 'ah-tk-20202021-2965', 'Van Baarle', 'DENK', ''];

test.each([
  '2021z06098',
  'AH-TK-20202021-2965',
  'ah tk 20202021 2965',
  'wat vroeg van baarle?',
  'vragen van DENK',
])('"%s" noemt de bron', (vraag) => {
  expect(isGenoemd(NAMEN, vraag)).toBe(true);
});

test.each(['2021z0609', 'wat denkt de minister', 'van', '', '…'])(
  '"%s" noemt haar niet',
  (vraag) => {
    expect(isGenoemd(NAMEN, vraag)).toBe(false);
  },
);
