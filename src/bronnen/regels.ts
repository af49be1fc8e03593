/** A line of a file: its number counted from 1, and its characters without the line end. */
export interface Regel {
  nummer: number;
  tekst: string;
}

/** Cuts a text into lines (LF, CRLF or CR); a byte order mark before the first line is left out. */
export function regelsVan(tekst: string): Regel[] {
  const zonderBom = tekst.startsWith('\uFEFF') ? tekst.slice(1) : tekst;
  return zonderBom.split(/\r\n|\n|\r/).map((regel, index) => ({ nummer: index + 1, tekst: regel }));
}

/** True when a line holds nothing but white space. */
export function isLeeg(regel: Regel): boolean {
  return regel.tekst.trim() === '';
}

/** A run of lines that are not empty. */
export type Blok = [Regel, ...Regel[]];

/** Groups lines into blocks. */
export function blokkenVan(regels: readonly Regel[]): Blok[] {
  const blokken: Blok[] = [];
  let open: Blok | undefined;
  for (const regel of regels) {
    if (isLeeg(regel)) {
      open = undefined;
    } else if (open) {
      open.push(regel);
    } else {
      open = [regel];
      blokken.push(open);
    }
  }
  return blokken;
}

/** The beginning of a line, for an error message. */
export function inKort(regel: Regel): string {
  const tekst = regel.tekst.trim();
  return tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst;
}
