'use client'
import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { cardRowOf, goToCardRow } from './cardRows'
import { type TypedProblem, useTypedProblems } from './useTypedProblems'
import './partners.scss'

const words = (total: number): string =>
  total === 0
    ? 'As it is typed, nothing keeps it from coming into force.'
    : `${total === 1 ? '1 thing keeps' : `${total} things keep`} it from coming into force as it is typed:`

const Problem = ({ problem: { detail, row_ids: ids }, fields }: { problem: TypedProblem; fields: FormState }) => {
  const rows = ids.flatMap((id) => cardRowOf(fields, id) ?? [])
  return (
    <li>
      {detail}{' '}
      {rows.map((row) => (
        <button
          type="button"
          key={`${row.list} ${row.index}`}
          className="card-problems__row"
          onClick={() => void goToCardRow(row)}
        >
          {`Go to ${row.label}`}
        </button>
      ))}
    </li>
  )
}

/** Overlaps, holes and whatever else is wrong with a rate card while it is typed, with the way to the rows that are named. */
export const CardProblems = () => {
  const { id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const isDraft = fields.status?.value === 'draft'
  const { answer, isBusy } = useTypedProblems(id && isDraft ? String(id) : null, fields)
  if (!id || !isDraft) return null
  return (
    <section className="card-problems" aria-label="What is wrong with these prices" aria-busy={isBusy}>
      <p role="status">{answer ? words(answer.total) : 'Looking it through…'}</p>
      {answer && answer.problems.length > 0 && (
        <ul>
          {answer.problems.map((problem) => (
            <Problem key={`${problem.detail} ${problem.row_ids.join()}`} problem={problem} fields={fields} />
          ))}
        </ul>
      )}
      {answer && answer.total > answer.problems.length && <p>{answer.total - answer.problems.length} more.</p>}
    </section>
  )
}
