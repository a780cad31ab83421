import type { Playground } from '../../playground';
import { exchangeOf, type Exchange } from './exchange';

/** Everything that the app asks of Jira from now on; the list grows while it works. */
export function listenToApp(playground: Playground): Exchange[] {
  const { platform } = playground.run().home;
  const exchanges: Exchange[] = [];
  const answerJira = platform.jira;
  platform.jira = (request) => {
    const answer = answerJira(request);
    if (request.byApp) exchanges.push(exchangeOf(request, answer));
    return answer;
  };
  return exchanges;
}

/** Presses a button of the admin page as the site admin. */
export async function press(playground: Playground, functionKey: string, payload: object = {}): Promise<unknown> {
  const page = { moduleType: 'jira:adminPage', moduleKey: 'preflight-admin', extension: { type: 'jira:adminPage' } };
  const asked = { ...page, functionKey, payload, localId: 'conformance', accountId: 'sample-site-admin' };
  const answer = await playground.invoke(asked);
  if (!answer.success) throw new Error(`${functionKey}: ${answer.error.message}`);
  return answer.body;
}
