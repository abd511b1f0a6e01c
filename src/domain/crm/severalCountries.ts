import { foldText } from '@/src/domain/shared/foldText'

/** What the website offers beside the catalog's destinations. */
export const MULTI_COUNTRY = 'Multi-country'

const separators = /\s*(?:[,;/+&]|\b(?:and|et|und|y|va)\b)\s*/

/** The catalog's destinations that what was typed names: one, several of “Vietnam, Laos & Cambodia”, or none. */
export const countriesOf = (typed: string, catalog: readonly string[]): string[] => {
  const parts = new Set([foldText(typed), ...foldText(typed).split(separators)])
  return catalog.filter((name) => parts.has(foldText(name)))
}

/** Whether a trip goes through several countries. */
export const isMultiCountry = ({
  destination,
  countries,
}: {
  destination: string
  countries: readonly string[]
}): boolean => countries.length > 1 || foldText(destination) === foldText(MULTI_COUNTRY)
