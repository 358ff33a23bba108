import type { QueryRankTableArgs } from '../../__generated__/resolvers';
import type { RowCell } from '../../domain/method/row';
import { ofTheWhole } from '../method/resolve';
import { treatmentWords, valueOf } from '../method/words';
import { askRankTable, type RankTableAnswer } from './ask';
import { methodOf } from './method-input';

/** `rankTable`. */
export const rankTableResolvers = {
  Query: {
    rankTable: (_source: unknown, { matrix, method }: QueryRankTableArgs) => askRankTable(matrix, methodOf(method)),
  },
  RankTable: {
    ...ofTheWhole((answer: RankTableAnswer) => answer),
    settings: ({ settings }: RankTableAnswer) => JSON.stringify(settings),
  },
  RankCell: { treatment: ({ treatment }: RowCell) => valueOf(treatmentWords, treatment) },
};
