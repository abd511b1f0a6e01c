'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import type { BlastRadius } from '@/src/queries/quote/blastRadius'
import { BlastRadiusRow, type OpenedVersion } from './BlastRadiusRow'
import { blastSummary } from './blastSummary'

type Props = { radius: BlastRadius; mayOpen: boolean }

type Item = BlastRadius['items'][number]

type Answer = {
  results: {
    quote_id: string
    version_id: string | null
    number: number | null
    is_new: boolean
    problem: { detail: string } | null
  }[]
}

const openedOf = ({ version_id, number, is_new, problem }: Answer['results'][number]): OpenedVersion =>
  problem || !version_id
    ? { href: null, text: problem?.detail ?? 'Nothing was opened.' }
    : {
        href: `/admin/collections/quote-versions/${version_id}`,
        text: is_new ? `Version ${number} is open` : `Draft ${number} was there already`,
      }

/** The open quotes a change touches, the greatest loss first; new versions are started for those that are chosen. */
export const BlastRadiusTable = ({ radius, mayOpen }: Props) => {
  const router = useRouter()
  const { total, isInForce, rateCardId } = radius
  const [begun, setBegun] = useState<readonly Item[]>([])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<Record<string, OpenedVersion>>({})
  const [isBusy, setBusy] = useState(false)
  // A row that was begun stays, also where the change touches it no more: what became of it stands there.
  const left = begun.filter(({ id }) => !radius.items.some((item) => item.id === id))
  const items = [...radius.items, ...left]
  const quoteIds = [...new Set(radius.items.map(({ quoteId }) => quoteId))]
  const mayChoose = mayOpen && isInForce

  const choose = (quoteId: string) =>
    setChosen((before) => {
      const next = new Set(before)
      if (!next.delete(quoteId)) next.add(quoteId)
      return next
    })
  const start = async () => {
    setBusy(true)
    const body = { quote_ids: [...chosen].slice(0, 100), rate_card_id: rateCardId }
    const answer = await callApi('/quotes/bulk/versions', { method: 'POST', body })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.problem.detail)
    const { results } = answer.body as Answer
    setOpened((before) => ({ ...before, ...Object.fromEntries(results.map((row) => [row.quote_id, openedOf(row)])) }))
    setBegun((before) => [
      ...before,
      ...items.filter(({ id, quoteId }) => chosen.has(quoteId) && !before.some((item) => item.id === id)),
    ])
    setChosen(new Set())
    const done = results.filter(({ problem }) => !problem).length
    toast.success(`${done} of ${results.length} quotes have a draft at the prices of now.`)
    router.refresh()
  }
  if (items.length === 0)
    return <p className="blast-radius__empty">No open quote is priced with what this changes. Nothing is to be done.</p>
  return (
    <section className="blast-radius" aria-label="Open quotes it touches">
      <p>{blastSummary(radius)}</p>
      {!isInForce && (
        <p className="blast-radius__note">
          It is not in force: this is what it would do. Once it is, new versions are started from here.
        </p>
      )}
      {total > radius.items.length && (
        <p className="blast-radius__note">
          {total} are touched in all, those that begin soonest first; these are {radius.items.length} of them.
        </p>
      )}
      {mayChoose && (
        <div className="blast-radius__bar">
          <Button type="button" margin={false} disabled={isBusy || chosen.size === 0} onClick={() => void start()}>
            {isBusy ? 'One moment…' : `Start new versions · ${chosen.size}`}
          </Button>
          <Button
            type="button"
            buttonStyle="secondary"
            margin={false}
            onClick={() => setChosen(chosen.size === quoteIds.length ? new Set() : new Set(quoteIds.slice(0, 100)))}
          >
            {chosen.size === quoteIds.length ? 'Choose none' : 'Choose all'}
          </Button>
        </div>
      )}
      <table>
        <thead>
          <tr>
            {mayChoose && <td />}
            <th scope="col">Quote</th>
            <th scope="col">What it touches</th>
            <th scope="col">Total</th>
            <th scope="col">Margin</th>
            <th scope="col">Lost</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <BlastRadiusRow
              key={item.id}
              item={item}
              opened={opened[item.quoteId] ?? null}
              hasLeft={left.includes(item)}
              choice={
                mayChoose && !left.includes(item)
                  ? { isChosen: chosen.has(item.quoteId), choose: () => choose(item.quoteId) }
                  : null
              }
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
