/** What someone is called, and how to reach them. */
import { useState } from 'preact/hooks';
import { fieldOf, type PersonField } from '../../../lib/domain/conversation/draft-fields.ts';
import { emailsOf, phonesOf } from '../../../lib/domain/person/contact-details.ts';
import { tagsAsText, tagsIn } from '../../../lib/domain/person/tags.ts';
import type { PersonRow } from '../../../lib/storage/rows.ts';
import { Button } from '../../ui/button.tsx';
import type { KeptFields } from '../../ui/kept-fields.ts';
import { KeptTextField } from '../../ui/kept-text-field.tsx';
import { useStrings } from '../../ui/strings.tsx';
import * as styles from './contact-details-fields.module.css';
import type { ContactDetails } from './person-model.ts';
import { usePlaced } from './use-placed.ts';

/** The kinds of ways to reach somebody, in their order. */
const WAYS = ['email', 'phone', 'other'] as const;
type Way = (typeof WAYS)[number];
const KEYBOARDS = { email: 'email', phone: 'tel', other: 'text' } as const satisfies Record<
  Way,
  Row['keyboard']
>;

interface Row {
  /** What its draft is kept by. */
  readonly field: PersonField;
  readonly label: string;
  readonly keyboard: 'text' | 'email' | 'tel';
  readonly kept: string;
  /** Resolves with whether the store has it. */
  readonly keep: (words: string) => Promise<boolean>;
  readonly rows?: number;
  readonly hint?: string;
  /** Whether it was just asked for. */
  readonly isNew?: boolean;
}

/** A field each for the name, pronouns, every way to reach them, tags, and notes; kept when it is left, or with Enter. */
export function ReachFields(props: {
  readonly person: PersonRow;
  /** What is being typed about them. */
  readonly fields: KeptFields<PersonField>;
  /** Resolves with whether the store has it. */
  readonly change: (reach: ContactDetails) => Promise<boolean>;
}) {
  const { person, fields: drafts, change } = props;
  const text = useStrings();
  const [added, setAdded] = useState<Way | null>(null);
  const placed = {
    email: usePlaced(emailsOf(person)),
    phone: usePlaced(phonesOf(person)),
    other: usePlaced(person.otherWays ?? []),
  };
  const several = (kind: Way): Row[] => {
    const { shown: values, change: changePlaced } = placed[kind];
    // One that was half typed when the page was closed is shown again.
    const isMore =
      added === kind || drafts.text(fieldOf({ kind: 'reach', way: kind, at: values.length })) !== '';
    const shown = values.length === 0 || isMore ? [...values, ''] : values;
    const keep = ([first = '', ...more]: readonly string[]) => {
      if (kind === 'other') return change({ otherWays: [first, ...more].filter(Boolean) });
      const others = shown.length > 1;
      return change(
        kind === 'email'
          ? { email: first, ...(others && { moreEmails: more }) }
          : { phone: first, ...(others && { morePhones: more }) },
      );
    };
    return shown.map((kept, at) => ({
      field: fieldOf({ kind: 'reach', way: kind, at }),
      label: at === 0 ? text(`person_${kind}`) : text(`person_${kind}_n`, { number: at + 1 }),
      keyboard: KEYBOARDS[kind],
      ...(kind === 'other' && at === 0 && { hint: text('person_other_hint') }),
      kept,
      isNew: added === kind && at === values.length,
      keep(words) {
        setAdded(null);
        return changePlaced(at, words, keep);
      },
    }));
  };
  const rows: Row[] = [
    {
      field: fieldOf({ kind: 'person-name' }),
      label: text('person_name'),
      keyboard: 'text',
      kept: person.name,
      keep: (name) => change({ name }),
    },
    {
      field: fieldOf({ kind: 'pronouns' }),
      label: text('person_pronouns'),
      keyboard: 'text',
      kept: person.pronouns ?? '',
      keep: (pronouns) => change({ pronouns }),
    },
    ...WAYS.flatMap(several),
    {
      field: fieldOf({ kind: 'tags' }),
      label: text('person_tags'),
      hint: text('person_tags_hint'),
      keyboard: 'text',
      kept: tagsAsText(person.tags),
      keep: (tags) => change({ tags: tagsIn(tags) }),
    },
    {
      field: fieldOf({ kind: 'person-notes' }),
      label: text('person_notes'),
      keyboard: 'text',
      kept: person.notes ?? '',
      keep: (notes) => change({ notes }),
      rows: 3,
    },
  ];
  return (
    <form class={styles.reach} onSubmit={(event) => event.preventDefault()}>
      {rows.map((row) => (
        <KeptTextField
          key={row.field}
          class={styles.field}
          field={row.field}
          fields={drafts}
          label={row.label}
          inputMode={row.keyboard === 'text' ? undefined : row.keyboard}
          kept={row.kept}
          keep={row.keep}
          rows={row.rows}
          {...(row.hint !== undefined && { hint: row.hint })}
          takesFocus={row.isNew === true}
        />
      ))}
      <div class={styles.add}>
        {WAYS.map((kind) => (
          <Button
            size="slim"
            key={kind}
            disabled={placed[kind].shown.length === 0}
            onClick={() => setAdded(kind)}
          >
            {text(`person_${kind}_more`)}
          </Button>
        ))}
      </div>
    </form>
  );
}
