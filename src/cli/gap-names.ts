import type { RankedCell } from '../domain/gaps/cube';
import type { GapsAnswer } from '../questions/support-gaps/ask';
import type { Lang } from '../questions/lang';
import { nameIn } from '../questions/support/names';

/** Name of a kind of support; its id where it is not known. */
export const kindName = ({ facts }: GapsAnswer, id: string, lang: Lang): string => {
  const kind = [...facts.kinds.CITY_DEVELOPMENT, ...facts.kinds.FIRM_ENTRY].find((one) => one.id === id);
  return kind ? nameIn(kind, lang) : id;
};

/** Class, country and sector of a cell in short, such as `D VN`. */
export const placeText = ({ place }: RankedCell): string =>
  [place.firmClass, place.country, place.sector]
    .filter((id) => id !== null)
    .map((id) => id.slice(id.indexOf(':') + 1).toUpperCase())
    .join(' ');
