import type { CalendarDate, JiraDate } from '../jira-date';
import { type Method, method, type Methods, numberOf } from './method';

const UNITS = ['Months', 'Days', 'Hours', 'Minutes'] as const;

const shifts: [string, Method<JiraDate>][] = UNITS.flatMap((unit) => [
  [`plus${unit}`, method<JiraDate>(1, 1, (date, [count]) => date.plus(unit, numberOf(count)))],
  [`minus${unit}`, method<JiraDate>(1, 1, (date, [count]) => date.plus(unit, -numberOf(count)))],
]);

const getter = (read: (date: Date) => number) => method<JiraDate>(0, 0, ({ millis }) => read(new Date(millis)));

export const dateMethods: Methods<JiraDate> = {
  ...Object.fromEntries(shifts),
  toISOString: method<JiraDate>(0, 0, (date) => date.toString()),
  toString: method<JiraDate>(0, 0, (date) => date.toString()),
  toCalendarDate: method<JiraDate>(0, 0, (date) => date.toCalendarDate()),
  toCalendarDateUTC: method<JiraDate>(0, 0, (date) => date.toCalendarDate()),
  getTime: getter((date) => date.getTime()),
  getFullYear: getter((date) => date.getUTCFullYear()),
  getMonth: getter((date) => date.getUTCMonth()),
  getDate: getter((date) => date.getUTCDate()),
  getDay: getter((date) => date.getUTCDay()),
  getHours: getter((date) => date.getUTCHours()),
  getMinutes: getter((date) => date.getUTCMinutes()),
  getSeconds: getter((date) => date.getUTCSeconds()),
  getMilliseconds: getter((date) => date.getUTCMilliseconds()),
};

export const calendarDateMethods: Methods<CalendarDate> = {
  plusDays: method(1, 1, (date, [count]) => date.plus('Days', numberOf(count))),
  minusDays: method(1, 1, (date, [count]) => date.plus('Days', -numberOf(count))),
  plusMonths: method(1, 1, (date, [count]) => date.plus('Months', numberOf(count))),
  minusMonths: method(1, 1, (date, [count]) => date.plus('Months', -numberOf(count))),
  toString: method<CalendarDate>(0, 0, (date) => date.toString()),
};
