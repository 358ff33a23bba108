/** What became of one request. */
export interface Outcome {
  /**
   * `stale` is an answer of before, marked so, while the database is away; `told to come back` an error that says that asking again will help;
   * `failed` any other error; `lost` no answer at all; `mixed` an answer of two dataset versions.
   */
  readonly fate: 'answered' | 'stale' | 'told to come back' | 'failed' | 'lost' | 'mixed';
  readonly ms: number;
  readonly version?: string;
  /** The message of what failed. */
  readonly fault?: string;
}

interface Body {
  readonly data: {
    readonly dataset: { readonly version: string };
    readonly organisations: readonly { readonly name: string }[];
    readonly shortlist: { readonly datasetVersion: string };
  } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly retryable?: boolean } }[];
}

/** Every second request was never asked before, the others may be answered from what is kept. */
const queryOf = (number: number): string =>
  `query Load${number % 2 === 0 ? number : ''} {
    dataset { version }
    organisations(where: { id: { eq: "org:winitech" } }) { name projects { id name } }
    shortlist(first: 3, input: { uncertainty: { draws: 0 } }) { datasetVersion rows { cityId score } }
  }`;

/**
 * Asks one request whose parts show of which dataset they are.
 * @param names the name of the firm that is asked for, by dataset version.
 */
export const ask = async (url: string, number: number, names: Readonly<Record<string, string>>): Promise<Outcome> => {
  const started = performance.now();
  const over = (outcome: Omit<Outcome, 'ms'>): Outcome => ({ ...outcome, ms: performance.now() - started });
  let response: Response;
  let body: Body;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: queryOf(number) }),
    });
    body = (await response.json()) as Body;
  } catch (error) {
    return over({ fate: 'lost', fault: String(error) });
  }
  const { data, errors = [] } = body;
  const [error] = errors;
  if (error || !data) {
    const comeBack = errors.length > 0 && errors.every(({ extensions }) => extensions.retryable === true);
    return over(comeBack ? { fate: 'told to come back' } : { fate: 'failed', fault: error?.message ?? 'no data' });
  }
  const { version } = data.dataset;
  const isWhole = data.organisations[0]?.name === names[version] && data.shortlist.datasetVersion === version;
  if (!isWhole) return over({ fate: 'mixed', version });
  return over({ fate: response.headers.has('warning') ? 'stale' : 'answered', version });
};
