import { ok } from '../../contract/failure';
import type { Workflows } from '../ports';
import { makeProject, makeSite, makeWorkflow, type FakeSite } from '../testing/fake-site';

export const describeWorkflows = (name: string, create: (site: FakeSite) => Workflows) => {
  describe(`${name} keeps the workflows' promise`, () => {
    test.each([true, false])('whether Jira offers the gate: %s', async (offersGate) => {
      expect(await create(makeSite({ offersGate })).offersGate('10000', '1')).toEqual(ok(offersGate));
    });
    test('a work type has one workflow, without a gate at first', async () => {
      expect(await create(makeSite()).ofIssueType('10000', '1')).toEqual(
        ok({
          ...{ id: 'workflow-1', name: 'Support workflow', isEditable: true, gate: null },
          later: [{ id: '11', name: 'Done', screenId: null, gate: null }],
        }),
      );
    });
    test('a gate is attached, replaced and taken off', async () => {
      const workflows = create(makeSite());
      for (const config of ['{"a":1}', '{"a":2}']) {
        expect(await workflows.setGate('workflow-1', config)).toEqual(ok({}));
        expect(await workflows.ofIssueType('10000', '2')).toMatchObject({ value: { gate: { config, isOn: true } } });
      }
      expect(await workflows.setGate('workflow-1', null)).toEqual(ok({}));
      expect(await workflows.ofIssueType('10000', '1')).toMatchObject({ value: { gate: null } });
    });
    test('a later gate goes on the transitions that are named and no other, and all come off together', async () => {
      const site = makeSite();
      const workflows = create(site);
      await workflows.setGate('workflow-1', '{}');
      for (const config of ['{"a":1}', '{"a":2}']) {
        expect(await workflows.setLaterGates('workflow-1', config, ['11'])).toEqual(ok({}));
        const gate = { config, isOn: true };
        expect(await workflows.ofIssueType('10000', '1')).toMatchObject({
          value: { gate: { config: '{}' }, later: [{ gate }] },
        });
      }
      expect(await workflows.setLaterGates('workflow-1', '{}', [])).toEqual(ok({}));
      expect(await workflows.ofIssueType('10000', '1')).toMatchObject({
        value: { gate: { config: '{}' }, later: [{ gate: null }] },
      });
      await workflows.setLaterGates('workflow-1', '{}', ['11']);
      await workflows.setGate('workflow-1', null);
      expect(JSON.stringify(site.workflows)).not.toContain('preflight-');
    });
    test('the same gate twice is one gate', async () => {
      const site = makeSite();
      const workflows = create(site);
      await workflows.setGate('workflow-1', '{}');
      await workflows.setGate('workflow-1', '{}');
      const text = JSON.stringify(site.workflows);
      expect(text.split('preflight-gate')).toHaveLength(2);
    });
    test('all workflows with the gate are found, whichever project uses them', async () => {
      const ids = ['workflow-1', 'workflow-2', 'workflow-3'];
      const workflows = create(makeSite({ workflows: ids.map((id) => makeWorkflow({ id })) }));
      for (const id of ids.slice(1)) await workflows.setGate(id, '{}');
      const found = await workflows.withGate();
      expect(found.ok && found.value.map(({ id }) => id)).toEqual(['workflow-2', 'workflow-3']);
    });
    test('a workflow that Jira keeps read-only is refused and stays as it was', async () => {
      const site = makeSite({ workflows: [makeWorkflow({ isEditable: false })] });
      const before = JSON.stringify(site.workflows);
      expect(await create(site).setGate('workflow-1', '{}')).toMatchObject({ failure: { code: 'JIRA_REFUSED' } });
      expect(JSON.stringify(site.workflows)).toBe(before);
    });
    test('a workflow that is gone is NOT_FOUND', async () => {
      const workflows = create(makeSite({ projects: [makeProject({ workflows: {} })], workflows: [] }));
      expect(await workflows.ofIssueType('10000', '1')).toMatchObject({ failure: { code: 'NOT_FOUND' } });
      expect(await workflows.setGate('workflow-9', '{}')).toMatchObject({ failure: { code: 'NOT_FOUND' } });
    });
  });
};
