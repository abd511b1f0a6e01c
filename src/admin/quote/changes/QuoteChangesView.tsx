import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { CompareForm } from '@/src/admin/shared/CompareForm'
import { PanelView } from '@/src/admin/shared/PanelView'
import { changeSentences } from '@/src/documents/quote/changeSentences'
import { changesForCustomer } from '@/src/domain/quote/compareTrips'
import { DomainError } from '@/src/domain/shared/domainError'
import type { QuoteVersion } from '@/src/payload-types'
import { actorOf } from '@/src/platform/actor'
import { createContext } from '@/src/platform/context'
import { findVisible } from '@/src/platform/http/findVisible'
import { type NumberedVersion, type VersionComparison, versionComparison } from '@/src/queries/quote/versionComparison'
import { ChangesTable } from './ChangesTable'
import { changeRows } from './changeRows'
import './quoteChanges.scss'
import { VersionFigures } from './VersionFigures'

const nameOf = ({ number, status }: NumberedVersion): string => `Version ${number}, ${status}`

const CompareWith = ({ versions, from, to }: VersionComparison) => {
  const choices = versions.filter(({ id }) => id !== to.id).map((each) => ({ id: each.id, text: nameOf(each) }))
  return <CompareForm name="from" label={`${nameOf(to)}, compared with`} choices={choices} chosen={from?.id} />
}

const ForCustomer = ({ changes, granularity, language }: VersionComparison) => {
  const sentences = changeSentences(changesForCustomer(changes, granularity), language)
  return (
    <section>
      <h2>In the customer’s words</h2>
      {sentences.length === 0 ? (
        <p>Nothing that the customer is shown has changed.</p>
      ) : (
        <ul lang={language}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Shown = ({ comparison }: { comparison: VersionComparison }) => {
  const { from, to, changes } = comparison
  if (!from) return <p>This is the quote’s only version: there is nothing to compare it with.</p>
  const rows = changeRows(changes)
  return (
    <div className="quote-changes">
      <CompareWith {...comparison} />
      <ForCustomer {...comparison} />
      <section>
        <h2>In detail</h2>
        {rows.length === 0 ? (
          <p>Days, lines, prices and what is included are the same.</p>
        ) : (
          <ChangesTable rows={rows} before={`Version ${from.number}`} after={`Version ${to.number}`} />
        )}
        <VersionFigures from={from} to={to} />
      </section>
    </div>
  )
}

type Found = { version: QuoteVersion; comparison: VersionComparison }

const read = async (req: PayloadRequest, { id, fromId }: { id: string; fromId: string | null }): Promise<Found> => {
  const { payload, user } = req
  const ctx = await createContext({ payload, requestId: 'panel', actor: actorOf(req), user })
  try {
    const version = await findVisible(ctx, { collection: 'quote-versions', id })
    return { version, comparison: await versionComparison(ctx, { version, fromId }) }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') notFound()
    throw error
  }
}

/** A version of a quote beside another: as its customer is told of it, and every change with its amount for staff. */
export const QuoteChangesView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { segments = [] } = (view.params ?? {}) as { segments?: string[] }
  const { from } = (view.searchParams ?? {}) as { from?: string }
  const id = segments[1] ?? ''
  // Nothing is read for whom the frame will turn away.
  const found = hasRole(req.user, ...panelViews.quoteChanges.roles)
    ? await read(req, { id, fromId: from || null })
    : null
  return (
    <PanelView
      view={view}
      entry={panelViews.quoteChanges}
      title="What changed"
      trail={found ? [{ label: found.version.label ?? 'A version', url: `/collections/quote-versions/${id}` }] : []}
    >
      {found && <Shown comparison={found.comparison} />}
    </PanelView>
  )
}
