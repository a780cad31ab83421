import { address } from './browser';
import { reportFieldId } from './rest-create';

/** What a work item without any report needs, as JSON text without braces. */
export const PLACE = '"project":{"key":"LEARN"},"issuetype":{"name":"Bug"},"summary":"Tried by REST"';

/** Sends this very text to Jira's create; `REPORT` in it stands for the id of the report's field. The answer's status and text. */
export async function postRaw(text: string, path = '/rest/api/3/issue', as = 'sample-reporter') {
  const answer = await fetch(`${address()}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-playground-account': as },
    body: text.replaceAll('REPORT', await reportFieldId()),
  });
  return { status: answer.status, text: await answer.text() };
}
