'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { type CurrencyCode, currencyCodes } from '@/src/domain/shared/currency'
import { type RateBasis, rateBases } from '@/src/domain/shared/rateCard'

export type ImportedCard = { id: string; name: string; basis: RateBasis | null; currency: CurrencyCode | null }

/** What is sent along with a file; a card's own kind and currency are not repeated. */
export type PriceFileQuery = Record<string, string>

type Props = { card: ImportedCard; isBusy: boolean; onFile: (file: File, query: PriceFileQuery) => void }

const basisText: Record<RateBasis, string> = {
  room_night: 'A room for a night',
  person_night: 'A person for a night',
  person: 'A person',
  unit: 'A vehicle, a guide, a group',
}

/** Asks for a price list, and hands out the file it may be written in. */
export const PriceFileForm = ({ card, isBusy, onFile }: Props) => {
  const [basis, setBasis] = useState<RateBasis>(card.basis ?? 'room_night')
  const [problem, setProblem] = useState<string | null>(null)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0) return setProblem('Choose a file first.')
    setProblem(null)
    const currency = String(form.get('currency'))
    onFile(file, {
      mode: String(form.get('mode')),
      ...(basis !== card.basis && { basis }),
      ...(currency !== card.currency && { currency }),
    })
  }
  const template = (format: string) =>
    `/api/v1/rate-cards/${card.id}/price-template?${new URLSearchParams({ format, ...(basis !== card.basis && { basis }) })}`
  return (
    <form className="price-import__form" onSubmit={submit}>
      <label className="price-import__file">
        Price list (CSV or Excel)
        <input type="file" name="file" accept=".csv,.xlsx,text/csv" required />
      </label>
      <label>
        Prices are for
        <select value={basis} onChange={({ target }) => setBasis(target.value as RateBasis)}>
          {rateBases.map((each) => (
            <option key={each} value={each}>
              {basisText[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        In
        <select name="currency" defaultValue={card.currency ?? 'USD'}>
          {currencyCodes.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </label>
      <label>
        The file
        <select name="mode" defaultValue="add">
          <option value="add">adds to and changes what there is</option>
          <option value="replace">is the whole price list</option>
        </select>
      </label>
      <Button type="submit" size="medium" margin={false} disabled={isBusy}>
        {isBusy ? 'One moment…' : 'Look it over'}
      </Button>
      <p className="price-import__template">
        {card.basis === basis ? 'The prices as they are, as a file to fill in: ' : 'An empty file with the columns: '}
        <a href={template('xlsx')} download>
          Excel
        </a>
        {' or '}
        <a href={template('csv')} download>
          CSV
        </a>
        . First and last day both count; a season is given its dates once, on a row of its own or beside a price.
      </p>
      {problem && (
        <p role="alert" className="price-import__problem">
          {problem}
        </p>
      )}
    </form>
  )
}
