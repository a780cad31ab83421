import type { Report } from '../../../src/core/report/report';

const LINK = /https?:\/\/[^\s<>"']{4,300}/;
const LONGEST_NAME = 60;

const shorten = (text: string): string =>
  text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
/** One line without control characters. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/**
 * What a person knows a draft by: the first link they gave, else the first words they wrote; null when there are none.
 * @param order ids of the policy's parts, in its order; answers to other questions come last
 */
export function draftName(report: Report, order: readonly string[]): string | null {
  const ids = [...order, ...Object.keys(report.answers).filter((id) => !order.includes(id))];
  const texts = ids.map((id) => oneLine((report.answers[id] ?? '').slice(0, 2_000))).filter((text) => text !== '');
  const link = texts.map((text) => LINK.exec(text)?.[0]).find((found) => found !== undefined);
  const name = link?.replace(/^https?:\/\/(www\.)?/, '') ?? texts[0];
  return name === undefined ? null : shorten(name);
}
