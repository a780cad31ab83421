import type { PlatformFact } from './platform-fact';
import type { Preventer, Way, WayId } from './way';

type Prevention = Way['prevents'][number];

const on = (by: Preventer, ...assumes: PlatformFact[]): Prevention => ({ by, assumes });
/** The gate on Create reads two things that only a live site can show, wherever it runs. */
const onCreate = (...assumes: PlatformFact[]): Prevention =>
  on('gate-on-create', 'priority-readable-on-create', 'report-readable-on-create', ...assumes);

const way = (id: WayId, prevents: Prevention[], over: Partial<Way> = {}): Way => ({
  ...{ id, prevents, carriesReport: true, tells: true, isCheckedDaily: false },
  ...over,
});
const blind = { carriesReport: false };

/**
 * All nineteen ways, each with what refuses it and what that rests on. Nothing here says that something is set up: that
 * is `Protection`. Form scripts hide and revert in a browser; they are no guard and stand in no row.
 */
export const ways: readonly Way[] = [
  way('create-dialog', [onCreate()]),
  way('create-child', [onCreate()]),
  way('create-from-other-app', [onCreate()]),
  way('create-on-board', [onCreate('gate-runs-on-inline-create')], blind),
  way('create-by-rest', [onCreate('gate-runs-on-rest-create')]),
  way('create-by-automation', [onCreate('gate-runs-on-automation-create')], blind),
  // Imports are taken to pass every validator: nothing says otherwise.
  way('create-by-import', [], blind),
  way('create-by-mail', [onCreate('gate-runs-on-mail-create')], blind),
  way('create-by-chat-or-mobile', [onCreate('gate-runs-on-chat-and-mobile-create')], blind),
  way('create-in-portal', [onCreate('gate-runs-on-portal-create')], blind),
  way('transition-with-screen', [on('gate-on-transitions')]),
  way('transition-by-rest', [on('gate-on-transitions', 'gate-runs-on-rest-transition')]),
  way('edit-on-work-item', [on('strict-mode', 'edit-screen-holds-on-work-item')]),
  // Strict mode may stop some of these, but never an app that administers Jira: it edits past every screen.
  way('edit-by-rest-or-bulk', []),
  // The field's own validation speaks on create alone: an old work item has to stay editable.
  way('edit-the-report', []),
  way('change-type', [on('type-gate', 'type-gate-runs')]),
  // Only where the move changes the type, too; the row tells of the move that does not.
  way('move-to-project', []),
  // Seen on workflows with an event of their own: no update event follows.
  way('transition-with-custom-event', [on('gate-on-transitions')], { tells: false }),
  // While the app is installed, what passes the missing gate is put right. After an uninstall nothing of it runs.
  way('remove-the-gate', [], { isCheckedDaily: true }),
];
