/** @jsxImportSource preact */
import type { OptionView } from '@/src/domain/quote/choiceView'
import { money } from '../shared/format'
import { OptionStays } from './OptionStays'
import { priceDifference } from './priceDifference'
import type { QuotePart } from './quotePageTypes'

type OptionWordsProps = QuotePart & { option: OptionView; isFirst: boolean; eager?: boolean }

/** An option in the words and at the price its customer reads. */
export const OptionWords = ({ option, isFirst, eager, ...part }: OptionWordsProps) => (
  <>
    <span class="option-name">{option.name}</span>
    {option.text && <span class="option-text">{option.text}</span>}
    <OptionStays stays={option.stays} labels={part.labels} eager={eager} />
    <span class="option-price">
      {money(option.total, part.view.language)}
      {!isFirst && <span class="price-detail">{priceDifference(option.difference, part)}</span>}
    </span>
  </>
)

/** The ways to travel side by side, one of which is taken. */
export const OptionCards = (part: QuotePart) =>
  part.view.options.length > 0 ? (
    <fieldset>
      <legend>{part.labels.choice.options}</legend>
      <div class="options">
        {part.view.options.map((option, index) => (
          <label key={option.id} class="option" for={`option-${index}`}>
            <input
              id={`option-${index}`}
              type="radio"
              name="option"
              value={option.id}
              checked={option.id === part.view.choice.optionId}
            />
            <OptionWords {...part} option={option} isFirst={index === 0} />
          </label>
        ))}
      </div>
    </fieldset>
  ) : null
