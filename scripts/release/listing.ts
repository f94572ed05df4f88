/** What the stores ask for beside the package, made from the manifest and the texts of `listing-texts.ts`. */
import type { ListingTexts } from './listing-texts.ts';

/** The parts of a built manifest by which a permission is asked for. */
export interface PermissionsManifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches?: readonly string[] }[];
}

/** A permission, or a pattern of addresses, and why it is needed. */
export interface PermissionReason {
  readonly permission: string;
  readonly reason: string;
}

/** The most characters that the stores' forms take. */
const LIMITS = { summary: 132, description: 15_000, singlePurpose: 1_000, reason: 1_000 } as const;

/** Returns everything that these manifests ask for, each once: permissions, optional ones, and addresses. */
export function requestedPermissions(manifests: readonly PermissionsManifest[]): string[] {
  const requested = manifests.flatMap((manifest) => [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches = [] }) => matches),
  ]);
  return [...new Set(requested)];
}

/**
 * Returns why each permission of these manifests is needed. Throws where one has no reason, or a reason stands for what
 * is not asked for.
 */
export function permissionReasons(
  manifests: readonly PermissionsManifest[],
  reasons: Readonly<Record<string, string>>,
): PermissionReason[] {
  const requested = requestedPermissions(manifests);
  const lacking = requested.filter((permission) => (reasons[permission] ?? '').trim() === '');
  if (lacking.length > 0) throw new Error(`No reason is given for ${lacking.join(', ')}.`);
  const stale = Object.keys(reasons).filter((permission) => !requested.includes(permission));
  if (stale.length > 0) throw new Error(`A reason is given for what is not asked for: ${stale.join(', ')}.`);
  return requested.map((permission) => ({ permission, reason: reasons[permission] ?? '' }));
}

/** What a listing is written from. */
export interface ListingSources {
  readonly manifests: readonly PermissionsManifest[];
  /** The manifest's description in English. */
  readonly summary: string;
  readonly texts: ListingTexts;
  /** The text of `docs/privacy-policy.md`. */
  readonly privacyPolicy: string;
}

/**
 * Returns the listing's files by name, one for each field of the stores' forms. Throws where a permission has no reason
 * or a text is longer than the form takes.
 */
export function listingFiles({
  manifests,
  summary,
  texts,
  privacyPolicy,
}: ListingSources): Map<string, string> {
  const reasons = permissionReasons(manifests, texts.reasons);
  limit('The summary', summary, LIMITS.summary);
  limit('The description', texts.description, LIMITS.description);
  limit('The single purpose', texts.singlePurpose, LIMITS.singlePurpose);
  for (const { permission, reason } of reasons) limit(`The reason for ${permission}`, reason, LIMITS.reason);
  return new Map([
    ['summary.txt', `${summary}\n`],
    ['description.txt', `${texts.description}\n`],
    ['single-purpose.txt', `${texts.singlePurpose}\n`],
    ['permissions.txt', reasons.map(({ permission, reason }) => `${permission}\n${reason}\n`).join('\n')],
    ['data-use.txt', `${texts.dataUse}\n`],
    ['notes-to-reviewers.txt', `${texts.notesToReviewers}\n`],
    ['privacy-policy.md', privacyPolicy],
  ]);
}

function limit(name: string, text: string, most: number): void {
  if (text.length > most) throw new Error(`${name} has ${text.length} characters, and ${most} is the most.`);
}
