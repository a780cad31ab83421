import { fail } from './expression-error';

const DAY = 86_400_000;
const valid = (millis: number): number => (Number.isNaN(new Date(millis).getTime()) ? fail('Invalid date.') : millis);

/** The day of the month is kept where the other month has it, else that month's last day counts. */
function plusMonths(millis: number, months: number): number {
  const date = new Date(millis);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

/** A moment, in milliseconds since 1970; the site's time zone is taken as UTC. */
export class JiraDate {
  readonly millis: number;
  constructor(millis: number) {
    this.millis = valid(millis);
  }

  plus(unit: 'Months' | 'Days' | 'Hours' | 'Minutes', count: number): JiraDate {
    if (unit === 'Months') return new JiraDate(plusMonths(this.millis, count));
    const lengths = { Days: DAY, Hours: 3_600_000, Minutes: 60_000 };
    return new JiraDate(this.millis + count * lengths[unit]);
  }
  toCalendarDate(): CalendarDate {
    return new CalendarDate(this.millis);
  }
  toString(): string {
    return new Date(this.millis).toISOString();
  }
}

/** A day without a time; `millis` is cut to midnight UTC. */
export class CalendarDate {
  readonly millis: number;
  constructor(millis: number) {
    this.millis = Math.floor(valid(millis) / DAY) * DAY;
  }

  plus(unit: 'Months' | 'Days', count: number): CalendarDate {
    return new CalendarDate(unit === 'Months' ? plusMonths(this.millis, count) : this.millis + count * DAY);
  }
  toString(): string {
    return new Date(this.millis).toISOString().slice(0, 10);
  }
}
