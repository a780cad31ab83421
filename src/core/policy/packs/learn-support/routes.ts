import type { Policy, Route } from '../../policy';
import { conductSignals } from './conduct-signals';
import { despairSignals } from './despair-signals';
import { doubtSignals } from './doubt-signals';
import { germanSignals } from './german-signals';
import { hardshipSignals } from './hardship-signals';
import { leavingSignals } from './leaving-signals';
import { abuseSignals, admissionsSignals, strugglingSignals } from './other-route-signals';
import { partingSignals } from './parting-signals';

const technical: Route = {
  id: 'technical',
  title: 'A technical problem',
  help: 'Something on Learn, in the IDE or in the set-up does not work. This goes to Jira.',
  inJira: true,
  personal: false,
  warnsFromText: false,
  steps: [],
  signals: [],
};

const admissions: Route = {
  id: 'admissions',
  title: 'A question for admissions',
  help: 'Which courses there are, how long they take, what they cost, scholarships, the job guarantee.',
  inJira: false,
  personal: false,
  warnsFromText: false,
  steps: [
    { text: 'Do not answer it, even if you know the answer.' },
    {
      text: 'Tell the student that this is a question for admissions, that handing it over closes this chat, and that they can also write a mail, since an answer may take a while.',
      copy: 'That is a good question for our admissions team! If you are fine with it I will hand you over to them, which closes this chat. It may take a while until somebody gets in touch, so you can also write to admissions@example.org. Is that all right with you?',
    },
    { text: 'Wait until they say yes.' },
    { text: 'Press “Assign to Enrollments”. The hand-over resolves the question by itself.' },
  ],
  signals: admissionsSignals,
};

const personal: Route = {
  id: 'personal',
  title: 'A student who is not well, or may leave',
  help: 'Very frustrated or disheartened, an unhealthy interaction, or any mention of quitting, leaving or stopping, even in passing. If in doubt, choose this.',
  inJira: false,
  personal: true,
  warnsFromText: true,
  steps: [
    {
      text: 'Fill in the escalation form for the full-time team. If in doubt, send it: a false alarm is welcome.',
      link: 'https://example.org/escalation-form',
    },
    {
      text: 'Did they mention quitting, leaving or stopping, or is it an extreme case? Then it is urgent: send the named staff a direct message at once, with the worrying words pasted and a link to the question.',
      copy: 'This needs you now, please. What the student wrote: [paste the words] Question: [paste the link]',
    },
    { text: 'Add a note to the student’s admin profile, so that a pattern can be seen.' },
  ],
  signals: [
    ...leavingSignals,
    ...despairSignals,
    ...partingSignals,
    ...conductSignals,
    ...hardshipSignals,
    ...doubtSignals,
    ...germanSignals,
  ],
};

const struggling: Route = {
  id: 'struggling',
  title: 'A paying student who struggles with whole concepts',
  help: 'Not one lab, but a whole idea of the curriculum. Coaches do not teach whole concepts.',
  inJira: false,
  personal: true,
  warnsFromText: false,
  steps: [
    { text: 'Add a note to the student’s admin profile.' },
    { text: 'Look there for earlier notes.' },
    { text: 'If you see a pattern, fill in the escalation form.', link: 'https://example.org/escalation-form' },
    {
      text: 'Then mail or message the coach manager at once with the link. The manager brings in the section leads.',
      copy: 'coach-manager@example.org',
    },
  ],
  signals: strugglingSignals,
};

/** The handbook leaves this section empty: the steps are our proposal. */
const abuse: Route = {
  id: 'abuse',
  title: 'Misuse of the question chat',
  help: 'The chat is misused, or there is no attempt of their own to be seen.',
  inJira: false,
  personal: true,
  warnsFromText: false,
  steps: [
    { text: 'Stay friendly, and ask once more what they have tried.' },
    { text: 'Add a note to the student’s admin profile with what you saw.' },
    { text: 'Send the coach manager a message with a link to the question.', copy: 'coach-manager@example.org' },
  ],
  signals: abuseSignals,
  ours: true,
};

export const routes: Policy['routes'] = [technical, admissions, personal, struggling, abuse];

export const contacts: Policy['contacts'] = {
  admissions: { title: 'Admissions', value: 'admissions@example.org' },
  coaches: { title: 'Channel of the coaches', value: '#coaches' },
  'coach-manager': { title: 'Coach manager', value: 'coach-manager@example.org' },
  'urgent-staff': { title: 'Named staff for urgent messages', value: '@student-success' },
  'escalation-form': { title: 'Escalation form', value: 'https://example.org/escalation-form' },
};
