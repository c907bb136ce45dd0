import { addDays } from '@haicap/domain-kit';
import {
  badInput,
  canonicalText,
  isRefused,
  permit,
  possibleDay,
  requiredText,
  staleVersion,
  updateVersioned,
} from '@haicap/subgraph-kit';
import type { ChangePostInput } from '../../__generated__/types.ts';
import { dayOutOfOrder, refused } from '../../rules/CommandFault.ts';
import { holdsFrom } from '../../rules/staffing/StaffState.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { takeLocks } from '../run/takeLocks.ts';
import { loadPost } from '../state/places.ts';

/** Changes what a post asks for, or closes it. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function changePost(
  request: CommandRequest,
  input: ChangePostInput,
): Promise<Outcome> {
  permit(request, 'organisations:write');
  const { post: postId, version, ...given } = input;
  const fields = Object.keys(given);
  if (fields.length === 0) throw badInput('input', 'expected something to change.');
  for (const name of ['title', 'requiredSpeciality', 'closesOn'] as const) {
    if (given[name] === null) throw badInput(`input.${name}`, 'expected a value.');
  }
  const { title, requiredSpeciality, requiredQualification, fillBy, closesOn } = given;
  if (closesOn) possibleDay('input.closesOn', closesOn, request.today);
  const set = {
    ...(typeof title === 'string' ? { title: requiredText('input.title', title) } : {}),
    ...(typeof requiredSpeciality === 'boolean' ? { required_speciality: requiredSpeciality } : {}),
    ...(requiredQualification === undefined
      ? {}
      : { required_qualification: requiredQualification }),
    ...(fillBy === undefined ? {} : { fill_by: fillBy }),
    ...(closesOn ? { valid_to: closesOn } : {}),
  };
  return runCommand(request, {
    name: 'changePost',
    key: [postId, version, canonicalText(given)].join(' '),
    input,
    locks: {},
    async load(client) {
      const found = await loadPost(client, postId);
      if (isRefused(found)) return found;
      await takeLocks(client, { organisations: [found.organisationId] });
      return loadPost(client, postId);
    },
    decide(post) {
      const stale = staleVersion(version, post.version);
      if (stale || !closesOn) return stale ?? {};
      const early = dayOutOfOrder(closesOn, { earliest: addDays(post.validFrom, 1) });
      if (early) return early;
      const occupied = post.held.some((spell) => holdsFrom(spell, closesOn));
      return occupied ? refused({ code: 'POST_OCCUPIED', postId, on: closesOn }) : {};
    },
    async write(client, _, post) {
      await updateVersioned(client, 'post', post, set);
      const change = { entity: 'Post', entityId: postId, operation: 'UPDATED' as const, fields };
      return { entityId: postId, changes: [change] };
    },
  });
}
