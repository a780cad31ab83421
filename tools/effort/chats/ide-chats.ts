import { BLOCKING, type ScriptedChat } from '../scripted-chat';

/** Blockers: the Learn IDE does not work. */
export const ideChats: ScriptedChat[] = [
  {
    name: 'IDE never starts, every question answered',
    text: `Kim: Hello! since this morning my Learn IDE will not start, it shows a grey window and nothing else
Coach Lou: Hi Kim, sorry to hear that. What have you tried already?
Kim: hard refresh of the page, then I restarted the IDE three times and rebooted the laptop. always the same grey window
Coach Lou: Which operating system is it?
Kim: Windows 10, and the Learn IDE 2.6
Coach Lou: And what did you expect to see?
Kim: the file tree and the terminal
Coach Lou: Can you tell me the steps?
Kim: 1. double click the icon of the IDE
2. log in with GitHub
3. the window stays grey
Coach Lou: Thanks! Your GitHub name and your batch?
Kim: github: kim-codes, batch v-000
Coach Lou: is there something else to work on meanwhile?
Kim: no, I can't do anything without it`,
    summary: 'Learn IDE shows only a grey window',
    holds: {
      ...{
        'GitHub user name': 'kim-codes',
        'Operating system': 'Windows 10',
        Environment: 'Learn IDE',
        Batch: 'v-000',
      },
      ...{ 'What was tried': 'restarted', 'What you saw': 'grey window', 'What you expected': 'file tree' },
      'How to make it happen': 'double click',
    },
    canMoveOn: false,
    blocking: BLOCKING.ide,
  },
  {
    name: 'IDE terminal hangs, with clocks, typos',
    text: `[09:14] Sam: hii my lern ide is stuck, the termnial of the Learn IDE just says "connecting..." forever :(
[09:15] Coach Rae: hey Sam! what did you try so far?
[09:17] Sam: i refreshed the page, swiched the wifi of and on, reinstaled the ide. didnt help at all
[09:17] Coach Rae: which OS, which IDE version?
[09:18] Sam: ubuntu 16.04 , Learn IDE V3
[09:19] Coach Rae: what should happen instead?
[09:19] Sam: the promt shoud come up so i can type learn test
[09:20] Coach Rae: and the steps to get there, one by one?
[09:22] Sam: 1) open the ide 2) click on "open in ide" in any lesson 3) wait, it never conects
[09:23] Coach Rae: your github + batch please?
[09:23] Sam: my github is sam-types, my batch is ruby-cert-000
[09:24] Coach Rae: can you go on with something else?
[09:24] Sam: nope, im totaly blocked`,
    summary: 'Terminal of the Learn IDE never connects on Ubuntu',
    holds: {
      ...{
        'GitHub user name': 'sam-types',
        'Operating system': 'Ubuntu',
        Environment: 'Learn IDE',
        Batch: 'ruby-cert-000',
      },
      ...{ 'What was tried': 'refreshed', 'What you saw': 'connecting', 'What you expected': 'promt' },
      'How to make it happen': 'open the ide',
    },
    canMoveOn: false,
    blocking: BLOCKING.ide,
  },
  {
    name: 'IDE crashes, stack trace inside',
    text: `Ola: Hi, Learn IDE crashes when I open it, I get this:
\`\`\`
Uncaught Error: spawn ENOENT
    at Process.onexit (child_process.js:190:19)
    at Terminal.start (/Applications/Learn IDE.app/lib/terminal.js:42:11)
    at process._tickCallback (next_tick.js:98:9)
\`\`\`
Coach Ivo: Hi Ola! What have you tried?
Ola: I fully refreshed Learn in the browser, deleted the app and installed it again. The same error every time.
Coach Ivo: Which system and version are you on?
Ola: macOS High Sierra 10.13, Learn IDE 3.0
Coach Ivo: What did you expect to happen?
Ola: that it opens with my last lesson
Coach Ivo: Which steps lead to the error?
Ola: 1. start Learn IDE from the dock
2. enter the password
3. it crashes
Coach Ivo: what is your GitHub user name and which batch are you in?
Ola: my github is ola-builds and my batch is wdf-000
Coach Ivo: is there another lesson that works without it?
Ola: no, none`,
    summary: 'Learn IDE crashes at the start: spawn ENOENT',
    holds: {
      ...{
        'GitHub user name': 'ola-builds',
        'Operating system': 'High Sierra',
        Environment: 'Learn IDE',
        Batch: 'wdf-000',
      },
      ...{ 'What was tried': 'installed it again', 'What you saw': 'crashes', 'What you expected': 'opens' },
      'How to make it happen': 'from the dock',
    },
    known: {
      'What was tried': 'Refreshed Learn, deleted the app and installed it again: the same error.',
      'What you expected': 'It opens with the last lesson.',
      'How to make it happen': '1. start Learn IDE from the dock 2. enter the password 3. it crashes',
    },
    canMoveOn: false,
    blocking: BLOCKING.ide,
  },
];
