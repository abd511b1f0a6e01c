import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { DomainError } from '@/src/domain/shared/domainError'
import { type CustomerComparison, customerComparison } from '@/src/queries/crm/customerComparison'
import './customers.scss'
import './merges.scss'
import { DismissButton } from './DismissButton'
import { MergeForm } from './MergeForm'
import { Reasons } from './Reasons'

type Found = { comparison: CustomerComparison } | { refused: string }

const read = async (req: PayloadRequest, [keptId = '', otherId = '']: string[]): Promise<Found> => {
  try {
    return { comparison: await customerComparison({ payload: req.payload }, { caller: req.user, keptId, otherId }) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'not-found') notFound()
    return { refused: error.detail }
  }
}

const Suggestion = ({
  comparison: { suggestion, relation, kept, other },
  isManager,
}: {
  comparison: CustomerComparison
  isManager: boolean
}) => (
  <section className="compare-why" aria-label="Why they may be one person">
    {suggestion ? (
      <>
        <p>
          <strong>{suggestion.score}</strong> of 100 that they are one person
          {suggestion.state === 'dismissed' && '; somebody decided before that they are two'}
        </p>
        <Reasons reasons={suggestion.reasons} />
        {isManager && suggestion.state === 'open' && (
          <DismissButton id={suggestion.id} names={[kept.name, other.name]} />
        )}
      </>
    ) : (
      <p>Nothing was found that makes these two one person.</p>
    )}
    {relation && <p>They are noted to belong together: {relation.toLowerCase()}.</p>}
  </section>
)

const Shown = ({ found, isManager }: { found: Found; isManager: boolean }) => {
  if ('refused' in found) return <p role="alert">{found.refused}</p>
  return (
    <>
      <Suggestion comparison={found.comparison} isManager={isManager} />
      <MergeForm comparison={found.comparison} isManager={isManager} />
    </>
  )
}

/** Two customers side by side, to be made one or left two. */
export const CompareView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { segments = [] } = (view.params ?? {}) as { segments?: string[] }
  // Nothing is read for whom the frame will turn away.
  const mayRead = hasRole(req.user, ...panelViews.compare.roles)
  const found = mayRead ? await read(req, segments.slice(1)) : null
  return (
    <PanelView
      view={view}
      entry={panelViews.compare}
      title="One person or two?"
      trail={[{ label: 'Likely duplicates', url: '/duplicates' }]}
    >
      {found && <Shown found={found} isManager={hasRole(req.user, 'manager')} />}
    </PanelView>
  )
}
