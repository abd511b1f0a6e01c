'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import type { TourCheck } from '@/src/domain/catalog/checkCodes'
import { isLanguage } from '@/src/domain/shared/language'
import { RecordLink } from './RecordLink'
import { useArrival, useFormLanguage } from './useFormLanguage'
import { type ChecksAnswer, useTourChecks } from './useTourAnswers'
import './editor.scss'

const records = { media: 'Open the picture', places: 'Open the place' }

const Check = ({ check: { path, message, language, record } }: { check: TourCheck }) => {
  const { goTo } = useFormLanguage()
  return (
    <li>
      <button
        type="button"
        className="tour-link"
        onClick={() => goTo(path, language && isLanguage(language) ? language : undefined)}
      >
        {message}
      </button>
      {record && (
        <RecordLink collection={record.collection} id={record.id} className="tour-link tour-link--small">
          {records[record.collection]}
        </RecordLink>
      )}
    </li>
  )
}

const CheckList = ({ checks, severity }: { checks: TourCheck[]; severity: TourCheck['severity'] }) => (
  <ul className={`tour-checks tour-checks--${severity}`}>
    {checks.map((check) => (
      <Check key={`${check.code} ${check.path} ${check.language ?? ''} ${check.message}`} check={check} />
    ))}
  </ul>
)

const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`)

/** What the check list comes to, in a few words. */
export const checksVerdict = ({ checks }: ChecksAnswer): { blocks: number; words: string } => {
  const blocks = checks.filter(({ severity }) => severity === 'blocks').length
  if (blocks > 0) return { blocks, words: `${things(blocks)} to mend before it is published` }
  return { blocks, words: checks.length === 0 ? 'Nothing to mend' : 'Nothing stands in the way of publishing' }
}

/** Beside the form: what blocks publishing and what only warns in the tour as it is saved, each the way to where it is mended. */
export const ChecksPanel = () => {
  const { id } = useDocumentInfo()
  const answer = useTourChecks()
  const titleId = useId()
  useArrival()
  if (!id) return <p className="tour-panel tour-panel__hint">The check list comes with the first save.</p>
  const { blocks, words } = answer ? checksVerdict(answer) : { blocks: 0, words: 'Looking it through…' }
  const warns = answer?.checks.filter(({ severity }) => severity === 'warns') ?? []
  return (
    <section className="tour-panel" aria-labelledby={titleId} id="tour-checks">
      <h3 id={titleId}>Check list</h3>
      <p role="status" className={`tour-verdict tour-verdict--${!answer ? 'open' : blocks > 0 ? 'blocks' : 'ready'}`}>
        {words}
      </p>
      {answer && blocks > 0 && (
        <CheckList checks={answer.checks.filter(({ severity }) => severity === 'blocks')} severity="blocks" />
      )}
      {warns.length > 0 && (
        <details open={blocks === 0}>
          <summary>Worth a look: {warns.length}</summary>
          <CheckList checks={warns} severity="warns" />
        </details>
      )}
    </section>
  )
}
