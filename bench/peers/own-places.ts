/** Where people say that the troubles of a category happened, written by hand; words of other categories stand in them, as they do in life. */
export const ownPlaces: Readonly<Record<string, readonly string[]>> = {
  editor: [
    'It happens in the code window of every lesson.',
    'The editor is the one inside of the browser, with the terminal below.',
    'I was typing in a file of the exercise.',
    'The file was open in the editor the whole time.',
  ],
  tests: [
    'I ran the specs from the terminal of the lab.',
    'It is the test suite of the third lab.',
    'The checks were started with the button above the code.',
    'The spec file is the one that came with the exercise.',
  ],
  submission: [
    'I wanted to hand in the lab before the deadline.',
    'The work is pushed to my fork and the pull request is open.',
    'It is the last step of the lab, after all tests passed.',
    'The submit page of the project was open in another tab.',
  ],
  login: [
    'I entered my mail address and my password as always.',
    'It is the sign-in page of the site, with the button for the code host.',
    'My account worked yesterday with the same password.',
    'I was signed out and wanted to enter again.',
  ],
  payment: [
    'It concerns the invoice and the card of this month.',
    'I pay for the monthly plan with my own card.',
    'The billing page of my account was open.',
    'The bank says that the payment is fine.',
  ],
  video: [
    'It is the recording of the lecture on Monday.',
    'I watched the lecture in the player on the lesson page.',
    'Other videos on other sites play well.',
    'The stream was opened from the calendar.',
  ],
  chat: [
    'I asked a question to a coach in the help box.',
    'The conversation with support was open beside the lesson.',
    'I waited for the answer of a coach.',
    'It is the question button below the lesson.',
  ],
  progress: [
    'It is the page with my track and all its lessons.',
    'I looked at my profile and at the dashboard.',
    'All lessons of the unit are done, and the quiz as well.',
    'The overview of the course was right last week.',
  ],
};
