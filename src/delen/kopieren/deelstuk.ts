import type { Dag } from '../../tekst/datum.ts';
import type { Deelcitaat } from '../deelcitaat.ts';

/** An answer as it stands in a newsletter. */
export interface Deelstuk {
  titel: string;
  kort: string;
  citaat: Deelcitaat | undefined;
  /** The official document with the answer, and to whom ("de SP"), when our sources lack it. */
  elders: { aan: string; nummer: string; adres: string } | undefined;
  /** What the link to the page says. */
  verder: string;
  /** The whole address of the page, without a fragment: mail programs drop it. */
  adres: string;
  /** The HTML that shows the answer in a frame on another site. */
  inbedcode: string;
  /** The day on which someone last compared the page with the sources. */
  nagekeken: Dag | undefined;
}
