import { fail, ok, type Result } from '../../contract/failure';
import type { Done, FieldPlace, Ports } from '../../jira/ports';
import type { StrictChange } from '../../jira/strict-change';
import type { Handler } from '../handlers';
import { writeAll } from '../setup/answer-with-state';
import { requireCovered } from '../setup/read-covered';
import { requireMapped } from '../setup/require-ready';
import type { SetupParts } from '../setup/setup-parts';
import { strictModeOf } from './read-strict';
import { PRIORITY, readStrictFacts, type StrictFacts } from './strict-facts';
import { hindranceOf } from './strict-state';
import { undoStrict } from './undo-strict';

/** Names in Jira, for admins: set up once, in the language of the app's back end. */
const LOOP_NAME = 'Change priority';
const screenName = (key: string): string => `Preflight: change priority (${key})`;

async function placesNow({ screenChanges }: Ports, { screens }: StrictFacts): Promise<Result<FieldPlace[]>> {
  const places: FieldPlace[] = [];
  for (const { id } of screens.filter(({ holdsField }) => holdsField)) {
    const place = await screenChanges.placeOf(id, PRIORITY);
    if (!place.ok) return place;
    if (place.value !== null) places.push(place.value);
  }
  return ok(places);
}

/** A screen that was changed before keeps the place that it had first. */
const merged = (before: StrictChange | null, now: readonly FieldPlace[], facts: StrictFacts): StrictChange => {
  const kept = before?.places ?? [];
  const added = now.filter(({ screenId }) => !kept.some((one) => one.screenId === screenId));
  const workflowIds = [...new Set([...(before?.workflowIds ?? []), ...facts.workflows.map(({ id }) => id)])];
  return { schemaVersion: 1, places: [...kept, ...added], screenId: before?.screenId ?? null, workflowIds };
};

/** What will be changed is stored first; the loops come before anything is taken away. */
async function switchOn({ ports }: SetupParts, facts: StrictFacts): Promise<Result<Done>> {
  const { screenChanges, strictChanges, workflows } = ports;
  const { project } = facts.covered;
  const places = await placesNow(ports, facts);
  if (!places.ok) return places;
  const planned = merged(facts.change, places.value, facts);
  const stored = await strictChanges.write(project.id, facts.change, planned);
  if (!stored.ok) return stored;
  const screen = await screenChanges.make(screenName(project.key), [PRIORITY, facts.fieldId]);
  if (!screen.ok) return screen;
  const loop = { screenId: screen.value, name: LOOP_NAME, config: facts.config };
  const { failure } = await writeAll([
    () => strictChanges.write(project.id, planned, { ...planned, screenId: screen.value }),
    ...facts.workflows.map(
      ({ id }) =>
        () =>
          workflows.setLoop(id, loop),
    ),
    ...places.value.map((place) => () => screenChanges.takeOff(place, PRIORITY)),
  ]);
  return failure === null ? ok({}) : { ok: false, failure };
}

async function turnOn(parts: SetupParts): Promise<Result<Done>> {
  const covered = await requireMapped(parts);
  if (!covered.ok) return covered;
  const facts = await readStrictFacts(parts, covered.value);
  if (!facts.ok) return facts;
  const hindrance = hindranceOf(facts.value);
  return hindrance === null ? switchOn(parts, facts.value) : fail('CONFLICT', hindrance.why);
}

export const setStrict =
  (parts: SetupParts): Handler<'strict/set'> =>
  async ({ on }) => {
    const covered = await requireCovered(parts.ports);
    if (!covered.ok) return covered;
    const done = on ? await turnOn(parts) : await undoStrict(parts.ports, covered.value.project.id);
    return done.ok ? strictModeOf(parts, covered.value) : done;
  };
