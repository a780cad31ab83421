/** @jest-config-loader esbuild-register */
import { availableParallelism } from 'node:os';

import type { Config } from 'jest';

const config: Config = {
  rootDir: '..',
  testMatch: ['<rootDir>/e2e/**/*.spec.ts'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  globalSetup: '<rootDir>/e2e/support/start-playground.ts',
  globalTeardown: '<rootDir>/e2e/support/stop-playground.ts',
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/e2e/support/try-once-more.ts'],
  // Each worker has a playground of its own, and each spec starts its scenario anew. A browser and its page take a core by themselves.
  maxWorkers: Math.max(1, Math.min(2, availableParallelism())),
};

export default config;
