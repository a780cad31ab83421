import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PATIENCE = 60_000;

type Running = { address: string; pid: number };

/** Starts the built playground on free ports, beginning to look at `port`. */
const startPlayground = async (port: number): Promise<Running> => {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, 'playground/server.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(`The playground did not start: ${said.join('')}`)), PATIENCE);
    child.on('exit', (code) => reject(new Error(`The playground ended with ${code}: ${said.join('')}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said.push(chunk.toString());
      const found = /http:\/\/localhost:\d+/.exec(said.join(''));
      if (found === null) return;
      clearTimeout(tooLate);
      resolve(found[0]);
    });
  });
  return { address, pid: child.pid ?? 0 };
};

/** A playground has two origins. */
const PORTS_EACH = 2;

/** One playground for each worker; addresses and process ids go to the specs by the environment. */
const startPlaygrounds = async ({ maxWorkers }: { maxWorkers: number }): Promise<void> => {
  const first = Number(process.env.PORT ?? '4300');
  const running: Running[] = [];
  for (let worker = 0; worker < maxWorkers; worker += 1)
    running.push(await startPlayground(first + worker * PORTS_EACH));
  process.env.PLAYGROUNDS = running.map(({ address }) => address).join(' ');
  process.env.PLAYGROUND_PIDS = running.map(({ pid }) => pid).join(' ');
};

export default startPlaygrounds;
