import type { CalendarDay } from '@haicap/domain-kit';
import { badInput } from '@haicap/subgraph-kit';
import type { ConvertUnitInput } from '../__generated__/types.ts';
import type { TerritoryContext } from '../context.ts';
import { type ConversionLineage, loadConversionLineage } from '../loaders/conversionLineage.ts';
import { FIRST_RECORDED_DAY } from '../recordedDays.ts';
import { mergeConversions } from '../rules/convertUnit.ts';
import { type Conversion, type Recognised, unknown } from './conversion.ts';
import { convertSource, seedsOf } from './convertSources.ts';
import { recogniseAddresses } from './recogniseAddresses.ts';
import { recogniseCodes } from './recogniseCodes.ts';

const MOST_INPUTS = 1000;

export interface ConvertUnitsArguments {
  readonly inputs: readonly ConvertUnitInput[];
  readonly from?: CalendarDay | null | undefined;
  readonly to?: CalendarDay | null | undefined;
}

/** Converts codes and addresses from any day to any day; answers in the order of the inputs. */
export async function convertUnits(
  context: TerritoryContext,
  args: ConvertUnitsArguments,
): Promise<Conversion[]> {
  const inputs = checkInputs(args.inputs);
  const to = args.to ?? context.today;
  const from = args.from ?? null;
  if (to < FIRST_RECORDED_DAY || (from !== null && from < FIRST_RECORDED_DAY)) {
    return inputs.map(({ text }) => notRecorded(text));
  }
  const recognised = await recognise(context, inputs, from, to);
  const sources = recognised.flatMap((one) => one.sources);
  const lineage = await loadConversionLineage(context.database, seedsOf(sources, to));
  return recognised.map((one) => convertOne(one, lineage, to));
}

interface Input {
  readonly text: string;
  readonly isCode: boolean;
}

function checkInputs(inputs: readonly ConvertUnitInput[]): Input[] {
  if (inputs.length > MOST_INPUTS) {
    throw badInput('inputs', `expected at most ${MOST_INPUTS}, got ${inputs.length}.`);
  }
  return inputs.map(({ code, address }, i) => {
    const given = [code, address].filter((text) => typeof text === 'string');
    if (given.length !== 1 || given[0] === undefined) {
      throw badInput(`inputs[${i}]`, 'expected just one of code and address.');
    }
    return { text: given[0], isCode: typeof code === 'string' };
  });
}

async function recognise(
  context: TerritoryContext,
  inputs: readonly Input[],
  from: CalendarDay | null,
  to: CalendarDay,
): Promise<Recognised[]> {
  const texts = (isCode: boolean) =>
    inputs.filter((input) => input.isCode === isCode).map((input) => input.text);
  const codes = await recogniseCodes(context.database, texts(true), from, to);
  const addresses = await recogniseAddresses(context.database, texts(false), from, to);
  return inputs.map(({ text, isCode }) => (isCode ? codes : addresses).get(text) as Recognised);
}

function convertOne(one: Recognised, lineage: ConversionLineage, to: CalendarDay): Conversion {
  if (one.failure !== null) return unknown(one, one.failure);
  const bySource = one.sources.map((source) => convertSource(source, lineage, to));
  const targets = bySource.length === 1 ? (bySource[0] ?? []) : mergeConversions(bySource);
  if (targets.length === 0) return unknown(one, 'NO_RECORDED_LINEAGE');
  const followed = targets.filter((target) => target.residentsFollow);
  const followedId = followed.length === 1 && one.sources.length === 1 ? followed[0]?.unitId : null;
  return {
    input: one.input,
    status: targets.length === 1 ? 'EXACT' : 'SEVERAL',
    matchedBy: one.matchedBy,
    sources: one.sources.map(({ id, day }) => ({ id, day })),
    targets: targets.map((target) => ({ ...target, unit: { id: target.unitId, day: to } })),
    residentsTarget: followedId ? { id: followedId, day: to } : null,
    failure: null,
    firstRecordedDay: null,
    near: [],
  };
}

function notRecorded(input: string): Conversion {
  const recognised = { input, sources: [], matchedBy: null, failure: null, near: [] };
  return { ...unknown(recognised, 'DAY_NOT_RECORDED'), firstRecordedDay: FIRST_RECORDED_DAY };
}
