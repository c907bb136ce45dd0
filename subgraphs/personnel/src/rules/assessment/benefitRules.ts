import { article6 } from '../decree154/article6.ts';
import { article9 as article9Of154 } from '../decree154/article9.ts';
import { article10 as article10Of154 } from '../decree154/article10.ts';
import { resignation154, transfer } from '../decree154/leaving.ts';
import { resignationAfterTraining } from '../decree154/training.ts';
import { notReelected } from '../decree177/notReelected.ts';
import { article7, article7a } from '../decree178/article7.ts';
import { article7b } from '../decree178/article7b.ts';
import { article11 } from '../decree178/article11.ts';
import { article12 } from '../decree178/article12.ts';
import { article13 } from '../decree178/article13.ts';
import { article9, article10 } from '../decree178/resignation.ts';
import type { BenefitRule } from '../departure/BenefitRule.ts';

/** Every rule, in the order in which answers show them. */
export const BENEFIT_RULES: readonly BenefitRule[] = [
  article7,
  article7a,
  article7b,
  article9,
  article10,
  article11,
  article12,
  article13,
  article6,
  transfer,
  resignation154,
  resignationAfterTraining,
  article9Of154,
  article10Of154,
  notReelected,
];
