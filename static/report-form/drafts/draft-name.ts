import type { Policy } from '../../../src/core/policy/policy';
import type { Report } from '../../../src/core/report/report';

const LINK = /https?:\/\/[^\s<>"']{4,300}/;
const LONGEST_NAME = 60;

const shorten = (text: string): string =>
  text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
/** One line without control characters. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/**
 * Ids of the policy's parts, those first whose words tell most about the trouble: two reports about one person are told
 * apart by what happened. Long answers before short ones, then by the weight that the policy gives them.
 */
export const namingOrder = ({ parts }: Policy): string[] =>
  parts
    .toSorted(
      (one, other) => Number(other.multiline) - Number(one.multiline) || (other.weight ?? 1) - (one.weight ?? 1),
    )
    .map(({ id }) => id);

/**
 * What a person knows a draft by: the first link they gave, else the first words they wrote; null when there are none.
 * @param order ids of parts, those first whose words shall name it; answers to other questions come last
 */
export function draftName(report: Report, order: readonly string[]): string | null {
  const ids = [...order, ...Object.keys(report.answers).filter((id) => !order.includes(id))];
  const texts = ids.map((id) => oneLine((report.answers[id] ?? '').slice(0, 2_000))).filter((text) => text !== '');
  const link = texts.map((text) => LINK.exec(text)?.[0]).find((found) => found !== undefined);
  const name = link?.replace(/^https?:\/\/(www\.)?/, '') ?? texts[0];
  return name === undefined ? null : shorten(name);
}
