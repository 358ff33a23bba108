/** Gives numbers from 0 up to but not including 1, each as likely as another. */
export type Uniforms = () => number;

/** One step of splitmix32, which spreads a small seed over all bits (Steele, Lea & Flood 2014). */
const mix = (seed: number): number => {
  let z = Math.imul(seed ^ (seed >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
};

/**
 * Pseudo-random numbers with 32 bits by sfc32 (Doty-Humphrey, PractRand). Whole-number operations only, so that the same seed gives the
 * same numbers on every platform. Streams of one seed are independent: one source of uncertainty does not shift another's numbers.
 */
export const createUniforms = (seed: number, stream: number): Uniforms => {
  let a = mix(seed);
  let b = mix(seed + 0x9e3779b9);
  let c = mix(stream + 0x85ebca6b);
  let counter = 1;
  const next = (): number => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    return result;
  };
  // The first numbers still show the seed; twelve rounds mix it in, as the author advises.
  for (let round = 0; round < 12; round += 1) next();
  return () => (next() >>> 0) / 0x1_0000_0000;
};
