import type { MutationResolvers } from '../__generated__/types.ts';
import { addDocument } from '../commands/document/addDocument.ts';
import { addDocumentVersion } from '../commands/document/addDocumentVersion.ts';
import { adoptDocument } from '../commands/document/adoptDocument.ts';
import { appraiseDocument } from '../commands/document/appraiseDocument.ts';
import { approveDocument } from '../commands/document/approveDocument.ts';
import { submitDocument } from '../commands/document/submitDocument.ts';
import { commanded } from '../commands/run/commanded.ts';

/** The steps of documents. */
export const documentMutations = {
  addDocument: (_, { input }, context, info) =>
    commanded(context, info, (request) => addDocument(request, input)),
  addDocumentVersion: (_, { input }, context, info) =>
    commanded(context, info, (request) => addDocumentVersion(request, input)),
  submitDocument: (_, { input }, context, info) =>
    commanded(context, info, (request) => submitDocument(request, input)),
  appraiseDocument: (_, { input }, context, info) =>
    commanded(context, info, (request) => appraiseDocument(request, input)),
  approveDocument: (_, { input }, context, info) =>
    commanded(context, info, (request) => approveDocument(request, input)),
  adoptDocument: (_, { input }, context, info) =>
    commanded(context, info, (request) => adoptDocument(request, input)),
} satisfies MutationResolvers;
