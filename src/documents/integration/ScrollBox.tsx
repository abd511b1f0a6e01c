/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'

type ScrollBoxProps = { label: string; class: string; children: ComponentChildren }

/** What may be wider than the page: it scrolls by itself, by finger and by keyboard. */
export const ScrollBox = ({ label, class: name, children }: ScrollBoxProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and this only scrolls
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
  <div class={name} role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
)
