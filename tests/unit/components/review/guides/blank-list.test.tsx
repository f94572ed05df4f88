/** Blanks in a field of the editor, by the keys alone. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { BlankList } from '../../../../../components/review/guides/blank-list.tsx';
import { StringsProvider } from '../../../../../components/ui/strings.tsx';
import { TextField, type TextFieldElement } from '../../../../../components/ui/text-field.tsx';
import { sixSteps } from '../../../../../lib/domain/guide/six-steps.ts';
import { english } from '../../../strings.ts';

afterEach(cleanup);

function Script({ first }: { readonly first: string }) {
  const [value, set] = useState(first);
  const field = useRef<TextFieldElement>(null);
  const list = useRef<HTMLSelectElement>(null);
  return (
    <StringsProvider value={english}>
      <TextField label="Text" value={value} field={field} rows={2} onType={set} />
      <BlankList {...{ blanks: sixSteps.blanks, name: 'Text', value, field, list, set }} />
    </StringsProvider>
  );
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Insert a blank into: Text' });

it('puts the one that is chosen in at the caret, and the caret behind it', () => {
  render(<Script first="Will you [? Thanks." />);
  const [{ id } = { id: '' }] = sixSteps.blanks;
  field().setSelectionRange(10, 10);
  list().focus();
  fireEvent.change(list(), { target: { value: id } });
  expect(field().value).toBe(`Will you [${id}]? Thanks.`);
  expect([document.activeElement, field().selectionStart]).toEqual([field(), `Will you [${id}]`.length]);
  expect(list().value).toBe('');
});

it('gives the focus back by Escape, and nothing has changed', () => {
  render(<Script first="Will you [" />);
  list().focus();
  fireEvent.keyDown(list(), { key: 'Escape' });
  expect([document.activeElement, field().value]).toEqual([field(), 'Will you [']);
});
