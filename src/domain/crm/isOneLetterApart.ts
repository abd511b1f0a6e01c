// In shorter words one letter is the whole difference: An and Anh, Lan and Lam are different names, Jon and John are not.
const shortMin = 3
const longMin = 4

const isSwap = (a: string, b: string, at: number): boolean =>
  a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)

/** Tells whether two words differ by one letter added, left out or replaced, or by two swapped; never true of very short ones. */
export const isOneLetterApart = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (a === b || short.length < shortMin || long.length < longMin || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  return short.slice(at + 1) === long.slice(at + 1) || isSwap(short, long, at)
}
