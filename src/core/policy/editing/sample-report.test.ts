import { judge } from '../../judge/judge';
import { Report } from '../../report/report';
import { packs } from '../packs/packs';
import { SAMPLES, sampleReport } from './sample-report';

const answer = (title: string): string => `The monitor shows a green line in ${title} since noon`;

test.each(packs.map((pack) => [pack.id, pack] as const))(
  '%s: samples are reports, each further than the one before',
  (_id, pack) => {
    const shares = SAMPLES.map((sample) => {
      const report = Report.parse(sampleReport(pack, sample, answer));
      const draft = { operation: 'create', summary: 'A green line', description: '', priority: null, report } as const;
      return judge(draft, pack).completeness;
    });
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(0)).toBe(0);
    expect(shares.at(-1)).toBeGreaterThan(0.8);
  },
);
