/** What became of a statement since a version. */
export const changeKinds = ['ADDED', 'CHANGED', 'WITHDRAWN', 'AMENDED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A statement that is not as it was. */
export interface MovedStatement {
  readonly id: string;
  readonly subjectId: string;
  readonly property: string;
  readonly lang: string | null;
  readonly value: string;
  readonly sourceId: string;
  readonly fate: 'CAME' | 'WENT' | 'STAYED';
}

/** One change; `statementIds`: the one that went before the one that came. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly subjectId: string;
  readonly property: string;
  readonly lang: string | null;
  readonly before: string | null;
  readonly value: string | null;
  readonly sourceId: string;
  readonly statementIds: readonly string[];
}

const change = (kind: ChangeKind, went: MovedStatement | null, now: MovedStatement | null): Change => {
  const one = now ?? went;
  if (!one) throw new Error('A change needs a statement.');
  const { id, subjectId, property, lang, sourceId } = one;
  return {
    id,
    kind,
    subjectId,
    property,
    lang,
    before: went?.value ?? null,
    value: now?.value ?? null,
    sourceId,
    statementIds: [...new Set([went, now].flatMap((statement) => statement?.id ?? []))],
  };
};

const isRelationship = (property: string): boolean => /^[A-Z][A-Z_]*$/.test(property);

/**
 * Changes, by thing, property, language and value. When a source gave a property one value and now gives another, that is one change;
 * relationships, and properties of which several values came or went, come and go singly, because nothing says which replaced which.
 */
export const changesOf = (moved: readonly MovedStatement[]): Change[] => {
  const groups = new Map<string, MovedStatement[]>();
  for (const statement of moved) {
    const { subjectId, property, lang, sourceId } = statement;
    const key = [subjectId, property, lang, sourceId].join('\u0001');
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [came, went, stayed] = (['CAME', 'WENT', 'STAYED'] as const).map((fate) =>
        group.filter((statement) => statement.fate === fate),
      );
      const amended = (stayed ?? []).map((statement) => change('AMENDED', statement, statement));
      const [to, ...moreTo] = came ?? [];
      const [from, ...moreFrom] = went ?? [];
      if (to && from && moreTo.length === 0 && moreFrom.length === 0 && !isRelationship(to.property))
        return [change('CHANGED', from, to), ...amended];
      return [
        ...(came ?? []).map((statement) => change('ADDED', null, statement)),
        ...(went ?? []).map((statement) => change('WITHDRAWN', statement, null)),
        ...amended,
      ];
    })
    .sort((a, b) => {
      const [one, two] = [a, b].map(({ subjectId, property, lang, value, before, id }) =>
        [subjectId, property, lang ?? '', value ?? before ?? '', id].join('\u0001'),
      );
      return (one ?? '') < (two ?? '') ? -1 : 1;
    });
};
