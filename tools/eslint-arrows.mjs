import path from 'node:path';

/**
 * The arrows of the layout: which room may import from which, and which packages. A room not named here may import anything.
 * The first room whose path starts the file's path counts, so put inner rooms first.
 */
const ROOMS = [
  { room: 'src/core', sees: ['src/core'], packages: ['zod/mini'] },
  { room: 'src/contract', sees: ['src/core', 'src/contract'], packages: ['zod/mini'] },
  {
    room: 'src/jira',
    sees: ['src/core', 'src/contract', 'src/jira'],
    packages: ['zod/mini', '@forge/api', '@forge/kvs', '@forge/events'],
  },
  { room: 'src/index', sees: ['src/resolvers', 'src/triggers', 'src/consumers', 'src/schedules'], packages: [] },
  ...['src/resolvers', 'src/triggers', 'src/consumers', 'src/schedules'].map((room) => ({
    room,
    sees: ['src/core', 'src/contract', 'src/jira', room],
    packages: ['zod/mini', '@forge/resolver'],
  })),
  { room: 'static/messages', sees: ['static/messages'], packages: [] },
  {
    room: 'static/shared',
    sees: ['src/core', 'src/contract', 'static/shared', 'static/messages'],
    packages: ['zod/mini', '@forge/bridge', '@atlaskit/', 'react', 'react-dom'],
  },
  // The form of a report: the create panel and the panel on a work item show the same one.
  {
    room: 'static/report-form',
    sees: ['src/core', 'src/contract', 'static/shared', 'static/messages', 'static/report-form'],
    packages: ['zod/mini', '@forge/bridge', '@atlaskit/', 'react', 'react-dom', 'bowser'],
  },
  ...['panel', 'issue-status', 'portal'].map((screen) => ({
    room: `static/${screen}`,
    sees: [
      ...['src/core', 'src/contract', 'static/shared', 'static/messages', 'static/report-form'],
      `static/${screen}`,
    ],
    packages: ['zod/mini', '@forge/bridge', '@atlaskit/', 'react', 'react-dom'],
  })),
  // The editor of a policy: the admin page and a space's own settings show the same one.
  {
    room: 'static/policy-editor/preview',
    sees: [
      ...['src/core', 'src/contract', 'static/shared', 'static/messages', 'static/report-form'],
      'static/policy-editor',
    ],
    packages: ['zod/mini', '@forge/bridge', '@atlaskit/', 'react', 'react-dom'],
  },
  {
    room: 'static/policy-editor',
    sees: ['src/core', 'src/contract', 'static/shared', 'static/messages', 'static/policy-editor'],
    packages: ['zod/mini', '@forge/bridge', '@atlaskit/', 'react', 'react-dom'],
  },
  ...['admin/policy', 'project-settings'].map((screen) => ({
    room: `static/${screen}`,
    sees: [
      ...['src/core', 'src/contract', 'static/shared', 'static/messages', 'static/policy-editor'],
      `static/${screen.split('/')[0]}`,
    ],
    packages: ['zod/mini', '@forge/bridge', '@atlaskit/', 'react', 'react-dom'],
  })),
  {
    room: 'static/admin/reports',
    sees: ['src/core', 'src/contract', 'static/shared', 'static/messages', 'static/admin'],
    packages: ['zod/mini', '@forge/bridge', '@atlaskit/', 'react', 'react-dom', 'chart.js'],
  },
  {
    room: 'static/global-page',
    sees: [
      ...['src/core', 'src/contract', 'static/shared', 'static/messages', 'static/report-form/drafts'],
      'static/global-page',
    ],
    packages: ['zod/mini', '@forge/bridge', '@forge/jira-bridge', '@atlaskit/', 'react', 'react-dom'],
  },
  ...['create-form', 'admin', 'gate-settings', 'rule-action'].map((screen) => ({
    room: `static/${screen}`,
    sees: ['src/core', 'src/contract', 'static/shared', 'static/messages', `static/${screen}`],
    packages: ['zod/mini', '@forge/bridge', '@forge/jira-bridge', '@atlaskit/', 'react', 'react-dom'],
  })),
  { room: 'cli', sees: ['src/core', 'cli', 'playground'], packages: ['zod/mini', 'node:'] },
];

const under = (file, room) => file === room || file.startsWith(`${room}/`) || file.startsWith(`${room}.`);
const mayUse = (packages, name) =>
  packages.some((one) => name === one || (/[/:]$/.test(one) ? name.startsWith(one) : name.startsWith(`${one}/`)));

const complaintOf = (here, from, wanted) => {
  const rule = ROOMS.find(({ room }) => under(here, room));
  if (rule === undefined) return null;
  if (!wanted.startsWith('.'))
    return mayUse(rule.packages, wanted) ? null : `${rule.room} does not use the package ${wanted}.`;
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), wanted));
  return rule.sees.some((room) => under(target, room)) ? null : `${rule.room} does not import from ${target}.`;
};

export const arrows = {
  meta: { type: 'problem', schema: [], docs: { description: 'keeps the arrows of the layout (docs/architecture.md)' } },
  create(context) {
    const here = path.relative(context.cwd, context.filename).replaceAll(path.sep, '/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const complaint = complaintOf(here, here, node.source.value);
      if (complaint !== null) context.report({ node: node.source, message: complaint });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
