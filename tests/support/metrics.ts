/** The Prometheus text of a server's admin port. */
export const metricsOf = async (admin: string): Promise<string> => (await fetch(`${admin}/metrics`)).text();

/** The value of a metric, with its labels where it has some; 0 where it was never counted. */
export const metricOf = async (admin: string, name: string): Promise<number> => {
  const line = (await metricsOf(admin)).split('\n').find((text) => text.startsWith(`${name} `));
  return Number(line?.split(' ')[1] ?? 0);
};
