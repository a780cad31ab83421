/** @jest-config-loader esbuild-register */
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
  // One playground serves all specs, and each starts its scenario anew.
  maxWorkers: 1,
};

export default config;
