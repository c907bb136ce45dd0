import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  APPRAISER,
  APPROVER,
  CITY_OFFICER,
  type CommandReply,
  command,
} from './support/command.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import { organise } from './support/organisations.ts';

let congress: TestCongress;
let opened: CommandReply;
let count = 0;
beforeAll(async () => {
  congress = await openCongress();
});
afterAll(() => congress.close());
beforeEach(async () => {
  count += 1;
  const id = `base${count}`;
  await organise(congress, [{ id, unit: UNITS.saigon, level: 'BASE' }]);
  opened = (await run('openCongress', { organisation: id })).congress;
});

const run = (name: string, input: object, options = {}) => command(congress, name, input, options);

describe('a document', () => {
  it('walks from its first version to its adoption, with four eyes; each wrong step is named', async () => {
    const document = opened.documents[0].id;
    let version = 1;
    const step = (name: string, more: object, viewer = CITY_OFFICER) =>
      run(name, { document, version, ...more }, { viewer });
    const taken = async (name: string, more: object, viewer = CITY_OFFICER) => {
      const reply = await step(name, more, viewer);
      version += 1;
      expect(reply.document).toMatchObject({ version });
      return reply.document;
    };
    const handIn = { on: '2025-08-05', reference: '02-BC/ĐU' };
    expect(await step('submitDocument', handIn)).toMatchObject({
      code: 'STEP_OUT_OF_ORDER',
      subject: 'DOCUMENT',
      at: 'NOT_STARTED',
      expected: ['DRAFTING'],
    });
    const first = { madeOn: '2025-08-01', reference: '01-BC/ĐU' };
    expect(await taken('addDocumentVersion', first)).toMatchObject({
      status: 'DRAFTING',
      since: '2025-08-01',
      versions: [{ number: 1, reference: '01-BC/ĐU' }],
    });
    expect(await step('submitDocument', { ...handIn, on: '2025-07-31' })).toMatchObject({
      code: 'DAY_OUT_OF_ORDER',
      earliest: '2025-08-01',
    });
    expect(await step('appraiseDocument', { on: '2025-08-05' }, APPRAISER)).toMatchObject({
      at: 'DRAFTING',
    });
    expect(await taken('submitDocument', handIn)).toMatchObject({
      status: 'CONSULTED',
      versions: [{ number: 2, reference: '02-BC/ĐU' }, { number: 1 }],
    });
    expect(await step('appraiseDocument', { on: '2025-08-06' })).toMatchObject({
      code: 'SAME_PERSON',
    });
    expect(await step('approveDocument', { on: '2025-08-06' }, APPROVER)).toMatchObject({
      at: 'CONSULTED',
      expected: ['APPRAISED'],
    });
    await taken('appraiseDocument', { on: '2025-08-06' }, APPRAISER);
    const late = { madeOn: '2025-08-07', reference: '03-BC/ĐU' };
    expect(await step('addDocumentVersion', late)).toMatchObject({ at: 'APPRAISED' });
    expect(await step('approveDocument', { on: '2025-08-07' }, APPRAISER)).toMatchObject({
      code: 'SAME_PERSON',
    });
    expect(await step('approveDocument', { on: '2025-08-07' })).toMatchObject({
      code: 'SAME_PERSON',
    });
    await taken('approveDocument', { on: '2025-08-07' }, APPROVER);
    expect(await taken('adoptDocument', { on: '2025-08-08' })).toMatchObject({ status: 'ADOPTED' });
    expect(await step('adoptDocument', { on: '2025-08-09' })).toMatchObject({
      at: 'ADOPTED',
      expected: ['APPROVED'],
    });
    const events = await congress.arrange(
      `select step from progress_event where item_id = $1 order by id`,
      [document],
    );
    expect(events.map(({ step: each }) => each)).toEqual([
      ...['DRAFTING', 'CONSULTED', 'APPRAISED', 'APPROVED', 'ADOPTED'],
    ]);
  });

  it('is added beside the two, once of a title; what is secret leaves no trace', async () => {
    const input = { congress: opened.id, title: 'Chương trình hành động', dueOn: '2025-08-25' };
    const added = await run('addDocument', input);
    expect(added.document).toMatchObject({ status: 'NOT_STARTED', version: 1 });
    expect(await run('addDocument', input)).toMatchObject({ alreadyRecorded: true });
    expect(await run('addDocument', { ...input, title: 'chương trình hành động' })).toMatchObject({
      code: 'DOCUMENT_TITLE_TAKEN',
    });
    const before = await everything();
    for (const secrecy of ['CONFIDENTIAL', 'SECRET', 'TOP_SECRET']) {
      const secret = { ...input, title: 'Kqwzx', secrecy };
      expect(await run('addDocument', secret)).toMatchObject({ code: 'CLASSIFIED' });
      const plan = { plan: opened.personnelPlan.id, version: 1, secrecy };
      expect(await run('submitPlan', { ...plan, on: '2025-08-01' })).toMatchObject({
        code: 'CLASSIFIED',
      });
    }
    expect(await everything()).toEqual(before);
  });

  it('without the scope of the step nothing is done', async () => {
    const viewer = { ...APPRAISER, scopes: ['congress:write'] };
    const input = { document: opened.documents[0].id, version: 1, on: '2025-08-06' };
    expect(await run('appraiseDocument', input, { viewer })).toMatchObject({ error: 'FORBIDDEN' });
  });
});

/** How many rows there are of what a command can write. */
async function everything() {
  return congress.arrange(`select (select count(*) from congress_document)::int as documents,
    (select count(*) from change_log)::int as changes,
    (select count(*) from audit_entry)::int as audited,
    (select count(*) from command_result)::int as results`);
}
