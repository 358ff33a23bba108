import { counted, countedCell } from '../counted';
import type { Criterion } from '../criterion';
import type { Tie } from '../facts';

/** An organisation elsewhere in the country is a quarter as near as one in the city. */
const countryShare = 0.25;

const beyond = (here: readonly Tie[], all: readonly Tie[]): Tie[] => {
  const ids = new Set(here.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id));
};

/** Korean organisations that know the place. */
export const network: Criterion = {
  id: 'network',
  group: 'presence',
  name: { en: 'Korean organisations', ko: '한국 기관 네트워크' },
  description: {
    en: 'Distinct Korean organisations with a project or recorded work in the city, plus a quarter for each that has one only elsewhere in the country. A memorandum alone does not count.',
    ko: '해당 도시에서 사업·활동 기록이 있는 한국 기관 수에, 같은 국가의 다른 곳에만 기록이 있는 기관 수의 1/4을 더한 값. 양해각서만으로는 세지 않는다.',
  },
  unit: 'organisations',
  goalposts: [0, 20],
  of: ({ organisationsInCity, organisationsInCountry }) => {
    const here = counted(organisationsInCity);
    const elsewhere = beyond(here, counted(organisationsInCountry));
    const status = here.length === 0 && elsewhere.length > 0 ? 'INHERITED' : 'OBSERVED';
    return countedCell(
      (keep) =>
        keep(organisationsInCity).length +
        countryShare * beyond(keep(organisationsInCity), keep(organisationsInCountry)).length,
      status,
      [...here, ...elsewhere],
    );
  },
};
