import type { Criterion } from '../criterion';
import { betweenReadings, readingsCell } from './coverage';

/** Fit of the city's focus areas with what ASEAN city officials called urgent and asked Korea for. */
export const officialsFit: Criterion = {
  id: 'officials-fit',
  group: 'fit',
  name: { en: "Fit with officials' needs", ko: '공무원 수요 부합도' },
  description: {
    en: "Share of officials' needs that fall in a focus area of the city: the four development priorities by rank sum, then the requests to Korea, half each. The mapping of needs to focus areas is this project's own.",
    ko: '도시의 중점분야가 공무원 수요를 충족하는 비율. 개발 우선순위(순위합 가중)와 대한국 협력 요청을 절반씩 반영하며, 분야 대응은 자체 판단이다.',
  },
  unit: 'share',
  goalposts: [0, 1],
  of: (city, { needs, reading }) => {
    const priorities = readingsCell(city, reading, () => needs.filter(({ kind }) => kind === 'DEVELOPMENT_PRIORITY'));
    const requests = readingsCell(city, reading, (one) =>
      needs.filter(({ readings }) => readings.includes(`REQUEST_PER_${one}`)),
    );
    if (priorities.value === null || requests.value === null) return priorities.value === null ? priorities : requests;
    const readings = priorities.readings.map(({ reading: one, value }) => ({
      reading: one,
      value: (value + (requests.readings.find((entry) => entry.reading === one)?.value ?? 0)) / 2,
    }));
    return {
      ...priorities,
      value: (priorities.value + requests.value) / 2,
      readings,
      doubt: betweenReadings(readings),
      statementIds: [...new Set([...priorities.statementIds, ...requests.statementIds])].sort(),
    };
  },
};
