// The classifiers that Preflight is compared with, each set up as its own documentation shows it.
import { readFileSync } from 'node:fs';

import bayes from 'natural/lib/natural/classifiers/bayes_classifier.js';
import winkBayes from 'wink-naive-bayes-text-classifier';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

export const versionOf = (name) =>
  `${name} ${JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version}`;

const textOf = ({ summary, description }) => `${summary}\n${description}`;

// Not the package's entry: it loads database drivers, and reading .env files prints advertisements. Its probabilities are products
// that become 0 for every category of a long text; the order is then that of the categories in the history.
const natural = {
  name: versionOf('natural'),
  learn(history) {
    const classifier = new bayes();
    for (const item of history) classifier.addDocument(textOf(item), item.category);
    classifier.train();
    return (item) => classifier.getClassifications(textOf(item)).map(({ label }) => label);
  },
};

const nlp = winkNlp(model);
const { its } = nlp;

/** The stems of a text's words without stop words, marked where they are negated: as in the package's README. */
function stemsOf(text) {
  const stems = [];
  nlp
    .readDoc(text)
    .tokens()
    .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
    .each((token) => stems.push((token.out(its.negationFlag) ? '!' : '') + token.out(its.stem)));
  return stems;
}

const wink = {
  name: versionOf('wink-naive-bayes-text-classifier'),
  learn(history) {
    const classifier = winkBayes();
    classifier.definePrepTasks([stemsOf]);
    classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const item of history) classifier.learn(textOf(item), item.category);
    classifier.consolidate();
    return (item) => classifier.computeOdds(textOf(item)).map(([label]) => label);
  },
};

export const categoryPeers = [natural, wink];
