import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PATIENCE = 60_000;

/** Starts the built playground on free ports; its address and process id go to the specs by the environment. */
const startPlayground = async () => {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, 'playground/server.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: process.env.PORT ?? '4300' },
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
  process.env.PLAYGROUND = address;
  process.env.PLAYGROUND_PID = String(child.pid);
};

export default startPlayground;
