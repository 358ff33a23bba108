import { known, missing } from '../cell';
import type { Criterion } from '../criterion';

/** Firms' demand, published for two countries only and as a bound; a city inherits its country's. */
export const demand: Criterion = {
  id: 'demand',
  group: 'need',
  name: { en: "Firms' demand", ko: '기업 진출수요' },
  description: {
    en: 'Share of surveyed Korean firms that wish to enter the country, at least this many percent. Printed for Viet Nam and Indonesia only; known for the country, not the city.',
    ko: '해당 국가 진출을 희망한 국내 기업의 비율(하한, %). 베트남·인도네시아만 공표되었으며 도시가 아닌 국가 단위 값이다.',
  },
  unit: 'percent',
  goalposts: [0, 100],
  of: ({ entryPreferences, countryId }) => {
    const [best] = [...entryPreferences].sort(
      (a, b) => (b.value ?? b.lowerBound ?? 0) - (a.value ?? a.lowerBound ?? 0),
    );
    const value = best ? (best.value ?? best.lowerBound) : null;
    if (!best || value === null) return missing('NOT_PUBLISHED');
    // A bound says "at least": the share may be anything above it, and is the same for all cities of the country.
    const high = best.value === null ? 100 : value;
    return known(value, 'INHERITED', [best], {
      doubt: { low: value, high, together: { key: `demand ${countryId}`, reversed: false } },
    });
  },
};
