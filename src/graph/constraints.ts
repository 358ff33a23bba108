import { orderedListIndexes } from './ordered-lists';
import { orderedTieIndexes } from './ordered-ties';
import { cypher } from './statement';

/**
 * Uniqueness constraints and indexes, one a label, and those of ordered lists and ties, created by the loader. Every node that facts describe also carries `Entity`, so that
 * a load can find it by id whatever its label. Community has no existence constraints: presence is proved when seeds are read.
 */
export const constraints: readonly string[] = [
  cypher`CREATE CONSTRAINT Entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE`,
  // An index, no constraint: ids are hashes that the loader has made distinct, and checking 16,000 again triples the load's time.
  cypher`CREATE INDEX Statement_id IF NOT EXISTS FOR (n:Statement) ON (n.id)`,
  cypher`CREATE CONSTRAINT Country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT City_id IF NOT EXISTS FOR (n:City) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Network_id IF NOT EXISTS FOR (n:Network) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT FocusArea_id IF NOT EXISTS FOR (n:FocusArea) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Sector_id IF NOT EXISTS FOR (n:Sector) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Need_id IF NOT EXISTS FOR (n:Need) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Programme_id IF NOT EXISTS FOR (n:Programme) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT FirmClass_id IF NOT EXISTS FOR (n:FirmClass) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Stage_id IF NOT EXISTS FOR (n:Stage) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Step_id IF NOT EXISTS FOR (n:Step) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Activity_id IF NOT EXISTS FOR (n:Activity) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Scheme_id IF NOT EXISTS FOR (n:Scheme) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Rule_id IF NOT EXISTS FOR (n:Rule) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT SupportKind_id IF NOT EXISTS FOR (n:SupportKind) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Survey_id IF NOT EXISTS FOR (n:Survey) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Limitation_id IF NOT EXISTS FOR (n:Limitation) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Lesson_id IF NOT EXISTS FOR (n:Lesson) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Direction_id IF NOT EXISTS FOR (n:Direction) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Demand_id IF NOT EXISTS FOR (n:Demand) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Recommendation_id IF NOT EXISTS FOR (n:Recommendation) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Finding_id IF NOT EXISTS FOR (n:Finding) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT Conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE`,
  ...orderedListIndexes,
  ...orderedTieIndexes,
];
