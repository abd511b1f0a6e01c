/** @jsxImportSource preact */
import { FieldError } from './FieldError'
import type { QuoteForm, QuotePageActions, QuotePart } from './quotePageTypes'

type QuestionFormProps = QuotePart & {
  question: NonNullable<QuotePageActions['question']>
  form: QuoteForm | undefined
}

/** Where the customer asks something; the question reaches the person who wrote the quote. */
export const QuestionForm = ({ view, labels, question: { url, formId, asked }, form }: QuestionFormProps) => {
  const fails = form?.errors.includes('question')
  return (
    <section class="question wrap narrow" id="question" aria-labelledby="question-title">
      <h2 id="question-title" class="question-title">
        {labels.question.title}
      </h2>
      {asked && (
        <p class="question-received" role="status">
          {labels.question.received}
        </p>
      )}
      <p id="question-lead">{labels.question.lead(view.advisor.name)}</p>
      <form method="post" action={url}>
        <input type="hidden" name="form_id" value={formId} />
        <div class="field">
          <label for="question-text">{labels.question.label}</label>
          <textarea
            id="question-text"
            name="question"
            rows={4}
            maxLength={2000}
            required
            aria-invalid={fails || undefined}
            aria-describedby={fails ? 'question-error' : 'question-lead'}
            value={form?.values.question ?? ''}
          />
          {fails && <FieldError id="question-error" text={labels.error.question} />}
        </div>
        <button class="button button-quiet" type="submit">
          {labels.question.submit}
        </button>
      </form>
    </section>
  )
}
