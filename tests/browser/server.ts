import { type Meetserver, startMeetserver } from '../../scripts/meetserver.ts';

/** Where the built sites are; to be set when they were built elsewhere. */
export const DIST = process.env.DIST || 'dist';
export const DIST_SUBPAD = process.env.DIST_SUBPAD || 'dist-subpad';
export const SUBPAD = '/thuiswerken';

export interface Sites {
  /** The site without headers: only the policy in the pages themselves protects it. */
  site: Meetserver;
  /** The same site with the headers that hosts send. */
  siteMetKoppen: Meetserver;
  /** The site that was built for a sub-path, found there. */
  subpadsite: Meetserver;
}

type Gebruik = (site: Meetserver) => Promise<void>;

async function metServer(start: Promise<Meetserver>, gebruik: Gebruik): Promise<void> {
  const server = await start;
  try {
    await gebruik(server);
  } finally {
    await server.sluit();
  }
}

/** One server per worker and per site, started only when a test asks for it. */
export const sites = {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that this fixture needs no other.
  site: async ({}, gebruik: Gebruik) => metServer(startMeetserver({ map: DIST }), gebruik),
  // biome-ignore lint/correctness/noEmptyPattern: idem.
  siteMetKoppen: async ({}, gebruik: Gebruik) =>
    metServer(startMeetserver({ map: DIST, metKoppen: true }), gebruik),
  // biome-ignore lint/correctness/noEmptyPattern: idem.
  subpadsite: async ({}, gebruik: Gebruik) =>
    metServer(startMeetserver({ map: DIST_SUBPAD, basis: SUBPAD }), gebruik),
};
