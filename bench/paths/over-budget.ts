import type { PartnershipPathsInput } from '../../src/__generated__/resolvers';
import type { Services } from '../../src/questions/context';
import { askPaths } from '../../src/questions/partnership-paths/ask';
import { residentMb } from '../report';
import { timed } from '../statistics';

/** Questions without an end in sight: whole countries, one side open, the longest ways. */
const questions: readonly { readonly name: string; readonly input: PartnershipPathsInput }[] = [
  { name: 'everybody to Viet Nam, 6 hops', input: { to: ['country:vn'], maxHops: 6 } },
  { name: 'class D to Indonesia, 6 hops', input: { from: ['firm-class:d'], to: ['country:id'], maxHops: 6 } },
];

/** How a question that may explode is answered: in what time, with how many paths, and whether it says that it stopped. */
export const askTooMuch = async (services: Services) => {
  const told = [];
  for (const { name, input } of questions) {
    const { answer, time } = await timed(() => askPaths(services, input, { first: 100 }));
    const { search, partial, page } = answer;
    told.push({
      question: name,
      milliseconds: Math.round(time),
      paths: search.paths.length,
      shown: page.items.length,
      unfinishedKinds: search.unfinished.length,
      partial,
      residentMb: residentMb(process.pid),
    });
  }
  return told;
};
