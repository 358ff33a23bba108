const { createHash } = require('node:crypto');
const { Kind, print, visit } = require('graphql');

/** Names of the fragments that a definition spreads. */
const spreads = (definition) => {
  const names = new Set();
  visit(definition, { FragmentSpread: ({ name }) => void names.add(name.value) });
  return names;
};

/** An operation and the fragments that it uses, however far. */
const withFragments = (operation, fragments) => {
  const used = new Set();
  const follow = (definition) => {
    for (const name of spreads(definition)) {
      const fragment = fragments.get(name);
      if (!fragment || used.has(fragment)) continue;
      used.add(fragment);
      follow(fragment);
    }
  };
  follow(operation);
  return [operation, ...used];
};

/** Writes every operation of the documents under the SHA-256 of its text: the documents that the server knows beforehand. */
module.exports.plugin = (_schema, documents) => {
  const definitions = documents.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const texts = definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .sort((a, b) => (a.name.value < b.name.value ? -1 : 1))
    .map((operation) => withFragments(operation, fragments).map(print).join('\n\n'));
  const registry = Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  return `${JSON.stringify(registry, null, 2)}\n`;
};
