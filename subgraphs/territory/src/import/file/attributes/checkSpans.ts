import { groupBy } from '@haicap/subgraph-kit';
import type { RowFault } from '../RowFault.ts';
import { type AttributeSpan, seriesOf } from './AttributeSpan.ts';

/** A span that a file gives, with its line. */
export interface FileSpan extends AttributeSpan {
  readonly line: number;
}

/** Finds spans that begin on one day, or overlap with each other or with what is recorded. */
export function checkSpans(
  spans: readonly FileSpan[],
  recorded: readonly AttributeSpan[],
): readonly RowFault[] {
  const there = groupBy(recorded, seriesOf);
  return [...groupBy(spans, seriesOf)].flatMap(([series, given]) => {
    const starts = new Map<string, FileSpan>();
    const repeated: RowFault[] = [];
    for (const span of given) {
      const first = starts.get(span.validFrom);
      if (first) repeated.push(repeatedFault(span, first));
      else starts.set(span.validFrom, span);
    }
    const kept = (there.get(series) ?? []).filter(({ validFrom }) => !starts.has(validFrom));
    return [...repeated, ...overlaps([...starts.values(), ...kept])];
  });
}

function overlaps(spans: readonly (AttributeSpan | FileSpan)[]): readonly RowFault[] {
  const inOrder = spans.toSorted((left, right) => (left.validFrom < right.validFrom ? -1 : 1));
  return inOrder.flatMap((span, index) => {
    const next = inOrder[index + 1];
    if (!next || (span.validTo !== null && span.validTo <= next.validFrom)) return [];
    return [...overlapFault(span, next), ...overlapFault(next, span)];
  });
}

/** None for a span that the file does not give. */
function overlapFault(
  span: AttributeSpan | FileSpan,
  other: AttributeSpan | FileSpan,
): readonly RowFault[] {
  if (!('line' in span)) return [];
  const where = 'line' in other ? `line ${other.line}` : 'what is recorded';
  return [
    {
      line: span.line,
      column: 'valid_from',
      reason: `${span.name} of ${span.unitId} overlaps with ${where}, ${daysOf(other)}`,
      found: daysOf(span),
      expected: 'spans that do not meet; give the earlier one its valid_to',
    },
  ];
}

function repeatedFault({ line, unitId, name, validFrom }: FileSpan, first: FileSpan): RowFault {
  const reason = `line ${first.line} gives ${name} of ${unitId} from the same day`;
  return { line, column: 'valid_from', reason, found: validFrom, expected: 'each span once' };
}

function daysOf({ validFrom, validTo }: AttributeSpan): string {
  return `from ${validFrom} to ${validTo ?? 'now'}`;
}
