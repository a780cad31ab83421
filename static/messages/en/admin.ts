/** Every sentence of the set-up page. Placeholders are filled by `message` and `plural`. */
export const admin = {
  loading: 'Reading what Jira holds…',
  reload: 'Read again',
  closed: 'The set-up cannot be shown',
  progress: '{done} of {all} steps done',
  observing: 'In {space}, Preflight observes: nothing is refused, and the log holds what would have been.',
  allDone: 'All set. In {space}, Create now refuses “{levels}” until its checklist is complete.',
  stepName: 'Step {number}: {title}',
  rest: {
    title: 'All other steps at once',
    means:
      'Does steps 2 to 5 as they are proposed below, and only observes: it saves the proposed mapping, puts the report on the screens listed there, and registers the form script. No workflow is changed.',
    press: 'Do them, and only observe',
    at: '{done} of {all} steps are done.',
  },
  working: 'Working…',
  lastPress: 'Last pressed by {who}, {when}',
  parts: '{done} of {all} are done.',
  states: { todo: 'To do', done: 'Done', waiting: 'Waiting', broken: 'Cannot be read', drifted: 'Needs an update' },
  waitsFor: {
    choice: 'Choose a space in step 1 first.',
    space:
      'Another space was chosen meanwhile, in another tab or by another admin. Nothing was changed. Read again to see which.',
    gate: 'Attach the gate in step 5 first.',
    gated: 'A gate that refuses hangs on these workflows and needs the report. Press “Only observe” in step 5 first.',
    running: 'A self-test is under way already.',
    released: 'Nothing was released, so there is nothing to attach again.',
    priorities: 'Save the priorities in step 2 first.',
    field:
      'Put the report on the screens in step 3 first: a gate whose report nobody can fill in would refuse for ever.',
    types:
      'Another work type shares this workflow, and its create dialog has no report: the gate would refuse it for ever. Choose it too in step 1, or give it a workflow of its own.',
    deploy: 'Jira does not know this part of Preflight yet. Install the newest version of the app, then read again.',
    hand: 'This needs your own hand in Jira.',
  },
  results: {
    done: 'Done. What you see is what Jira holds now.',
    failed: 'This step changed nothing.',
    halted:
      'This step stopped half way. What it had changed stays, and you can see below what is missing. Press again to go on.',
    detail: 'It was about: {detail}',
  },
  /** By failure code: what happened, and what to do next. */
  failures: {
    INVALID_INPUT: 'This choice does not fit what Jira and the policy hold. Read again and choose anew.',
    FORBIDDEN: 'Jira says that your account may not do this. It takes the global permission “Administer Jira”.',
    POLICY_MISSING: 'There are no settings for this space yet. Start with step 1.',
    POLICY_UNREADABLE:
      'The stored settings cannot be read, and Preflight does not guess. You can throw them away in step 1 and start over.',
    STORAGE_UNAVAILABLE: 'Preflight’s storage does not answer right now. Try again in a moment.',
    JIRA_UNAVAILABLE: 'Jira does not answer right now. Try again in a moment.',
    JIRA_REFUSED:
      'Jira refused this. The line below names what it was about; often a permission or a missing screen is the reason.',
    CONFLICT: 'Somebody changed this at the same time. Read again, look, and press once more.',
    NOT_FOUND: 'Something that this step needs is no longer there, or you cannot see it. Read again.',
    UNREACHABLE: 'Preflight could not be reached. Check your connection and try again.',
    UNEXPECTED: 'Something in Preflight went wrong. Read again; if it stays, the app’s log tells more.',
  },
  choice: {
    title: 'Choose the space',
    changes: 'Changes nothing in Jira: Preflight keeps your choice in its own storage.',
    chosen: '{pack} looks after {types} in {space} ({key}).',
    lost: 'One of the chosen work types is no longer in this space. Choose again.',
    change: 'Choose differently',
    pack: 'Policy',
    space: 'Space',
    search: 'Search by name or key',
    shown: '{count} of {total} spaces shown',
    more: 'Show more',
    noSpaces: 'No space fits.',
    teamManaged: 'team-managed',
    types: 'Work types',
    typesHelp: 'People who create one of these get the report, and the gate watches over them.',
    startOver: 'Throw the unreadable settings of this space away and start over',
    save: 'Use this choice',
    cancel: 'Keep the old choice',
  },
  priorities: {
    title: 'Map the priorities',
    changes:
      'Changes nothing in Jira: Preflight remembers which of your priorities stands for which level, by id. You may rename them later.',
    level: 'Level of {priority}',
    unlisted: 'Not listed',
    guarded: '{level} (needs the checklist)',
    byRank: 'Not listed, but ranked above a guarded one: treated like it.',
    notOffered: 'The create dialog of this space does not offer it.',
    proposed: 'Proposed from the names. Look them over before you save.',
    gone: 'No longer in Jira: {names}. Save to drop them.',
    hand: 'No priority that needs the checklist can be chosen in this space. Add one to its priority scheme in Jira.',
    save: 'Save the mapping',
  },
  field: {
    title: 'Put the report on the screens',
    changes:
      'Adds the field “Preflight report” to the end of the first tab of these screens. Nothing else on them changes.',
    uses: { create: 'create', edit: 'edit', view: 'view' },
    screen: '{name} ({uses})',
    there: 'has the report',
    missing: 'lacks the report',
    hand: 'The field is not in the create dialog. In a team-managed space add “Preflight report” to the work type yourself (Space settings, Work types). Otherwise check its field context and field configuration.',
    place: 'Put it on the screens',
    undo: 'Take the report off again',
    again: 'Check the screens again',
  },
  formScript: {
    title: 'Register the form script',
    changes:
      'In the create dialog it hides priorities that the policy does not list, and puts one back that came too early, with the reason. On a work item and in its transitions it also hides the guarded ones while the stored report has open items. Nothing stored in Jira changes.',
    runs: { one: 'It runs for 1 work type.', other: 'It runs for {count} work types.' },
    register: 'Register the form script',
    update: 'Bring it up to date',
    undo: 'Unregister it',
    again: 'Check the form script again',
  },
  gate: {
    title: 'Attach the gate',
    changes:
      'Adds one validator to the Create transition of these workflows and stores the rows of this space. All other rules stay as they are; afterwards Preflight reads the workflow again and compares. Other spaces that share a workflow are held to the same checklist; where their dialog lacks the report, a guarded priority is refused there.',
    alsoFor: 'The gate hangs on the workflow, so it watches over {types} too.',
    attached: { none: 'no gate', current: 'gate attached', old: 'gate out of date or switched off' },
    otherwise: {
      closed:
        'The gate there guards “{names}” now and refuses where it cannot read, which is not what this space wants. A workflow has one gate: where another space shares it, your press changes this for that space too. Give both the same guarded priorities, or a workflow each.',
      open: 'The gate there guards “{names}” now and lets pass where it cannot read, which is not what this space wants. A workflow has one gate: where another space shares it, your press changes this for that space too. Give both the same guarded priorities, or a workflow each.',
    },
    locked: 'Jira keeps this workflow read-only. Give the space a workflow of its own, then read again.',
    attach: 'Attach the gate',
    enforce: 'Switch to the gate',
    observe: 'Only observe',
    stance: {
      choose:
        'Attach the gate now, or only observe first: observing changes no workflow and refuses nothing. What the gate would have refused is in the log.',
      observes:
        'This space observes: nothing is refused, no priority is put back, and the log holds what would have been. A report in a form that Preflight cannot read is still refused where a gate hangs already.',
      enforces: 'The gate refuses from Create on.',
    },
    again: 'Check the gate again',
    failPolicy: {
      closed: 'When the gate cannot read its settings or the report, it refuses (closed).',
      open: 'When the gate cannot read its settings or the report, it lets pass (open); what got past is repaired afterwards.',
      toClosed: 'Let it refuse then',
      toOpen: 'Let it pass then',
    },
  },
  rehearse: {
    title: 'What would it have done?',
    none: 'Not rehearsed yet with this policy. Nobody has to: the gate can be attached without it.',
    running: '{seen} of at most {last} work items judged…',
    failed: 'The last rehearsal ended early ({code}).',
    result:
      'Of the newest {seen} work items of this space, {stopped} would have been stopped, and {repaired} let in and then put back.',
    press: 'Rehearse the newest {count}',
    look: 'Look at the result',
  },
  stop: {
    title: 'Stop covering this space',
    means:
      'Takes the gates off the workflows of this one space, undoes its strict mode, and removes its rows and its form script; what refuses goes first. A workflow that another covered space needs keeps its gate, and lets everything from this space pass. Reports stay in their work items and on their screens (step 3 takes them off). To go back, choose the space again in step 1: its policy and its history are kept.',
    noSpace: 'No space is chosen.',
    ask: 'Stop covering {space}…',
    sure: 'Stop covering {space}?',
    confirm: 'Yes, stop covering it',
    keep: 'No, go on',
    stayed:
      'The gate stays on {names}, because another covered space needs it. It lets everything from this space pass.',
  },
  detach: {
    title: 'Detach all gates',
    means:
      'Takes the gate off every workflow of this site and removes the rows of every space. From then on Create accepts every priority without a checklist. Reports, the form script and your settings stay, and step 5 attaches the gate again. Do this before you uninstall Preflight: a gate whose app is gone refuses every create.',
    ask: 'Detach all gates…',
    sure: 'Take every gate off this site?',
    confirm: 'Yes, detach all gates',
    keep: 'No, keep them',
  },
} as const;
