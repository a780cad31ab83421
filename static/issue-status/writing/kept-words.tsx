import { createContext, type ReactNode, useContext, useState } from 'react';

export type FormName = 'ask' | 'decide' | 'allow' | 'lower' | 'send-back';
/** What was typed, by the name of its box. */
type Words = Readonly<Record<string, string>>;
type Kept = Partial<Readonly<Record<FormName, Words>>>;
type Change = (change: (before: Kept) => Kept) => void;

const nothing: Words = {};
const KeptContext = createContext<{ kept: Kept; change: Change } | null>(null);

/** Promise: what a person typed into a form outlives the form, until it is sent, discarded, or the page closes. */
export function KeptWords({ children }: { children: ReactNode }) {
  const [kept, change] = useState<Kept>({});
  return <KeptContext.Provider value={{ kept, change }}>{children}</KeptContext.Provider>;
}

/** What was typed into the form of this name. `isEmpty`: nothing but blanks. */
export function useKeptWords(form: FormName) {
  const context = useContext(KeptContext);
  if (context === null) throw new Error('useKeptWords outside of KeptWords');
  const { kept, change } = context;
  const words = kept[form] ?? nothing;
  return {
    words,
    isEmpty: Object.values(words).every((text) => text.trim() === ''),
    write: (box: string, text: string): void =>
      change((before) => ({ ...before, [form]: { ...before[form], [box]: text } })),
    forget: (): void => change((before) => ({ ...before, [form]: nothing })),
  };
}
