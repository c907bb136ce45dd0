import { congressExamples } from './congressExamples.ts';
import type { Example } from './Example.ts';
import { staffExamples } from './staffExamples.ts';

/** The queries of the menu. A test runs every one of them. */
export const examples: readonly Example[] = [
  {
    id: 'predecessors',
    group: 'units',
    title: { vi: 'Một đơn vị và tiền thân của nó', en: 'A unit and what went into it' },
    query: `query Predecessors($code: String!) {
  unit(code: $code) {
    id
    fullName
    validFrom
    predecessors {
      extent
      residentsFollow
      unit { code fullName parent { fullName } }
      legalText { number issuer }
    }
  }
}`,
    variables: { code: '26740' },
  },
  {
    id: 'day-before',
    group: 'units',
    title: { vi: 'Cũng mã ấy, một ngày trước đó', en: 'The same code on the day before' },
    query: `query DayBefore($code: String!, $day: Date!) {
  unit(code: $code, asOf: $day) {
    id
    fullName
    ancestors { fullName }
    successors { effectiveOn extent residentsFollow unit { id fullName } }
  }
}`,
    variables: { code: '26740', day: '2025-06-30' },
  },
  {
    id: 'counts',
    group: 'units',
    title: { vi: 'Cả nước có bao nhiêu đơn vị', en: 'How many units the country has' },
    query: `query Counts {
  before: unit(id: "VN", asOf: "2025-06-30") { asOf counts { kind count } }
  twoTiers: unit(id: "VN", asOf: "2025-07-01") { asOf counts { kind count } }
  today: unit(id: "VN") { asOf counts { kind count } }
}`,
  },
  {
    id: 'provinces',
    group: 'units',
    title: { vi: '34 tỉnh, thành phố', en: 'The 34 provinces and cities' },
    query: `query Provinces {
  units(filter: { level: PROVINCE }, orderBy: [CODE_ASC]) {
    edges { node { code fullName kind children { totalCount } } }
  }
}`,
  },
  {
    id: 'communes',
    group: 'units',
    title: { vi: 'Các xã, phường của một tỉnh', en: 'The communes and wards of a province' },
    query: `query Communes($province: String!, $first: Int!) {
  unit(code: $province) {
    fullName
    children(first: $first, orderBy: [NAME_ASC]) {
      totalCount
      edges { node { code fullName kind } }
    }
  }
}`,
    variables: { province: '48', first: 100 },
  },
  {
    id: 'search',
    group: 'units',
    title: { vi: 'Tìm theo tên, không cần dấu', en: 'Search by name, without diacritics' },
    query: `query Search($text: String!) {
  searchUnits(text: $text, first: 20) {
    edges {
      matchedBy
      matchedName
      formerUntil
      node { code fullName parent { fullName } }
    }
  }
}`,
    variables: { text: 'my tho' },
  },
  {
    id: 'special-zones',
    group: 'units',
    title: { vi: '13 đặc khu', en: 'The 13 special zones' },
    query: `query SpecialZones {
  units(filter: { kind: SPECIAL_ZONE }) {
    edges {
      node {
        code
        fullName
        parent { fullName }
        predecessors { extent partName unit { fullName } }
      }
    }
  }
}`,
  },
  {
    id: 'convert-codes',
    group: 'conversion',
    title: { vi: 'Đổi mã cũ sang mã mới', en: 'Old codes into new ones' },
    query: `query ConvertCodes($inputs: [ConvertUnitInput!]!, $from: Date!) {
  convertUnits(inputs: $inputs, from: $from) {
    input
    status
    targets { extent residentsFollow unit { code fullName parent { fullName } } }
  }
}`,
    variables: {
      inputs: [{ code: '26740' }, { code: '00001' }, { code: '00634' }],
      from: '2025-06-30',
    },
  },
  {
    id: 'convert-addresses',
    group: 'conversion',
    title: { vi: 'Đổi địa chỉ cũ sang địa chỉ mới', en: 'Old addresses into new ones' },
    query: `query ConvertAddresses($inputs: [ConvertUnitInput!]!, $from: Date!) {
  convertUnits(inputs: $inputs, from: $from) {
    input
    status
    matchedBy
    targets { extent residentsFollow unit { code fullName parent { fullName } } }
  }
}`,
    variables: {
      inputs: [
        { address: 'Phường Bến Nghé, Quận 1, TP.HCM' },
        { address: 'Xã Hòa Phú, Huyện Hòa Vang, Đà Nẵng' },
        { address: 'phuong trang tien, quan hoan kiem, ha noi' },
      ],
      from: '2025-06-30',
    },
  },
  {
    id: 'convert-back',
    group: 'conversion',
    title: { vi: 'Ngược lại: đơn vị mới gồm những gì', en: 'Back: what a new code was before' },
    query: `query ConvertBack($inputs: [ConvertUnitInput!]!, $from: Date!, $to: Date!) {
  convertUnits(inputs: $inputs, from: $from, to: $to) {
    input
    sources { fullName }
    targets { extent unit { code fullName parent { fullName } } }
  }
}`,
    variables: {
      inputs: [{ code: '26740' }, { code: '00070' }],
      from: '2025-07-01',
      to: '2025-06-30',
    },
  },
  {
    id: 'former-names',
    group: 'conversion',
    title: { vi: 'Tên cũ còn gặp trong địa chỉ', en: 'Former names that addresses still use' },
    query: `query FormerNames($code: String!) {
  unit(code: $code) {
    code
    fullName
    formerNames { fullName districtName provinceName }
  }
}`,
    variables: { code: '11581' },
  },
  {
    id: 'year-2026',
    group: 'changes',
    title: { vi: 'Những thay đổi trong năm 2026', en: 'What changed in 2026' },
    query: `query Changes($between: DayRange!) {
  reorganisations(between: $between) {
    edges {
      node {
        effectiveOn
        legalText { number issuer }
        changes { edges { node { kind before { fullName } after { code fullName } } } }
      }
    }
  }
}`,
    variables: { between: { from: '2026-01-01', to: '2026-12-31' } },
  },
  {
    id: 'code-history',
    group: 'changes',
    title: { vi: 'Lịch sử của một mã', en: 'The history of a code' },
    query: `query CodeHistory($code: String!) {
  codeHolders(code: $code) {
    id
    versions { validFrom validTo fullName parent { fullName } legalText { number } }
  }
}`,
    variables: { code: '26740' },
  },
  {
    id: 'legal-texts',
    group: 'changes',
    title: { vi: 'Một tỉnh qua các nghị quyết', en: 'A province through its resolutions' },
    query: `query LegalTexts($code: String!) {
  unit(code: $code) {
    fullName
    versions { validFrom validTo fullName kind }
    legalTexts { number issuer adoptedOn effectiveOn operatesFrom }
  }
}`,
    variables: { code: '75' },
  },
  {
    id: 'change-log',
    group: 'changes',
    title: { vi: 'Nhật ký thay đổi', en: 'The change log' },
    query: `query ChangeLog($after: String) {
  territoryChanges(first: 20, after: $after) {
    edges { node { at operation entity entityId fields } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { after: null },
  },
  ...staffExamples,
  ...congressExamples,
];
