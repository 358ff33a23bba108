import type { CodegenConfig } from '@graphql-codegen/cli';

const common = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  scalars: { ID: 'string', Date: 'string' },
};

/** Types from the public schema alone: for the hand-written resolvers, and for the operations that the command line runs. */
const config: CodegenConfig = {
  schema: 'schema/public.graphql',
  generates: {
    'src/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...common,
        inputMaybeValue: 'T | null | undefined',
        contextType: '../questions/context#RequestContext',
        // What a hand-written resolver hands on, where that is not the answer's own shape.
        mappers: {
          Dataset: '../questions/dataset/version#DatasetInfo',
          TreeWeight: '../domain/method/rank#TreeWeight as TreeWeightModel',
          PeerRank: '../domain/method/row#PeerRank as PeerRankModel',
          ScreenedCriterion: '../domain/method/screening#ScreenedCriterion as ScreenedCriterionModel',
          VariedRanks: '../domain/method/uncertainty/uncertainty#VariedRanking',
          FactorSensitivity: '../domain/method/sensitivity/sensitivity#FactorSensitivity as FactorSensitivityModel',
          FlipPoint: '../domain/method/flip-points#FlipPoint as FlipPointModel',
          RankedAlternative: '../domain/method/row#RankedRow',
          RankCell: '../domain/method/row#RowCell',
          Shortlist: '../questions/shortlist/resolve#ShortlistParent',
          ShortlistRow: '../domain/shortlist/shortlist#ShortlistRow as ShortlistRowModel',
          CityComparison: '../questions/compare-cities/ask#CityComparison as CityComparisonModel',
          ScoreExplanation: '../questions/explain-score/resolve#ExplanationParent',
          SourceRanks: '../questions/explain-score/ask#SourceRanks as SourceRanksModel',
          CitySuggestions: '../questions/city-suggestions/resolve#SuggestionsParent',
          CitySuggestion: '../questions/city-suggestions/ask#CitySuggestion as CitySuggestionModel',
          CriterionScore: '../domain/shortlist/shortlist#CriterionScore as CriterionScoreModel',
          GroupSettings: '../questions/shortlist/settings-answer#GroupAnswer',
          GroupScore: '../domain/shortlist/shortlist#GroupScore as GroupScoreModel',
          Criterion: '../domain/shortlist/criterion#Criterion as CriterionModel',
          Preset: '../ingest/presets#Preset as PresetModel',
          PartnershipPaths: '../questions/partnership-paths/ask#PathsAnswer',
          PartnershipPath: '../questions/partnership-paths/resolve#PathParent',
          PathHop: '../domain/paths/graph#Hop',
          FirmProfile: '../domain/firm-profile/profile#FirmProfile as FirmProfileModel',
          ProfileEvidence: '../questions/firm-profile/resolve#EvidenceParent',
          MatchSchemes: '../questions/match-schemes/ask#MatchAnswer',
          SchemeMatch: '../questions/match-schemes/resolve#MatchParent',
          RuleCheck: '../questions/match-schemes/checks#CheckRow',
          ChangeSet: '../questions/match-schemes/resolve#ChangeSetParent',
          SchemeWindow: '../questions/match-schemes/resolve#WindowParent',
          SchemePackage: '../questions/match-schemes/resolve#PackageParent',
          PackageLeg: '../questions/match-schemes/resolve#LegParent',
          JointEntry: '../questions/joint-entry/ask#JointAnswer',
          JointPartner: '../questions/joint-entry/resolve#JointPartnerParent',
          JointReason: '../domain/joint-entry/joint-entry#JointReason as JointReasonModel',
          ChangesAnswer: '../questions/changes/ask#ChangesResult',
          Change: '../domain/changes#Change as ChangeModel',
          ConflictsAnswer: '../questions/conflicts/ask#ConflictsResult',
          KnownConflict: '../questions/conflicts/known#KnownConflict as KnownConflictModel',
          ConflictCheck: '../questions/conflicts/resolve#CheckParent',
          SearchAnswer: '../questions/search/ask#SearchResult',
          SearchHit: '../questions/search/resolve#HitParent',
          ResolveAnswer: '../questions/search/ask-resolve#ResolveResult',
          ResolvedName: '../domain/search/resolve-names#ResolvedName as ResolvedNameModel',
          NameCandidate: '../domain/search/resolve-names#Candidate',
          PathKind: '../ingest/path-kinds#PathKindSeed',
        },
      },
    },
    'src/__generated__/operations.ts': {
      documents: 'schema/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: common,
    },
  },
};

export default config;
