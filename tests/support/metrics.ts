/** The Prometheus text of a server's admin port. */
export const metricsOf = async (admin: string): Promise<string> => (await fetch(`${admin}/metrics`)).text();

/** The value of a metric in it, with its labels where it has some; NaN where there is none. */
export const valueIn = (text: string, name: string): number => {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.split(' ')[1]);
};

/** The value of a metric now. */
export const metricOf = async (admin: string, name: string): Promise<number> => valueIn(await metricsOf(admin), name);
