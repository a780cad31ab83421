import type { RequestView } from '../../../src/contract/request';
import { message } from '../../messages/message';
import { request as words } from '../../messages/request';

/** Whom to ask: those that the policy names, with who is gone, and the admins who always can. */
export function WhoDecides({ roles, groups, users }: RequestView['deciders']) {
  const named = [
    ...users.map(({ name, isGone }) => (isGone ? message(words.deciders.gone, { name }) : name)),
    ...groups.map((name) => message(words.deciders.group, { name })),
    ...roles.map((name) => message(words.deciders.role, { name })),
  ];
  if (named.length === 0) return <p className="note">{words.deciders.admins}</p>;
  const isNobodyLeft = groups.length + roles.length === 0 && users.every(({ isGone }) => isGone);
  const names = isNobodyLeft ? users.map(({ name }) => name).join(', ') : named.join(', ');
  return <p className="note">{message(isNobodyLeft ? words.deciders.allGone : words.deciders.named, { names })}</p>;
}
