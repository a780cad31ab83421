import { screensHold } from './support/screens-hold';

describe('light', () => screensHold('light'));
