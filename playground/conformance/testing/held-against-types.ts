import type { Exchange } from './exchange';
import { gapsOf, mended, sentWorkflows, type Gap } from './jira-js-gaps';
import { answerPiece, HEAD, requestPiece, workflowsPiece } from './jira-js-pieces';
import { knownCalls, type KnownCall } from './known-calls';
import { typeComplaints } from './type-complaints';

type Held = { exchange: Exchange; part: 'request' | 'answer'; openGap: Gap | null; piece: string };
export type Verdict = Omit<Held, 'piece'> & { complaints: string[] };

const known = knownCalls();

const piecesOf = (call: KnownCall, exchange: Exchange, openGap: Gap | null): Held[] => {
  const given = mended(exchange, openGap ?? undefined);
  const request = {
    exchange,
    part: 'request' as const,
    openGap,
    piece: requestPiece(call, given) + workflowsPiece(sentWorkflows(exchange)),
  };
  const answer = { exchange, part: 'answer' as const, openGap, piece: answerPiece(call, given) };
  const hasAnswer = exchange.answer !== undefined && exchange.status < 300;
  return hasAnswer ? [request, answer] : [request];
};

async function callOf(endpoint: string): Promise<KnownCall> {
  const [call, ...others] = (await known).get(endpoint.replace(/\{\w+\}/g, '{}')) ?? [];
  if (call === undefined || others.length > 0) throw new Error(`jira.js has no one call for ${endpoint}.`);
  return call;
}

/** What is asked and answered more than once is compiled once. */
function judged(held: Held[]): Verdict[] {
  const pieces = [...new Set(held.map(({ piece }) => piece))];
  const complaints = new Map(typeComplaints(HEAD, pieces).map((list, index) => [pieces[index], list] as const));
  return held.map(({ piece, ...rest }) => ({ ...rest, complaints: complaints.get(piece) ?? [] }));
}

/** Every request and every good answer against the types of jira.js. */
export async function heldAgainstTypes(exchanges: Exchange[]): Promise<Verdict[]> {
  const held: Held[] = [];
  for (const exchange of exchanges) held.push(...piecesOf(await callOf(exchange.endpoint), exchange, null));
  return judged(held);
}

/** The same once for each known gap, which is left open while the others are mended. */
export async function heldWithOpenGaps(exchanges: Exchange[]): Promise<Verdict[]> {
  const held: Held[] = [];
  for (const exchange of exchanges) {
    const open = (['body', 'answer'] as const).flatMap((part) => gapsOf(exchange, part));
    for (const gap of open) held.push(...piecesOf(await callOf(exchange.endpoint), exchange, gap));
  }
  return judged(held);
}
