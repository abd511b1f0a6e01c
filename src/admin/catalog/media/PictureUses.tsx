import Link from 'next/link'
import type { UIFieldServerProps } from 'payload'
import { validate as isUuid } from 'uuid'
import { pictureUses, type PictureUses as Uses } from '@/src/queries/catalog/pictureUses'
import './media.scss'

const quotes = (count: number): string => (count === 1 ? '1 quote' : `${count} quotes`)

const termNames = { destinations: 'destination', 'travel-styles': 'travel style', components: 'component' } as const

const Shown = ({ tours, terms, sentQuotes, draftQuotes }: Uses) => (
  <ul>
    {tours.map(({ id, title, isPublished }) => (
      <li key={id}>
        <Link href={`/admin/collections/tours/${id}`} prefetch={false}>
          {title}
        </Link>
        <span>{isPublished ? 'published tour' : 'draft of a tour'}</span>
      </li>
    ))}
    {terms.map(({ collection, id, name }) => (
      <li key={id}>
        <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
          {name}
        </Link>
        <span>{termNames[collection]}</span>
      </li>
    ))}
    {draftQuotes > 0 && <li>{quotes(draftQuotes)} being written</li>}
    {sentQuotes > 0 && <li>{quotes(sentQuotes)} that a customer was sent</li>}
  </ul>
)

const advice = ({ tours, terms, sentQuotes, draftQuotes }: Uses): string => {
  if (sentQuotes > 0) return 'It can be neither deleted nor replaced: those customers see it as they were sent it.'
  if (tours.length + terms.length > 0) return 'It can be deleted once none of these shows it.'
  return draftQuotes > 0 ? 'A quote being written would lose it.' : 'It may be deleted.'
}

/** Beside a picture: where it is shown, and what follows from that. */
export const PictureUses = async ({ id, req }: UIFieldServerProps) => {
  if (!id || !isUuid(String(id))) return null
  const uses = await pictureUses(req, String(id))
  const isShown = uses.tours.length + uses.terms.length + uses.sentQuotes + uses.draftQuotes > 0
  return (
    <section className="picture-uses" aria-label="Where it is shown">
      <h3>Where it is shown</h3>
      {isShown ? <Shown {...uses} /> : <p>Nowhere yet.</p>}
      <p className="picture-uses__advice">{advice(uses)}</p>
    </section>
  )
}
