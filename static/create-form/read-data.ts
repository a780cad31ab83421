import { FormScriptData } from '../../src/core/form-script/form-script-data';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What set-up registered for this dialog, the newest if there are several; null where none can be read. */
export function readData(uiModifications: readonly { data?: string }[]): FormScriptData | null {
  const readable = uiModifications.flatMap(({ data }) => {
    const result = FormScriptData.safeParse(data === undefined ? null : parsed(data));
    return result.success ? [result.data] : [];
  });
  return readable.toSorted((one, other) => other.revision - one.revision)[0] ?? null;
}
