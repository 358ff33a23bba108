import { known, missing } from '../cell';
import type { Criterion } from '../criterion';

/** A listed project is at least planned, so an unreadable mark counts as planned. */
const weightOf = (status: string | null): number => (status === 'ONGOING' || status === 'COMPLETED' ? 1 : 0.5);

/** How much the city is doing in the network: projects under way or done count whole, planned ones half. */
export const pipeline: Criterion = {
  id: 'pipeline',
  group: 'readiness',
  name: { en: 'Project pipeline', ko: '추진사업' },
  description: {
    en: 'Projects that the latest ASCN monitoring report lists for the city: ongoing or completed count 1, planned or of unreadable status 0.5.',
    ko: '최근 ASCN 모니터링 보고서의 도시별 사업 수. 추진 중·완료는 1, 계획 또는 상태 미상은 0.5로 계산한다.',
  },
  unit: 'projects, weighted by status',
  goalposts: [0, 8],
  of: ({ pipeline: projects }) =>
    projects === null
      ? missing('NOT_PUBLISHED')
      : known(
          projects.reduce((sum, { status }) => sum + weightOf(status), 0),
          'OBSERVED',
          projects,
        ),
};
