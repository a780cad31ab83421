/** Sentences of a space's own settings page. */
export const projectSettings = {
  loading: 'Reading what holds in this space…',
  closed: 'Preflight cannot show the settings of this space',
  title: 'Preflight in {space}',
  intro:
    'The site default holds here, and this space may say some things otherwise. Each value is marked with who said so.',
  origins: { site: 'site default', space: 'this space' },
  follow: {
    published: 'Revision {revision} is published. No gate was attached here by it yet.',
    current: 'Revision {revision} is published. Gates and form script follow it.',
    underway: 'Revision {revision} is published. Gates and form script are on their way.',
    open: 'Not everything follows what is published yet: {places}. It is tried again by itself; the daily check names it until it does.',
    unfitting:
      'The site default changed so that it does not fit what this space says otherwise. What was published before goes on holding. Take a difference back, or ask a Jira admin.',
  },
  places: {
    gates: 'the gate on Create',
    'later-gates': 'gates on later transitions',
    'form-script': 'the form script',
  },
  differences: {
    title: 'What this space says otherwise',
    none: 'Nothing: everything here is the site default.',
    own: 'This space has a policy of its own and follows no site default.',
    reset: 'Go back to the site default',
    sure: 'Everything that you may change here goes back to the site default. Nothing in the history is lost.',
    sureAll: 'Everything here goes back to the site default. Nothing in the history is lost.',
    yes: 'Go back',
    no: 'Keep the differences',
    note: 'Back to the site default',
  },
  rules: {
    title: 'Rules',
    means:
      'How hard each rule bites here. A rule can be made stricter than on the site, not milder, unless the site permits it.',
    forJiraAdmins:
      'How hard each rule bites here. You administer Jira: you can make rules milder than on the site too.',
    onSite: 'on the site: {level}',
    back: 'As on the site',
  },
  bites: { block: 'refuses', warn: 'warns', info: 'mentions', off: 'off' },
  publish: {
    note: 'Why (kept in the history)',
    press: 'Publish for this space',
    done: 'Published. It holds for this space alone.',
    problems: 'Nothing was published:',
    draft: 'You have an unpublished draft of this space. Publishing here takes its place.',
  },
  editor: {
    open: 'Edit the policy of this space',
    close: 'Back to what holds here',
    means: 'Everything that the site leaves to spaces can be changed here. The rest can be looked at.',
    missing: 'The editor could not be fetched. Check your connection; nothing was changed.',
  },
  sections: {
    title: 'Everything that holds here',
    means: 'The whole policy in force. Open a section to see its entries.',
    nothing: 'nothing',
  },
  failures: {
    FORBIDDEN: 'Only admins of this space can see and change this. Nothing was changed.',
    POLICY_MISSING: 'Preflight does not cover this space yet. A Jira admin can set it up under Apps.',
    CONFLICT: 'Somebody else published meanwhile. Nothing of theirs was overwritten. Reload and look before you go on.',
  },
} as const;
