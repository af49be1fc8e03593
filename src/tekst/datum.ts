const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const DAG_IN_MS = 86_400_000;

/** A calendar day as "2021-04-15": no time and no time zone, so that a date never shifts. */
export type Dag = `${number}-${number}-${number}`;

/** True for an existing day written as "2021-04-15". */
export function isDag(tekst: string): tekst is Dag {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const tijd = Date.parse(`${tekst}T00:00:00Z`);
  return !Number.isNaN(tijd) && new Date(tijd).toISOString().startsWith(tekst);
}

/** Reads "15 april 2021" as "2021-04-15"; undefined when it is no existing day. */
export function leesDag(tekst: string): Dag | undefined {
  const delen = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(tekst.trim());
  if (!delen) return undefined;
  const maand = (MAANDEN as readonly string[]).indexOf(delen[2]?.toLowerCase() ?? '') + 1;
  const dag = `${delen[3]}-${String(maand).padStart(2, '0')}-${String(delen[1]).padStart(2, '0')}`;
  return isDag(dag) ? dag : undefined;
}

/** Writes "2021-04-15" as "15 april 2021"; throws a RangeError when it is no existing day. */
export function schrijfDag(dag: Dag): string {
  if (!isDag(dag)) throw new RangeError(`geen bestaande dag: ${dag}`);
  const [jaar, maand, nummer] = dag.split('-').map(Number);
  return `${nummer} ${MAANDEN[(maand ?? 1) - 1]} ${jaar}`;
}

/** The number of days from one day to another: 2021-04-15 to 2021-05-31 is 46. */
export function dagenTussen(van: Dag, tot: Dag): number {
  return Math.round((Date.parse(tot) - Date.parse(van)) / DAG_IN_MS);
}

// Swedish, for Swedes write a day as we store it: 2021-04-15.
const DAG_IN_NEDERLAND = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day that it is in the Netherlands at a moment; throws a RangeError when that is no moment. */
export function dagVan(moment: Date): Dag {
  const dag = DAG_IN_NEDERLAND.format(moment);
  if (!isDag(dag)) throw new RangeError(`geen bestaande dag: ${dag}`);
  return dag;
}
