import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { PageLinks } from '@/src/admin/crm/customers/PageLinks'
import { hrefWith, pageIn } from '@/src/admin/crm/customers/searchParams'
import { panelViews } from '@/src/admin/panelViews'
import '@/src/admin/crm/customers/customers.scss'
import { PanelView } from '@/src/admin/shared/PanelView'
import { DomainError } from '@/src/domain/shared/domainError'
import { actorOf } from '@/src/platform/actor'
import { createContext } from '@/src/platform/context'
import { type BlastRadius, blastRadius } from '@/src/queries/quote/blastRadius'
import { type ChangeKind, changeKinds } from '@/src/queries/quote/pricingChangeOf'
import { BlastRadiusTable } from './BlastRadiusTable'
import './blastRadius.scss'

const listOf: Record<ChangeKind, { label: string; url: string }> = {
  'rate-card-versions': { label: 'Rate card versions', url: '/collections/rate-card-versions' },
  'fx-rates': { label: 'Exchange rates', url: '/collections/fx-rates' },
}

type Asked = { kind: ChangeKind; id: string; page: number }

const read = async (req: PayloadRequest, asked: Asked): Promise<BlastRadius> => {
  const { payload, user } = req
  const ctx = await createContext({ payload, requestId: 'panel', actor: actorOf(req), user })
  try {
    return await blastRadius(ctx, asked)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') notFound()
    throw error
  }
}

/** What a version of a rate card, or a rate of exchange, does to the open quotes, and the way to new versions of them. */
export const BlastRadiusView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { segments = [] } = (view.params ?? {}) as { segments?: string[] }
  const kind = changeKinds.find((each) => each === segments[1]) ?? notFound()
  const id = segments[2] ?? ''
  const page = pageIn(view.searchParams)
  // Nothing is read for whom the frame will turn away.
  const found = hasRole(req.user, ...panelViews.blastRadius.roles) ? await read(req, { kind, id, page }) : null
  const list = listOf[kind]
  return (
    <PanelView
      view={view}
      entry={panelViews.blastRadius}
      title="What this touches"
      trail={[list, ...(found ? [{ label: found.title, url: `${list.url}/${id}` }] : [])]}
    >
      {found && (
        <>
          <BlastRadiusTable key={page} radius={found} mayOpen={hasRole(req.user, 'manager', 'sales')} />
          {found.total > found.pageSize && (
            <PageLinks {...found} hrefOf={(to) => hrefWith(`/admin/blast-radius/${kind}/${id}`, { page: to })} />
          )}
        </>
      )}
    </PanelView>
  )
}
