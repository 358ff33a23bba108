const { createHash } = require('node:crypto');
const { concatAST, print, separateOperations } = require('graphql');

/** Writes every operation of the documents, with its fragments, under the SHA-256 of its text: the documents that the server knows beforehand. */
module.exports.plugin = (_schema, documents) => {
  const all = concatAST(documents.flatMap(({ document }) => document ?? []));
  const texts = Object.entries(separateOperations(all))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, operation]) => print(operation));
  const registry = Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  return `${JSON.stringify(registry, null, 2)}\n`;
};
