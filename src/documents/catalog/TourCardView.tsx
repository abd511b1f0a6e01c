/** @jsxImportSource preact */
import type { TourCard } from '@/src/domain/catalog/tourCard'
import type { Picture } from '@/src/domain/shared/picture'
import { Photo } from '../shared/Photo'

type Props = { card: TourCard; picture: Picture | null }

/** A tour as the website's list shows it. */
export const TourCardView = ({ card, picture }: Props) => (
  <article class="tour-card">
    <div class="tour-card-frame">
      {picture ? <Photo picture={picture} eager /> : <p class="fine">No picture in the library yet</p>}
      <p class="tour-card-styles">{card.styles.join(' · ')}</p>
    </div>
    <div class="tour-card-text">
      <p class="fine">
        {[card.destinationCountry, `${card.durationDays} days`, card.rating && `★ ${card.rating}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h3>{card.title}</h3>
      <p>{card.shortDescription}</p>
      <ul>
        {card.highlights.slice(0, 3).map((highlight) => (
          <li key={highlight}>{highlight}</li>
        ))}
      </ul>
      <p class="tour-card-price">
        {card.priceFrom === undefined ? 'Price on request' : `From US$ ${card.priceFrom.toLocaleString('en')}`}
        <span class="fine">{card.seasonality}</span>
      </p>
    </div>
  </article>
)
