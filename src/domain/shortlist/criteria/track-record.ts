import { counted, countedCell } from '../counted';
import type { Criterion } from '../criterion';

/** What Korea has already done in the city. None found is a zero, not a gap: the lists of programmes were searched. */
export const trackRecord: Criterion = {
  id: 'track-record',
  group: 'experience',
  name: { en: 'Korean track record', ko: '한국 협력실적' },
  description: {
    en: 'K-City Network, ODA, EDCF and policy consulting projects located in the city that had begun by that day; uncertain ones are left out.',
    ko: '해당 도시에서 시작된 K-City 네트워크, ODA, EDCF, 정책자문 사업의 수(불확실한 사업 제외).',
  },
  unit: 'projects',
  goalposts: [0, 4],
  of: ({ koreanProjects }) => countedCell((keep) => keep(koreanProjects).length, 'OBSERVED', counted(koreanProjects)),
};
