/** The tags that the organizer gives people: a few words each, as they come, in no list of their own. */
import { normalizeText } from '../search/normalize-text.ts';

/** What stands between two of them where they are typed or listed. */
const BETWEEN = /[,;\n]+/;

/** The tags in a text, where they stand with commas or semicolons between them, each once. */
export function tagsIn(text: string): string[] {
  return distinctTags(
    text.split(BETWEEN).map((tag) =>
      tag
        .replace(/^[\s#]+/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  );
}

/** The same tags as they are typed and listed. */
export function tagsAsText(tags: readonly string[] = []): string {
  return tags.join(', ');
}

/** Each tag once, in any case, with or without accents, as it was written first; none that is empty. */
export function distinctTags(tags: readonly string[]): string[] {
  const once = new Map<string, string>();
  for (const tag of tags) {
    const key = normalizeText(tag);
    if (key !== '' && !once.has(key)) once.set(key, tag);
  }
  return [...once.values()];
}

/** Whether somebody has a tag, in any case, with or without accents. */
export function hasTag(
  { tags = [] }: { readonly tags?: readonly string[] | undefined },
  tag: string,
): boolean {
  return tags.some((one) => normalizeText(one) === normalizeText(tag));
}
