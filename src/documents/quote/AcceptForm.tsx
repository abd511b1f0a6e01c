/** @jsxImportSource preact */
import { choiceQuery } from '@/src/domain/quote/choiceQuery'
import { FieldError } from './FieldError'
import type { QuoteForm, QuotePart } from './quotePageTypes'

type AnswerFormProps = QuotePart & { url: string; form: QuoteForm | undefined }

/** The form that accepts this version of the quote: a typed name and the terms. */
export const AcceptForm = ({ view, labels, url, form }: AnswerFormProps) => {
  const nameFails = form?.errors.includes('name')
  const termsFail = form?.errors.includes('terms_accepted')
  return (
    <form class="accept-form" method="post" action={url}>
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="terms_version" value={view.terms.version} />
      <div data-part="accepted">
        <input type="hidden" name="choice" value={choiceQuery(view.choice)} />
        <input type="hidden" name="total" value={`${view.total.amountMinor} ${view.total.currency}`} />
      </div>
      <div class="field">
        <label for="accept-name">{labels.acceptName}</label>
        <input
          id="accept-name"
          name="name"
          type="text"
          autocomplete="name"
          required
          maxLength={200}
          value={form?.values.name ?? ''}
          aria-invalid={nameFails || undefined}
          aria-describedby={nameFails ? 'accept-name-error' : undefined}
        />
        {nameFails && <FieldError id="accept-name-error" text={labels.error.name} />}
      </div>
      <div class="field field-check">
        <input
          id="accept-terms"
          name="terms_accepted"
          type="checkbox"
          value="true"
          required
          checked={form?.values.terms_accepted === 'true'}
          aria-invalid={termsFail || undefined}
          aria-describedby={termsFail ? 'accept-terms-error' : undefined}
        />
        <label for="accept-terms">{labels.acceptTerms}</label>
        {termsFail && <FieldError id="accept-terms-error" text={labels.error.terms} />}
      </div>
      <p class="terms-link">
        <a href="#terms">{labels.readTerms}</a>
      </p>
      <button class="button button-large" type="submit">
        {labels.acceptSubmit}
      </button>
    </form>
  )
}
