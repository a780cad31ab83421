import { judge } from '../../../judge/judge';
import type { Draft } from '../../../report/draft';
import type { Policy } from '../../policy';

/** A report that a team could get, and what its pack says of it. */
export type Example = {
  name: string;
  draft: Draft;
  allowed: boolean;
  /** `rule level target`, in order; what only tells is left out. */
  findings: string[];
  category: string | null;
  priority: string | null;
};

/** Every pack has ten. */
export const describeExamples = (pack: Policy, examples: readonly Example[]) => {
  describe(pack.id, () => {
    test('has ten examples', () => {
      expect(examples).toHaveLength(10);
    });

    test.each(examples)(
      '$name',
      ({ draft, allowed: isAllowed, findings: found, category: inCategory, priority: atPriority }) => {
        const { allowed, findings, category, priority } = judge(draft, pack);
        expect({
          allowed,
          findings: findings
            .filter(({ level }) => level !== 'info')
            .map(({ ruleId, level, target }) => `${ruleId} ${level} ${target}`),
          category: category.value,
          priority: priority.value,
        }).toEqual({ allowed: isAllowed, findings: found, category: inCategory, priority: atPriority });
      },
    );
  });
};
