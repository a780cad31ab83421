import { Entity } from '../entity';
import { fixed, idReader, statusEntity } from './named-entities';
import type { RestStatus } from './rest-shapes';

/** `transition` of a validator; on create there is nothing to come from. */
export const transitionEntity = (transition: {
  id: string;
  name: string;
  from: RestStatus | null;
  to: RestStatus;
  hasScreen: boolean;
}): Entity =>
  new Entity('Transition', transition.id, {
    id: idReader(transition.id),
    name: fixed(transition.name),
    from: () => (transition.from === null ? null : statusEntity(transition.from)),
    to: () => statusEntity(transition.to),
    hasScreen: fixed(transition.hasScreen),
  });

export const workflowEntity = (workflow: { id: string; name: string }): Entity =>
  new Entity('Workflow', workflow.id, { id: fixed(workflow.id), name: fixed(workflow.name) });
