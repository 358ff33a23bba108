import type { Lang } from '../lang';
import type { Named } from './statements';

/** Name in a language, English where there is no Korean. */
export const nameIn = ({ name, nameKo }: Pick<Named, 'name' | 'nameKo'>, lang: Lang): string =>
  (lang === 'KO' ? nameKo : null) ?? name;
