import { DomainError } from '@/src/domain/shared/domainError'
import type { QuoteErrorCode } from './errorCodes'
import type { TripContent } from './tripContent'

/** What a customer takes of what a version leaves to them, by ids that stay the same from version to version. */
export type QuoteChoice = { optionId: string | null; extraIds: string[] }

/** What a version leaves to its customer: one of its options, and extras, some of which belong to one option only. */
export type OfferedChoice = {
  options: readonly { id: string }[]
  extras: readonly { id: string; optionId: string | null }[]
}

export const nothingChosen: QuoteChoice = { optionId: null, extraIds: [] }

/** Tells what staff leave to the customer: the options, and the optional lines they made tickable. */
export const offeredChoice = ({ options, lines }: Pick<TripContent, 'options' | 'lines'>): OfferedChoice => {
  const known = new Set(options.map(({ id }) => id))
  return {
    options: options.map(({ id }) => ({ id })),
    extras: lines
      .filter(({ inclusion, tickable }) => inclusion === 'optional' && tickable)
      .map(({ id, optionId }) => ({ id, optionId: optionId !== null && known.has(optionId) ? optionId : null })),
  }
}

const goesWith = (optionId: string | null) => (extra: OfferedChoice['extras'][number]) =>
  extra.optionId === null || extra.optionId === optionId

/** A choice as far as it is on offer: the first option where it names none that is, and no extra of another. */
export const choiceWithin = ({ options, extras }: OfferedChoice, { optionId, extraIds }: QuoteChoice): QuoteChoice => {
  const option = options.find(({ id }) => id === optionId) ?? options[0]
  const chosen = option?.id ?? null
  const ticked = extras.filter(goesWith(chosen)).filter(({ id }) => extraIds.includes(id))
  return { optionId: chosen, extraIds: ticked.map(({ id }) => id) }
}

/** A choice in full, the first option where it names none; throws `unknown-option` and `unknown-extra`. */
export const assertChoice = (offered: OfferedChoice, choice: QuoteChoice): QuoteChoice => {
  const within = choiceWithin(offered, choice)
  if (choice.optionId !== null && choice.optionId !== within.optionId)
    throw new DomainError<QuoteErrorCode>('unknown-option', 'The quote has no such option.')
  if (choice.extraIds.some((id) => !within.extraIds.includes(id)))
    throw new DomainError<QuoteErrorCode>('unknown-extra', 'The quote has no such extra to add to this option.')
  return within
}
