import { screensHold } from './support/screens-hold';

describe('dark', () => screensHold('dark'));
