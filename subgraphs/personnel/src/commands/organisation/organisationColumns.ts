import { badInput, optionalText } from '@haicap/subgraph-kit';

interface OrganisationFields {
  readonly parent?: string | null | undefined;
  readonly agencyCode?: string | null | undefined;
  readonly functions?: string | null | undefined;
  readonly legalBasis?: string | null | undefined;
  readonly headCountBefore?: number | null | undefined;
  readonly headCountAfter?: number | null | undefined;
}

const LONG = 4_000;

/** The official code of an agency, "H29.1.2" or "000.00.01.H29". Errors: BAD_USER_INPUT. */
export function requireAgencyCode(code: string | null | undefined): string | null {
  const text = optionalText('input.agencyCode', code, 50);
  if (text !== null && !/^[A-Z0-9]+(\.[A-Z0-9]+)*$/.test(text)) {
    throw badInput('input.agencyCode', 'expected letters and digits parted by dots.');
  }
  return text;
}

/** The columns that an input gives a body; what it leaves out is left out. Errors: BAD_USER_INPUT. */
export function organisationColumns(input: OrganisationFields) {
  const { parent, agencyCode, functions, legalBasis, headCountBefore, headCountAfter } = input;
  for (const name of ['headCountBefore', 'headCountAfter'] as const) {
    if ((input[name] ?? 0) < 0) throw badInput(`input.${name}`, 'expected 0 or more.');
  }
  return {
    ...(parent === undefined ? {} : { parent_id: parent }),
    ...(agencyCode === undefined ? {} : { agency_code: requireAgencyCode(agencyCode) }),
    ...(functions === undefined
      ? {}
      : { functions: optionalText('input.functions', functions, LONG) }),
    ...(legalBasis === undefined
      ? {}
      : { legal_basis: optionalText('input.legalBasis', legalBasis) }),
    ...(headCountBefore === undefined ? {} : { head_count_before: headCountBefore }),
    ...(headCountAfter === undefined ? {} : { head_count_after: headCountAfter }),
  };
}
