/** @jsxImportSource preact */
import type { ExtraView } from '@/src/domain/quote/choiceView'
import type { QuoteView } from '@/src/domain/quote/quoteView'
import { priceDifference } from './priceDifference'
import type { QuotePart } from './quotePageTypes'

/** The extras that go with the chosen option. */
export const extrasToAdd = ({ extras, choice }: QuoteView): ExtraView[] =>
  extras.filter(({ optionId }) => optionId === null || optionId === choice.optionId)

/** An extra in the words and at the price its customer reads. */
export const ExtraWords = ({ extra, ...part }: QuotePart & { extra: ExtraView }) => {
  const option = part.view.options.find(({ id }) => id === extra.optionId)
  return (
    <>
      <span class="extra-name">
        {extra.label}
        {extra.day !== null && <span class="extra-day">{part.labels.day(extra.day)}</span>}
        {option && <span class="tag">{option.name}</span>}
      </span>
      <span class="extra-price">{priceDifference(extra.amount, part)}</span>
      {extra.text && <span class="extra-text">{extra.text}</span>}
    </>
  )
}

/** What the customer may add to the trip, each with its own price. */
export const ExtraBoxes = (part: QuotePart) => {
  const extras = extrasToAdd(part.view)
  return extras.length > 0 ? (
    <fieldset>
      <legend>{part.labels.choice.extras}</legend>
      {extras.map((extra) => (
        <label key={extra.id} class="extra" for={`extra-${extra.id}`}>
          <input
            id={`extra-${extra.id}`}
            type="checkbox"
            name="extra"
            value={extra.id}
            checked={part.view.choice.extraIds.includes(extra.id)}
          />
          <ExtraWords {...part} extra={extra} />
        </label>
      ))}
    </fieldset>
  ) : null
}
