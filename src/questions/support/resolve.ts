import type { GraphQLResolveInfo } from 'graphql';
import type { Fit } from '../../domain/gaps/fit';
import type { RequestContext } from '../context';
import { delegateOne } from '../delegate';
import type { Lang } from '../lang';

/** What `ladder` and `supportGaps` share: schemes and how surely they serve. */
export const supportResolvers = {
  SchemeFit: {
    id: ({ scheme }: Fit) => scheme.id,
    name: ({ scheme }: Fit, { lang }: { lang: Lang }) => (lang === 'KO' ? scheme.nameKo : null) ?? scheme.name,
    scheme: ({ scheme }: Fit, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      scheme.hypothetical ? null : delegateOne('Scheme', scheme.id, context, info),
    hypothetical: ({ scheme }: Fit) => scheme.hypothetical,
  },
};
