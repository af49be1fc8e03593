// Runs a command and measures what it costs: seconds, and the memory of the process and all below it.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Proceskosten {
  seconden: number;
  /** Seconds of processor time of all its processes: fairer than the clock on a busy machine. Undefined as below. */
  rekentijd: number | undefined;
  /** The highest sum of resident memory of all its processes, in bytes; undefined where /proc is not there. */
  geheugen: number | undefined;
}

const OM_DE = 200;
const STAARTLENGTE = 4_000;

/** The kernel counts processor time in these parts of a second, on every system that Node runs on. */
const TIKKEN = 100;

/** Of a process and all its descendants together: resident bytes, what they share counted double, and seconds of work. */
function meetBoom(wortel: number): { bytes: number; rekentijd: Map<number, number> } {
  const kinderen = new Map<number, number[]>();
  const bytes = new Map<number, number>();
  const tijd = new Map<number, number>();
  for (const naam of readdirSync('/proc')) {
    if (!/^\d+$/.test(naam)) continue;
    let status: string;
    let stat: string;
    try {
      status = readFileSync(`/proc/${naam}/status`, 'utf8');
      stat = readFileSync(`/proc/${naam}/stat`, 'utf8');
    } catch {
      continue; // The process has just ended.
    }
    const pid = Number(naam);
    const ouder = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    kinderen.set(ouder, [...(kinderen.get(ouder) ?? []), pid]);
    bytes.set(pid, Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024);
    // After the name, which may hold brackets itself, the twelfth and thirteenth fields are the time.
    const velden = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    tijd.set(pid, (Number(velden[11]) + Number(velden[12])) / TIKKEN);
  }
  const boom = (pid: number): number[] => [pid, ...(kinderen.get(pid) ?? []).flatMap(boom)];
  const leden = boom(wortel);
  return {
    bytes: leden.reduce((som, pid) => som + (bytes.get(pid) ?? 0), 0),
    rekentijd: new Map(leden.map((pid) => [pid, tijd.get(pid) ?? 0])),
  };
}

/** Runs Node with these arguments; throws an Error with the end of what it said when it fails. */
export async function meetProces(
  argumenten: readonly string[],
  cwd: string,
  omgeving: NodeJS.ProcessEnv,
): Promise<Proceskosten> {
  const begin = performance.now();
  const proces = spawn(process.execPath, [...argumenten], {
    cwd,
    env: omgeving,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let staart = '';
  const onthoud = (stuk: Buffer) => {
    staart = (staart + stuk.toString()).slice(-STAARTLENGTE);
  };
  proces.stdout.on('data', onthoud);
  proces.stderr.on('data', onthoud);
  let geheugen: number | undefined;
  const tijden = new Map<number, number>();
  const klok = setInterval(() => {
    if (process.platform !== 'linux' || proces.pid === undefined) return;
    const { bytes, rekentijd } = meetBoom(proces.pid);
    geheugen = Math.max(geheugen ?? 0, bytes);
    for (const [pid, tijd] of rekentijd) tijden.set(pid, Math.max(tijden.get(pid) ?? 0, tijd));
  }, OM_DE);
  try {
    const code = await new Promise<number | null>((klaar, mislukt) => {
      proces.once('error', mislukt);
      proces.once('close', klaar);
    });
    if (code !== 0) throw new Error(`${argumenten.join(' ')} eindigde met ${code}:\n${staart}`);
    const rekentijd =
      geheugen === undefined ? undefined : [...tijden.values()].reduce((a, b) => a + b, 0);
    return { seconden: (performance.now() - begin) / 1000, rekentijd, geheugen };
  } finally {
    clearInterval(klok);
  }
}
