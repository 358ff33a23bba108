"""The same work as the engine's uncertainty run, as one would write it with numpy: used by uncertainty.ts, which prints the ratio."""

import json
import sys
import time

import numpy as np


def uncertainty(values, weights, draws, box, top, rng, pairs):
    noisy = weights * (1 + box * rng.uniform(-1, 1, size=(draws, weights.size)))
    noisy /= noisy.sum(axis=1, keepdims=True)
    scores = noisy @ values.T
    order = np.argsort(-scores, axis=1)
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(1, values.shape[0] + 1)[None, :], axis=1)
    q05, median, q95 = np.percentile(ranks, [5, 50, 95], axis=0)
    summary = (ranks.mean(axis=0), median, q05, q95, ranks.min(axis=0), ranks.max(axis=0), (ranks <= top).mean(axis=0))
    best = np.argsort(-(values @ weights))[:pairs]
    some = ranks[:, best]
    above = np.array([(some[:, [i]] < some).mean(axis=0) for i in range(some.shape[1])])
    return summary, above


def main():
    request = json.load(sys.stdin)
    values = np.array(request["values"])
    weights = np.full(values.shape[1], 1 / values.shape[1])
    rng = np.random.default_rng(7)
    times = []
    for _ in range(request["repeats"]):
        start = time.perf_counter()
        uncertainty(values, weights, request["draws"], request["box"], request["top"], rng, request["pairs"])
        times.append((time.perf_counter() - start) * 1000)
    json.dump({"times": times, "numpy": np.__version__}, sys.stdout)


main()
