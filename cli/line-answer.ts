export type LineId = string | number | null;
export type LineError = { code: 'NOT_JSON' | 'INVALID_INPUT' | 'UNEXPECTED'; message: string; line: number };
export type LineAnswer<Answer> = ({ id: LineId } & Answer) | { id: LineId; error: LineError };

const NOTHING = Symbol('not JSON');
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return NOTHING;
  }
};

export const idOf = (value: unknown): LineId => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
};

/** What a command says to one parsed line. */
export type Answering<Answer> = (value: unknown, line: number) => LineAnswer<Answer>;

/** Reads a line and answers it. What cannot be read is answered as an error of that line and ends nothing. */
export const answerLine =
  <Answer>(answer: Answering<Answer>, failed: string) =>
  (text: string, line: number): LineAnswer<Answer> => {
    const value = parseJson(text);
    if (value === NOTHING) return { id: null, error: { code: 'NOT_JSON', message: 'The line is not JSON.', line } };
    try {
      return answer(value, line);
    } catch {
      return { id: idOf(value), error: { code: 'UNEXPECTED', message: failed, line } };
    }
  };
