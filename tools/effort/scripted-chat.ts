/** The boxes that a report cannot do without, by the titles that people read. */
export const BOXES = [
  'GitHub user name',
  'E-mail address',
  'Operating system',
  'Environment',
  'What was tried',
  'What you saw',
  'What you expected',
  'How to make it happen',
  'Batch',
] as const;
export type Box = (typeof BOXES)[number];

/** A chat or note as somebody would paste it, and what is true of its trouble. All people in it are made up. */
export type ScriptedChat = {
  name: string;
  text: string;
  /** What the coach types into the summary. */
  summary: string;
  /** Words that must stand in a box in the end. Where they do not, the coach types them. */
  holds: Partial<Record<Box, string>>;
  /** What the chat does not say, and the student answers when asked. */
  reply?: Partial<Record<Box, string>>;
  /** What the coach types without asking anybody, where a box does not say it; otherwise the words of `holds` are typed. */
  known?: Partial<Record<Box, string>>;
  canMoveOn: boolean;
  /** The row of "Does one of these describe it?", where the trouble is a Blocker. */
  blocking?: string;
};

export const BLOCKING = {
  ide: 'The student’s Learn IDE does not work',
  welcome: 'The student is stuck in the Welcome Track',
  chat: 'The chat is empty: broken, not merely quiet',
  pages: 'Pages of the curriculum answer with an error 500',
} as const;
