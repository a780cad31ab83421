import { BLOCKING, type ScriptedChat } from '../scripted-chat';

/** Blockers: no chat, no lesson, no way out of the Welcome Track. */
export const pageChats: ScriptedChat[] = [
  {
    name: 'Empty question chat, names above the lines',
    text: `Noor  2:02 PM
Hi, the question chat is empty for me. There are no messages at all, just a blank box
Coach Pat  2:03 PM
Hi Noor, what have you tried so far?
Noor  2:05 PM
I refreshed the page four times, and I logged out and in again. Still blank.
Coach Pat  2:05 PM
Which operating system and which browser?
Noor  2:06 PM
Windows 11 and Chrome 118
Coach Pat  2:07 PM
What did you expect to see there?
Noor  2:07 PM
my old questions and the answers
Coach Pat  2:08 PM
How do you get there, step by step?
Noor  2:09 PM
1. go to learn.example.org
2. open any lesson
3. click "Ask a question"
Coach Pat  2:10 PM
And your GitHub name and batch?
Noor  2:11 PM
github: noor-n, batch v-000
Coach Pat  2:11 PM
Can you work on something else for now?
Noor  2:12 PM
no because I am stuck and cannot ask anybody`,
    summary: 'Question chat stays blank',
    holds: {
      ...{ 'GitHub user name': 'noor-n', 'Operating system': 'Windows 11', Environment: 'Chrome', Batch: 'v-000' },
      ...{ 'What was tried': 'refreshed', 'What you saw': 'empty', 'What you expected': 'my old questions' },
      'How to make it happen': 'Ask a question',
    },
    canMoveOn: false,
    blocking: BLOCKING.chat,
  },
  {
    name: 'Lobby is gone, no word of what was expected',
    text: `Ida: the lobby is gone!! where the messages were there is only white
Coach Max: Hi Ida. What have you tried?
Ida: i reloaded like ten times and quit chrome and reopened it. nothing.
Coach Max: What are you on?
Ida: MacBook with macOS Mojave, Chrome
Coach Max: How can I make it happen here, which steps?
Ida: open the lobby from the menu, then scroll down. it is white
Coach Max: github name? batch?
Ida: github: ida-k batch js-cert-000
Coach Max: thanks. can you do other things?
Ida: no I need an answer to go on`,
    summary: 'Lobby shows no messages',
    holds: {
      ...{ 'GitHub user name': 'ida-k', 'Operating system': 'Mojave', Environment: 'Chrome', Batch: 'js-cert-000' },
      ...{ 'What was tried': 'reloaded', 'What you saw': 'white', 'How to make it happen': 'from the menu' },
    },
    known: { 'What you expected': 'The messages of the lobby.' },
    canMoveOn: false,
    blocking: BLOCKING.chat,
  },
  {
    name: 'Error 500 on all lessons, German greeting',
    text: `Jo: Hallo zusammen! Every page of the curriculum gives me an error 500 since lunch
Coach Eli: Hallo Jo :) What have you tried so far?
Jo: I did a hard refresh, I tried Firefox and a private window. Same 500 everywhere.
Coach Eli: Which system and browser do you use?
Jo: Ubuntu 22.04, Firefox 119
Coach Eli: What did you expect?
Jo: that the lesson opens, like yesterday
Coach Eli: Which steps?
Jo: 1. log in
2. press "Resume"
3. "500 Internal Server Error"
Coach Eli: What is your GitHub name and your batch?
Jo: github jo-learns, batch html-000
Coach Eli: Is there anything that you can do meanwhile?
Jo: No, nothing opens. Danke schön`,
    summary: 'All lessons answer with an error 500',
    holds: {
      ...{
        'GitHub user name': 'jo-learns',
        'Operating system': 'Ubuntu 22.04',
        Environment: 'Firefox',
        Batch: 'html-000',
      },
      ...{ 'What was tried': 'hard refresh', 'What you saw': '500', 'What you expected': 'lesson opens' },
      'How to make it happen': 'Resume',
    },
    canMoveOn: false,
    blocking: BLOCKING.pages,
  },
  {
    name: 'Error 500, e-mail instead of a GitHub name',
    text: `Student: hi, I can't open any lesson, it says "We're sorry, but something went wrong (500)"
Support: Hello! What have you tried so far?
Student: refreshed the page, cleared the cookies, other browser. no change
Support: Which operating system and which browser do you use?
Student: Windows 7 with Chrome 109
Support: What should have happened?
Student: I expected to see lesson 4 of HTML
Support: Which steps lead to it?
Student: 1. open learn.example.org/lessons
2. click a lesson
Support: Which GitHub name do you use?
Student: I have none yet, my mail is learner@example.org. My batch is v-000
Support: Can you move on with something else?
Student: no, all the lessons are down for me`,
    summary: 'Lessons answer with an error 500 in Chrome',
    holds: {
      ...{
        'E-mail address': 'learner@example.org',
        'Operating system': 'Windows 7',
        Environment: 'Chrome',
        Batch: 'v-000',
      },
      ...{ 'What was tried': 'cookies', 'What you saw': 'went wrong (500)', 'What you expected': 'lesson 4' },
      'How to make it happen': 'click a lesson',
    },
    canMoveOn: false,
    blocking: BLOCKING.pages,
  },
  {
    name: 'Stuck in the Welcome Track, long and chatty',
    text: `Ana: Hey hey! first of all thanks for the warm welcome yesterday, I really like it here :)
Ana: So, I am stuck in the Welcome Track. The button "Next" of the third lesson stays grey although I read everything.
Coach Uli: Hey Ana, nice to have you here! Let us have a look. What have you tried so far?
Ana: I refreshed the page a couple of times, I went back to lesson 2 and read it again, and I waited until today. The button is still grey.
Coach Uli: OK. Which operating system and which browser is it?
Ana: My own laptop is a Mac with macOS Catalina and I use Safari 13
Coach Uli: And what did you expect to see?
Ana: That I can press Next and get to the lesson about the terminal
Coach Uli: Can you list the steps for me?
Ana: Sure!
1. Open the Welcome Track
2. Go to lesson 3
3. Scroll to the end and look at the button
Coach Uli: Great, thank you. And your GitHub user name and batch, please?
Ana: My GitHub is ana-starts. My batch is v-000, I think it was on the mail
Coach Uli: Can you do anything else in the meantime?
Ana: No, everything else is locked until the Welcome Track is done`,
    summary: '“Next” stays grey in the Welcome Track',
    holds: {
      ...{ 'GitHub user name': 'ana-starts', 'Operating system': 'Catalina', Environment: 'Safari', Batch: 'v-000' },
      ...{ 'What was tried': 'refreshed', 'What you saw': 'grey', 'What you expected': 'Next' },
      'How to make it happen': 'Go to lesson 3',
    },
    canMoveOn: false,
    blocking: BLOCKING.welcome,
  },
  {
    name: 'Stuck in the Welcome Track, the coach’s notes',
    text: `Student is stuck in the Welcome Track.
GitHub: pia-dev
Batch: v-000
Operating system: Windows 10
Environment: Edge 118
Observed: the quiz at the end never loads, only a spinner turns
Expected: the quiz with its five questions
Steps: 1. open the Welcome Track 2. open the last lesson 3. press "Start the quiz"
Tried: she refreshed the page and used another browser: the same spinner. I browsed the guides and searched the guides for "quiz spinner", nothing. I asked the other coaches in #coaches, no idea.`,
    summary: 'Quiz of the Welcome Track never loads',
    holds: {
      ...{ 'GitHub user name': 'pia-dev', 'Operating system': 'Windows 10', Environment: 'Edge', Batch: 'v-000' },
      ...{ 'What was tried': 'another browser', 'What you saw': 'spinner', 'What you expected': 'five questions' },
      'How to make it happen': 'last lesson',
    },
    known: {
      Environment: 'Edge 118',
      'What was tried': 'Refreshed the page and used another browser: the same spinner.',
      'What you saw': 'The quiz at the end never loads, only a spinner turns.',
      'What you expected': 'The quiz with its five questions.',
      'How to make it happen': '1. open the Welcome Track 2. open the last lesson 3. press "Start the quiz"',
    },
    canMoveOn: false,
    blocking: BLOCKING.welcome,
  },
];
