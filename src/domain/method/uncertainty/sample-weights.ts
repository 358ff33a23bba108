import * as cells from '../cells';
import type { WeightNoise } from '../method';
import type { Tree } from '../tree';
import type { Uniforms } from './random';

const { copyInto } = cells;

/** How many uniforms one sample of all weights takes. */
export interface WeightSampler {
  readonly needs: number;
  /** Writes weights of all nodes, relative to their siblings. */
  sample(uniforms: Uniforms, weights: Float64Array): void;
}

/** Nodes whose weight is open: they weigh something and have a sibling that does. */
export const openNodes = ({ groups, weights }: Tree): Int32Array =>
  Int32Array.from(
    groups.flatMap(({ children }) => {
      const positive = [...children].filter((child) => (weights[child] as number) > 0);
      return positive.length > 1 ? positive : [];
    }),
  );

/** Each weight times a number from 1 - box to 1 + box, level by level. */
const boxSampler = (tree: Tree, box: number): WeightSampler => {
  const open = openNodes(tree);
  return {
    needs: open.length,
    sample(uniforms, weights) {
      copyInto(weights, tree.weights);
      for (let k = 0; k < open.length; k += 1) {
        const node = open[k] as number;
        weights[node] = (tree.weights[node] as number) * (1 + box * (2 * uniforms() - 1));
      }
    },
  };
};

/**
 * Weights of every level from a Dirichlet distribution with whole parameters. The gaps between sorted uniforms are uniform on the simplex
 * (Devroye 1986, V.2), and sums of a_i neighbouring gaps are Dirichlet(a): no logarithm, whose last bits differ between platforms.
 */
const dirichletSampler = (tree: Tree, concentration: 'uniform' | number): WeightSampler => {
  const open = new Set(openNodes(tree));
  const levels = tree.groups.flatMap(({ children }) => {
    const nodes = [...children].filter((child) => open.has(child));
    const total = nodes.reduce((sum, node) => sum + (tree.weights[node] as number), 0);
    const alphas = nodes.map((node) =>
      concentration === 'uniform'
        ? 1
        : Math.max(1, Math.round((concentration * (tree.weights[node] as number)) / total)),
    );
    return nodes.length === 0
      ? []
      : [{ nodes, alphas, cuts: new Float64Array(alphas.reduce((sum, alpha) => sum + alpha, -1)) }];
  });
  return {
    needs: levels.reduce((sum, { cuts }) => sum + cuts.length, 0),
    sample(uniforms, weights) {
      copyInto(weights, tree.weights);
      for (const { nodes, alphas, cuts } of levels) {
        for (let k = 0; k < cuts.length; k += 1) cuts[k] = uniforms();
        cuts.sort();
        let [from, place] = [0, -1];
        nodes.forEach((node, k) => {
          place += alphas[k] ?? 1;
          const to = place < cuts.length ? (cuts[place] as number) : 1;
          weights[node] = to - from;
          from = to;
        });
      }
    },
  };
};

/** A sampler of weights; null when there is no noise. */
export const weightSampler = (tree: Tree, noise: WeightNoise | null): WeightSampler | null => {
  if (noise === null) return null;
  return 'box' in noise ? boxSampler(tree, noise.box) : dirichletSampler(tree, noise.dirichlet);
};
