/** The body of a request, undefined without one; null where it is not JSON. */
export const bodyOf = (text: string): { body: unknown } | null => {
  if (text === '') return { body: undefined };
  try {
    const body: unknown = JSON.parse(text);
    return { body };
  } catch {
    return null;
  }
};
