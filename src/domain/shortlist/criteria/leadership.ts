import { known, missing } from '../cell';
import type { Criterion } from '../criterion';

/** Whether someone is in charge and a plan exists. */
export const leadership: Criterion = {
  id: 'leadership',
  group: 'readiness',
  name: { en: 'Officer and plan in place', ko: '책임관·계획 보유' },
  description: {
    en: 'One point for a Chief Smart City Officer on record by that day, one for a Smart City Action Plan. Cities for which neither document was found are unknown, not zero.',
    ko: '스마트시티 책임관(CSCO)과 스마트시티 실행계획 보유 여부를 각 1점으로 계산한다. 자료를 찾지 못한 도시는 0이 아니라 미상이다.',
  },
  unit: 'points',
  goalposts: [0, 2],
  of: ({ officer, actionPlan }) => {
    const found = [officer, actionPlan].filter((evidence) => evidence !== null);
    return found.length === 0 ? missing('UNKNOWN') : known(found.length, 'OBSERVED', found);
  },
};
