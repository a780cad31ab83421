import { labelOf } from '../../../src/core/policy/portable/words/labels';
import { spokenLanguage } from '../../messages/language';
import { issueStatus } from '../../messages/issue-status';
import { policy as words } from '../../messages/policy';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isRule = (name: string): name is keyof typeof issueStatus.rules => name in issueStatus.rules;
const isValue = (name: string): name is keyof typeof words.values => name in words.values;

/** What people call a section or a setting, as in every list of differences. */
export const nameOf = (name: string): string =>
  isRule(name) ? issueStatus.rules[name] : capital(labelOf(spokenLanguage(), name));

/** What people call one of a fixed set of words. */
export const valueName = (value: string): string => (isValue(value) ? words.values[value] : value);
