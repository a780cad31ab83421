import path from 'node:path';

/** The folder that holds manifest.yml. */
export const projectRoot = path.resolve(__dirname, '..');
