/** Reads a list of short texts. */
export const texts = (rows: readonly { text: string }[] | null | undefined): string[] =>
  (rows ?? []).map(({ text }) => text)
