/**
 * Operator times in seconds of the Keystroke-Level Model: S. K. Card, T. P. Moran and A. Newell, "The keystroke-level model for user
 * performance time with interactive systems", Communications of the ACM 23(7), 1980, pages 396 to 410.
 */
export const OPERATORS = {
  /** A key, by the paper's average typist who is no secretary: 40 words a minute. The mouse's button counts as one. */
  key: 0.28,
  /** Pointing at something with the mouse. */
  point: 1.1,
  /** The hand goes to the keyboard or to the mouse. */
  home: 0.4,
  /** Thinking before a step. */
  think: 1.35,
} as const;

const { key, point, home, think } = OPERATORS;
/** A press or a tick: think, point, press. */
export const secondsOfPress = think + point + key;
/** A choice from a list: it is opened, then the row is pressed. */
export const secondsOfChoice = think + 2 * (point + key);
/** Think, point, press, hand to the keys, Ctrl and A, Ctrl and V, hand back. */
export const secondsOfPaste = think + point + key + 2 * home + 4 * key;
/** The same, with the text's own keys in place of those four. */
export const secondsOfTyping = (text: string): number => think + point + key + 2 * home + text.length * key;

/** What a report costs its writer. Every press, choice and field typed into is one action. */
export type Effort = { actions: number; typed: number; seconds: number };

export type Person = {
  effort: Effort;
  presses: (what: Promise<unknown>) => Promise<void>;
  chooses: (what: Promise<unknown>) => Promise<void>;
  pastes: (what: Promise<unknown>) => Promise<void>;
  types: (text: string, into: (text: string) => Promise<unknown>) => Promise<void>;
};

/** Somebody whose actions are counted while they do them. */
export function makePerson(): Person {
  const effort: Effort = { actions: 0, typed: 0, seconds: 0 };
  const taking =
    (seconds: number) =>
    async (what: Promise<unknown>): Promise<void> => {
      await what;
      effort.actions += 1;
      effort.seconds += seconds;
    };
  return {
    effort,
    presses: taking(secondsOfPress),
    chooses: taking(secondsOfChoice),
    pastes: taking(secondsOfPaste),
    types: async (text, into) => {
      await taking(secondsOfTyping(text))(into(text));
      effort.typed += 1;
    },
  };
}

/** `High from a chat: 9 actions, 1 typed, 33 s`. */
export const effortLine = (name: string, { actions, typed, seconds }: Effort): string =>
  `${name}: ${actions} actions, ${typed} typed, ${Math.round(seconds)} s (keystroke-level model)`;
