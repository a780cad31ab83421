import type { Result } from '../contract/failure';
import type { Ports } from '../jira/ports';

/** Reads that become stale together. */
type Shelf = { forget: () => void };
type Ask<A extends readonly unknown[], T> = (...args: A) => Promise<Result<T>>;

function makeShelf() {
  const books: Map<string, unknown>[] = [];
  /** Asked once for the same arguments; a failure is not kept, so that whoever asks again gets an answer of its own. */
  const read = <A extends readonly unknown[], T>(ask: Ask<A, T>): Ask<A, T> => {
    const kept = new Map<string, Promise<Result<T>>>();
    books.push(kept);
    return async (...args) => {
      const key = JSON.stringify(args);
      const asked = kept.get(key) ?? ask(...args);
      kept.set(key, asked);
      const answer = await asked;
      if (!answer.ok && kept.get(key) === asked) kept.delete(key);
      return answer;
    };
  };
  const forget = (): void => {
    for (const kept of books) kept.clear();
  };
  return { read, forget };
}

/** A write that failed may have changed something all the same. */
const makesStale =
  ({ forget }: Shelf) =>
  <A extends readonly unknown[], T>(write: Ask<A, T>): Ask<A, T> =>
  async (...args) => {
    forget();
    const done = await write(...args);
    forget();
    return done;
  };

function settings({ policies, revisions }: Ports): Pick<Ports, 'policies' | 'revisions'> {
  const shelf = makeShelf();
  const write = makesStale(shelf);
  return {
    policies: {
      read: shelf.read((projectId: string) => policies.read(projectId)),
      override: shelf.read((projectId: string) => policies.override(projectId)),
      site: shelf.read(() => policies.site()),
      coveredProjects: shelf.read(() => policies.coveredProjects()),
      chosenProject: shelf.read(() => policies.chosenProject()),
      save: write((...space: Parameters<typeof policies.save>) => policies.save(...space)),
      saveSite: write((...site: Parameters<typeof policies.saveSite>) => policies.saveSite(...site)),
      chooseProject: write((projectId: string | null) => policies.chooseProject(projectId)),
      retire: write((...space: Parameters<typeof policies.retire>) => policies.retire(...space)),
      retired: shelf.read((projectId: string) => policies.retired(projectId)),
    },
    revisions: {
      ...revisions,
      publish: write((...what: Parameters<typeof revisions.publish>) => revisions.publish(...what)),
    },
  };
}

/** What a create dialog shows follows from the screens. */
function screensAndForms(ports: Ports): Pick<Ports, 'screens' | 'screenChanges' | 'createForms'> {
  const { screens, screenChanges: changes, createForms } = ports;
  const shelf = makeShelf();
  const write = makesStale(shelf);
  return {
    createForms: { read: shelf.read((...of: Parameters<typeof createForms.read>) => createForms.read(...of)) },
    screens: {
      showing: shelf.read((fieldId: string) => screens.showing(fieldId)),
      ofProject: shelf.read((...of: Parameters<typeof screens.ofProject>) => screens.ofProject(...of)),
      addField: write((...to: Parameters<typeof screens.addField>) => screens.addField(...to)),
    },
    screenChanges: {
      ...changes,
      otherProjects: shelf.read((...of: Parameters<typeof changes.otherProjects>) => changes.otherProjects(...of)),
      takeOff: write((...from: Parameters<typeof changes.takeOff>) => changes.takeOff(...from)),
      putBack: write((...to: Parameters<typeof changes.putBack>) => changes.putBack(...to)),
      make: write((...screen: Parameters<typeof changes.make>) => changes.make(...screen)),
      remove: write((screenId: string) => changes.remove(screenId)),
    },
  };
}

function gates({ workflows, gateRows }: Ports): Pick<Ports, 'workflows' | 'gateRows'> {
  const [rules, rows] = [makeShelf(), makeShelf()];
  const [change, write] = [makesStale(rules), makesStale(rows)];
  return {
    workflows: {
      offersGate: rules.read((...of: Parameters<typeof workflows.offersGate>) => workflows.offersGate(...of)),
      ofIssueType: rules.read((...of: Parameters<typeof workflows.ofIssueType>) => workflows.ofIssueType(...of)),
      withGate: rules.read(() => workflows.withGate()),
      setGate: change((...to: Parameters<typeof workflows.setGate>) => workflows.setGate(...to)),
      setLaterGates: change((...to: Parameters<typeof workflows.setLaterGates>) => workflows.setLaterGates(...to)),
      setLoop: change((...to: Parameters<typeof workflows.setLoop>) => workflows.setLoop(...to)),
    },
    gateRows: {
      read: rows.read((projectId: string) => gateRows.read(projectId)),
      write: write((...to: Parameters<typeof gateRows.write>) => gateRows.write(...to)),
      remove: write((projectId: string) => gateRows.remove(projectId)),
    },
  };
}

function scripts({ formScripts, strictChanges }: Ports): Pick<Ports, 'formScripts' | 'strictChanges'> {
  const [registered, changed] = [makeShelf(), makeShelf()];
  const [register, keep] = [makesStale(registered), makesStale(changed)];
  return {
    formScripts: {
      list: registered.read(() => formScripts.list()),
      create: register((...script: Parameters<typeof formScripts.create>) => formScripts.create(...script)),
      update: register((...script: Parameters<typeof formScripts.update>) => formScripts.update(...script)),
      remove: register((id: string) => formScripts.remove(id)),
    },
    strictChanges: {
      ...strictChanges,
      read: changed.read((projectId: string) => strictChanges.read(projectId)),
      write: keep((...to: Parameters<typeof strictChanges.write>) => strictChanges.write(...to)),
    },
  };
}

/** What nothing of ours changes. */
function facts(ports: Ports): Pick<Ports, 'permissions' | 'projects' | 'priorities' | 'reportField'> {
  const { permissions, projects, priorities, reportField } = ports;
  const { read } = makeShelf();
  return {
    permissions: {
      mayAdministerJira: read(() => permissions.mayAdministerJira()),
      rightsIn: read((projectId: string) => permissions.rightsIn(projectId)),
    },
    projects: { ...projects, read: read((projectId: string) => projects.read(projectId)) },
    priorities: { all: read(() => priorities.all()) },
    reportField: {
      find: read((...as: Parameters<typeof reportField.find>) => reportField.find(...as)),
      findRuling: read((...as: Parameters<typeof reportField.findRuling>) => reportField.findRuling(...as)),
    },
  };
}

/**
 * The ports of one call, or of one turn of a queue: what was read is read once, until something is written that it may depend on.
 * Never kept longer: the next press sees what others did meanwhile, and every conditional write still compares in storage or Jira.
 */
export const sharedReads = (ports: Ports): Ports => ({
  ...ports,
  ...settings(ports),
  ...screensAndForms(ports),
  ...gates(ports),
  ...scripts(ports),
  ...facts(ports),
});
