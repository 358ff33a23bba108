import type { FirmBusiness, FirmSize } from '../../domain/firm-profile/profile';
import { rowOf } from '../../graph/decode';
import { cypher, defineStatement } from '../../graph/statement';

/** A firm with its class and, for each tie abroad, a field or a country. */
export interface JointFirmRow {
  readonly id: string;
  readonly name: string;
  readonly nameKo: string | null;
  readonly sizes: readonly FirmSize[];
  readonly businesses: readonly FirmBusiness[];
  readonly certain: boolean;
  readonly classStatementIds: readonly string[];
  readonly terms: readonly { readonly id: string; readonly statementIds: readonly string[] }[];
}

/** Korean firms of classes A to D, with fields and countries of what they did abroad. Memoranda count, uncertain ties do not. */
export const jointFirms = defineStatement<object, JointFirmRow>({
  name: 'jointFirms',
  text: cypher`
    MATCH (firm:Organisation {kind: 'FIRM'})-[:IN_COUNTRY]->(:Country {id: 'country:kr'})
    MATCH (firm)-[c:CLASSIFIED_AS]->(class:FirmClass)
    CALL (firm) {
      MATCH (firm)-[r:PARTICIPATES_IN|OPERATES|FUNDS]->(project:Project)-[:LOCATED_IN]->(place)
      WHERE r.confidence <> 'UNCERTAIN' AND (project.status IS NULL OR project.status <> 'CANCELLED')
      OPTIONAL MATCH (place)-[:IN_COUNTRY]->(country:Country)
      RETURN CASE WHEN place:City THEN country.id ELSE place.id END AS termId, r.statementIds AS ids
      UNION ALL
      MATCH (firm)-[r:HAS_OFFICE_IN|AGREED_WITH|ACTIVE_IN]->(:City)-[:IN_COUNTRY]->(country:Country)
      WHERE r.via IS NULL AND r.confidence <> 'UNCERTAIN'
      RETURN country.id AS termId, r.statementIds AS ids
      UNION ALL
      MATCH (firm)-[r:PARTICIPATES_IN|OPERATES|FUNDS]->(project:Project)-[a:ADDRESSES]->(sector:Sector|FocusArea)
      WHERE r.confidence <> 'UNCERTAIN' AND a.confidence <> 'UNCERTAIN' AND (project.status IS NULL OR project.status <> 'CANCELLED')
      RETURN sector.id AS termId, r.statementIds + a.statementIds AS ids
      UNION ALL
      RETURN null AS termId, [] AS ids
    }
    WITH firm, class, c, termId, ids ORDER BY termId, ids
    WITH firm, class, c, termId, reduce(all = [], some IN collect(ids) | all + some) AS ids
    WITH firm, class, c, collect(CASE WHEN termId IS NULL OR termId = 'country:kr' THEN null ELSE {id: termId, statementIds: ids} END) AS terms
    RETURN firm.id AS id, firm.name AS name, firm.nameKo AS nameKo, class.sizes AS sizes, class.businesses AS businesses,
           c.confidence <> 'UNCERTAIN' AS certain, c.statementIds AS classStatementIds, terms
    ORDER BY id`,
  row: rowOf(),
});
