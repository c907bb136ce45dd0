import type { CalendarDay } from '@haicap/domain-kit';
import { runCommand, staleVersion, updateVersioned } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import { type DocumentStep, documentStepFault } from '../../rules/steps/documentStep.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { changed } from '../run/changes.ts';
import { versionedKey } from '../run/versionedKey.ts';
import { type DocumentScene, lockedDocument } from '../state/document.ts';

/** A step of a document: which, on which day, and what it writes. */
export interface DocumentCommand {
  readonly name: string;
  readonly step: DocumentStep;
  readonly input: { readonly document: string; readonly version: number };
  readonly on: CalendarDay;
  readonly fields: readonly string[];
  /** Writes what else there is, and answers with the document's columns. */
  write(client: PoolClient, document: DocumentScene): Promise<Readonly<Record<string, unknown>>>;
}

/** Takes a step of a document under the lock of its congress. */
export function documentCommand(
  request: CongressRequest,
  { name, step, input, on, fields, write }: DocumentCommand,
): Promise<CongressOutcome> {
  const { document: documentId, version } = input;
  return runCommand(request, {
    name,
    key: versionedKey(input),
    input,
    locks: [],
    load: (client) => lockedDocument(client, documentId),
    decide: (document) =>
      staleVersion(version, document.version) ??
      documentStepFault(document, step, on, request.viewer.subject) ??
      {},
    async write(client, _, document) {
      const set = await write(client, document);
      const row = { ...set, reported_on: request.today };
      await updateVersioned(client, 'congress_document', document, row);
      return changed('CongressDocument', documentId, fields);
    },
  });
}
