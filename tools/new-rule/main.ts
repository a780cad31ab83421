import { execFileSync } from 'node:child_process';

import { writeRule } from './write-rule';

const [id = ''] = process.argv.slice(2);

writeRule(process.cwd(), id).then(
  (files) => {
    // In a process of its own: this one has read the list of rules as it was before.
    execFileSync(process.execPath, [...process.execArgv, 'tools/write-policy-schema.ts'], { stdio: 'inherit' });
    const next = [
      'Put your own question into the rule, then its sentences, its test and its page.',
      'It is off in the packs, and in every policy that was stored before it: src/core/policy/rule-bites.ts reads it so.',
    ];
    process.stdout.write(`${[...files.map((file) => `  ${file}`), ...next].join('\n')}\n`);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
