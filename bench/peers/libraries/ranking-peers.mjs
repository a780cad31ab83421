// The search libraries that Preflight is compared with: any word may match, the summary counts three times where that can be said.
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

import { versionOf } from './category-peers.mjs';

const SUMMARY_WEIGHT = 3;
const textOf = ({ summary, description }) => `${summary}\n${description}`;

const miniSearch = {
  name: versionOf('minisearch'),
  index(corpus) {
    const search = new MiniSearch({ idField: 'key', fields: ['summary', 'description'] });
    search.addAll(corpus);
    return (query) => search.search(textOf(query), { boost: { summary: SUMMARY_WEIGHT } }).map(({ id }) => id);
  },
};

// It takes no weights, and without `suggest` every word must match. With its stemmer or in one field it finds less.
const flexSearch = {
  name: versionOf('flexsearch'),
  index(corpus) {
    const documents = new Document({ document: { id: 'key', index: ['summary', 'description'] } });
    for (const item of corpus) documents.add(item);
    const options = { suggest: true, merge: true, limit: corpus.length };
    return (query) => documents.search(textOf(query), options).map(({ id }) => id);
  },
};

const lunrPeer = {
  name: versionOf('lunr'),
  index(corpus) {
    const index = lunr((builder) => {
      builder.ref('key');
      builder.field('summary', { boost: SUMMARY_WEIGHT });
      builder.field('description');
      for (const item of corpus) builder.add(item);
    });
    // Terms, not its query language: what people write is full of colons and dashes.
    return (query) => index.query((asked) => asked.term(lunr.tokenizer(textOf(query)), {})).map(({ ref }) => ref);
  },
};

// With its own threshold of .6 it finds less.
const fuse = {
  name: versionOf('fuse.js'),
  index(corpus) {
    const keys = [{ name: 'summary', weight: SUMMARY_WEIGHT }, { name: 'description' }];
    const search = new Fuse(corpus, { keys, useTokenSearch: true, ignoreLocation: true, threshold: 0.3 });
    return (query) => search.search(textOf(query)).map(({ item }) => item.key);
  },
};

export const rankingPeers = [miniSearch, flexSearch, lunrPeer, fuse];
