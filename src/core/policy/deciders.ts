import * as z from 'zod/mini';

import { list } from './basics';

const Name = z.string().check(z.minLength(1), z.maxLength(255));
const AccountId = z.string().check(z.regex(/^[A-Za-z0-9:._-]{1,128}$/));
/** Jira's id, and what it was called when it was chosen: so that people can be told whom to ask without Jira being asked. */
const Role = z.object({ id: z.string().check(z.regex(/^\d{1,18}$/)), name: Name });
const Named = z.object({ id: AccountId, name: Name });

/** Longer than this nobody waits for an answer. */
const MOST_HOURS = 2_160;
const hours = z.number().check(z.int(), z.gte(1), z.lte(MOST_HOURS));

/**
 * Who decides on requests for a guarded priority, and how long they have. Admins of the space and of Jira always may: they can allow
 * any priority without a request. Nobody named: they alone.
 */
export const Deciders = z
  .object({
    roles: list(Role, 10),
    groups: list(Named, 20),
    users: list(Named, 50),
    /** Whether who asked may also decide. */
    ownRequests: z.boolean(),
    /** Both from the moment at which the app first knew of the request. */
    remindAfterHours: hours,
    expireAfterHours: hours,
  })
  .check(z.refine(({ remindAfterHours, expireAfterHours }) => remindAfterHours < expireAfterHours));
export type Deciders = z.infer<typeof Deciders>;

/** What a policy that says nothing means. */
export const adminsDecide: Deciders = {
  roles: [],
  groups: [],
  users: [],
  ownRequests: false,
  remindAfterHours: 4,
  expireAfterHours: 72,
};

export const decidersOf = ({ deciders }: { deciders?: Deciders | undefined }): Deciders => deciders ?? adminsDecide;
