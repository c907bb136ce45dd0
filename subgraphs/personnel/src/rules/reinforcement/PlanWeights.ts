/**
 * What a plan of reinforcement weighs, in points without a unit; the plan of the fewest points is
 * proposed. No legal text gives these figures: they are a policy, printed with every plan.
 */
export interface PlanWeights {
  /** A place that stays unmet. */
  readonly unmet: number;
  /** More for a place that stays unmet in a remote or difficult area. */
  readonly unmetPriority: number;
  /** More for a place that stays unmet though somebody asked for it. */
  readonly unmetAsked: number;
  /** Somebody from a body of the province. */
  readonly fromProvincialBody: number;
  /** Somebody from a commune of the same former district. */
  readonly fromFormerDistrict: number;
  /** Somebody from another commune of the province. */
  readonly fromProvince: number;
  /** More for somebody whose body has offered nobody. */
  readonly notOffered: number;
}

/** The weights of a plan for which none are given. */
export const DEFAULT_WEIGHTS: PlanWeights = {
  unmet: 1000,
  unmetPriority: 500,
  unmetAsked: 100,
  fromProvincialBody: 0,
  fromFormerDistrict: 10,
  fromProvince: 20,
  notOffered: 1,
};
