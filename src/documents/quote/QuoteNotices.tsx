/** @jsxImportSource preact */
import type { QuoteNotice, QuotePageActions, QuotePart } from './quotePageTypes'
import type { QuoteState } from './quoteState'

type QuoteNoticesProps = QuotePart & {
  state: QuoteState
  actions: QuotePageActions
  notice: QuoteNotice | undefined
  hasErrors: boolean
}

/** What the visitor must know before reading on: the quote's state, or what became of their answer. */
export const QuoteNotices = ({ labels, state, actions, notice, hasErrors }: QuoteNoticesProps) => (
  <>
    {state !== 'open' && (
      <div class={`notice notice-${state}`} role="status">
        <div class="wrap narrow">
          <p class="notice-title">{labels.state[state].title}</p>
          <p>{labels.state[state].text}</p>
          {state === 'accepted' && actions.bookingUrl && (
            <a class="button" href={actions.bookingUrl}>
              {labels.toBooking}
            </a>
          )}
        </div>
      </div>
    )}
    {notice && (
      <div class="notice notice-alert" role="alert">
        <p class="wrap narrow">{labels.notice[notice]}</p>
      </div>
    )}
    {hasErrors && (
      <div class="notice notice-alert" role="alert">
        <p class="wrap narrow">
          <a href="#answer">{labels.error.summary}</a>
        </p>
      </div>
    )}
  </>
)
