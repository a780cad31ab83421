import { CopyPlace, type CopyPlaces } from '../leaving-ports';
import { readRecord, removeRecord, writeRecord } from './kvs-record';

const KEY = 'leaving-copies';
const WEEK = { value: 7, unit: 'DAYS' } as const;

/** Unconditional: where one run stands; a place that is lost or old copies again, which changes nothing the second time. */
export const kvsCopyPlaces: CopyPlaces = {
  read: () => readRecord(CopyPlace, KEY),
  write: (place) => (place === null ? removeRecord(KEY) : writeRecord(KEY, place, WEEK)),
};
