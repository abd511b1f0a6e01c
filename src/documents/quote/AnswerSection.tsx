/** @jsxImportSource preact */
import { instantDay, money } from '../shared/format'
import { AcceptForm } from './AcceptForm'
import { chosenText } from './chosenText'
import { DeclineForm } from './DeclineForm'
import type { QuoteForm, QuotePageActions, QuotePart } from './quotePageTypes'
import type { QuoteState } from './quoteState'

type AnswerSectionProps = QuotePart & { state: QuoteState; actions: QuotePageActions; form: QuoteForm | undefined }

const CalendarLink = ({ view, labels, url }: QuotePart & { url: string }) =>
  view.startDate ? (
    <a class="button button-quiet" href={url}>
      {labels.addToCalendar}
    </a>
  ) : null

const OpenAnswer = ({ view, labels, actions, form }: Omit<AnswerSectionProps, 'state'>) => {
  const chosen = chosenText(view)
  return (
    <div class="wrap answer-grid">
      <div>
        <h2 id="answer-title" class="section-title">
          {labels.acceptTitle}
        </h2>
        <p class="answer-lead">{labels.acceptLead}</p>
        <dl class="answer-facts" data-part="facts">
          {chosen && (
            <div>
              <dt>{labels.choice.yours}</dt>
              <dd>{chosen}</dd>
            </div>
          )}
          <div>
            <dt>{labels.total}</dt>
            <dd>{money(view.total, view.language)}</dd>
          </div>
          <div>
            <dt>{labels.validUntil}</dt>
            <dd>{instantDay(view.validUntil, view.language)}</dd>
          </div>
        </dl>
      </div>
      <div class="answer-forms">
        <AcceptForm view={view} labels={labels} url={actions.acceptUrl} form={form} />
        <a class="button button-quiet" href={actions.pdfUrl}>
          {labels.downloadPdf}
        </a>
        <CalendarLink view={view} labels={labels} url={actions.calendarUrl} />
        <DeclineForm view={view} labels={labels} url={actions.declineUrl} form={form} />
      </div>
    </div>
  )
}

const ClosedAnswer = ({
  view,
  labels,
  state,
  actions,
}: AnswerSectionProps & { state: Exclude<QuoteState, 'open'> }) => (
  <div class="wrap narrow answer-closed">
    <h2 id="answer-title" class="section-title">
      {labels.state[state].title}
    </h2>
    <p class="answer-lead">{labels.state[state].text}</p>
    <p class="answer-links">
      {state === 'accepted' && actions.bookingUrl && (
        <a class="button" href={actions.bookingUrl}>
          {labels.toBooking}
        </a>
      )}
      <a class="button button-quiet" href={actions.pdfUrl}>
        {labels.downloadPdf}
      </a>
      {state === 'accepted' && <CalendarLink view={view} labels={labels} url={actions.calendarUrl} />}
    </p>
  </div>
)

/** Where the customer says yes or no, and once said, what follows. */
export const AnswerSection = (props: AnswerSectionProps) => (
  <section class="answer" id="answer" aria-labelledby="answer-title">
    {props.state === 'open' ? <OpenAnswer {...props} /> : <ClosedAnswer {...props} state={props.state} />}
  </section>
)
