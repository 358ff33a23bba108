import { shortfallOf, sideOf, sideOver, statusOf, type Side, type Status } from './cell';
import { unmetDemand, voicesAt, type HeardVoice } from './demand';
import type { Place, SchemeFacts, StepFacts, Voice } from './facts';
import { fitsOf, type Fit } from './fit';
import { rankGaps } from './rank';

/** One value of the entry axis: a step, or a stage with its steps. */
export interface Entry {
  readonly id: string;
  readonly stageId: string;
  readonly steps: readonly StepFacts[];
}

/** Values of the axes, each in its order. */
export interface Axes {
  readonly cityDevelopment: readonly string[];
  readonly entries: readonly Entry[];
  readonly firmEntry: readonly string[];
  readonly places: readonly Place[];
}

/** A cell of the cube. */
export interface Cell {
  readonly id: string;
  readonly entry: Entry;
  readonly cityDevelopment: string;
  readonly firmEntry: string;
  readonly place: Place;
  readonly status: Status;
  readonly sides: { readonly cityDevelopment: Side; readonly firmEntry: Side };
  readonly fits: { readonly cityDevelopment: readonly Fit[]; readonly firmEntry: readonly Fit[] };
  readonly voices: readonly HeardVoice[];
  readonly shortfall: number;
  /** Null when a step has no rate. */
  readonly unmetDemand: number | null;
}

/** A cell with its place among the gaps; null for a covered one. */
export type RankedCell = Cell & { readonly rank: number | null };

const idOf = (entry: Entry, kinds: readonly string[], { firmClass, country, sector }: Place): string =>
  [entry.id, ...kinds, firmClass, country, sector].filter((part) => part !== null).join('/');

/** One entry a scheme: sure when it is sure at any of the steps, then with no reasons; else the reasons of its first step. */
const overSteps = (fits: readonly (readonly Fit[])[]): readonly Fit[] => {
  if (fits.length === 1) return fits[0] ?? [];
  const best = new Map<string, Fit>();
  for (const fit of fits.flat()) {
    const known = best.get(fit.scheme.id);
    if (!known || (fit.sure && !known.sure)) best.set(fit.scheme.id, fit);
  }
  return [...best.values()].sort((a, b) => Number(b.sure) - Number(a.sure) || (a.scheme.id < b.scheme.id ? -1 : 1));
};

const strongest = (heard: readonly HeardVoice[]): HeardVoice[] => {
  const best = new Map<string, HeardVoice>();
  for (const one of heard) if (one.trust > (best.get(one.voice.id)?.trust ?? 0)) best.set(one.voice.id, one);
  return [...best.values()];
};

const sum = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0);

/** Schemes by step, kind and place; each combination is looked at once, however many cells share it. */
const remembered = (schemes: readonly SchemeFacts[]) => {
  const known = new Map<string, Fit[]>();
  return (step: string, place: Place, kind: string): Fit[] => {
    const key = `${step}|${kind}|${place.firmClass ?? ''}|${place.country ?? ''}|${place.sector ?? ''}`;
    const found = known.get(key) ?? fitsOf(schemes, step, place, kind);
    known.set(key, found);
    return found;
  };
};

/** Every cell of the cube, gaps first by unmet demand; see docs/method.md, "Missing areas". No cell is left out because nothing serves it. */
export const supportCube = (
  schemes: readonly SchemeFacts[],
  voices: readonly Voice[],
  { cityDevelopment, entries, firmEntry, places }: Axes,
): RankedCell[] => {
  const fitsAt = remembered(schemes);
  const cells = entries.flatMap((entry) =>
    cityDevelopment.flatMap((city) =>
      firmEntry.flatMap((firm) =>
        places.map((place): Cell => {
          const atSteps = entry.steps.map((step) => {
            const fits = [fitsAt(step.id, place, city), fitsAt(step.id, place, firm)] as const;
            const sides = [sideOf(fits[0]), sideOf(fits[1])] as const;
            const heard = voicesAt(voices, step.id, place, [city, firm]);
            const shortfall = shortfallOf(...sides);
            return { fits, sides, heard, shortfall, unmet: unmetDemand(shortfall, step, heard) };
          });
          const sides = {
            cityDevelopment: sideOver(atSteps.map((at) => at.sides[0])),
            firmEntry: sideOver(atSteps.map((at) => at.sides[1])),
          };
          return {
            id: idOf(entry, [city, firm], place),
            entry,
            cityDevelopment: city,
            firmEntry: firm,
            place,
            status: statusOf(sides.cityDevelopment, sides.firmEntry),
            sides,
            fits: {
              cityDevelopment: overSteps(atSteps.map((at) => at.fits[0])),
              firmEntry: overSteps(atSteps.map((at) => at.fits[1])),
            },
            voices: strongest(atSteps.flatMap((at) => at.heard)),
            shortfall: atSteps.reduce((total, at) => total + at.shortfall, 0) / atSteps.length,
            unmetDemand: sum(atSteps.map((at) => at.unmet)),
          };
        }),
      ),
    ),
  );
  return rankGaps(cells);
};
