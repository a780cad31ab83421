import { appCommands } from './app-commands';
import { type Commands, type FrameWorld, notEmulated } from './frame-world';
import { historyCommands } from './history-commands';
import { jiraCommands } from './jira-commands';
import { pageCommands } from './page-commands';
import { REFUSED_COMMANDS } from './refused-commands';
import { viewCommands } from './view-commands';

/** The event log takes lines of 2,000 characters. */
const LONGEST_LINE = 2_000;
const QUIET = new Set(['playground/height']);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const perform = async (commands: Commands, command: string, payload: unknown) => {
  const answer = Object.hasOwn(commands, command) ? commands[command] : undefined;
  return answer === undefined ? notEmulated(command) : await answer(payload);
};

/** Answers every bridge command of one frame and writes each call, with its answer, into the event log. */
export function answerBridge(world: FrameWorld): (command: string, payload: unknown) => Promise<unknown> {
  const refused = Object.keys(REFUSED_COMMANDS).map((name) => [name, () => notEmulated(name)] as const);
  const commands = {
    ...Object.fromEntries(refused),
    ...appCommands(world),
    ...viewCommands(world),
    ...historyCommands(world),
    ...pageCommands(world),
    ...jiraCommands(world),
  };
  const note = (what: string, detail: unknown) =>
    world.session.note({ from: 'bridge', what: `${world.module.key}: ${what}`.slice(0, LONGEST_LINE), detail });

  return async (command, payload) => {
    if (QUIET.has(command)) return perform(commands, command, payload);
    try {
      const value = await perform(commands, command, payload);
      note(command, { payload, value });
      return value;
    } catch (error) {
      note(`${command} failed: ${messageOf(error)}`, { payload });
      throw error;
    }
  };
}
