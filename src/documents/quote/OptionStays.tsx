/** @jsxImportSource preact */
import type { StayView } from '@/src/domain/quote/stayView'
import { Photo } from '../shared/Photo'
import type { QuotePart } from './quotePageTypes'

type OptionStaysProps = Pick<QuotePart, 'labels'> & { stays: StayView[] | undefined; eager?: boolean }

/** The houses of an option within its card, small: a picture of the first, and their names. */
export const OptionStays = ({ stays = [], labels, eager = false }: OptionStaysProps) => {
  const picture = stays.find((stay) => stay.picture)?.picture
  return stays.length > 0 ? (
    <span class="option-stays">
      {picture && <Photo picture={picture} class="option-photo" eager={eager} />}
      {stays.map(({ name, place, nights, rooms = [] }) => (
        <span key={name} class="option-stay">
          <strong>{name}</strong> {[place, labels.nights(nights), ...rooms].filter(Boolean).join(', ')}
        </span>
      ))}
    </span>
  ) : null
}
