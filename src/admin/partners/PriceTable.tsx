'use client'
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { majorText } from '@/src/admin/shared/majorUnits'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { parseMoneyInput } from '@/src/domain/shared/parseMoneyInput'
import type { Price } from '@/src/domain/shared/rateCard'
import { caseKey, type GridRow, type GridShape, gridRows, withPrice } from './gridRows'

type Props = {
  shape: GridShape & { currency: CurrencyCode }
  prices: Price[]
  onChange: (prices: Price[]) => void
  isReadOnly: boolean
}

const newId = (): string => crypto.randomUUID()
const moves: Record<string, [rows: number, columns: number]> = { Enter: [1, 0], ArrowDown: [1, 0], ArrowUp: [-1, 0] }

/** The cells themselves: an amount each, typed in major units. */
export const PriceTable = ({ shape, prices, onChange, isReadOnly }: Props) => {
  const { seasons, currency } = shape
  const table = useRef<HTMLTableElement>(null)
  const [typed, setTyped] = useState<Record<string, string>>({})
  const rows = gridRows(shape, prices)
  const amounts = new Map(prices.map((price) => [`${caseKey(price)}|${price.season}`, price.amountMinor]))

  const put = (cells: { row: GridRow; season: string | null; text: string }[]) => {
    const unread: Record<string, string> = {}
    let next: Price[] = prices
    for (const { row, season, text } of cells) {
      const money = text.trim() ? parseMoneyInput(text, currency) : null
      if (text.trim() && (!money || money.amountMinor < 0)) unread[`${row.key}|${season}`] = text
      else next = withPrice(next, { row, season, amountMinor: money?.amountMinor ?? null, newId })
    }
    setTyped((before) => ({
      ...Object.fromEntries(
        Object.entries(before).filter(([key]) => !cells.some(({ row, season }) => `${row.key}|${season}` === key)),
      ),
      ...unread,
    }))
    if (next !== prices) onChange(next)
  }
  const paste = (event: ClipboardEvent, rowAt: number, columnAt: number) => {
    const lines = event.clipboardData
      .getData('text/plain')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
    if (lines.length === 1 && !lines[0]?.includes('\t')) return
    event.preventDefault()
    put(
      lines.flatMap((line, down) =>
        line.split('\t').flatMap((text, across) => {
          const row = rows[rowAt + down]
          const season = seasons[columnAt + across]
          return row && season !== undefined ? [{ row, season, text }] : []
        }),
      ),
    )
  }
  const move = (event: KeyboardEvent, rowAt: number, columnAt: number) => {
    const by = moves[event.key]
    if (!by) return
    event.preventDefault()
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${rowAt + by[0]}:${columnAt + by[1]}"]`)?.focus()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className="price-grid__scroll" aria-label="Prices, scrolling sideways" tabIndex={0}>
      <table ref={table}>
        <thead>
          <tr>
            <th scope="col">{currency}</th>
            {seasons.map((season) => (
              <th scope="col" key={season}>
                {season ?? 'All year'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {seasons.map((season, columnAt) => {
                const key = `${row.key}|${season}`
                const amount = amounts.get(key)
                return (
                  <td key={season}>
                    <input
                      data-cell={`${rowAt}:${columnAt}`}
                      aria-label={`${row.label}, ${season ?? 'all year'}`}
                      aria-invalid={key in typed ? isUnread(typed[key], currency) : undefined}
                      inputMode="decimal"
                      autoComplete="off"
                      readOnly={isReadOnly}
                      value={typed[key] ?? (amount === undefined ? '' : majorText(amount, currency))}
                      onChange={({ target }) => setTyped((before) => ({ ...before, [key]: target.value }))}
                      onBlur={({ target }) => key in typed && put([{ row, season, text: target.value }])}
                      onKeyDown={(event) => move(event, rowAt, columnAt)}
                      onPaste={(event) => !isReadOnly && paste(event, rowAt, columnAt)}
                      onFocus={({ target }) => target.select()}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const isUnread = (text: string | undefined, currency: CurrencyCode): boolean =>
  Boolean(text?.trim()) && parseMoneyInput(text ?? '', currency) === null
