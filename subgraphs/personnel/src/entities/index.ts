import { Assignment } from './Assignment.ts';
import { CommandResult } from './CommandResult.ts';
import { Contest } from './Contest.ts';
import { Departure } from './Departure.ts';
import { DepartureTally } from './DepartureTally.ts';
import { InsurancePeriod } from './InsurancePeriod.ts';
import { NeedFill } from './NeedFill.ts';
import { Organisation } from './Organisation.ts';
import { OrganisationPredecessor } from './OrganisationPredecessor.ts';
import { Pay } from './Pay.ts';
import { Payment } from './Payment.ts';
import { Person } from './Person.ts';
import { PersonCriterion } from './PersonCriterion.ts';
import { PersonDiscipline } from './PersonDiscipline.ts';
import { PersonEthnicity } from './PersonEthnicity.ts';
import { PersonIdentifier } from './PersonIdentifier.ts';
import { PersonParty } from './PersonParty.ts';
import { PersonProtection } from './PersonProtection.ts';
import { PersonRating } from './PersonRating.ts';
import { Post } from './Post.ts';
import { Quota } from './Quota.ts';
import { ReinforcementNeed } from './ReinforcementNeed.ts';
import { ReinforcementOffer } from './ReinforcementOffer.ts';
import { ReviewCompletion } from './ReviewCompletion.ts';
import { ReviewRound } from './ReviewRound.ts';
import { SampleRun } from './SampleRun.ts';
import { ServedUnit } from './ServedUnit.ts';
import { StaffingTally } from './StaffingTally.ts';
import { Training } from './Training.ts';

export {
  Assignment,
  CommandResult,
  Contest,
  Departure,
  DepartureTally,
  InsurancePeriod,
  NeedFill,
  Organisation,
  OrganisationPredecessor,
  Pay,
  Payment,
  Person,
  PersonCriterion,
  PersonDiscipline,
  PersonEthnicity,
  PersonIdentifier,
  PersonParty,
  PersonProtection,
  PersonRating,
  Post,
  Quota,
  ReinforcementNeed,
  ReinforcementOffer,
  ReviewCompletion,
  ReviewRound,
  SampleRun,
  ServedUnit,
  StaffingTally,
  Training,
};

/** Every table of this subgraph but the kit's. */
export const entities = [
  Assignment,
  CommandResult,
  Contest,
  Departure,
  DepartureTally,
  InsurancePeriod,
  NeedFill,
  Organisation,
  OrganisationPredecessor,
  Pay,
  Payment,
  Person,
  PersonCriterion,
  PersonDiscipline,
  PersonEthnicity,
  PersonIdentifier,
  PersonParty,
  PersonProtection,
  PersonRating,
  Post,
  Quota,
  ReinforcementNeed,
  ReinforcementOffer,
  ReviewCompletion,
  ReviewRound,
  SampleRun,
  ServedUnit,
  StaffingTally,
  Training,
] as const;
