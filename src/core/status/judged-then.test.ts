import { makePolicy } from '../testing/make-policy';
import { completeReport, completeReportWithout } from '../testing/make-report';
import { judgedThen } from './judged-then';

const twelve = makePolicy({ revision: 12 });
const console = { id: 'console', title: 'Errors of the console', parts: ['consoleErrors'] };
const fourteen = makePolicy({ revision: 14, required: [...twelve.required, console] });
const draft = (report = completeReport()) => ({ summary: '', description: '', priority: null, report });

test('a report that passes revision 12 and would fail 14 says so, and names what 14 asks for', () => {
  expect(judgedThen(draft(), { then: twelve, now: fourteen })).toEqual({
    ...{ revision: 12, now: 14, is: 'stricter', asks: ['Errors of the console'] },
  });
});

test('one that 14 lets pass says that', () => {
  const relaxed = { ...twelve, revision: 14 };
  expect(judgedThen(draft(), { then: { ...fourteen, revision: 12 }, now: relaxed })).toMatchObject({
    ...{ is: 'looser', asks: [] },
  });
});

test('what was open by both is nothing new', () => {
  const open = completeReportWithout('answers', 'os');
  expect(judgedThen(draft(open), { then: twelve, now: { ...twelve, revision: 14 } })).toMatchObject({
    ...{ is: 'same', asks: [] },
  });
});
