interface Counted {
  readonly totalCount: () => Promise<number>;
}

/** A page whose list is counted when asked for. */
const counted = { totalCount: (page: Counted) => page.totalCount() };

export const MismatchedAssignmentConnection = counted;
export const OverdueAppointmentConnection = counted;
export const ValuedLeaverConnection = counted;
export const ReviewRoundConnection = counted;
export const UnitReviewRoundConnection = counted;
export const ReinforcementNeedConnection = counted;
export const ReinforcementOfferConnection = counted;
