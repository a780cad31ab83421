import { suggestCategory } from '../../../suggest/suggest-category';
import { makeDraft } from '../../../testing/make-draft';
import { learnSupport } from '../learn-support';

const heard = (text: string): string | null =>
  suggestCategory(makeDraft({ summary: text, report: null }), learnSupport).value;

const SENTENCES: Record<string, string[]> = {
  ide: [
    'Learn IDE does not open on Windows',
    'IDE stuck on a white screen after the update',
    'Cannot install the IDE on macOS',
    'Typing in the IDE lags badly',
    'login to the Learn IDE fails with unauthorized',
    'The IDE keeps disconnecting',
    'The editor of the IDE will not load any files',
    'IDE terminal frozen',
  ],
  chat: [
    'Chat is empty for everyone',
    'No notifications when somebody answers',
    'Direct messages do not arrive',
    'Lobby shows nobody',
    'Question chat will not load',
    'Cannot send messages in the chat',
    'unread counter of the chat is wrong',
    'Chat window stays blank after login',
  ],
  ui: [
    'Lesson page answers 500',
    'Next button does nothing',
    'Video in the lesson is black',
    'Images of the readme are broken',
    'Curriculum pages show an internal server error',
    'Dropdown menu on the dashboard does not open',
    'Text overlaps the picture on the profile page',
    'Site is blank in Firefox',
  ],
  account: [
    'Charged twice for October',
    'Invoice shows the wrong amount',
    'Student changed her GitHub username',
    'Paid but still has no access to the career track',
    'Wants to change the email address of the account',
    'Refund has not arrived',
    'Two accounts should be merged',
    'Subscription shows as unpaid although the card was charged',
  ],
  lights: [
    'Test light stays off after learn submit',
    'Pull request light does not turn green',
    'Both lights are dark although all specs pass',
    'PR lights will not come on for one lesson',
    'light for local build is grey',
    'Lights never turned on after passing the tests',
    'third light of the lab is still off',
    'lesson lights not updating',
  ],
  project: [
    'Cannot submit the portfolio project',
    'Assessment cannot be started',
    'Project review appointment vanished',
    'CLI gem project: wrong deadline shown',
    'Form for handing in the final project is closed',
    'Rails project marked as not reviewed',
    'Portfolio review link is dead',
    'assessment page says already graded',
  ],
  virtualbox: [
    'VirtualBox will not install on Windows 10',
    'VM does not boot, VT-x is off',
    'Guest additions cannot be mounted',
    'Virtual machine shows a black screen',
    'vboxdrv kernel module missing',
    'VirtualBox import of the image fails',
  ],
  'learn-gem': [
    'learn submit raises NoMethodError',
    'Running learn prints a stack trace and no specs run',
    'JSON::ParserError when I type learn',
    'learn gem cannot be installed',
    'learn save fails with permission denied',
    'bundler error when running learn in the lab',
    'command not found: learn',
    'learn test crashes before any spec is executed',
  ],
  github: [
    'GitHub account does not connect to Learn',
    'Cannot link GitHub to the profile',
    'OAuth loop when connecting GitHub',
    'Learn says not connected to GitHub',
    'GitHub authorization fails',
    'Connecting with GitHub leads back to the start',
  ],
  blog: [
    'Blog post cannot be saved',
    'Switching the blog to WordPress fails',
    'Learn blog shows no posts',
    'New entries do not appear on the student blog',
    'Blog settings answer with an error',
    'Cannot change the type of my blog',
  ],
  other: [
    'Local environment set-up fails at Postgres',
    'rvm does not install ruby 2.3',
    'Homebrew is broken after the system update',
    'Cannot solve the lab with the student',
    'Nitrous box does not start',
    'Installing Ruby on Ubuntu fails',
    'Neither of us could solve this lab',
    'local set-up: xcode command line tools missing',
  ],
};

test.each(Object.entries(SENTENCES).flatMap(([id, texts]) => texts.map((text) => [id, text] as const)))(
  'suggests %s for: %s',
  (id, text) => {
    expect(heard(text)).toBe(id);
  },
);

test('every category of the pack has sentences here', () => {
  expect(Object.keys(SENTENCES).sort()).toEqual(learnSupport.categories.map(({ id }) => id).sort());
});

test.each(['Hello', 'It does not work', '', 'problem'])('suggests nothing for: %s', (text) => {
  expect(heard(text)).toBeNull();
});
