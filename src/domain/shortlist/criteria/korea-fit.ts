import type { Criterion } from '../criterion';
import { readingsCell } from './coverage';

/** Fit of the city's focus areas with the fields that officials call Korea's strength. */
export const koreaFit: Criterion = {
  id: 'korea-fit',
  group: 'fit',
  name: { en: "Fit with Korea's strengths", ko: '한국 비교우위 부합도' },
  description: {
    en: "Share of the fields called Korea's comparative advantage that fall in a focus area of the city. The brief's summary and body name opposite fields: both readings are shown, the value is their mean unless one is asked for.",
    ko: '한국의 비교우위로 꼽힌 분야가 도시의 중점분야에 포함되는 비율. 브리프 요약과 본문의 서술이 상반되어 두 해석을 모두 제시하고 기본값은 평균이다.',
  },
  unit: 'share',
  goalposts: [0, 1],
  of: (city, { needs, reading }) =>
    readingsCell(city, reading, (one) => needs.filter(({ readings }) => readings.includes(`ADVANTAGE_PER_${one}`))),
};
