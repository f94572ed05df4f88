/** Acts for tests of practice. */
import fc from 'fast-check';
import { ACT_KINDS, type Act, type ActKind } from '../../../../../lib/domain/practice/acts.ts';
import { ROLES, type Role } from '../../../../../lib/domain/practice/roles.ts';

/** Makes acts in turn, a second apart unless said otherwise; `ask` is followed by as long a silence as is wanted. */
export function script(
  steps: readonly (readonly [ActKind, (Partial<Act> & { readonly wait?: number })?])[],
): Act[] {
  let at = 1000;
  let role: Role = 'introduction';
  return steps.map(([kind, more = {}]) => {
    const { wait = 1, ...said } = more;
    role = said.role ?? role;
    const act = { kind, at, ...said, role };
    at += wait * 1000;
    return act;
  });
}

/** Any acts, in time order. */
export const anyActs = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...ACT_KINDS),
      role: fc.constantFrom(...ROLES),
      wait: fc.integer({ min: 1, max: 12 }),
      about: fc.constantFrom('the-risk', 'no-time', 'wont-work', 'own-card'),
      answer: fc.constantFrom('yes', 'unsure', 'no'),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    script(
      all.map(({ kind, role, ...more }) => [kind, kind === 'enter' ? { ...more, role } : more] as never),
    ),
  );
