import { Manifest } from '../manifest';

/** A small app that has one of each: a frame with a resolver, a queue with its consumer, a trigger. */
export const fixtureManifest = (scopes: string[] = ['read:jira-work', 'write:jira-work', 'storage:app']): Manifest =>
  Manifest.parse({
    app: { id: 'ari:cloud:ecosystem::app/12345678-0000-4000-8000-000000000000' },
    modules: {
      'jira:adminPage': [{ key: 'page', title: 'Page', resource: 'main', resolver: { function: 'resolver' } }],
      'jira:issuePanel': [{ key: 'mute', title: 'No resolver', resource: 'main' }],
      consumer: [{ key: 'work-consumer', queue: 'work', function: 'consume' }],
      trigger: [
        { key: 'on-issue', function: 'on-issue-fn', events: ['avi:jira:created:issue'], filter: { ignoreSelf: true } },
      ],
      function: [
        { key: 'resolver', handler: 'index.resolver', timeoutSeconds: 300 },
        { key: 'consume', handler: 'index.consume', timeoutSeconds: 300 },
        { key: 'on-issue-fn', handler: 'index.onIssue' },
        { key: 'lost', handler: 'index.lost' },
      ],
    },
    resources: [{ key: 'main', path: 'static/main/build' }],
    permissions: { scopes },
  });
