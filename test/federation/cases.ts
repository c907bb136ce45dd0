/** A question to the whole graph and its answer: what any gateway must give. */
export interface FederationCase {
  readonly name: string;
  readonly query: string;
  readonly data: unknown;
}

const BEFORE = '2025-06-30';
const TODAY = '2026-11-25';

const BEN_NGHE = { fullName: 'Phường Bến Nghé', headCount: 41, scopeCode: '26740' };
const SAI_GON = { fullName: 'Phường Sài Gòn', headCount: 57, scopeCode: '26740' };

/** The head counts rest on the official numbers of communes; see openStaffing. */
export const CASES: readonly FederationCase[] = [
  {
    name: 'the day of a unit asked for by code',
    query: `{
      now: unit(code: "26740") { id fullName headCount headCountDay scopeCode }
      then: unit(code: "26740", asOf: "${BEFORE}") { id fullName headCount headCountDay scopeCode }
    }`,
    data: {
      now: { id: '26740.2', ...SAI_GON, headCountDay: TODAY },
      // biome-ignore lint/suspicious/noThenProperty: an answer, not a promise.
      then: { id: '26740.1@2025-06-30', ...BEN_NGHE, headCountDay: BEFORE },
    },
  },
  {
    name: 'the day of a unit asked for by id',
    query: `{
      inId: unit(id: "26740.1@${BEFORE}") { headCountDay }
      asOf: unit(id: "26740.1", asOf: "${BEFORE}") { headCountDay }
      asOfFirst: unit(id: "26740.2@2025-07-01", asOf: "2026-01-01") { headCountDay }
    }`,
    data: {
      inId: { headCountDay: BEFORE },
      asOf: { headCountDay: BEFORE },
      asOfFirst: { headCountDay: '2026-01-01' },
    },
  },
  {
    name: 'the day of a list',
    query: `{
      now: units(filter: { code: ["01", "79"] }, orderBy: [CODE_ASC]) {
        edges { node { id headCount headCountDay } }
      }
      old: units(filter: { code: ["01", "79"] }, orderBy: [CODE_ASC], asOf: "${BEFORE}") {
        edges { node { id headCount headCountDay } }
      }
    }`,
    // Hà Nội has 126 communes and had 526; Hồ Chí Minh City has 168 and had 273.
    data: {
      now: {
        edges: [
          { node: { id: '01.1', headCount: 126, headCountDay: TODAY } },
          { node: { id: '79.2', headCount: 167 + 57, headCountDay: TODAY } },
        ],
      },
      old: {
        edges: [
          { node: { id: '01.1@2025-06-30', headCount: 526, headCountDay: BEFORE } },
          { node: { id: '79.1@2025-06-30', headCount: 272 + 41, headCountDay: BEFORE } },
        ],
      },
    },
  },
  {
    name: 'the whole country on two days',
    query: `{
      now: unit(code: "VN") { headCount }
      old: unit(code: "VN", asOf: "${BEFORE}") { headCount }
    }`,
    data: { now: { headCount: 3_320 + 57 }, old: { headCount: 10_034 + 41 } },
  },
  {
    name: 'the day of what hangs below and above',
    query: `{
      unit(code: "79", asOf: "${BEFORE}") {
        children(filter: { code: ["760"] }) {
          edges { node {
            scopeCode headCountDay
            children(filter: { code: ["26740"] }) {
              edges { node {
                fullName headCount headCountDay scopeCode
                ancestors { id headCountDay }
              } }
            }
          } }
        }
      }
    }`,
    data: {
      unit: {
        children: {
          edges: [
            {
              node: {
                scopeCode: '760',
                headCountDay: BEFORE,
                children: {
                  edges: [
                    {
                      node: {
                        ...BEN_NGHE,
                        headCountDay: BEFORE,
                        ancestors: [
                          { id: 'VN@2025-06-30', headCountDay: BEFORE },
                          { id: '79.1@2025-06-30', headCountDay: BEFORE },
                          { id: '760.1@2025-06-30', headCountDay: BEFORE },
                        ],
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
    },
  },
  {
    name: "predecessors on their last day, a successor on its first, and a conversion's two ends",
    query: `{
      now: unit(code: "26740") { predecessors { unit { id headCount headCountDay } } }
      old: unit(code: "26740", asOf: "${BEFORE}") {
        successors { unit { id headCount headCountDay } }
      }
      convertUnits(inputs: [{ code: "26740" }], from: "${BEFORE}", to: "2025-07-01") {
        sources { headCountDay headCount }
        targets { unit { headCountDay headCount } }
      }
    }`,
    data: {
      now: {
        predecessors: [
          { unit: { id: '26737.1@2025-06-30', headCount: 1, headCountDay: BEFORE } },
          { unit: { id: '26740.1@2025-06-30', headCount: 41, headCountDay: BEFORE } },
          { unit: { id: '26746.1@2025-06-30', headCount: 1, headCountDay: BEFORE } },
        ],
      },
      old: {
        successors: [
          { unit: { id: '26740.2@2025-07-01', headCount: 57, headCountDay: '2025-07-01' } },
        ],
      },
      convertUnits: [
        {
          sources: [{ headCountDay: BEFORE, headCount: 41 }],
          targets: [{ unit: { headCountDay: '2025-07-01', headCount: 57 } }],
        },
      ],
    },
  },
  {
    name: 'references of a third subgraph: by id, by code, and each with a day',
    query: `{
      projects(units: ["26740.2", "26740.1@${BEFORE}", "26740", "26740@${BEFORE}"]) {
        name unit { id fullName headCount headCountDay scopeCode }
      }
    }`,
    // The id is a key that the third subgraph gives by itself, so it stays as it was written.
    data: {
      projects: [
        { name: 'in 26740.2', unit: { id: '26740.2', ...SAI_GON, headCountDay: TODAY } },
        {
          name: 'in 26740.1@2025-06-30',
          unit: { id: '26740.1@2025-06-30', ...BEN_NGHE, headCountDay: BEFORE },
        },
        { name: 'in 26740', unit: { id: '26740', ...SAI_GON, headCountDay: TODAY } },
        {
          name: 'in 26740@2025-06-30',
          unit: { id: '26740@2025-06-30', ...BEN_NGHE, headCountDay: BEFORE },
        },
      ],
    },
  },
  {
    name: 'a reference, and what hangs below it',
    query: `{
      projects(units: ["26740@${BEFORE}", "26740"]) {
        unit { headCountDay parent { fullName headCountDay } }
      }
    }`,
    data: {
      projects: [
        {
          unit: { headCountDay: BEFORE, parent: { fullName: 'Quận 1', headCountDay: BEFORE } },
        },
        {
          unit: {
            headCountDay: TODAY,
            parent: { fullName: 'Thành phố Hồ Chí Minh', headCountDay: TODAY },
          },
        },
      ],
    },
  },
  {
    name: 'a dissolved unit, asked for and referred to',
    query: `{
      unit(id: "26740.1") { inForce fullName headCount headCountDay scopeCode }
      projects(units: ["26740.1"]) { unit { inForce fullName headCount headCountDay scopeCode } }
    }`,
    data: {
      unit: { inForce: false, ...BEN_NGHE, headCountDay: TODAY },
      projects: [{ unit: { inForce: false, ...BEN_NGHE, headCountDay: TODAY } }],
    },
  },
  {
    name: 'null for a reference to no unit, and an answer for the others',
    query: `{
      known: unit(code: "01") { headCount }
      projects(units: ["99999.1", "99999", "Quận 1", "760", "26740.2@${BEFORE}", "26740@2024-12-31",
                       "26740"]) {
        unit { fullName headCount }
      }
      fromSecondAlone: projects(units: ["99999.1", "26740"]) { unit { id headCount } }
    }`,
    data: {
      known: { headCount: 126 },
      projects: [
        { unit: null },
        { unit: null },
        { unit: null },
        { unit: null },
        { unit: null },
        { unit: null },
        { unit: { fullName: 'Phường Sài Gòn', headCount: 57 } },
      ],
      fromSecondAlone: [
        { unit: { id: '99999.1', headCount: null } },
        { unit: { id: '26740', headCount: 57 } },
      ],
    },
  },
];
