import { describe, expect, it } from '@jest/globals';
import { parse, Kind, type OperationDefinitionNode } from 'graphql';
import { hasSettledOrder } from '../../../src/server/operations/settled-order';

const isSettled = (text: string): boolean => {
  const document = parse(text);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('The document has no operation.');
  return hasSettledOrder(document, operation);
};

describe('the order of the names in an answer', () => {
  it.each([
    ['nothing is skipped', '{ cities { id name id ...C } } fragment C on City { name id }'],
    ['what may be skipped comes in one place', '{ cities { id @skip(if: true) name @include(if: true) } }'],
    ['its first place stays', '{ cities { id ...C @skip(if: true) name } } fragment C on City { id kind }'],
    ['a list that may be skipped comes once', '{ cities @skip(if: true) { id name id } }'],
    ['the same name is in another object', '{ cities { id @skip(if: true) projects { id } } }'],
    ['an alias is another name', '{ cities { a: id @skip(if: true) id } }'],
    ['another directive skips nothing', '{ cities { id @other name id } }'],
  ])('is one when %s', (_when, text) => {
    expect(isSettled(text)).toBe(true);
  });

  it.each([
    ['the first place may be skipped', '{ cities { id @skip(if: true) name id } }'],
    ['its fragment may be', '{ cities { ...C @include(if: true) name id } } fragment C on City { id }'],
    ['one around its fragment may be', '{ cities { ... @skip(if: true) { ...C } id } } fragment C on City { id }'],
    ['it is so further in', '{ cities { projects { ... @skip(if: true) { id } name id } } }'],
    ['the list around it may be', '{ cities { projects @skip(if: true) { id } name projects { name id } } }'],
    ['two names are one by an alias', '{ cities { name: id @skip(if: true) kind name: id } }'],
  ])('is not one when %s', (_when, text) => {
    expect(isSettled(text)).toBe(false);
  });

  it('is found for lists in two places, the first of which stays', () => {
    expect(isSettled('{ cities { projects { id } projects @skip(if: true) { name id } } }')).toBe(true);
    expect(isSettled('{ cities { projects { id } projects @skip(if: true) { name } projects { name } } }')).toBe(false);
  });
});
