import { counted, countedCell } from '../counted';
import type { Criterion } from '../criterion';

/** A standing Korean office or cooperation centre: in the city, or at least in the country. */
export const hub: Criterion = {
  id: 'hub',
  group: 'presence',
  name: { en: 'Local hub', ko: '현지 거점' },
  description: {
    en: '1 when a Korean organisation keeps a standing office or cooperation centre in the city by that day, 0.5 when only elsewhere in the country, 0 when none is on record.',
    ko: '한국 기관의 상설 사무소나 협력센터가 도시에 있으면 1, 같은 국가의 다른 곳에만 있으면 0.5, 기록이 없으면 0.',
  },
  unit: 'points',
  goalposts: [0, 1],
  of: ({ officesInCity, officesInCountry }) => {
    const [here, near] = [counted(officesInCity), counted(officesInCountry)];
    const status = here.length === 0 && near.length > 0 ? 'INHERITED' : 'OBSERVED';
    return countedCell(
      (keep) => (keep(officesInCity).length > 0 ? 1 : keep(officesInCountry).length > 0 ? 0.5 : 0),
      status,
      here.length > 0 ? here : near,
    );
  },
};
