import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FileField } from '../../../../components/review/file-field.tsx';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import { spanish } from '../../strings.ts';

afterEach(cleanup);

it('speaks the language that was chosen, names the file, and takes the same one again', () => {
  const choose = vi.fn();
  render(
    <StringsProvider value={spanish}>
      <FileField label="Una guía" accept=".json" choose={choose} />
    </StringsProvider>,
  );
  expect(screen.getByText('Elegir archivo')).toBeTruthy();
  const field = screen.getByLabelText<HTMLInputElement>('Una guía');
  const file = new File(['{}'], 'los seis.json');
  fireEvent.change(field, { target: { files: [file] } });
  expect(choose).toHaveBeenCalledExactlyOnceWith(file);
  expect(screen.getByText('los seis.json')).toBeTruthy();
  fireEvent.click(field);
  expect(screen.queryByText('los seis.json')).toBeNull();
  fireEvent.change(field, { target: { files: [file] } });
  expect(choose).toHaveBeenCalledTimes(2);
});
