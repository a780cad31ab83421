import { seededRandom } from '../../playground/forge/seeded-random';
import type { HistoryItem } from '../../src/core/suggest/category/history';
import { prose } from '../judge/full-report';
import { ownPlaces } from './own-places';
import { ownTroubles } from './own-troubles';
import type { CategoryTask, RankingTask, WorkItem } from './task';

const DAY = 86_400_000;
const PARTS = 4;
const CHARACTERS = 120;
const THINGS = ['button', 'page', 'menu', 'list', 'link', 'window', 'lesson', 'lab', 'code', 'account'];
const FAULTS = 'does not open/shows an error/is empty/is slow/has the wrong name/stays grey/is missing/jumps'.split(
  '/',
);
const PLACES = ['after the update', 'in the editor', 'on my profile', 'during the lecture', 'when I sign in'];

type Trouble = { category: string; number: number; first: string; second: string };

const troubles: Trouble[] = Object.entries(ownTroubles)
  .flatMap(([category, wordings]) => wordings.map((both) => ({ category, wordings: both.split(' / ') })))
  .map(({ category, wordings: [first = '', second = ''] }, number) => ({ category, number, first, second }));

/** Where it happened, and a sentence that could stand in any report. */
function descriptionOf(category: string, random: () => number): string {
  const places = ownPlaces[category] ?? [];
  const place = places[Math.floor(random() * places.length)] ?? '';
  return `${place} ${prose(CHARACTERS, Math.floor(random() * 1_000))}`;
}

type Told = HistoryItem & { number: number };

function tellBoth(): Told[] {
  const random = seededRandom(1);
  return troubles.flatMap(({ category, number, first, second }) =>
    [first, second].map((summary, wording) => {
      const created = (2 * number + wording + 1) * DAY;
      return { category, number, summary, description: descriptionOf(category, random), created };
    }),
  );
}

/** Each quarter of the troubles is asked about once, in both wordings; neither wording of it is in the history then. */
export function ownCategoryTask(): CategoryTask {
  const told = tellBoth();
  const rounds = Array.from({ length: PARTS }, (_, part) => ({
    history: told.filter(({ number }) => number % PARTS !== part),
    questions: told.filter(({ number }) => number % PARTS === part),
  }));
  return { name: 'own sentences', rounds };
}

/** Begins as one person put it and ends as the other did: what two reports of one trouble have in common differs from pair to pair. */
function betweenBoth({ first, second }: Trouble): string {
  const [one, other] = [first.split(' '), second.split(' ')];
  return [...other.slice(0, Math.ceil(other.length / 2)), ...one.slice(Math.ceil(one.length / 2))].join(' ');
}

/**
 * The first wording of every trouble lies among 400 work items that are like it in their words and nobody's duplicate; asked with a
 * wording between both, the first is to be found. Ages are drawn by lot, so that they tell nothing.
 */
export function ownRankingTask(): RankingTask {
  const random = seededRandom(2);
  const itemOf = (key: string, summary: string, category: string, created: number): WorkItem => ({
    key,
    summary,
    description: descriptionOf(category, random),
    created,
  });
  const categories = Object.keys(ownTroubles);
  const day = (): number => Math.floor(random() * 365) * DAY;
  const others = THINGS.flatMap((thing) =>
    FAULTS.flatMap((fault) => PLACES.map((place) => `${thing} ${fault} ${place}`)),
  );
  const corpus = [
    ...others.map((words, at) =>
      itemOf(`OTHER-${at}`, `The ${words}`, categories[at % categories.length] ?? '', day()),
    ),
    ...troubles.map(({ category, number, first }) => itemOf(`FIRST-${number}`, first, category, day())),
  ];
  const questions = troubles.map((trouble) => ({
    item: itemOf(`SECOND-${trouble.number}`, betweenBoth(trouble), trouble.category, 365 * DAY),
    duplicates: new Set([`FIRST-${trouble.number}`]),
  }));
  return { name: 'own sentences', corpus, questions };
}
