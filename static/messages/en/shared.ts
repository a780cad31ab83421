/** By failure code: what happened, what it means for the work, what to do next. */
const failures = {
  INVALID_INPUT:
    'Preflight could not understand what this page sent. Nothing was changed. Reload the page and try again.',
  FORBIDDEN: 'Your account may not do this here. Nothing was changed. Ask a Jira admin if you need it.',
  POLICY_MISSING:
    'Preflight is not set up for this space yet. You can create the work item without it. A Jira admin can set it up under Apps.',
  POLICY_UNREADABLE:
    'The rules of this space could not be read. What you typed is kept. Tell a Jira admin, then try again.',
  STORAGE_UNAVAILABLE:
    'Preflight’s storage does not answer right now. What you typed is still here. Try again in a moment.',
  JIRA_UNAVAILABLE: 'Jira does not answer right now. What you typed is still here. Try again in a moment.',
  JIRA_REFUSED: 'Jira refused this step. Nothing was changed. Check the permissions, then try again.',
  CONFLICT:
    'Somebody else changed this at the same time. Nothing of theirs was overwritten. Reload and look before you go on.',
  NOT_FOUND: 'This does not exist any more, or you cannot see it. Reload the page to see what is there now.',
  UNREACHABLE: 'Preflight could not be reached. What you typed is still here. Check your connection and try again.',
  UNEXPECTED:
    'Something in Preflight went wrong. What you typed is still here. Try again; if it stays, tell a Jira admin.',
};

export const shared = { failures, tryAgain: 'Try again' };
