import { judge } from '../../../judge/judge';
import type { Policy } from '../../policy';
import type { Example } from '../example';

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
