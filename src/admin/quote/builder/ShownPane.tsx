'use client'
import { useDesk } from './builderContext'
import { DayPane } from './DayPane'
import { OfferPane } from './OfferPane'
import { TransitPane } from './TransitPane'
import { TravelersPane } from './TravelersPane'
import { TripPane } from './TripPane'
import { WholePane } from './WholePane'

/** What the rail has opened. */
export const ShownPane = () => {
  const { shown, trip } = useDesk()
  switch (shown) {
    case 'trip':
      return <TripPane />
    case 'travelers':
      return <TravelersPane />
    case 'price':
      return <OfferPane />
    case 'whole':
      return <WholePane />
    case 'arrival':
    case 'departure':
      return <TransitPane key={shown} moment={shown} />
    default: {
      const day = trip.days.find(({ id }) => shown === `day:${id}`)
      return day ? <DayPane key={day.id} day={day} /> : null
    }
  }
}
