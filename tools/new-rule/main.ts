import { writeRule } from './write-rule';

const [id = ''] = process.argv.slice(2);

writeRule(process.cwd(), id).then(
  (files) => {
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
