import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { lintSdl } from './lintSdl.ts';

describe('lintSdl', () => {
  it('finds nothing in a contract that keeps the habits', () => {
    expect(
      lintSdl(
        parse(`
          "A thing."
          type Thing { "Its parts." parts("How many." first: Int): PartConnection! }
          "A page." type PartConnection { "The parts." edges: [Thing!]! }
          "A choice." enum Choice { "The first." A }
          extend type Mutation { "Does it." act: Int @requiresScopes(scopes: [["things:write"]]) }
          extend type Query { "One thing." thing("Its code." code: String!): Thing }
        `),
      ),
    ).toEqual([]);
  });

  it('names every departure', () => {
    expect(
      lintSdl(
        parse(`
          type Thing { parts(first: Int): [Thing!]! "x" more: ThingConnection "x" provinceCode: Int "x" validFrom: String }
          "x" enum Choice { A }
          "x" input Filter { name: String }
          extend type Mutation { "x" act: Int "x" actOn: Int @authenticated }
        `),
      ),
    ).toEqual([
      'Thing: no description',
      'Thing.parts: no description',
      'Thing.parts.first: no description',
      'Thing.parts: takes first, is no connection',
      'Thing.more: is a connection, takes no first',
      'Thing.provinceCode: a code or id loses its leading zeros as Int',
      'Thing.validFrom: a day is a Date',
      'Choice.A: no description',
      'Filter.name: no description',
      'Mutation.act: needs no scope (@requiresScopes)',
      'Mutation.actOn: needs no scope (@requiresScopes)',
    ]);
  });
});
