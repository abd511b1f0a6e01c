export type Letters = Partial<Record<'C' | 'R' | 'U' | 'D' | 'V', string>>

const order = ['C', 'R', 'U', 'D', 'V'] as const

/** Writes what is allowed as the table of rights does. */
export const spelled = (letters: Letters): string => order.map((letter) => letters[letter] ?? '').join('')

/** The letter, small where it holds for one's own only. */
export const someOf = (letter: string, own: boolean, foreign: boolean): string => {
  if (own && foreign) return letter
  return own ? letter.toLowerCase() : ''
}
