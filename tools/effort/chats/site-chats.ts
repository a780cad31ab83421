import type { ScriptedChat } from '../scripted-chat';

/** No Blockers: the site, the profile, the blog, projects and notifications. */
export const siteChats: ScriptedChat[] = [
  {
    name: 'GitHub is not connected, short',
    text: `Fay: Learn says "GitHub account not connected" but it is connected
Coach Gil: what have you tried?
Fay: reloaded the page, logged out of GitHub and in again. it still says so
Coach Gil: what did you expect?
Fay: to see my name there
Coach Gil: system and browser?
Fay: Windows 10, Edge
Coach Gil: how do I get there, which steps?
Fay: open the profile, press "Connect"
Coach Gil: github name?
Fay: it's github.com/fay-connects
Coach Gil: can you still work?
Fay: no`,
    summary: 'Learn says that GitHub is not connected',
    holds: {
      ...{ 'GitHub user name': 'fay-connects', 'Operating system': 'Windows 10', Environment: 'Edge' },
      ...{ 'What was tried': 'logged out', 'What you saw': 'not connected', 'What you expected': 'my name' },
      'How to make it happen': 'press "Connect"',
    },
    canMoveOn: false,
  },
  {
    name: 'Button of the site, German greeting, no GitHub name in it',
    text: `Til: Guten Morgen! The button "Save" on my profile does nothing when I click it
Coach Amy: Good morning Til! What have you tried so far?
Til: I refreshed the page and tried it in a private window, it still does nothing.
Coach Amy: Which system and which browser?
Til: openSUSE, with Firefox 115
Coach Amy: What did you expect to happen?
Til: A short message that my profile was saved
Coach Amy: Which steps, please?
Til: 1. open the profile
2. change the town
3. press Save
Coach Amy: Can you go on with your lessons?
Til: yes, that works`,
    summary: '“Save” on the profile does nothing',
    holds: {
      ...{ 'GitHub user name': 'til-saves', 'Operating system': 'SUSE', Environment: 'Firefox' },
      ...{ 'What was tried': 'private window', 'What you saw': 'does nothing', 'What you expected': 'message' },
      'How to make it happen': 'change the town',
    },
    known: { 'GitHub user name': 'til-saves' },
    canMoveOn: true,
  },
  {
    name: 'Blog, messy and in one go',
    text: `so i want to post on my learn blog and it wont save!! i press save and it spins and spins and then the text is gone. im on windows 11 with chrome 120. i reloaded the page and tried it w a shorter text, same. it should just save the post and show it. to get it: go to blog, new post, write smth, press save. github: zoe-blogs. i can do the lessons tho`,
    summary: 'Blog posts are not saved',
    holds: {
      ...{ 'GitHub user name': 'zoe-blogs', 'Operating system': 'indows 11', Environment: 'hrome' },
      ...{ 'What was tried': 'reloaded', 'What you saw': 'wont save', 'What you expected': 'should just save' },
      'How to make it happen': 'new post',
    },
    known: { 'How to make it happen': '1. go to the blog 2. new post 3. write something 4. press save' },
    canMoveOn: true,
  },
  {
    name: 'Assessment project, a third voice in the chat',
    text: `Uma: The portfolio project page shows "Not started" although I submitted it on Monday
Ned: same for a friend of mine last week
Coach Kay: Thanks both. Uma, what have you tried already?
Uma: I refreshed the page, and I submitted the link again. It still says "Not started".
Coach Kay: What should it show?
Uma: It should say "In review"
Coach Kay: Which system and browser do you have?
Uma: macOS Ventura and Safari 16
Coach Kay: Which steps show it?
Uma: 1. open "Projects" 2. choose the portfolio project
Coach Kay: Your GitHub user name?
Uma: My GitHub user name is uma-makes
Coach Kay: Is there something else you can do now?
Uma: No, my review is tomorrow`,
    summary: 'Portfolio project shows “Not started” after it was submitted',
    holds: {
      ...{ 'GitHub user name': 'uma-makes', 'Operating system': 'Ventura', Environment: 'Safari' },
      ...{
        'What was tried': 'submitted the link again',
        'What you saw': 'Not started',
        'What you expected': 'In review',
      },
      'How to make it happen': 'Projects',
    },
    canMoveOn: false,
  },
  {
    name: 'Notifications, nobody said what was tried',
    text: `Eve: I get no notifications from the chat any more, not on the phone and not in the browser
Coach Jan: What did you expect?
Eve: a sound and a red dot when a coach answers
Coach Jan: Which system and browser?
Eve: ChromeOS, Chrome 121
Coach Jan: how can I see it, which steps?
Eve: 1. ask a question 2. go to another tab 3. wait for an answer
Coach Jan: GitHub?
Eve: github: eve-waits
Coach Jan: ok. can you go on for now?
Eve: yes of course`,
    summary: 'No notifications from the chat',
    holds: {
      ...{ 'GitHub user name': 'eve-waits', 'Operating system': 'ChromeOS', Environment: 'Chrome' },
      ...{ 'What was tried': 'refreshed', 'What you saw': 'no notifications', 'What you expected': 'a red dot' },
      'How to make it happen': 'another tab',
    },
    reply: { 'What was tried': 'I refreshed the page and allowed notifications again, no change' },
    canMoveOn: true,
  },
];
