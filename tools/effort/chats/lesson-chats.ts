import type { ScriptedChat } from '../scripted-chat';

/** No Blockers: lights, tools and set-ups that hold somebody up. */
export const lessonChats: ScriptedChat[] = [
  {
    name: 'Lights stay dark, in the Learn IDE',
    text: `Lea: my test light for "Arrays and hashes" won't turn green
Coach Bo: Hi! what have you tried?
Lea: refreshed the page, ran learn test again (12 examples, 0 failures), then learn submit again. The light is still grey.
Coach Bo: which system?
Lea: macOS Sierra, Learn IDE V3
Coach Bo: and what did you expect?
Lea: a green light after the tests passed
Coach Bo: steps?
Lea: 1. learn test 2. learn submit 3. go back to the lesson
Coach Bo: your GitHub please?
Lea: my github is lea-arrays
Coach Bo: can you take the next lesson meanwhile?
Lea: no, it is locked until this one is done`,
    summary: 'Test light stays grey on “Arrays and hashes”',
    holds: {
      ...{ 'GitHub user name': 'lea-arrays', 'Operating system': 'Sierra', Environment: 'Learn IDE' },
      ...{ 'What was tried': 'refreshed', 'What you saw': 'turn green', 'What you expected': 'a green light' },
      'How to make it happen': 'learn submit',
    },
    canMoveOn: false,
  },
  {
    name: 'Pull-request light, a bare chat: the student is asked for the rest',
    text: `Mo: the PR light doesnt go on
Coach Sun: Have you tried anything yet?
Mo: yes refreshed it twice, no change
Mo: its on ubuntu, chrome
Coach Sun: can you go on for now?
Mo: yes i can`,
    summary: 'Pull-request light does not go on',
    holds: {
      ...{ 'GitHub user name': 'mo-opens', 'Operating system': 'buntu', Environment: 'hrome' },
      ...{ 'What was tried': 'refreshed', 'What you saw': 'PR light', 'What you expected': 'green' },
      'How to make it happen': 'pull request',
    },
    reply: {
      'GitHub user name': 'mo-opens',
      'What you expected': 'the second light turns green',
      'How to make it happen': '1) learn submit 2) look at the pull request on GitHub 3) look at the lesson',
    },
    canMoveOn: true,
  },
  {
    name: 'Learn gem: a stack trace in the middle',
    text: `Ravi: learn submit ends with an error that is no test failure:
Traceback (most recent call last):
        2: from /usr/local/bin/learn:23:in \`<main>'
        1: from /gems/learn-co-3.10.2/bin/learn-submit:31:in \`submit'
/gems/octokit.rb:12:in \`push!': undefined method \`login' for nil (NoMethodError)
Coach Dee: Hi Ravi, what have you tried so far?
Ravi: I refreshed the page and logged in again, ran gem update learn-co, and opened a new terminal. The same error.
Coach Dee: Which OS, and where do you work?
Ravi: Ubuntu 20.04, VS Code 1.83 on my own machine
Coach Dee: What did you expect to happen?
Ravi: that my work is submitted
Coach Dee: Steps please?
Ravi: 1. cd into the lab
2. learn test (all green)
3. learn submit
Coach Dee: Your GitHub name?
Ravi: my github is ravi-gems
Coach Dee: Can you go on with the next lab?
Ravi: No, I cannot submit any`,
    summary: 'learn submit ends with NoMethodError',
    holds: {
      ...{ 'GitHub user name': 'ravi-gems', 'Operating system': 'Ubuntu 20.04', Environment: 'VS Code' },
      ...{ 'What was tried': 'gem update', 'What you saw': 'learn submit ends', 'What you expected': 'submitted' },
      'How to make it happen': 'cd into the lab',
    },
    canMoveOn: false,
  },
  {
    name: 'VirtualBox, two systems in one chat',
    text: `Vic: VirtualBox 6.1 stops with "VT-x is disabled" when I start the box of the course
Coach Ren: What have you tried so far?
Vic: I refreshed the guide's page and followed it again, I restarted Windows and looked into the BIOS. No change.
Coach Ren: Your system is Windows then?
Vic: Windows 10 at home. At work I have a Mac, there it runs.
Coach Ren: What did you expect to see?
Vic: the login of the box
Coach Ren: And which steps lead there?
Vic: 1. open VirtualBox
2. choose the course box
3. press Start
Coach Ren: GitHub name?
Vic: my github is vic-boxes
Coach Ren: Can you move on without it?
Vic: no`,
    summary: 'VirtualBox stops with “VT-x is disabled”',
    holds: {
      ...{ 'GitHub user name': 'vic-boxes', 'Operating system': 'Windows 10', Environment: 'VirtualBox' },
      ...{ 'What was tried': 'restarted Windows', 'What you saw': 'VT-x', 'What you expected': 'the login' },
      'How to make it happen': 'press Start',
    },
    canMoveOn: false,
  },
  {
    name: 'Local set-up, the coach’s own words',
    text: `The student cannot install Ruby on the own machine: rbenv install 2.6.1 fails with "OpenSSL is too old".
It happens on Ubuntu 22.04 in a local environment with rbenv 1.2.
Steps to reproduce:
1. rbenv install 2.6.1
2. wait for a minute
Expected behaviour: Ruby 2.6.1 is installed.
What was tried: refreshed the guide's page, ran apt upgrade, installed libssl-dev. The same message.
Student's GitHub: hal-installs`,
    summary: 'Ruby 2.6.1 cannot be installed on Ubuntu 22.04',
    holds: {
      ...{ 'GitHub user name': 'hal-installs', 'Operating system': 'Ubuntu 22.04', Environment: 'rbenv' },
      ...{ 'What was tried': 'libssl-dev', 'What you saw': 'OpenSSL', 'What you expected': 'is installed' },
      'How to make it happen': 'rbenv install',
    },
    canMoveOn: false,
  },
  {
    name: 'Slow Learn IDE, long, with thanks and guesses',
    text: `Gus: Hello dear coaches, I hope that you have a good day. I have a question about the speed.
Gus: In the Learn IDE every key that I press shows up after about five seconds, I can't type a line of code like that.
Coach Tia: Hi Gus! That sounds annoying. What have you tried so far?
Gus: I refreshed the page, restarted the IDE twice, and closed all other programs. I also measured the internet: 60 Mbit/s down. It is as slow as before.
Coach Tia: Thanks. Which system and which version of the IDE?
Gus: Windows 10 Home, Learn IDE 3.1
Coach Tia: What did you expect?
Gus: That a letter shows up at once, like last week. Maybe it is because of the update, I don't know.
Coach Tia: Which steps lead to it?
Gus: 1. Open the Learn IDE
2. Open any file
3. Type a word
Coach Tia: And your GitHub name, please?
Gus: My GitHub name is gus-types. Thank you so much for the help!
Coach Tia: You are welcome! Can you do other lessons meanwhile?
Gus: No, I can't, all of them need the IDE`,
    summary: 'Letters show up after five seconds in the Learn IDE',
    holds: {
      ...{ 'GitHub user name': 'gus-types', 'Operating system': 'Windows 10', Environment: 'Learn IDE' },
      ...{ 'What was tried': 'restarted', 'What you saw': 'five seconds', 'What you expected': 'at once' },
      'How to make it happen': 'Type a word',
    },
    canMoveOn: false,
  },
];
