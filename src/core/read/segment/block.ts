import type { ReadPart } from '../read-result';

/** A run of lines that belong together; `start` and `end` are offsets into the text, without outer blanks. */
export type Block = {
  kind: 'text' | 'item' | 'machine' | 'quote' | 'title';
  start: number;
  end: number;
  /** The part that the heading above names; `other` where it names something else, null where there is none. */
  section: ReadPart | 'other' | null;
  /** The number of an item, 0 for a bullet, null otherwise. */
  number: number | null;
  /** Which paragraph it is in: empty lines divide them. */
  paragraph: number;
  /** Who says it in a chat, in small letters; null where nobody is named. */
  speaker: string | null;
};
