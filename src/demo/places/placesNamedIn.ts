import { demoPlaces } from './demoPlaces'

const nameMatchers = demoPlaces
  .map(({ name }) => ({ name, matcher: new RegExp(`\\b${name}\\b`) }))
  .toSorted((a, b) => b.name.length - a.name.length)

/** The places of the demo a text names, in the order it names them; of `Phuket airport` and `Phuket` only the longer. */
export const placesNamedIn = (text: string): string[] => {
  const found: { name: string; at: number }[] = []
  let rest = text
  for (const { name, matcher } of nameMatchers) {
    const at = rest.search(matcher)
    if (at < 0) continue
    found.push({ name, at })
    rest = rest.replace(matcher, ' '.repeat(name.length))
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ name }) => name)
}
