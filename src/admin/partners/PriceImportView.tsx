import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { validate as isUuid } from 'uuid'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import { PriceImport } from './PriceImport'
import './partners.scss'

const read = async ({ payload, user }: PayloadRequest, id: string) => {
  const card = isUuid(id)
    ? await payload.findByID({
        collection: 'rate-cards',
        id,
        depth: 1,
        joins: false,
        user,
        overrideAccess: false,
        disableErrors: true,
      })
    : null
  if (!card) notFound()
  const version = typeof card.activeVersion === 'object' ? card.activeVersion : null
  return { id, name: card.name, basis: version?.basis ?? null, currency: version?.currency ?? null }
}

/** Takes the prices of a card in from a file, after saying what each row would do. */
export const PriceImportView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { segments = [] } = (view.params ?? {}) as { segments?: string[] }
  // Nothing is read for whom the frame will turn away.
  const card = hasRole(req.user, ...panelViews.priceImport.roles) ? await read(req, segments[1] ?? '') : null
  return (
    <PanelView
      view={view}
      entry={panelViews.priceImport}
      title="Import prices"
      trail={[
        { label: 'Rate cards', url: '/collections/rate-cards' },
        ...(card ? [{ label: card.name, url: `/collections/rate-cards/${card.id}` }] : []),
      ]}
    >
      {card && <PriceImport card={card} />}
    </PanelView>
  )
}
