interface Counted {
  readonly totalCount: () => Promise<number>;
}

/** A page whose list is counted when asked for. */
const counted = { totalCount: (page: Counted) => page.totalCount() };

export const PartyCongressConnection = counted;
export const LateMilestoneConnection = counted;
export const ShortCommitteeConnection = counted;
export const CongressProgressEventConnection = counted;
