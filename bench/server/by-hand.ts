import { session as sessionMode } from 'neo4j-driver';
import { readSeedSettings } from '../../src/ingest/read-dataset';
import { askShortlist } from '../../src/questions/shortlist/ask';
import { createServices } from '../../src/server/services';
import { openDriver } from '../../src/graph/driver';
import { findByHand, textFor } from '../paths/by-hand';
import { usualKinds } from '../paths/workloads';
import { benchQueries } from './queries';
import { externalDatabase, plainDriver, serveBare } from './serve';

/**
 * C, the limit: one hand-written statement a question, its answer sent as it comes, behind bare node:http. The path `/<name>` chooses the
 * question, the body holds its variables. The shortlist's statements and arithmetic are the project's own, called without GraphQL.
 */
const main = async (): Promise<void> => {
  const seeds = readSeedSettings();
  const connection = externalDatabase();
  const { database } = connection;
  const driver = plainDriver();
  const services = createServices(await openDriver(connection), database, seeds);
  const texts = new Map(benchQueries.map(({ name, cypher }) => [name, cypher]));
  const pathText = textFor(usualKinds(seeds.pathKinds));

  const look = async (text: string, variables: object): Promise<unknown> => {
    const session = driver.session({ database, defaultAccessMode: sessionMode.READ });
    try {
      const { records } = await session.run(text, variables);
      return records[0]?.get('data') ?? null;
    } finally {
      await session.close();
    }
  };
  const shortlist = async (variables: { input: object }) => {
    const { page } = await askShortlist(services, variables.input);
    const rows = page.items.map(({ rank, score, coverage, cityId, city: { name, nameKo } }) => ({
      rank,
      score,
      coverage,
      city: { id: cityId, name, nameKo },
    }));
    return { shortlist: { totalCount: page.totalCount, rows } };
  };
  const paths = async ({ input }: { input: { from: [string]; to: [string] } }) => {
    const found = await findByHand(driver, database, pathText, { from: input.from[0], to: input.to[0] });
    return { partnershipPaths: { totalCount: found.length, paths: found.map((id) => ({ id })) } };
  };

  serveBare(async (path, body) => {
    const name = path.slice(1);
    // A first-seen shape is a text that Neo4j has not planned: `/name?cold=17` asks for one more key in the answer.
    const [key = '', cold] = name.split('?cold=');
    const variables = JSON.parse(body) as never;
    if (key === 'shortlist') return JSON.stringify({ data: await shortlist(variables) });
    if (key === 'partnership-paths') return JSON.stringify({ data: await paths(variables) });
    const text = texts.get(key);
    if (text === undefined) throw new Error(`No question is called ${key}.`);
    const asked = cold === undefined ? text : text.replace('id: n.id', `cold${Number(cold)}: n.id, id: n.id`);
    return JSON.stringify({ data: await look(asked, variables) });
  });
};

void main();
