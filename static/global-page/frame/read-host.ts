import * as z from 'zod/mini';

import { rawContext } from '../../shared/raw-context';

const Word = z.optional(z.nullable(z.string()));
const Context = z.object({
  accountId: Word,
  cloudId: Word,
  moduleKey: Word,
  /** Documented for global pages: the address of Jira's own page. */
  extension: z.optional(z.catch(z.object({ location: Word }), {})),
});

/** Whose browser this is, and what showed the frame. */
export type Host = { accountId: string; cloudId: string; isCommand: boolean; address: string | null };

/** The module that the command palette opens as a dialog; the other one is the page. */
const COMMAND = 'report-problem';

/** What the frame's host says; a browser can forge all of it, and nothing here decides what anybody may do. */
export async function readHost(): Promise<Host> {
  const { data } = Context.safeParse(await rawContext());
  return {
    accountId: data?.accountId ?? '',
    cloudId: data?.cloudId ?? '',
    isCommand: data?.moduleKey === COMMAND,
    address: data?.extension?.location ?? null,
  };
}
