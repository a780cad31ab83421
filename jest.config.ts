/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const config: Config = {
  testMatch: ['<rootDir>/*.test.ts', '<rootDir>/{src,static,cli,playground,tools,bench}/**/*.test.ts?(x)'],
  testPathIgnorePatterns: ['/node_modules/', '/build/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '\\.css$': '<rootDir>/tools/css-stub.ts',
    '^@atlaskit/platform-feature-flags(/.*)?$': '<rootDir>/static/shared/feature-flags.ts',
    '^@forge/jira-bridge$': '<rootDir>/node_modules/@forge/jira-bridge/out/index.js',
  },
  setupFiles: ['<rootDir>/tools/seed-fast-check.ts'],
  restoreMocks: true,
};

export default config;
