import type { Place } from '../look/places';

/** The id of the element that a place is known by: an input, or the group around its choices. */
export const idOf = (place: Place): string => place.replace('.', '-');

const FOCUSABLE = 'input, select, textarea, button';
const focusableIn = (element: HTMLElement): HTMLElement | null =>
  element.matches(FOCUSABLE)
    ? element
    : (element.querySelector<HTMLElement>('input:checked') ?? element.querySelector<HTMLElement>(FOCUSABLE));

/** Opens what is folded around the place and puts the focus there. False when the form does not show it. */
export function focusPlace(place: Place, root: Document = document): boolean {
  const element = root.getElementById(idOf(place));
  const target = element === null ? null : focusableIn(element);
  if (element === null || target === null) return false;
  for (let around = element.closest('details'); around !== null;) {
    around.open = true;
    around = around.parentElement?.closest('details') ?? null;
  }
  target.focus();
  return true;
}

/** Puts the focus into the box of a place and marks these of its words. */
export function selectWords(place: Place, start: number, end: number, root: Document = document): void {
  const box = root.getElementById(idOf(place));
  if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return;
  box.focus();
  box.setSelectionRange(start, end);
}
