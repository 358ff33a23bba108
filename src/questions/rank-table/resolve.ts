import type { QueryRankTableArgs } from '../../__generated__/resolvers';
import type { RowCell } from '../../domain/method/row';
import { ofTheWhole } from '../method/resolve';
import { treatmentWords, valueOf } from '../method/words';
import { askRankTable } from './ask';
import { methodOf } from './method-input';

/** `rankTable`. */
export const rankTableResolvers = {
  Query: {
    rankTable: (_source: unknown, { matrix, method }: QueryRankTableArgs) => {
      const answer = askRankTable(matrix, methodOf(method));
      return { ...answer, settings: JSON.stringify(answer.settings), ...ofTheWhole(answer) };
    },
  },
  RankCell: { treatment: ({ treatment }: RowCell) => valueOf(treatmentWords, treatment) },
};
