'use client'
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { requoteWire } from '@/src/queries/quote/requoteWire'
import './requote.scss'

type Difference = z.infer<typeof requoteWire>
type Amount = Difference['difference']

const money = ({ amount_minor, currency }: Amount): string =>
  formatMoney({ amountMinor: amount_minor, currency: currency as never }, 'en')

const signed = (amount: Amount): string => `${amount.amount_minor > 0 ? '+' : ''}${money(amount)}`

const Lines = ({ lines }: Pick<Difference, 'lines'>) => (
  <tbody>
    {lines.map((line) => (
      <tr key={line.line_id}>
        <th scope="row">
          {line.label}
          {line.day !== null && <span>{` · day ${line.day}`}</span>}
          {line.because.map((sentence) => (
            <small key={sentence}>{sentence}</small>
          ))}
        </th>
        <td>{money(line.before)}</td>
        <td>{money(line.after)}</td>
        <td>{signed(line.difference)}</td>
      </tr>
    ))}
  </tbody>
)

const margins = ({ before, after }: Difference): string | null =>
  before.margin_percent === null ? null : `Margin ${before.margin_percent} % then, ${after.margin_percent ?? '?'} % now`

const Shown = ({ shown }: { shown: Difference }) => {
  const { before, after, difference, lines, warnings, from_version } = shown
  return (
    <div className="requote">
      <p>
        {lines.length === 0
          ? 'No price has changed since it was sent.'
          : `${lines.length === 1 ? 'One line is' : `${lines.length} lines are`} priced otherwise than in version ${from_version}.`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Then</th>
            <th scope="col">Now</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <Lines lines={lines} />
        <tfoot>
          <tr>
            <th scope="row">
              Total
              {margins(shown) && <small>{margins(shown)}</small>}
            </th>
            <td>{money(before.total)}</td>
            <td>{money(after.total)}</td>
            <td>{signed(difference)}</td>
          </tr>
        </tfoot>
      </table>
      {warnings.map((warning) => (
        <p key={warning} className="requote__warning">
          {warning}
        </p>
      ))}
    </div>
  )
}

/** What a quote would come to now, line by line and why, before a new version is made of it. */
export const RequoteDifference = ({ quoteId }: { quoteId: string | number }) => {
  const [difference, setDifference] = useState<Difference | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      const response = await fetch(`/api/v1/quotes/${quoteId}/requote`, {
        credentials: 'same-origin',
        signal: leaving.signal,
      })
      const answer = await response.json()
      if (response.ok) setDifference(answer)
      else setProblem(answer.detail ?? 'The prices of now could not be read.')
    }
    ask().catch(() => setProblem(leaving.signal.aborted ? null : 'The server could not be reached.'))
    return () => leaving.abort()
  }, [quoteId])

  if (problem) return <p role="alert">{problem}</p>
  return <div aria-live="polite">{difference ? <Shown shown={difference} /> : <p>Pricing it again…</p>}</div>
}
