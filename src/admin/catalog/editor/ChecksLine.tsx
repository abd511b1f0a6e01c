'use client'
import { checksVerdict } from './ChecksPanel'
import { useTourChecks } from './useTourAnswers'

/** Above the form where its side has no room beside it: what the check list comes to, and the way down to it. */
export const ChecksLine = () => {
  const answer = useTourChecks()
  if (!answer) return null
  const { blocks, words } = checksVerdict(answer)
  return (
    <a
      className={`tour-verdict tour-verdict--line tour-verdict--${blocks > 0 ? 'blocks' : 'ready'}`}
      href="#tour-checks"
    >
      {words}
    </a>
  )
}
