import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '@/src/access/callers'
import { panelViews } from '@/src/admin/panelViews'
import { PanelView } from '@/src/admin/shared/PanelView'
import '@/src/admin/reports/reports.scss'
import { type SuggestionState, suggestionStates } from '@/src/domain/crm/suggestionStates'
import {
  type DuplicateSuggestionView,
  duplicateSuggestions,
  type SuggestedCustomer,
} from '@/src/queries/crm/duplicateSuggestions'
import { dayText, readable } from './customerText'
import './customers.scss'
import { DismissButton } from './DismissButton'
import { PageLinks } from './PageLinks'
import { Reasons } from './Reasons'
import { hrefWith, pageIn, parameter } from './searchParams'

const path = '/admin/duplicates'
const pageSize = 20

type Asked = { state: SuggestionState; search?: string; score?: string; page: number }

const askedIn = (given: AdminViewServerProps['searchParams']): Asked => ({
  state: suggestionStates.find((state) => state === parameter(given, 'state')) ?? 'open',
  search: parameter(given, 'search'),
  score: parameter(given, 'score'),
  page: pageIn(given),
})

const Filters = ({ asked }: { asked: Asked }) => (
  <form className="report-filters" method="get" action={path}>
    <label>
      Search
      <input type="search" name="search" defaultValue={asked.search} placeholder="Name or e-mail" />
    </label>
    <label>
      How likely
      <select name="score" defaultValue={asked.score ?? ''}>
        <option value="">All</option>
        <option value="60">From 60 of 100</option>
        <option value="80">From 80 of 100</option>
      </select>
    </label>
    <label>
      Which
      <select name="state" defaultValue={asked.state}>
        <option value="open">To be decided</option>
        <option value="dismissed">Two people</option>
        <option value="merged">Merged</option>
      </select>
    </label>
    <button type="submit">Show</button>
  </form>
)

const Person = ({ id, name, email, phone, country, leads, created_at }: SuggestedCustomer) => (
  <div className="duplicate__person">
    <Link href={`/admin/collections/customers/${id}`} prefetch={false}>
      {name}
    </Link>
    <span>{[email, phone, country].filter(Boolean).join(' · ') || 'No contact known'}</span>
    <small>
      {leads === 1 ? '1 lead' : `${leads} leads`}, known since {dayText(created_at)}
    </small>
  </div>
)

const Pair = ({ pair, isManager }: { pair: DuplicateSuggestionView; isManager: boolean }) => {
  const [a, b] = pair.customers
  // The one with more to it is kept unless somebody chooses otherwise.
  const [kept, other] = b.leads > a.leads ? [b, a] : [a, b]
  return (
    <li className="duplicate">
      <p className="duplicate__score">
        <strong>{pair.score}</strong> of 100
        {pair.proposed_by_name && <span>Proposed by {pair.proposed_by_name}</span>}
        {pair.state !== 'open' && (
          <span>
            {readable(pair.state)} {pair.decided_by_name && `by ${pair.decided_by_name}`}
          </span>
        )}
      </p>
      <div className="duplicate__people">
        <Person {...a} />
        <Person {...b} />
      </div>
      <div className="duplicate__why">
        <Reasons reasons={pair.reasons} />
        {pair.note && <q>{pair.note}</q>}
      </div>
      {pair.state === 'open' && (
        <div className="duplicate__act">
          <Link className="customer-button" href={`${path}/${kept.id}/${other.id}`} prefetch={false}>
            Compare
          </Link>
          {isManager && <DismissButton id={pair.id} names={[a.name, b.name]} />}
        </div>
      )}
    </li>
  )
}

const Shown = async ({ req, asked }: { req: PayloadRequest; asked: Asked }) => {
  const { payload, user: caller } = req
  const { items, total } = await duplicateSuggestions(
    { payload },
    {
      ...{ caller, state: asked.state, page: asked.page, pageSize, search: asked.search },
      scoreMin: Number(asked.score) || undefined,
    },
  )
  const isNarrowed = Boolean(asked.search ?? asked.score) || asked.state !== 'open'
  return (
    <>
      <Filters asked={asked} />
      {items.length === 0 && (
        <p className="customer-empty">
          {isNarrowed
            ? 'No pair is found by that.'
            : 'Nothing to review: nobody looks like somebody else. New requests and changed records are compared by themselves.'}
        </p>
      )}
      <ul className="duplicates">
        {items.map((pair) => (
          <Pair key={pair.id} pair={pair} isManager={hasRole(caller, 'manager')} />
        ))}
      </ul>
      <PageLinks
        page={asked.page}
        pageSize={pageSize}
        total={total}
        hrefOf={(page) => hrefWith(path, { ...asked, page })}
      />
    </>
  )
}

/** Pairs of customers that may be one person, for a person to decide. */
export const DuplicatesView = (view: AdminViewServerProps) => {
  const isManager = hasRole(view.initPageResult.req.user, 'manager')
  return (
    <PanelView
      view={view}
      entry={panelViews.duplicates}
      title="Likely duplicates"
      controls={
        isManager && (
          <Link href="/admin/merges" prefetch={false}>
            Merges so far
          </Link>
        )
      }
    >
      <Shown req={view.initPageResult.req} asked={askedIn(view.searchParams)} />
    </PanelView>
  )
}
