import type { InstalledApp } from '../jira/installed-app';
import type { JiraAnswer, JiraRequest } from '../jira/request';
import type { Site } from '../jira/site';
import type { Playground } from '../playground';

/** One state of Jira in which the app can be tried. Everything starts anew when it is chosen. */
export type Scenario = {
  id: string;
  title: string;
  description: string;
  /** Builds the site; without it the sample site. */
  site?: (app: InstalledApp, baseUrl: string, now: () => number) => Site;
  /** Works on the fresh site before anybody sees it. What it returns is noted, and shown behind the description. */
  prepare?: (playground: Playground) => Promise<string | null>;
  /** Answers a call instead of Jira; null lets it through. */
  jiraFault?: (request: JiraRequest) => JiraAnswer | null;
  /** The message with which every call of a frame fails; null lets it through. */
  invokeFault?: () => string | null;
};
