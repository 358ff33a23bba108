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
          Shortlist: '../questions/shortlist/ask#ShortlistAnswer',
          ShortlistRow: '../domain/shortlist/shortlist#ShortlistRow as ShortlistRowModel',
          CriterionScore: '../domain/shortlist/shortlist#CriterionScore as CriterionScoreModel',
          Criterion: '../domain/shortlist/criterion#Criterion as CriterionModel',
          Preset: '../ingest/presets#Preset as PresetModel',
          PartnershipPaths: '../questions/partnership-paths/ask#PathsAnswer',
          PartnershipPath: '../questions/partnership-paths/resolve#PathParent',
          PathHop: '../domain/paths/graph#Hop',
          PathKind: '../ingest/path-kinds#PathKindSeed',
        },
      },
    },
    'src/__generated__/operations.ts': {
      documents: 'schema/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: common,
    },
    'schema/persisted-documents.json': {
      documents: 'schema/operations/*.graphql',
      plugins: ['./scripts/codegen/persisted-documents.cjs'],
    },
  },
};

export default config;
