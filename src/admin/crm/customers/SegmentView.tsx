import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { DomainError } from '@/src/domain/shared/domainError'
import { customerSegment, type SegmentView as Segment } from '@/src/queries/crm/customerSegments'
import { customerTags } from '@/src/queries/crm/customerTags'
import './customers.scss'
import './segments.scss'
import { SegmentEditor } from './SegmentEditor'

const read = async ({ payload, user: caller }: PayloadRequest, id: string): Promise<Segment> => {
  try {
    return await customerSegment({ payload, now: new Date() }, { caller, id })
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') notFound()
    throw error
  }
}

const Shown = async ({ req: { payload }, segment }: { req: PayloadRequest; segment: Segment | null }) => (
  <SegmentEditor segment={segment} tags={await customerTags({ payload })} />
)

/** One segment: its conditions, and whom they find while they are changed. */
export const SegmentView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { segments = [] } = (view.params ?? {}) as { segments?: string[] }
  const [, id = ''] = segments
  // Nothing is read for whom the frame will turn away.
  const mayRead = hasRole(req.user, ...panelViews.segment.roles)
  const segment = mayRead && id !== 'new' ? await read(req, id) : null
  return (
    <PanelView
      view={view}
      entry={panelViews.segment}
      title={segment?.name ?? 'New segment'}
      trail={[{ label: 'Segments', url: '/segments' }]}
    >
      <Shown req={req} segment={segment} />
    </PanelView>
  )
}
