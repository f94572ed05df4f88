/** What a guide in another language says is marked as being in it, and what is the interface’s is not. */
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { PathFigure, PathList } from '../../../../components/review/conversation/path-figure.tsx';
import { Filters } from '../../../../components/review/conversations/filters.tsx';
import { createConversationsModel } from '../../../../components/review/conversations/model.ts';
import { ReturnsFigure, StallsFigure } from '../../../../components/review/patterns/figures.tsx';
import { GuideSection } from '../../../../components/review/settings/guide-section.tsx';
import { createGuidesModel } from '../../../../components/review/settings/guides-model.ts';
import { StringsProvider } from '../../../../components/ui/strings.tsx';
import type { Guide } from '../../../../lib/domain/guide/guide.ts';
import { sixSteps } from '../../../../lib/domain/guide/six-steps.ts';
import { english } from '../../strings.ts';
import { goTo, talk } from './conversation/talk.ts';

const GUIDE: Guide = { ...sixSteps, id: 'ours', name: 'Nuestros seis pasos', language: 'es' };
const MODEL = { guide: signal(GUIDE), state: signal(talk([1, goTo(5)], [1, goTo(2)]).state) };

const show = (children: ComponentChildren) =>
  render(<StringsProvider value={english}>{children}</StringsProvider>).container;
/** The language of an element, as a screen reader takes it; '' for the document's own. */
const languageOf = (element: Element | null | undefined) =>
  element?.closest('[lang]:not(html)')?.getAttribute('lang') ?? '';

afterEach(cleanup);

test('in the list of the path', () => {
  show(<PathList model={MODEL} />);
  expect(languageOf(screen.getByText('5 The Ask'))).toBe('es');
  expect(languageOf(screen.getByText(/went back/))).toBe('');
});

test('in the picture of the path', () => {
  const picture = show(<PathFigure model={MODEL} />);
  const words = [...picture.querySelectorAll('text')].filter((one) => one.textContent === '5 The Ask');
  expect(words.map(languageOf)).toEqual(['es']);
  expect(languageOf(picture.querySelector('.minute'))).toBe('');
});

test('among the filters', () => {
  const model = createConversationsModel({
    guide: GUIDE,
    hasAsk: () => true,
    locale: 'en-US',
    now: () => 0,
    followUpsIn: () => () => {},
    asksIn: () => () => {},
    searchable: () => {},
    found: async () => [],
    complete: async () => {},
    labels: async () => ({}),
    singleKeys: () => {},
    conversations: () => {},
    breathe: async () => {},
  });
  show(<Filters model={model} isOpen={false} setOpen={() => {}} kinds={null} />);
  expect(languageOf(screen.getByRole('option', { name: '5 The Ask' }))).toBe('es');
  expect(languageOf(screen.getByRole('group', { name: 'Answer' }))).toBe('');
});

test('in the patterns', () => {
  show(
    <>
      <StallsFigure guide={GUIDE} stalls={{ of: 1, stopped: 1, steps: [{ step: 'the-ask', count: 1 }] }} />
      <ReturnsFigure
        guide={GUIDE}
        returns={{ of: 1, steps: [{ step: 'agitation', conversations: 1, entries: 1, returns: 1 }] }}
      />
    </>,
  );
  for (const name of ['5 The Ask', '3 Agitation']) {
    const header = screen.getByRole('rowheader', { name });
    expect(languageOf(header)).toBe('es');
    expect(languageOf(header.nextElementSibling)).toBe('');
  }
});

test('in the settings, before it is used and afterwards', async () => {
  const model = createGuidesModel({
    guides: { all: [sixSteps, GUIDE], inUse: sixSteps, own: () => undefined },
    bringIn: async () => {},
    use: async () => {},
    deletion: () => ({ extent: () => Promise.reject(), remove: async () => {} }),
    parse: async () => GUIDE,
    save: () => {},
  });
  show(<GuideSection model={model} />);
  expect(languageOf(await screen.findByRole('option', { name: GUIDE.name }))).toBe('es');
  fireEvent.change(screen.getByLabelText(/^Use another guide/), {
    target: { files: [new File(['{}'], 'guide.json')] },
  });
  const heading = await screen.findByRole('heading', { name: GUIDE.name });
  const preview = within(heading.parentElement as HTMLElement);
  expect(languageOf(heading)).toBe('es');
  expect(languageOf(preview.getByText('5 The Ask'))).toBe('es');
  expect(languageOf(preview.getByRole('button', { name: 'Use this guide' }))).toBe('');
});
