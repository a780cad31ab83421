import type { Dialog } from './dialog';

/** A person typed or chose something. */
export function setField({ state, patch }: Dialog, id: string, value: unknown): void {
  const { form, errors } = state.get();
  const field = form[id];
  if (field === undefined) return;
  const otherErrors = Object.fromEntries(Object.entries(errors).filter(([of]) => of !== id));
  patch({ form: { ...form, [id]: { ...field, value } }, errors: otherErrors, touched: true });
}

/** The app's field submitted: stored into the dialog, nothing more. Its first value is what it starts with, not a person's. */
export function submitReport({ state, reportValue, patch }: Dialog, value: unknown): void {
  const before = reportValue.get();
  reportValue.set(value);
  if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) patch({ touched: true });
  const { report, errors } = state.get();
  if (report !== null && report.fieldId in errors)
    patch({ errors: Object.fromEntries(Object.entries(errors).filter(([of]) => of !== report.fieldId)) });
}
