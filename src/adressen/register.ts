/** The ledger of every address that was ever published, one a line. */
export const REGISTER = 'content/adressen.txt';

const KOP = `# Elk adres dat deze site ooit heeft gehad. Links in nieuwsbrieven blijven hierdoor werken.
# Haal nooit een regel weg. Nieuwe adressen zet je erbij met: npm run adressen
`;

/** The addresses in the text of the ledger, each with its line; comments and empty lines are left out. */
export function leesRegister(tekst: string): Map<string, number> {
  return new Map(
    tekst.split('\n').flatMap((inhoud, index) => {
      const adres = inhoud.trim();
      return adres === '' || adres.startsWith('#') ? [] : [[adres, index + 1] as const];
    }),
  );
}

/** The text of the ledger for these addresses, in a fixed order: "#r2" before "#r10". */
export function schrijfRegister(adressen: readonly string[]): string {
  const opAdres = new Intl.Collator('nl', { numeric: true }).compare;
  const regels = [...new Set(adressen)].sort(opAdres).map((adres) => `${adres}\n`);
  return `${KOP}${regels.join('')}`;
}
