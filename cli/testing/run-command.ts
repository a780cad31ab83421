import { spawn } from 'node:child_process';

export type Run = { answers: Record<string, unknown>[]; errors: string; status: number | null };

/** The real command, as `npm run -s preflight --` starts it. */
export const runCommand = (words: string[], input: string): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...words]);
    const out: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      const lines = Buffer.concat(out).toString('utf8').split('\n').filter(Boolean);
      resolve({ answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>), errors, status });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
