import type { Policy } from '../../policy';
import { listed } from '../listed';

/** What a report holds. Kept apart from what it must hold: `required` below. */
export const parts: Policy['parts'] = [
  {
    id: 'steps',
    title: 'Steps to see it',
    help: 'Start from a fresh page or a fresh start of the program, one step per line.',
    placeholder: '1. Open an order 2. Press “Duplicate” 3. …',
    ask: 'What exactly did you do before it happened, step by step?',
    multiline: true,
    filler: listed('always | every time | sometimes | often | random | randomly | it just happens | use it', '|'),
    weight: 0.75,
  },
  {
    id: 'expected',
    title: 'What should happen',
    help: 'What would have been right, and how you know.',
    ask: 'What should have happened instead?',
    multiline: true,
    weight: 0.5,
  },
  {
    id: 'actual',
    title: 'What happens',
    help: 'The message word for word, the wrong number, the screen as it is.',
    ask: 'What happened? Please copy any message word for word.',
    multiline: true,
    filler: listed('it is broken | it’s broken | broken | does not work | doesn’t work | not working | error', '|'),
    weight: 1.5,
  },
  {
    id: 'os',
    title: 'Operating system',
    help: 'With its version.',
    placeholder: 'Windows 11 23H2',
    ask: 'Which operating system do you use, and which version?',
    multiline: false,
    fromBrowser: 'os',
    weight: 0,
  },
  {
    id: 'environment',
    title: 'Environment',
    help: 'Production or test, and the browser, device or program with its version.',
    placeholder: 'Production, Firefox 140',
    ask: 'Where does it happen: in production or a test system? With which browser or program, and which version?',
    multiline: false,
    fromBrowser: 'browser',
    weight: 0.25,
  },
  {
    id: 'version',
    title: 'Version of the product',
    help: 'As the About page or the footer shows it.',
    placeholder: '4.12.0',
    multiline: false,
    weight: 0,
  },
  {
    id: 'lastGood',
    title: 'Last version or day that was fine',
    help: 'It halves the search for the change that broke it.',
    ask: 'When did it last work?',
    when: { any: [{ path: 'about.kind', is: ['worked-before'] }] },
    multiline: false,
    weight: 0,
  },
  {
    id: 'howOften',
    title: 'How often',
    help: 'Count it: so many times out of so many tries.',
    placeholder: '3 of 10 tries',
    ask: 'Of ten tries, how many show it?',
    when: { any: [{ path: 'about.kind', is: ['now-and-then'] }] },
    multiline: false,
    weight: 0,
  },
  {
    id: 'detour',
    title: 'A way around it',
    help: 'What people can do until it is mended.',
    multiline: true,
    weight: 0.25,
  },
  {
    id: 'logLines',
    title: 'Lines of the log',
    help: 'The lines around the moment, without passwords and without names of customers.',
    multiline: true,
    weight: 0.5,
  },
];

/** Exactly these five; each one alone. */
export const required: Policy['required'] = [
  { id: 'steps', title: 'Steps to see it', parts: ['steps'] },
  { id: 'expected', title: 'What should happen', parts: ['expected'] },
  { id: 'actual', title: 'What happens', parts: ['actual'] },
  { id: 'os', title: 'Operating system', parts: ['os'] },
  { id: 'environment', title: 'Environment', parts: ['environment'] },
];
