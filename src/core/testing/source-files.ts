import { readdirSync } from 'node:fs';
import path from 'node:path';

const SKIPPED = /(?:^|\/)(?:node_modules|build|dist)\//;

/** Every TypeScript file below these folders of the project, by its path from the top, in order. */
export const sourceFiles = (...folders: string[]): string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(path.join(process.cwd(), folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(folder, file.split(path.sep).join('/')),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !SKIPPED.test(file))
    .sort();
