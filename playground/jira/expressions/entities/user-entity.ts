import { Entity } from '../entity';
import { fixed } from './named-entities';
import type { RestUser } from './rest-shapes';

/** A person; `groups` are names. */
export const userEntity = (user: RestUser, { groups }: { groups?: readonly string[] } = {}): Entity =>
  new Entity(
    'User',
    user.accountId,
    {
      accountId: fixed(user.accountId),
      displayName: fixed(user.displayName),
      locale: fixed(user.locale),
      timeZone: fixed(user.timeZone),
      active: fixed(user.active ?? true),
      ...(groups === undefined ? {} : { groups: () => [...groups] }),
    },
    { plain: { accountId: user.accountId } },
  );
