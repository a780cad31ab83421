/** The path of a Chromium program, or undefined. */
export function findChromium(): string | undefined;
/** A Chromium, installed if need be; ends the process with one sentence where that cannot be. */
export function requireChromium(): string;
