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
  /** The element, for who gives it the focus. */
  readonly element?: Ref<HTMLButtonElement>;
};

/** A button that sends no form unless its `type` says so. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'regular', class: own = '', element = null, ...rest } = props;
  const look = `${styles.button} ${KINDS[kind]} ${SIZES[size]} ${own}`;
  return <button type="button" {...rest} ref={element} class={look} />;
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
