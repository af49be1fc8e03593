/**
 * The small words that carry a question tell no subject, but they tell what is wanted: permission, a
 * duty, a number, a person, help; and who asks. Each is one feature, however it is worded.
 */
const VRAAGWOORDEN: Readonly<Record<string, RegExp>> = {
  mag: /\b(?:mag|mogen|moogt|toegestaan|legaal|illegaal|strafbaar|verboden|allowed|can my|may)\b/,
  moet: /\b(?:moet|moeten|verplicht|must|hoeft)\b/,
  hoeveel:
    /\b(?:hoeveel|hoe vaak|hoe veel|aantal|percentage|procent|cijfers?|how many|hoe groot)\b/,
  wie: /\b(?:wie|welke instantie|waar kan ik|bij wie|who)\b/,
  'wat-is': /\b(?:wat is|wat zijn|wat doet|wat betekent|what is)\b/,
  'wat-doen': /\b(?:wat kan ik|wat moet ik|wat kun je|wat nu|kan ik iets|wat doe ik|hulp|help)\b/,
  hoe: /^hoe\b|\bhoe (?!veel|vaak)/,
  wat: /\bwat\b/,
  welke: /\bwelke?\b/,
  waarom: /\bwaarom\b/,
  wanneer: /\b(?:wanneer|when)\b/,
  ik: /\b(?:ik|mij|me|mijn|mn|m'n|my)\b/,
  zij: /\b(?:ze|zij|hun)\b/,
  wij: /\b(?:we|wij|ons|onze)\b/,
  niet: /\b(?:niet|geen|nooit|zonder)\b/,
  kan: /\b(?:kan|kunnen|kun)\b/,
};

/** What the small words of a query tell, by name. */
export function vraagwoordenIn(vraag: string): string[] {
  const klein = vraag.toLowerCase();
  return Object.keys(VRAAGWOORDEN).filter((naam) => VRAAGWOORDEN[naam]?.test(klein));
}
