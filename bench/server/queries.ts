/** Variables of a request; texts may hold `__SALT__`, which each uncached request fills with something new. */
export type Variables = Readonly<Record<string, string | number>>;

/** One question, asked of every system in its own words. */
export interface BenchQuery {
  readonly name: string;
  /** Levels of the graph that it reads. */
  readonly levels: number;
  /** For A and B. `$salt` names nothing in the graph: it makes a request one that no cache has seen. */
  readonly graphql: string;
  /** For C: Cypher for the same question, the salt included, whose one column `data` is the answer. */
  readonly cypher: string;
  /** For D: PostGraphile's own names, brought into our shape by `shape`. */
  readonly postgraphile: string;
  readonly shape: (data: never) => unknown;
  /** Asked in turn; the same ids exist at every size. */
  readonly variables: readonly Variables[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Nodes<Item> {
  readonly nodes: readonly Item[];
}

const ids = (name: string, values: readonly string[]): Variables[] =>
  values.map((value) => ({ [name]: value, salt: '__SALT__' }));

const cities = [
  'city:vn-da-nang',
  'city:id-jakarta',
  'city:th-phuket',
  'city:mm-yangon',
  'city:kh-phnom-penh',
  'city:vn-hue',
];
const projects = ['project:kcn-2021-ph-clark', 'project:ascn-bn-bandar-seri-begawan-bus-passenger-information-system'];
const organisations = ['org:lh', 'org:kwater', 'org:kind', 'org:kict', 'org:koica'];

/**
 * Ten questions of an analyst, from one node to three levels, each bounded by a page limit or by the ties of one thing, so that its cost should not follow the size of the graph. Lists are ordered by id where no other order is asked, so that answers can be compared. */
export const benchQueries: readonly BenchQuery[] = [
  {
    name: 'city',
    levels: 1,
    graphql: `query City($id: ID!, $salt: ID!) {
      cities(where: { id: { in: [$id, $salt] } }) { id name nameKo kind population }
    }`,
    cypher: `MATCH (n:City) WHERE n.id IN [$id, $salt]
      RETURN {cities: collect({id: n.id, name: n.name, nameKo: n.nameKo, kind: n.kind, population: n.population})} AS data`,
    postgraphile: `query City($id: String!) { city: cityById(id: $id) { id name nameKo kind population } }`,
    shape: ({ city }: { city: Named }) => ({ cities: [city] }),
    variables: ids('id', cities),
  },
  {
    name: 'first-cities',
    levels: 1,
    graphql: `query FirstCities($salt: ID!) {
      cities(where: { NOT: { id: { eq: $salt } } }, limit: 20, sort: [{ id: ASC }]) { id name nameKo }
    }`,
    cypher: `MATCH (n:City) WHERE n.id > '' AND n.id <> $salt WITH n ORDER BY n.id LIMIT 20
      RETURN {cities: collect({id: n.id, name: n.name, nameKo: n.nameKo})} AS data`,
    postgraphile: `query FirstCities { allCities(first: 20, orderBy: ID_ASC) { nodes { id name nameKo } } }`,
    shape: ({ allCities }: { allCities: Nodes<Named> }) => ({ cities: allCities.nodes }),
    variables: [{ salt: '__SALT__' }],
  },
  {
    name: 'projects-of-a-year',
    levels: 1,
    graphql: `query ProjectsOfYear($year: Int!, $salt: ID!) {
      projects(where: { kind: { eq: KCN_PLANNING }, year: { eq: $year }, NOT: { id: { eq: $salt } } }, limit: 20, sort: [{ id: ASC }]) { id name year status }
    }`,
    cypher: `MATCH (n:Project {kind: 'KCN_PLANNING', year: $year}) WHERE n.id <> $salt WITH n ORDER BY n.id LIMIT 20
      RETURN {projects: collect({id: n.id, name: n.name, year: n.year, status: n.status})} AS data`,
    postgraphile: `query ProjectsOfYear($year: Int!) {
      allProjects(condition: { kind: "KCN_PLANNING", year: $year }, first: 20, orderBy: ID_ASC) { nodes { id name year status } }
    }`,
    shape: ({ allProjects }: { allProjects: Nodes<Named> }) => ({ projects: allProjects.nodes }),
    variables: [2019, 2020, 2021, 2022].map((year) => ({ year, salt: '__SALT__' })),
  },
  {
    name: 'projects-of-a-city',
    levels: 2,
    graphql: `query ProjectsOfCity($id: ID!, $salt: ID!) {
      cities(where: { id: { in: [$id, $salt] } }) { id name projects(limit: 20, sort: [{ id: ASC }]) { id name year status } }
    }`,
    cypher: `MATCH (n:City) WHERE n.id IN [$id, $salt]
      CALL (n) { MATCH (n)<-[:LOCATED_IN]-(p:Project) WITH DISTINCT p ORDER BY p.id LIMIT 20
        RETURN collect({id: p.id, name: p.name, year: p.year, status: p.status}) AS projects }
      RETURN {cities: collect({id: n.id, name: n.name, projects: projects})} AS data`,
    postgraphile: `query ProjectsOfCity($id: String!) {
      city: cityById(id: $id) { id name ties: projectCitiesByCityId(first: 20, orderBy: PROJECT_ID_ASC) { nodes { project: projectByProjectId { id name year status } } } }
    }`,
    shape: ({ city: { ties, ...city } }: { city: Named & { ties: Nodes<{ project: Named }> } }) => ({
      cities: [{ ...city, projects: ties.nodes.map(({ project }) => project) }],
    }),
    variables: ids('id', cities),
  },
  {
    name: 'project-card',
    levels: 2,
    graphql: `query ProjectCard($id: ID!, $salt: ID!) {
      projects(where: { id: { in: [$id, $salt] } }) {
        id name
        cities(sort: [{ id: ASC }]) { id name }
        programmes(sort: [{ id: ASC }]) { id name }
        participants(sort: [{ id: ASC }]) { id name }
        focusAreas(sort: [{ id: ASC }]) { id name }
      }
    }`,
    cypher: `MATCH (n:Project) WHERE n.id IN [$id, $salt]
      WITH {id: n.id, name: n.name,
        cities: COLLECT { MATCH (n)-[:LOCATED_IN]->(m:City) WITH DISTINCT m ORDER BY m.id RETURN {id: m.id, name: m.name} },
        programmes: COLLECT { MATCH (n)-[:PART_OF]->(m:Programme) WITH DISTINCT m ORDER BY m.id RETURN {id: m.id, name: m.name} },
        participants: COLLECT { MATCH (n)<-[:PARTICIPATES_IN]-(m:Organisation) WITH DISTINCT m ORDER BY m.id RETURN {id: m.id, name: m.name} },
        focusAreas: COLLECT { MATCH (n)-[:ADDRESSES]->(m:FocusArea) WITH DISTINCT m ORDER BY m.id RETURN {id: m.id, name: m.name} }
      } AS project RETURN {projects: collect(project)} AS data`,
    postgraphile: `query ProjectCard($id: String!) {
      project: projectById(id: $id) {
        id name
        cities: projectCitiesByProjectId(orderBy: CITY_ID_ASC) { nodes { end: cityByCityId { id name } } }
        programmes: projectProgrammesByProjectId(orderBy: PROGRAMME_ID_ASC) { nodes { end: programmeByProgrammeId { id name } } }
        participants: organisationProjectsByProjectId(orderBy: ORGANISATION_ID_ASC) { nodes { end: organisationByOrganisationId { id name } } }
        focusAreas: projectFocusAreasByProjectId(orderBy: FOCUS_AREA_ID_ASC) { nodes { end: focusAreaByFocusAreaId { id name } } }
      }
    }`,
    shape: ({ project: { id, name, ...ties } }: { project: Named & Record<string, Nodes<{ end: Named }>> }) => ({
      projects: [
        {
          id,
          name,
          ...Object.fromEntries(Object.entries(ties).map(([field, { nodes }]) => [field, nodes.map(({ end }) => end)])),
        },
      ],
    }),
    variables: ids('id', projects),
  },
  {
    name: 'firms-of-a-class',
    levels: 2,
    graphql: `query FirmsOfClass($id: ID!, $salt: ID!) {
      organisations(where: { firmClasses: { some: { id: { in: [$id, $salt] } } } }, limit: 20, sort: [{ id: ASC }]) { id name size }
    }`,
    cypher: `MATCH (c:FirmClass)<-[:CLASSIFIED_AS]-(n:Organisation) WHERE c.id IN [$id, $salt] WITH DISTINCT n ORDER BY n.id LIMIT 20
      RETURN {organisations: collect({id: n.id, name: n.name, size: n.size})} AS data`,
    postgraphile: `query FirmsOfClass($id: String!) {
      firmClass: firmClassById(id: $id) { ties: organisationFirmClassesByFirmClassId(first: 20, orderBy: ORGANISATION_ID_ASC) { nodes { firm: organisationByOrganisationId { id name size } } } }
    }`,
    shape: ({ firmClass }: { firmClass: { ties: Nodes<{ firm: Named }> } }) => ({
      organisations: firmClass.ties.nodes.map(({ firm }) => firm),
    }),
    variables: ids('id', ['firm-class:a', 'firm-class:b', 'firm-class:c', 'firm-class:d', 'firm-class:e']),
  },
  {
    name: 'agreements-with-dates',
    levels: 2,
    graphql: `query Agreements($id: ID!, $salt: ID!) {
      cities(where: { id: { in: [$id, $salt] } }) { id agreementsConnection { edges { properties { kind since status } node { id name } } } }
    }`,
    cypher: `MATCH (n:City) WHERE n.id IN [$id, $salt]
      WITH {id: n.id, agreementsConnection: {edges:
        COLLECT { MATCH (n)<-[r:AGREED_WITH]-(m:Organisation) WITH r, m ORDER BY m.id
          RETURN {properties: {kind: r.kind, since: toString(r.since), status: r.status}, node: {id: m.id, name: m.name}} }}} AS city
      RETURN {cities: collect(city)} AS data`,
    postgraphile: `query Agreements($id: String!) {
      city: cityById(id: $id) { id ties: organisationAgreedCitiesByCityId(orderBy: ORGANISATION_ID_ASC) { nodes { kind since status node: organisationByOrganisationId { id name } } } }
    }`,
    shape: ({ city: { id, ties } }: { city: Named & { ties: Nodes<{ node: Named } & Record<string, unknown>> } }) => ({
      cities: [
        { id, agreementsConnection: { edges: ties.nodes.map(({ node, ...properties }) => ({ properties, node })) } },
      ],
    }),
    variables: ids('id', cities),
  },
  {
    name: 'evidence-of-a-city',
    levels: 3,
    graphql: `query Evidence($id: ID!, $salt: ID!) {
      cities(where: { id: { in: [$id, $salt] } }) {
        id statements(limit: 20, sort: [{ id: ASC }]) { id property value asPrinted sources(sort: [{ id: ASC }]) { id title url } }
      }
    }`,
    cypher: `MATCH (n:City) WHERE n.id IN [$id, $salt]
      CALL (n) { MATCH (n)<-[:ABOUT]-(s:Statement) WITH DISTINCT s ORDER BY s.id LIMIT 20
        RETURN collect({id: s.id, property: s.property, value: s.value, asPrinted: s.asPrinted,
          sources: COLLECT { MATCH (s)-[:CITES]->(o:Source) RETURN {id: o.id, title: o.title, url: o.url} ORDER BY o.id }}) AS statements }
      RETURN {cities: collect({id: n.id, statements: statements})} AS data`,
    postgraphile: `query Evidence($id: String!) {
      city: cityById(id: $id) { id ties: cityStatementsByCityId(first: 20, orderBy: STATEMENT_ID_ASC) { nodes { statement: statementByStatementId { id property value asPrinted source: sourceBySourceId { id title url } } } } }
    }`,
    shape: ({ city: { id, ties } }: { city: Named & { ties: Nodes<{ statement: Named & { source: Named } }> } }) => ({
      cities: [
        {
          id,
          statements: ties.nodes.map(({ statement: { source, ...statement } }) => ({
            ...statement,
            sources: [source],
          })),
        },
      ],
    }),
    variables: ids('id', cities),
  },
  {
    name: 'reach-of-an-organisation',
    levels: 3,
    graphql: `query Reach($id: ID!, $salt: ID!) {
      organisations(where: { id: { in: [$id, $salt] } }) {
        id name projects(limit: 20, sort: [{ id: ASC }]) { id name cities(sort: [{ id: ASC }]) { id name countries(sort: [{ id: ASC }]) { id name } } }
      }
    }`,
    cypher: `MATCH (n:Organisation) WHERE n.id IN [$id, $salt]
      CALL (n) { MATCH (n)-[:PARTICIPATES_IN]->(p:Project) WITH DISTINCT p ORDER BY p.id LIMIT 20
        RETURN collect({id: p.id, name: p.name, cities:
          COLLECT { MATCH (p)-[:LOCATED_IN]->(c:City) WITH DISTINCT c ORDER BY c.id
            RETURN {id: c.id, name: c.name, countries: COLLECT { MATCH (c)-[:IN_COUNTRY]->(k:Country) RETURN {id: k.id, name: k.name} ORDER BY k.id }} }}) AS projects }
      RETURN {organisations: collect({id: n.id, name: n.name, projects: projects})} AS data`,
    postgraphile: `query Reach($id: String!) {
      organisation: organisationById(id: $id) {
        id name
        ties: organisationProjectsByOrganisationId(first: 20, orderBy: PROJECT_ID_ASC) { nodes { project: projectByProjectId { id name
          ties: projectCitiesByProjectId(orderBy: CITY_ID_ASC) { nodes { city: cityByCityId { id name country: countryByCountryId { id name } } } } } } }
      }
    }`,
    shape: ({
      organisation: { ties, ...organisation },
    }: {
      organisation: Named & {
        ties: Nodes<{ project: Named & { ties: Nodes<{ city: Named & { country: Named } }> } }>;
      };
    }) => ({
      organisations: [
        {
          ...organisation,
          projects: ties.nodes.map(({ project: { ties: places, ...project } }) => ({
            ...project,
            cities: places.nodes.map(({ city: { country, ...city } }) => ({ ...city, countries: [country] })),
          })),
        },
      ],
    }),
    variables: ids('id', organisations),
  },
  {
    name: 'country-tree',
    levels: 3,
    graphql: `query CountryTree($id: ID!, $salt: ID!) {
      countries(where: { id: { in: [$id, $salt] } }) {
        id name cities(limit: 10, sort: [{ id: ASC }]) { id name projects(limit: 5, sort: [{ id: ASC }]) { id name status } }
      }
    }`,
    cypher: `MATCH (n:Country) WHERE n.id IN [$id, $salt]
      CALL (n) { MATCH (n)<-[:IN_COUNTRY]-(c:City) WITH DISTINCT c ORDER BY c.id LIMIT 10
        CALL (c) { MATCH (c)<-[:LOCATED_IN]-(p:Project) WITH DISTINCT p ORDER BY p.id LIMIT 5
          RETURN collect({id: p.id, name: p.name, status: p.status}) AS projects }
        RETURN collect({id: c.id, name: c.name, projects: projects}) AS cities }
      RETURN {countries: collect({id: n.id, name: n.name, cities: cities})} AS data`,
    postgraphile: `query CountryTree($id: String!) {
      country: countryById(id: $id) { id name cities: citiesByCountryId(first: 10, orderBy: ID_ASC) { nodes { id name
        ties: projectCitiesByCityId(first: 5, orderBy: PROJECT_ID_ASC) { nodes { project: projectByProjectId { id name status } } } } } }
    }`,
    shape: ({
      country: { cities: members, ...country },
    }: {
      country: Named & { cities: Nodes<Named & { ties: Nodes<{ project: Named }> }> };
    }) => ({
      countries: [
        {
          ...country,
          cities: members.nodes.map(({ ties, ...city }) => ({
            ...city,
            projects: ties.nodes.map(({ project }) => project),
          })),
        },
      ],
    }),
    variables: ids('id', ['country:vn', 'country:id', 'country:th', 'country:my']),
  },
];
