import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import { Kind, type DocumentNode } from 'graphql';

type Preset = typeof preset;

/**
 * The client preset, of which the contract keeps two files: the types with the typed documents, and the
 * persisted documents. The rest is for operations that are written between lines of TypeScript.
 */
const contract: Preset = {
  ...preset,
  buildGeneratesSection: async (options) =>
    (await preset.buildGeneratesSection(options)).flatMap((file) => {
      if (file.filename.endsWith('/graphql.ts')) {
        return { ...file, config: { ...file.config, documentNodeImport: '../document.js#TypedDocument' } };
      }
      return file.filename.endsWith('/persisted-documents.json')
        ? { ...file, filename: 'persisted-documents.json' }
        : [];
    }),
};

function nameAndKind(document: DocumentNode): Record<string, unknown> {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return { name: operation?.name?.value, kind: operation?.operation };
}

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['operations/*.graphql', 'fragments/*.graphql'],
  generates: {
    'src/generated/': {
      preset: contract,
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          hashAlgorithm: 'sha256',
          hashPropertyName: 'documentId',
          mode: 'replaceDocumentWithHash',
        },
        onExecutableDocumentNode: nameAndKind,
      },
      config: {
        scalars: {
          ID: 'string',
          Date: '../scalars.js#CalendarDate',
          DateTime: 'string',
          OdsCode: 'string',
          Pounds: 'number',
          NonNegativeInt: 'number',
          Url: 'string',
        },
        strictScalars: true,
        enumType: 'string-literal',
        arrayInputCoercion: false,
        immutableTypes: true,
        skipTypeNameForRoot: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
