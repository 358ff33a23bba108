// The load, in a process of its own: reads one order a line, answers with one line of figures each.
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { URL } from 'node:url';
import autocannon from 'autocannon';

let asked = 0;

/** A body that no cache has seen: the salt is a text, the tiny number continues the digits of another. */
const fresh = (template) => {
  asked += 1;
  const digits = String(asked).padStart(9, '0');
  return template.replaceAll('__SALT__', `none:${digits}`).replaceAll('__TINY__', `0000${digits}`);
};

/** Answers that every client gets at least, so that a median of slow answers is one of many; a load then takes up to so many times its seconds. */
const leastAnswers = 10;
const mostTimes = 10;

const run = (order) =>
  new Promise((resolve, reject) => {
    const { url, path, bodies, connections, seconds } = order;
    const { origin, pathname } = new URL(path ?? '', url);
    let next = 0;
    const times = [];
    const instance = autocannon(
      {
        url: origin,
        connections,
        duration: seconds * mostTimes,
        excludeErrorStats: false,
        requests: [
          {
            method: 'POST',
            path: pathname,
            headers: { 'content-type': 'application/json' },
            setupRequest: (request) => ({ ...request, body: fresh(bodies[next++ % bodies.length]) }),
          },
        ],
        // An answer with errors is a failure, whatever its status.
        verifyBody: (body) => !String(body).includes('"errors":['),
      },
      (error, result) => {
        if (error) reject(error);
        else
          resolve({
            times,
            took: result.duration,
            sent: result.requests.sent,
            answered: result['2xx'] - result.mismatches,
            failed: result.non2xx + result.mismatches + result.errors + result.timeouts,
          });
      },
    );
    const started = performance.now();
    instance.on('response', (_client, _status, _bytes, time) => {
      times.push(time);
      const enough = times.length >= leastAnswers * connections && performance.now() - started >= seconds * 1_000;
      if (enough) instance.stop();
    });
  });

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;

for await (const line of createInterface({ input: process.stdin })) {
  const { times, took, ...counts } = await run(JSON.parse(line));
  const sorted = times.sort((a, b) => a - b);
  const figures = {
    ...counts,
    perSecond: counts.answered / took,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
