import type { Criterion } from '../criterion';
import { demand } from './demand';
import { hub } from './hub';
import { koreaFit } from './korea-fit';
import { leadership } from './leadership';
import { network } from './network';
import { officialsFit } from './officials-fit';
import { pipeline } from './pipeline';
import { trackRecord } from './track-record';

/** The criteria of the shortlist, in the order in which answers list them. */
export const criteria: readonly Criterion[] = [
  demand,
  pipeline,
  leadership,
  officialsFit,
  koreaFit,
  trackRecord,
  network,
  hub,
];
