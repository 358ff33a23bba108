import { known, missing } from '../cell';
import type { Criterion } from '../criterion';
import type { PipelineProject } from '../facts';

/** A listed project is at least planned, so an unreadable mark counts as planned. */
const weightOf = ({ status }: PipelineProject): number => (status === 'ONGOING' || status === 'COMPLETED' ? 1 : 0.5);

/** What an unreadable or uncertain mark may have been instead. */
const leastOf = (project: PipelineProject): number => (project.certain ? weightOf(project) : 0.5);
const mostOf = (project: PipelineProject): number =>
  project.certain && project.status !== null ? weightOf(project) : 1;

const sum = (projects: readonly PipelineProject[], of: (project: PipelineProject) => number): number =>
  projects.reduce((total, project) => total + of(project), 0);

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
      : known(sum(projects, weightOf), 'OBSERVED', projects, {
          doubt: { low: sum(projects, leastOf), high: sum(projects, mostOf), together: null },
        }),
};
