import { makeDraft } from '../testing/make-draft';
import { makePolicy } from '../testing/make-policy';
import { suggestRoute } from './suggest-route';
import { ordinaryVoices } from './testing/ordinary-voices';
import { personalVoices } from './testing/personal-voices';

const policy = makePolicy();
const heard = (description: string) =>
  suggestRoute(makeDraft({ summary: '', description, report: null }), policy).value;

test.each(personalVoices)('a person to look after is heard in: %s', (text) => {
  expect(heard(text)).toBe('personal');
});

test.each(ordinaryVoices)('nobody to worry about in: %s', (text) => {
  expect(heard(text)).not.toBe('personal');
});
