/** A text put at the end of what is there, a paragraph of its own; `max` letters at most. */
export const joinTexts = (before: string | null | undefined, added: string, max: number): string =>
  [before?.trimEnd(), added.trim()].filter(Boolean).join('\n\n').slice(0, max)
