/** The locale in what the host says of this frame; null where it says none. By hand, so that a first script needs no shapes. */
export function localeIn(context: unknown): string | null {
  if (typeof context !== 'object' || context === null || !('locale' in context)) return null;
  return typeof context.locale === 'string' ? context.locale : null;
}
