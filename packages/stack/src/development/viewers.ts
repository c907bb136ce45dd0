/** What reading people on staff may need beyond the scope `people:read`, by kind. */
const SENSITIVE = ['pay', 'identifiers', 'ethnicity', 'party', 'health', 'discipline'];

/** A viewer to try the graph out as. */
export interface DevelopmentViewer {
  /** `public`, `analyst`, `commune-26740`: what the menu and the command line call it. */
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly scopes: readonly string[];
  /** A code that is looked up, `VN`, or nothing. */
  readonly territory: string | null;
  readonly isService: boolean;
}

/** What somebody on staff needs for their own record. */
const OWN = ['own:read', 'own:write'];
const STAFF_WORK = [
  'organisations:write',
  'departures:propose',
  'departures:appraise',
  'departures:approve',
  'departures:pay',
];
/** What preparing congresses takes. */
const CONGRESS_WORK = ['congress:read', 'congress:write', 'congress:appraise', 'congress:approve'];
const OFFICER = [
  'people:read',
  'people:write',
  ...STAFF_WORK,
  ...CONGRESS_WORK,
  ...SENSITIVE.map((kind) => `people:${kind}`),
  ...OWN,
];
const EVERYTHING = [...OFFICER, 'statistics:read', 'changes:read', 'territory:write'];

const PUBLIC: DevelopmentViewer = {
  id: 'public',
  label: { vi: 'Công chúng', en: 'Public' },
  scopes: [],
  territory: null,
  isService: false,
};

const ANALYST: DevelopmentViewer = {
  id: 'analyst',
  label: { vi: 'Chuyên viên phân tích', en: 'Analyst' },
  scopes: ['statistics:read'],
  territory: 'VN',
  isService: false,
};

const MINISTRY: DevelopmentViewer = {
  id: 'ministry',
  label: { vi: 'Cán bộ Bộ', en: 'Ministry' },
  scopes: EVERYTHING,
  territory: 'VN',
  isService: false,
};

const AGENCY: DevelopmentViewer = {
  id: 'agency',
  label: { vi: 'Hệ thống của cơ quan', en: 'Agency (service account)' },
  scopes: ['changes:read', 'statistics:read'],
  territory: 'VN',
  isService: true,
};

/** An officer of the commune that holds the code today. */
function communeOfficer(code: string): DevelopmentViewer {
  return {
    id: `commune-${code}`,
    label: { vi: `Cán bộ cấp xã (${code})`, en: `Officer of a commune (${code})` },
    scopes: OFFICER,
    territory: code,
    isService: false,
  };
}

/** An officer of the province that holds the code today. */
function provinceOfficer(code: string): DevelopmentViewer {
  return {
    id: `province-${code}`,
    label: { vi: `Cán bộ cấp tỉnh (${code})`, en: `Officer of a province (${code})` },
    scopes: [...OFFICER, 'statistics:read', 'territory:write'],
    territory: code,
    isService: false,
  };
}

/** Those that the menu shows. Others: `commune-` and `province-` with any code of today. */
export const SHOWN: readonly DevelopmentViewer[] = [
  PUBLIC,
  ANALYST,
  communeOfficer('26740'),
  provinceOfficer('01'),
  MINISTRY,
  AGENCY,
];

/** The viewer of a name; undefined when there is none. */
export function developmentViewer(id: string): DevelopmentViewer | undefined {
  const [, level, code = ''] = /^(commune|province)-(\d{5}|\d{2})$/.exec(id) ?? [];
  if (level === 'commune' && code.length === 5) return communeOfficer(code);
  if (level === 'province' && code.length === 2) return provinceOfficer(code);
  return SHOWN.find((viewer) => viewer.id === id);
}
