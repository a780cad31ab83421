import {
  bodyOf,
  errorsOf,
  LEAD,
  makeJira,
  newBug,
  placeField,
  REPORT_FIELD,
  REPORTER,
  SITE_ADMIN,
} from '../testing/make-jira';

const create = (fields: Record<string, unknown>) => makeJira().ask('POST /issue', newBug(fields));

test('a work item gets the next key, the default priority and the person who made it', () => {
  const { ask } = makeJira();
  const made = ask('POST /issue', newBug());
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ key: 'LEARN-4' });
  const read = bodyOf(ask('GET /issue/LEARN-4'));
  expect(read.fields).toMatchObject({
    summary: 'The lights stay dark',
    priority: { id: '3' },
    status: { name: 'To Do' },
    reporter: { accountId: REPORTER },
    [REPORT_FIELD]: null,
  });
});

test.each([
  ['no summary', { summary: undefined }, 'summary'],
  ['a blank summary', { summary: '  ' }, 'summary'],
  ['a summary of 256 characters', { summary: 'x'.repeat(256) }, 'summary'],
  ['a summary of two lines', { summary: 'a\nb' }, 'summary'],
  ['a description that is not a document', { description: 'plain' }, 'description'],
  ['a priority outside the scheme', { priority: { id: '1' } }, 'priority'],
  ['a priority that nobody knows', { priority: { name: 'Urgent' } }, 'priority'],
  ['a person whom the site does not know', { assignee: { accountId: 'nobody' } }, 'assignee'],
  ['a field that is not on the screen', { [REPORT_FIELD]: { v: 1 } }, REPORT_FIELD],
  ['a reporter, without the permission', { reporter: { id: LEAD } }, 'reporter'],
  ['an unknown project', { project: { key: 'NOPE' } }, 'project'],
  ['an unknown type', { issuetype: { name: 'Epic' } }, 'issuetype'],
])('%s is refused with a sentence at its field', (_, fields, field) => {
  const answer = create(fields);
  expect(answer.status).toBe(400);
  expect(Object.keys(errorsOf(answer).errors)).toEqual([field]);
});

test('a refused create leaves nothing behind, not even a number', () => {
  const { ask, events } = makeJira();
  ask('POST /issue', newBug({ priority: { id: '99' } }));
  expect(events).toEqual([]);
  expect(ask('POST /issue', newBug()).body).toMatchObject({ key: 'LEARN-4' });
});

test('all wrong fields are named at once', () => {
  expect(Object.keys(errorsOf(create({ summary: '', priority: { id: '1' }, nonsense: 1 })).errors).sort()).toEqual([
    'nonsense',
    'priority',
    'summary',
  ]);
});

test('a bulk create makes what can be made and lists the rest', () => {
  const answer = makeJira().ask('POST /issue/bulk', { issueUpdates: [newBug(), newBug({ summary: '' })] });
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({
    issues: [{ key: 'LEARN-4' }],
    errors: [{ status: 400, failedElementNumber: 1 }],
  });
});

test('an edit keeps what changed in the changelog, with ids and words', () => {
  const { ask, events } = makeJira();
  expect(ask('PUT /issue/LEARN-2', { fields: { priority: { id: '10000' } } }).status).toBe(204);
  expect(ask('GET /issue/LEARN-2/changelog').body).toMatchObject({
    values: [{ items: [{ field: 'priority', from: '3', fromString: 'Medium', to: '10000', toString: 'Blocker' }] }],
  });
  expect(events).toMatchObject([{ type: 'avi:jira:updated:issue', actorId: REPORTER, byApp: false }]);
});

test('an edit that changes nothing makes no event', () => {
  const { ask, events } = makeJira();
  ask('PUT /issue/LEARN-2', { fields: { priority: { id: '3' } } });
  expect(events).toEqual([]);
});

test('only the fields that were asked for come back', () => {
  const { fields } = bodyOf(makeJira().ask('GET /issue/LEARN-1?fields=summary,priority'));
  expect(Object.keys(fields).sort()).toEqual(['priority', 'summary']);
});

test('the formatter of the app shows the value of its field', () => {
  const jira = makeJira();
  placeField(jira);
  jira.ask('PUT /issue/LEARN-1', { fields: { [REPORT_FIELD]: { v: 7 } } });
  expect(jira.ask('GET /issue/LEARN-1?expand=renderedFields').body).toMatchObject({
    renderedFields: { [REPORT_FIELD]: 'report 7' },
  });
});

test('what is not emulated answers 501 with its name', () => {
  const answer = makeJira().ask('POST /issue/LEARN-1/worklog', {});
  expect(answer.status).toBe(501);
  expect(errorsOf(answer).errorMessages[0]).toContain('POST /rest/api/3/issue/LEARN-1/worklog');
});

test.each([
  ['POST /issue', { ...newBug(), update: { summary: [{ add: 'x' }] } }],
  ['PUT /issue/LEARN-1', { fields: { labels: [] }, update: { labels: [{ add: 'x' }] } }],
  ['POST /issue/LEARN-1/transitions', { transition: { id: '21' }, update: { comment: [{ add: {} }] } }],
])('%s with a verb that does not fit is refused', (call, body) => {
  expect(makeJira().ask(call, body).status).toBe(400);
});

test('verbs add and remove labels, set fields and add comments', () => {
  const { ask } = makeJira();
  const body = { type: 'doc', version: 1, content: [] };
  const update = { labels: [{ add: 'a' }, { add: 'b' }, { remove: 'a' }], priority: [{ set: { id: '10000' } }] };
  expect(ask('PUT /issue/LEARN-1', { update: { ...update, comment: [{ add: { body } }] } }).status).toBe(204);
  expect(bodyOf(ask('GET /issue/LEARN-1')).fields).toMatchObject({ labels: ['b'], priority: { id: '10000' } });
  expect(ask('GET /issue/LEARN-1/comment').body).toMatchObject({ comments: [{ body }] });
});

test('only an app with the right of an administrator writes past the screen', () => {
  const write = (as: string, byApp: boolean) =>
    makeJira().ask(
      'PUT /issue/LEARN-1?overrideScreenSecurity=true',
      { fields: { [REPORT_FIELD]: { v: 1 } } },
      { as, byApp },
    ).status;
  expect([write('app', true), write(SITE_ADMIN, true), write(SITE_ADMIN, false), write(REPORTER, true)]).toEqual([
    204, 204, 400, 400,
  ]);
});

test('a body that is not JSON is refused', () => {
  expect(makeJira().ask('POST /issue', undefined).status).toBe(400);
});
