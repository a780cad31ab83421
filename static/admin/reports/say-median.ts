import type { MedianRange } from '../../../src/core/counting/time-buckets';
import { message } from '../../messages/message';
import { reports as words } from '../../messages/reports';

const HOUR = 3_600;
const MINUTE = 60;

function sayTime(seconds: number): string {
  if (seconds >= HOUR) return message(words.median.hours, { count: seconds / HOUR });
  return seconds > 90
    ? message(words.median.minutes, { count: seconds / MINUTE })
    : message(words.median.seconds, { count: seconds });
}

/** Both ends of the median's step, and on how many work items it stands. */
export function sayMedian(median: MedianRange | null): string {
  if (median === null) return words.median.none;
  const { from, to, of } = median;
  return to === null
    ? message(words.median.beyond, { from: sayTime(from), of })
    : message(words.median.between, { from: sayTime(from), to: sayTime(to), of });
}
