import tseslint from 'typescript-eslint';

import { arrows } from './tools/eslint-arrows.mjs';

const TESTS = ['**/*.test.{ts,tsx}', '**/*.contract.ts', 'e2e/**', '**/testing/**'];
const size = (most) => ['error', { max: most, skipBlankLines: true, skipComments: true }];

export default tseslint.config(
  {
    ignores: [
      '**/build/**',
      'node_modules/**',
      '.preflight/**',
      '**/*.cjs',
      'tools/keytar-stub/**',
      'tools/forge-runtime-stub/**',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { preflight: { rules: { arrows } } },
    rules: {
      'preflight/arrows': 'error',
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': size(40),
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': size(60) } },
  {
    files: ['jest.config.ts', 'e2e/jest.config.ts', 'e2e/pictures/jest.config.ts', 'e2e/support/st*-playground.ts'],
    rules: { 'no-restricted-syntax': 'off', 'preflight/arrows': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'preflight/arrows': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['**/*.mjs'], rules: { 'max-lines': ['error', { max: 200 }] } },
);
