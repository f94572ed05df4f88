/** The one button of the interface. */
import type { ComponentChildren, JSX, Ref } from 'preact';
import * as styles from './button.module.css';

const KINDS = {
  plain: '',
  primary: styles.primary,
  danger: styles.danger,
  icon: styles.icon,
  quiet: styles.quiet,
  link: styles.link,
} as const;

const SIZES = {
  small: styles.small,
  compact: styles.compact,
  medium: styles.medium,
  slim: styles.slim,
  chip: styles.chip,
  regular: '',
  large: styles.large,
  tall: styles.tall,
  pill: styles.pill,
} as const;

/** What a button is given: beside its look, whatever a `button` element is. */
export type ButtonProps = Omit<JSX.IntrinsicElements['button'], 'class' | 'size' | 'ref'> & {
  /** `plain` has an edge, `primary` is filled and stands once on a screen, `icon` is a drawing, `quiet` and `link` are words alone. */
  readonly kind?: keyof typeof KINDS;
  /** `large` and `tall` are as wide as what they stand in. */
  readonly size?: keyof typeof SIZES;
  /** A class of whoever uses it, for its place. */
  readonly class?: string;
  /** What it does is under way: it does nothing more until that is done, and keeps the focus, which a disabled one loses. */
  readonly isBusy?: boolean;
  /** The element, for who gives it the focus. */
  readonly element?: Ref<HTMLButtonElement>;
};

/** A button that sends no form unless its `type` says so. */
export function Button(props: ButtonProps) {
  const {
    kind = 'plain',
    size = 'regular',
    class: own = '',
    element = null,
    isBusy = false,
    ...rest
  } = props;
  const look = `${styles.button} ${KINDS[kind]} ${SIZES[size]} ${own}`;
  const busy = isBusy && { 'aria-disabled': true, onClick: doNothing };
  return <button type="button" {...rest} {...busy} ref={element} class={look} />;
}

/** Nor is a form sent by Enter in one of its fields: the browser clicks on its button then. */
function doNothing(event: Event): void {
  event.preventDefault();
}

/** A link that looks like a plain button. */
export function ButtonLink(props: {
  readonly href: string;
  readonly size?: keyof typeof SIZES;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const { href, size = 'regular', class: own = '', children } = props;
  return (
    <a href={href} class={`${styles.button} ${SIZES[size]} ${own}`}>
      {children}
    </a>
  );
}
