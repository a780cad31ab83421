/** Learns in a process of its own, so that its memory is its own: prints CPU time in milliseconds and the model's size in bytes. */
import { learn } from '../../src/core/suggest/category/learn';
import { historyOfWords } from './history-of-words';

const history = historyOfWords(Number(process.argv[2]));
const before = process.cpuUsage();
const model = learn(history);
const { user, system } = process.cpuUsage(before);
const bytes = new TextEncoder().encode(JSON.stringify(model)).length;
console.log(JSON.stringify({ cpu: (user + system) / 1_000, bytes }));
