/**
 * A longer list of questions is read by nobody and loaded by everybody: then a page lists the dossiers,
 * which list their questions.
 */
export const MEESTE_VRAGEN = 200;

/** The home page names the newest dossiers; all of them stand on the page of the questions. */
export const MEESTE_DOSSIERS_THUIS = 12;
