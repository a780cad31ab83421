/** For when the pressed button goes away: the keyboard stays in the same step. Headings carry `tabIndex={-1}`. */
export const focusOn = (id: string): void => document.getElementById(id)?.focus();
