import type { Assumptions } from '../../assumptions/registry';
import type { Door } from './door';

/** Which rules run behind a door. */
export type DoorRules = {
  validators: boolean;
  fieldRules: boolean;
  createScreen: boolean;
  editScreen: boolean;
  typeRule: boolean;
};
const all: DoorRules = { validators: true, fieldRules: true, createScreen: true, editScreen: true, typeRule: true };

const byDoor: Record<Door, (assumed: Assumptions) => Partial<DoorRules>> = {
  dialog: () => ({}),
  inline: ({ validatorsOnInlineCreate }) => ({ validators: validatorsOnInlineCreate, createScreen: false }),
  rest: ({ validatorsOnRest, editScreenOnRest, actionValidatorOnRest }) => ({
    validators: validatorsOnRest,
    editScreen: editScreenOnRest,
    typeRule: actionValidatorOnRest,
  }),
  clone: ({ validatorsOnClone }) => ({ validators: validatorsOnClone, createScreen: false }),
  automation: ({ validatorsOnAutomation, editScreenOnAutomation, actionValidatorOnRest }) => ({
    validators: validatorsOnAutomation,
    editScreen: editScreenOnAutomation,
    typeRule: actionValidatorOnRest,
  }),
  import: ({ validatorsOnImport, fieldRuleOnImport }) => ({
    validators: validatorsOnImport,
    fieldRules: fieldRuleOnImport,
    createScreen: false,
    editScreen: false,
  }),
  mail: ({ validatorsOnMail }) => ({ validators: validatorsOnMail, createScreen: false }),
  chat: ({ validatorsOnChat }) => ({ validators: validatorsOnChat }),
  portal: ({ validatorsOnPortal }) => ({ validators: validatorsOnPortal, createScreen: false }),
  'issue-view': ({ editScreenOnIssueView }) => ({ editScreen: editScreenOnIssueView }),
  list: ({ editScreenOnList }) => ({ editScreen: editScreenOnList }),
  bulk: ({ validatorsOnBulk, editScreenOnBulk, fieldRuleOnBulk }) => ({
    validators: validatorsOnBulk,
    editScreen: editScreenOnBulk,
    fieldRules: fieldRuleOnBulk,
  }),
  move: () => ({ validators: false, editScreen: false, fieldRules: false }),
  'other-app': ({ validatorsOnRest, actionValidatorOnRest }) => ({
    validators: validatorsOnRest,
    editScreen: false,
    typeRule: actionValidatorOnRest,
  }),
};

export const rulesBehind = (door: Door, assumed: Assumptions): DoorRules => ({ ...all, ...byDoor[door](assumed) });
