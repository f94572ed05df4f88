/** The page of the kit: every component that documents share, in all of its states. For tests and developers alone. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { AgreedMessage } from '../../components/ui/agreed-message.tsx';
import { Alert } from '../../components/ui/alert.tsx';
import { Button, ButtonLink, type ButtonProps } from '../../components/ui/button.tsx';
import { Check } from '../../components/ui/check.tsx';
import { Chip } from '../../components/ui/chip.tsx';
import { WhenInput } from '../../components/ui/date-field.tsx';
import { DayField } from '../../components/ui/day-field.tsx';
import { Dialog, DialogChoices } from '../../components/ui/dialog.tsx';
import { Fold } from '../../components/ui/fold.tsx';
import { Marked } from '../../components/ui/marked.tsx';
import { Menu, MenuChoice, MenuGroup, MenuItem } from '../../components/ui/menu.tsx';
import { SavingNote } from '../../components/ui/saving-note.tsx';
import { SelectField } from '../../components/ui/select-field.tsx';
import { OpeningFailed } from '../../components/ui/startup-error.tsx';
import { StringsProvider } from '../../components/ui/strings.tsx';
import { TextField } from '../../components/ui/text-field.tsx';
import { useFit } from '../../components/ui/use-fit.ts';
import { WholeList } from '../../components/ui/whole-list.tsx';
import { createTranslate, lookUpIn } from '../../lib/i18n/translate.ts';
import messages from '../../public/_locales/en/messages.json';
import * as styles from './kit.module.css';

const nothing = () => {};
const copy = async () => {};
/** Drawn by the test as if the pointer, or the focus, were on them. */
const STATES = ['', 'hover', 'focus'] as const;
const KINDS = ['primary', 'plain', 'danger', 'quiet', 'link'] as const;
const SIZES = ['small', 'compact', 'chip', 'medium', 'slim', 'regular', 'pill', 'large', 'tall'] as const;
const NOW = new Date(2026, 10, 27, 12);

function Buttons() {
  return (
    <section class={styles.group}>
      <h2>Buttons by kind</h2>
      {KINDS.map((kind) => (
        <div key={kind} class={styles.row}>
          {STATES.map((state) => (
            <Button key={state} kind={kind} data-state={state}>
              {state || kind}
            </Button>
          ))}
          <Button kind={kind} disabled>
            disabled
          </Button>
        </div>
      ))}
      <div class={styles.row}>
        {STATES.map((state) => (
          <Button key={state} kind="icon" data-state={state} aria-label={`icon ${state}`}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M4 10h9M9.5 6l4 4-4 4M16.5 4v12" />
            </svg>
          </Button>
        ))}
        <ButtonLink href="#link">link like a button</ButtonLink>
      </div>
    </section>
  );
}

function Sizes({ kind }: { readonly kind: NonNullable<ButtonProps['kind']> }) {
  return (
    <section class={styles.group}>
      <h2>Sizes, {kind}</h2>
      <div class={styles.row}>
        {SIZES.filter((size) => size !== 'chip' || kind !== 'primary').map((size) => (
          <Button key={size} kind={kind} size={size}>
            {size}
            {size === 'tall' && <kbd>K</kbd>}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Choices() {
  return (
    <section class={styles.group}>
      <h2>What is chosen</h2>
      <div class={styles.row}>
        <Chip onClick={nothing}>chip</Chip>
        <Chip isOn={false} onClick={nothing}>
          not on
        </Chip>
        <Chip isOn onClick={nothing}>
          on
        </Chip>
        <Chip isLarge onClick={nothing}>
          large
        </Chip>
        <Button size="chip" aria-expanded={true}>
          expanded
        </Button>
      </div>
      <Check isOn={false} change={nothing}>
        A box to tick
      </Check>
      <Check isOn change={nothing}>
        One that is ticked
      </Check>
      <Fold summary="A fold">What is in it</Fold>
    </section>
  );
}

function Fields() {
  return (
    <section class={styles.group}>
      <h2>Fields</h2>
      <TextField label="Empty" value="" onType={nothing} placeholder="What it is for" />
      <TextField label="With a hint" value="Rosa" onType={nothing} hint="Known from before" />
      <TextField label="With a problem" value="Thursdayish" onType={nothing} problem="That’s no day." />
      <TextField label="Of several lines" value={'One line\nand another'} rows={2} onType={nothing} />
      <TextField label="Too long" value={'x'.repeat(20_001)} onType={nothing} />
      <TextField label="A passphrase" type="password" value="lantern" onType={nothing} />
      <WhenInput
        label="A date as people say it"
        typed="Thursday 6pm"
        when={{ moment: { date: '2026-12-03', time: '18:00' }, problem: null }}
        locale="en"
        now={NOW}
        onType={nothing}
      />
      <DayField label="A day" value="2026-11-27" change={nothing} />
      <SelectField label="One of several" value="call" onChoose={nothing}>
        <option value="call">Call</option>
      </SelectField>
    </section>
  );
}

function Sayings() {
  const refusals = { words: signal(['what could not be saved']), add: nothing, dismiss: nothing };
  const none = { words: signal([]), add: nothing, dismiss: nothing };
  return (
    <section class={styles.group}>
      <h2>What is said</h2>
      <Alert>
        It didn’t work.{' '}
        <Button size="small" onClick={nothing}>
          Try again
        </Button>
      </Alert>
      <p>
        <Marked text="The words that were looked for are marked." words={['words', 'marked']} />
      </p>
      {(['sidebar', 'page'] as const).map((place) => (
        <div key={place}>
          <SavingNote
            place={place}
            saving={{ state: 'failed', problem: 'The disk is full.' }}
            problem={null}
            retry={nothing}
            refusals={place === 'sidebar' ? refusals : none}
            copy={copy}
            onlyTrouble={false}
          />
        </div>
      ))}
      <AgreedMessage message="Hi Rosa, see you on Thursday!" change={nothing} email="" copy={copy} />
    </section>
  );
}

const QUESTIONS = [
  'What would you change?',
  'Why does that mean so much to you, of all that you have told me about this house?',
  'And then what happened?',
];

/** Places of a fixed height that `kit-fit.test.ts` makes larger and smaller. */
function Fitting() {
  const place = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState(1);
  const [hidden, setHidden] = useState(0);
  useFit(place);
  return (
    <section class={styles.group}>
      <h2>What fits</h2>
      <Button size="small" onClick={() => setWords(words * 2)}>
        Twice the words
      </Button>
      <div class={styles.fitted} data-testid="fitted" ref={place}>
        {'whole words '.repeat(words)}
      </div>
      <p data-testid="hidden">{hidden} more</p>
      <div class={styles.column} data-testid="column">
        <WholeList label="Whole or none" onHidden={setHidden}>
          {QUESTIONS.map((question) => (
            <li key={question}>
              <Check isOn={false} change={nothing}>
                {question}
              </Check>
            </li>
          ))}
        </WholeList>
      </div>
    </section>
  );
}

function Over() {
  const [isAsked, setAsked] = useState(false);
  return (
    <section class={styles.group}>
      <h2>What opens</h2>
      <div class={styles.row}>
        <Button onClick={() => setAsked(true)}>Open the dialog</Button>
        <Menu name="Open the menu" class={styles.menu}>
          {(choose) => (
            <>
              <MenuItem onClick={choose(nothing)}>
                Something to do <kbd>U</kbd>
              </MenuItem>
              <MenuItem isDisabled onClick={nothing}>
                Not now
              </MenuItem>
              <MenuGroup name="A group">
                <MenuChoice name="side" isOn change={nothing}>
                  This
                </MenuChoice>
                <MenuChoice name="side" isOn={false} change={nothing}>
                  That
                </MenuChoice>
                <MenuChoice isOn change={nothing}>
                  On or off
                </MenuChoice>
              </MenuGroup>
            </>
          )}
        </Menu>
      </div>
      {isAsked && (
        <Dialog labelledBy="dialog-title" onClose={() => setAsked(false)}>
          <h2 id="dialog-title">Erase everything?</h2>
          <p>This can’t be undone.</p>
          <DialogChoices>
            <Button size="slim" onClick={() => setAsked(false)}>
              Keep
            </Button>
            <Button kind="danger" onClick={() => setAsked(false)}>
              Erase
            </Button>
          </DialogChoices>
        </Dialog>
      )}
    </section>
  );
}

function Kit() {
  return (
    <>
      <div class={styles.kit}>
        <h1>The kit</h1>
        <Buttons />
        <Sizes kind="primary" />
        <Sizes kind="plain" />
        <Choices />
        <Fields />
        <Sayings />
        <Fitting />
        <Over />
      </div>
      <OpeningFailed problem="The disk is full." tryAgain={nothing} />
    </>
  );
}

const root = document.getElementById('app');
if (root !== null) {
  render(
    <StringsProvider value={createTranslate(lookUpIn(messages))}>
      <Kit />
    </StringsProvider>,
    root,
  );
}
