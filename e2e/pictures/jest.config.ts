/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

import specs from '../jest.config';

/** The pictures that a screen of the specs already is: `npm run screenshots:screens`. */
const config: Config = { ...specs, rootDir: '../..', testMatch: ['<rootDir>/e2e/pictures/*.pictures.ts'] };

export default config;
