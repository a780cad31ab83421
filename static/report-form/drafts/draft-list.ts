import { MOST_DRAFTS } from '../../../src/contract/panel-calls';
import type { Report } from '../../../src/core/report/report';
import { nothingBeside, type Beside, type SavedDraft } from '../../../src/core/report/saved-draft';

/** A draft that nobody came back to for this long is dropped. */
export const LONGEST_KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1_000;
/** Bytes of JSON in the second copy. Forge's storage takes 240 KiB a value; the rest is room for the row around it. */
const LARGEST_COPY = 220_000;

const newestFirst = (a: SavedDraft, b: SavedDraft): number => b.savedAt - a.savedAt;

/** One list of two: by id, the later one stands. Newest first. */
export function mergeDrafts(one: readonly SavedDraft[], other: readonly SavedDraft[]): SavedDraft[] {
  const byId = new Map<string, SavedDraft>();
  for (const draft of [...one, ...other]) {
    const known = byId.get(draft.id);
    if (known === undefined || known.savedAt < draft.savedAt) byId.set(draft.id, draft);
  }
  return [...byId.values()].sort(newestFirst);
}

/** @param now milliseconds since 1970 */
export const stillKept = (drafts: readonly SavedDraft[], now: number): SavedDraft[] =>
  drafts.filter((draft) => now - draft.savedAt < LONGEST_KEPT_DAYS * DAY);

/** Whether a person put anything into it: a route alone is nothing to come back for. */
export function isWorthKeeping(
  report: Report,
  tooLong: Readonly<Record<string, string>> = {},
  { notes, follows, joined }: Beside = nothingBeside,
): boolean {
  const { canMoveOn, blockingKind, affected } = report.impact;
  const { kind, category, blockerRequest } = report.about;
  const texts = [
    ...Object.values(report.answers),
    ...Object.values(report.evidence),
    ...Object.values(report.couldNot),
  ];
  return (
    Object.keys(tooLong).length > 0 ||
    notes.trim() !== '' ||
    follows !== null ||
    joined !== null ||
    texts.some((text) => text.trim() !== '') ||
    Object.values(report.done).some(Boolean) ||
    [kind, category, blockingKind, canMoveOn, affected].some((answer) => answer !== null) ||
    (blockerRequest ?? '') !== ''
  );
}

/** Sections in any order of keys: storage and Jira need not keep it. */
const words = ({ report, tooLong = {} }: Words): string =>
  JSON.stringify(
    Object.entries({ ...report, tooLong })
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([section, rows]) => [section, typeof rows === 'object' ? Object.entries(rows).sort() : rows]),
  );
type Words = Pick<SavedDraft, 'report' | 'tooLong'>;

/** Whether both hold the same words and choices. */
export const isSameDraft = (one: Words, other: Words): boolean => words(one) === words(other);

/** Whether the panel kept the same beside both. */
export const isSameBeside = (one: Beside = nothingBeside, other: Beside = nothingBeside): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The newest drafts that fit the second copy together, and how many do not. */
export function fitForCopy(drafts: readonly SavedDraft[]): { drafts: SavedDraft[]; leftOut: number } {
  let size = 0;
  const fitting = [...drafts].sort(newestFirst).filter((draft) => {
    const own = new Blob([JSON.stringify(draft)]).size;
    if (size + own > LARGEST_COPY) return false;
    size += own;
    return true;
  });
  const kept = fitting.slice(0, MOST_DRAFTS);
  return { drafts: kept, leftOut: drafts.length - kept.length };
}
