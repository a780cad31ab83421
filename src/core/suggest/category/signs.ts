/** Signs that JSON writes as they are: from # to ~ without the backslash. */
const FIRST = 35;
const BACKSLASH = 92;
/** Numbers from 0 up to, not including, this have a sign. */
export const SIGNS = 91;
/** Weights go from -STEPS to STEPS, finer near zero: sign n stands for (n / STEPS)². */
export const STEPS = 45;

export const signOf = (number: number): string =>
  String.fromCharCode(number + FIRST >= BACKSLASH ? number + FIRST + 1 : number + FIRST);

/** The number at a place in a row; below zero or too large where there is no sign. */
export function numberAt(row: string, place: number): number {
  const code = row.charCodeAt(place);
  return code > BACKSLASH ? code - FIRST - 1 : code - FIRST;
}

/** -STEPS to STEPS for a weight from -1 to 1. */
export const stepOf = (weight: number): number => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight)) * STEPS);
export const weightOf = (step: number): number => Math.sign(step) * (step / STEPS) ** 2;
