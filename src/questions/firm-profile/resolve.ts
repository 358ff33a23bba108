import type { GraphQLResolveInfo } from 'graphql';
import type { QueryFirmProfileArgs } from '../../__generated__/resolvers';
import type { FirmProfile } from '../../domain/firm-profile/profile';
import type { RequestContext } from '../context';
import { atOneVersion } from '../dataset/version';
import { delegateMany } from '../delegate';
import { parseFirmProfile } from './parse';

/** A field that the graph filled in; its statements are looked up when asked for. */
export interface EvidenceParent {
  readonly field: string;
  readonly uncertain: boolean;
  readonly statementIds: readonly string[];
}

/** `firmProfile`, and the profile in the settings of other answers. */
export const firmProfileResolvers = {
  Query: {
    firmProfile: (_source: unknown, { profile }: QueryFirmProfileArgs, { services }: RequestContext) =>
      atOneVersion(services.reader, () => parseFirmProfile(services.reader, profile)),
  },
  FirmProfile: {
    furthestStepId: ({ furthestStep }: FirmProfile) => furthestStep?.id ?? null,
    furthestOrder: ({ furthestStep }: FirmProfile) => furthestStep?.order ?? null,
    fromGraph: ({ evidence, uncertain }: FirmProfile) =>
      Object.entries(evidence).map(([field, statementIds]) => ({
        field,
        statementIds,
        uncertain: uncertain.some((one) => one === field),
      })),
  },
  ProfileEvidence: {
    statements: ({ statementIds }: EvidenceParent, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
      delegateMany('Statement', statementIds, context, info),
  },
};
