import { foldText } from '@/src/domain/shared/foldText'

export type NamedPlace = { id: string; names: readonly string[] }

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/**
 * The places a text names, in the order it names them, in whichever language and with or without accents; of `Hue` and
 * `Hue station` only the longer.
 */
export const placesNamedIn = <Place extends NamedPlace>(text: string, places: readonly Place[]): Place[] => {
  const names = places
    .flatMap((place) => place.names.map((name) => ({ place, name: foldText(name) })))
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => b.name.length - a.name.length)
  const found: { place: Place; at: number }[] = []
  let rest = foldText(text)
  for (const { place, name } of names) {
    const matcher = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u')
    const at = rest.search(matcher)
    if (at < 0) continue
    found.push({ place, at })
    rest = rest.replace(matcher, (match) => ' '.repeat(match.length))
  }
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ place }) => place))]
}
