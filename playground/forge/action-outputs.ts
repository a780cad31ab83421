import * as z from 'zod/mini';

import type { ManifestModule } from './manifest';

const Errors = z.object({ errors: z.array(z.object({ message: z.string() })).check(z.minLength(1)) });
const Outputs = z.record(z.string(), z.unknown());

/** Whether a value is of an input's or output's type. */
export const isOfType = (value: unknown, type: string): boolean =>
  type === 'integer' ? Number.isInteger(value) : typeof value === type;

/** `errors`: what the app says went wrong. `problems`: what the manifest's outputs do not allow. */
export function outputProblems(
  { outputs = {} }: ManifestModule,
  body: unknown,
): Record<'errors' | 'problems', string[]> {
  const told = Errors.safeParse(body);
  if (told.success) return { errors: told.data.errors.map(({ message }) => message), problems: [] };
  const given = Outputs.safeParse(body);
  if (!given.success) return { errors: [], problems: ['The answer is no object.'] };
  const unknown = Object.keys(given.data).filter((name) => outputs[name] === undefined);
  const wrong = Object.entries(outputs).filter(([name, { type, nullable = false }]) => {
    const value = given.data[name];
    return value === null ? !nullable : !isOfType(value, type);
  });
  return {
    errors: [],
    problems: [
      ...unknown.map((name) => `${name} is no output of this action.`),
      ...wrong.map(([name, { type }]) => `The output ${name} is not ${type}.`),
    ],
  };
}
