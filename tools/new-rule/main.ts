import { writeRule } from './write-rule';

const [id = ''] = process.argv.slice(2);

writeRule(process.cwd(), id).then(
  (files) => {
    const next = [
      'Put your own question into the rule, then its sentences, its test and its page.',
      'It is off in the packs. Policies that are stored already do not know it: give them a migration.',
    ];
    process.stdout.write(`${[...files.map((file) => `  ${file}`), ...next].join('\n')}\n`);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
