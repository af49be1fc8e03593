// What a page looks like to somebody who looks or points: measured in the page itself, so every
// function here stands alone.

/**
 * What sticks out at the right. A wide thing may scroll within its own frame, provided that the
 * keyboard can reach that frame; hiding what does not fit is not a solution.
 */
export function uitstekers(): string[] {
  const breedte = document.documentElement.clientWidth;
  const noem = (element: Element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`;

  const eigenLijst = (element: Element): boolean => {
    for (let op: Element | null = element; op && op !== document.body; op = op.parentElement) {
      const { overflowX, position, width } = getComputedStyle(op);
      const scrolt = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolt && op instanceof HTMLElement && op.tabIndex >= 0) return true;
      // Text for screen readers only.
      if (position === 'absolute' && width === '1px') return true;
    }
    return false;
  };

  const gevonden = [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > breedte + 1 && !eigenLijst(element);
    })
    .map(noem);
  // A text field scrolls by itself, wherever the cursor goes.
  const vakken = document.body.querySelectorAll<HTMLElement>(
    ':is(main, header, footer) :not(input)',
  );
  const afgeknipt = [...vakken]
    .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && !eigenLijst(element))
    .map((element) => `afgeknipt: ${noem(element)}`);
  const { scrollWidth } = document.documentElement;
  const schuift = scrollWidth > breedte ? [`de pagina is ${scrollWidth} breed`] : [];
  return [...schuift, ...gevonden, ...afgeknipt];
}

interface Maten {
  /** Controls smaller than 24 pixels, wide or high, that do not stand in running text. */
  teKlein: string[];
  /** Main controls (fields, buttons, menu, what opens a panel) lower than 44 pixels. */
  hoofdTeKlein: string[];
  geteld: number;
}

/** Measures what one can point at, by the rule of WCAG 2.5.8: links in a sentence are exempt. */
export function maten(): Maten {
  const noem = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const naam = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
    return `<${element.localName} class="${element.className}"> ${naam}: ${width.toFixed(1)} × ${height.toFixed(1)}`;
  };
  /** The text around a link, up to the block that it stands in, says more than the link alone. */
  const inLopendeTekst = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let blok: Element | null = element.parentElement;
    while (blok && getComputedStyle(blok).display === 'inline') blok = blok.parentElement;
    const kopie = blok?.cloneNode(true) as Element | undefined;
    for (const link of kopie?.querySelectorAll('a, .alleen-voorlezen') ?? []) link.remove();
    return /\p{L}{2}/u.test(kopie?.textContent ?? '');
  };
  const alles = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, label:has(input)'),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.matches('.spring'));
  // Whoever ticks a box may also press the words beside it.
  const vak = (element: Element) => element.closest('label') ?? element;
  const klein = (grens: number) => (element: Element) => {
    const { width, height } = vak(element).getBoundingClientRect();
    return width < grens - 0.01 || height < grens - 0.01;
  };
  const hoofd = 'button, input:not([type="checkbox"]), summary, .sitekop a, footer a';
  return {
    teKlein: alles
      .filter((el) => !inLopendeTekst(el))
      .filter(klein(24))
      .map(noem),
    hoofdTeKlein: alles
      .filter((el) => el.matches(hoofd))
      .filter(klein(44))
      .map(noem),
    geteld: alles.length,
  };
}

/** Pieces of text that lie over each other, and text that its own box cuts off below. */
export function botsingen(): string[] {
  const noem = (element: Element) =>
    `<${element.localName}> ${element.textContent?.trim().slice(0, 40)}`;
  const blokken =
    'p, li, h1, h2, h3, h4, dt, dd, td, th, caption, figcaption, blockquote, pre, summary, button, label, input, nav a';
  const leesbaar = [...document.body.querySelectorAll<HTMLElement>(blokken)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.closest('.alleen-voorlezen') && !element.querySelector(blokken));
  const vakken = leesbaar
    .map((element) => ({ element, vak: element.getBoundingClientRect() }))
    .filter(({ vak }) => vak.width > 1 && vak.height > 1)
    .sort((een, ander) => een.vak.top - ander.vak.top);
  const gevonden: string[] = [];
  for (const [plek, { element, vak }] of vakken.entries()) {
    for (const { element: ander, vak: buur } of vakken.slice(plek + 1)) {
      if (buur.top >= vak.bottom - 1) break;
      if (buur.left < vak.right - 1 && buur.right > vak.left + 1) {
        gevonden.push(`${noem(element)} raakt ${noem(ander)}`);
      }
    }
  }
  const afgekapt = leesbaar.filter((element) => {
    const knipt = ['hidden', 'clip'].includes(getComputedStyle(element).overflowY);
    return knipt && element.scrollHeight > element.clientHeight + 1;
  });
  return [...gevonden, ...afgekapt.map((element) => `afgekapt: ${noem(element)}`)];
}

/** What stays in view while one scrolls may not take more than half of a low screen. */
export function inDeWeg(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
    .filter((element) => element.getBoundingClientRect().height > innerHeight / 2)
    .map((element) => `<${element.localName} class="${element.className}">`);
}
