/** @jsxImportSource preact */
import { money } from '../shared/format'
import { choiceTitle } from './choiceTitle'
import { chosenText } from './chosenText'
import { ExtraBoxes } from './ExtraBoxes'
import { OfferedChoices } from './OfferedChoices'
import { OptionCards } from './OptionCards'
import type { QuotePart } from './quotePageTypes'
import type { QuoteState } from './quoteState'

type ChoiceSectionProps = QuotePart & { state: QuoteState; pageUrl: string }

const ChoiceForm = ({ view, labels, pageUrl }: Omit<ChoiceSectionProps, 'state'>) => (
  <form class="choice-form" method="get" action={`${pageUrl}#choice`} data-choice>
    <div data-part="choice">
      <OptionCards view={view} labels={labels} />
      <ExtraBoxes view={view} labels={labels} />
    </div>
    <div class="choice-end">
      <p class="choice-sum" role="status" data-part="sum">
        {labels.choice.sum} <strong>{money(view.total, view.language)}</strong>
      </p>
      <button class="button button-quiet" type="submit">
        {labels.choice.show}
      </button>
    </div>
  </form>
)

/** What the quote leaves to its customer: to be chosen while it is open, once accepted what was; nothing where nothing is left. */
export const ChoiceSection = ({ view, labels, state, pageUrl }: ChoiceSectionProps) => {
  if (view.options.length + view.extras.length === 0) return null
  const chosen = chosenText(view)
  return (
    <section class="choice wrap" id="choice" aria-labelledby="choice-title">
      <h2 id="choice-title" class="section-title">
        {state === 'accepted' ? labels.choice.yours : choiceTitle(view, labels)}
      </h2>
      {state === 'accepted' && <p class="choice-lead">{chosen ?? '—'}</p>}
      {state === 'open' && <p class="choice-lead">{labels.choice.lead}</p>}
      {state === 'open' && <ChoiceForm view={view} labels={labels} pageUrl={pageUrl} />}
      {state !== 'open' && state !== 'accepted' && <OfferedChoices view={view} labels={labels} />}
    </section>
  )
}
