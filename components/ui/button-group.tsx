import type { ComponentChildren } from 'preact';

/** Buttons that belong together, under one name: that of the label, or of the element that says it. */
export function ButtonGroup(
  props: {
    readonly class: string;
    /** BCP 47, where their words are in a language of their own. */
    readonly lang?: string;
    readonly children: ComponentChildren;
  } & ({ readonly label: string } | { readonly labelledBy: string }),
) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons.
    <div
      class={props.class}
      role="group"
      aria-label={'label' in props ? props.label : undefined}
      aria-labelledby={'labelledBy' in props ? props.labelledBy : undefined}
      lang={props.lang}
    >
      {props.children}
    </div>
  );
}
