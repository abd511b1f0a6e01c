/** @jsxImportSource preact */
import type { StayView } from '@/src/domain/quote/stayView'
import { Photo } from '../shared/Photo'
import type { QuotePart } from './quotePageTypes'

const StayCard = ({ stay, labels, eager }: Pick<QuotePart, 'labels'> & { stay: StayView; eager: boolean }) => (
  <li class="stay">
    {stay.picture && <Photo picture={stay.picture} class="stay-photo" eager={eager} />}
    <p class="stay-name">{stay.name}</p>
    <p class="stay-where">
      {[stay.place, labels.nights(stay.nights), ...(stay.rooms ?? [])].filter(Boolean).join(', ')}
    </p>
    {stay.text && <p class="stay-text">{stay.text}</p>}
  </li>
)

/** Houses side by side, each with its picture. */
export const StayCards = ({
  stays,
  labels,
  eager = false,
}: Pick<QuotePart, 'labels'> & { stays: StayView[]; eager?: boolean }) => (
  <ul class="stays">
    {stays.map((stay) => (
      <StayCard key={stay.name} stay={stay} labels={labels} eager={eager} />
    ))}
  </ul>
)

/** Where the customer sleeps whatever they choose; nothing where no house is named. */
export const StaysSection = ({ view, labels }: QuotePart) =>
  view.stays.length > 0 ? (
    <section class="stays-section wrap" aria-labelledby="stays-title">
      <h2 id="stays-title" class="section-title">
        {labels.stays}
      </h2>
      <StayCards stays={view.stays} labels={labels} />
    </section>
  ) : null
