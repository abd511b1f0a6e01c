/** @jsxImportSource preact */
import { declineReasons } from '@/src/domain/quote/declineReasons'
import { FieldError } from './FieldError'
import type { QuoteForm, QuotePart } from './quotePageTypes'

type DeclineFormProps = QuotePart & { url: string; form: QuoteForm | undefined }

/** The folded form that declines the quote with a reason. */
export const DeclineForm = ({ view, labels, url, form }: DeclineFormProps) => {
  const reasonFails = form?.errors.includes('reason')
  const commentFails = form?.errors.includes('comment')
  const sent = form?.values.reason !== undefined || reasonFails || commentFails
  return (
    <details class="decline" open={sent || undefined}>
      <summary>{labels.decline}</summary>
      <form method="post" action={url}>
        <p>{labels.declineLead}</p>
        <input type="hidden" name="version" value={view.version} />
        <fieldset aria-describedby={reasonFails ? 'decline-reason-error' : undefined}>
          <legend>{labels.declineReason}</legend>
          {declineReasons.map((reason) => (
            <div class="field-check" key={reason}>
              <input
                id={`decline-${reason}`}
                type="radio"
                name="reason"
                value={reason}
                required
                checked={form?.values.reason === reason}
                aria-invalid={reasonFails || undefined}
              />
              <label for={`decline-${reason}`}>{labels.declineReasons[reason]}</label>
            </div>
          ))}
          {reasonFails && <FieldError id="decline-reason-error" text={labels.error.reason} />}
        </fieldset>
        <div class="field">
          <label for="decline-comment">{labels.declineComment}</label>
          <textarea
            id="decline-comment"
            name="comment"
            rows={4}
            maxLength={2000}
            aria-invalid={commentFails || undefined}
            aria-describedby={commentFails ? 'decline-comment-error' : undefined}
            value={form?.values.comment ?? ''}
          />
          {commentFails && <FieldError id="decline-comment-error" text={labels.error.comment} />}
        </div>
        <button class="button button-quiet" type="submit">
          {labels.declineSubmit}
        </button>
      </form>
    </details>
  )
}
