/** What this version of the app brings along, beside what an admin sets up. A test holds it against manifest.yml. */
export const mechanisms = { typeGate: true, events: true, sweep: true, dailyCheck: true } as const;
