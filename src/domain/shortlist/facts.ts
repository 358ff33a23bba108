import type { Trust } from '../paths/graph';
import type { IncomeGroup } from './peers';

/** A value together with the statements that assert it. */
export interface Sourced {
  readonly statementIds: readonly string[];
}

/** A published preference of firms for a country. */
export interface EntryPreference extends Sourced {
  /** Percent of firms as printed; null when the source prints only a bound. */
  readonly value: number | null;
  /** Percent that the source prints as "at least". */
  readonly lowerBound: number | null;
}

/** A project in the city's ASCN pipeline, as the latest monitoring report by the day asked for lists it. */
export interface PipelineProject extends Sourced {
  readonly id: string;
  /** PLANNING, ONGOING or COMPLETED; null when the report's mark could not be read. */
  readonly status: string | null;
  /** Whether the report's mark was read with certainty. */
  readonly certain: boolean;
}

/** A focus area of the city: from its action plan, or from the projects that the report lists. */
export interface CityFocusArea extends Sourced {
  readonly id: string;
  readonly origin: 'PLAN' | 'PROJECTS';
}

/** Something that one end of a tie stands for, such as a project, an organisation or an office. */
export interface Tie extends Sourced {
  readonly id: string;
  /** Of the most trusted statement; the statements are those of this confidence or better. */
  readonly confidence: Trust;
}

/** A need that city officials named, and the focus areas it falls in. */
export interface OfficialsNeed extends Sourced {
  readonly id: string;
  readonly kind: 'DEVELOPMENT_PRIORITY' | 'EXPECTED_OUTCOME' | 'COOPERATION_TOPIC';
  /** Place in the printed order, 1 first; null for topics. */
  readonly rank: number | null;
  readonly readings: readonly string[];
  readonly focusAreaIds: readonly string[];
}

/** Everything about one city that the criteria look at, as of one day. Lists are empty when a search found nothing. */
export interface CityFacts {
  readonly id: string;
  readonly name: string;
  readonly nameKo: string | null;
  readonly countryId: string;
  /** World Bank income group of the country on the day; null when none is on record. */
  readonly incomeGroup: IncomeGroup | null;
  /** Inhabitants; null when not recorded. */
  readonly population: number | null;
  readonly entryPreferences: readonly EntryPreference[];
  /** Null when no monitoring report was out by the day asked for. */
  readonly pipeline: readonly PipelineProject[] | null;
  /** Statements naming the Chief Smart City Officer's post by the day asked for. */
  readonly officer: Sourced | null;
  /** Statements of the city's action plan by the day asked for. */
  readonly actionPlan: Sourced | null;
  readonly focusAreas: readonly CityFocusArea[];
  /** KCN, ODA, EDCF and policy consulting projects in the city. Here and below uncertain ties stand beside the others. */
  readonly koreanProjects: readonly Tie[];
  /** Distinct Korean organisations with a project or recorded work in the city. */
  readonly organisationsInCity: readonly Tie[];
  /** Distinct Korean organisations with a project or recorded work anywhere in the country, the city included. */
  readonly organisationsInCountry: readonly Tie[];
  readonly officesInCity: readonly Tie[];
  readonly officesInCountry: readonly Tie[];
}
