import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const cambodiaLuxury: DemoTour = {
  publicId: 'demo-cambodia-temples-and-tides',
  title: 'Temples and Tides',
  shortDescription:
    'Angkor with the doors opened for you, a private boat on the great lake, and four nights on an island in the Gulf with one hotel.',
  description:
    'Two stays, no rush: first a house with a garden in Siem Reap, from which you visit the temples at the hours that suit you; then an island of the Koh Rong archipelago, where the day is measured in tides.\n\nEverything between is arranged so that you do not notice it: fast track at the airport, your own boat, a host who knows what you drink.',
  country: 'Cambodia',
  styles: ['Luxury', 'Beach'],
  priority: 72,
  rating: 5,
  priceFromUsd: 4950,
  seasonality: 'Best November to April',
  image: 'temple-golden',
  gallery: ['beach-dusk', 'temple-dawn'],
  highlights: [
    'Sunrise at Angkor Wat with breakfast laid beside the moat',
    'Koh Ker and Beng Mealea by vintage jeep',
    'A private wooden boat on the Tonle Sap',
    'Four nights in an overwater villa',
  ],
  inclusions: [
    'Eight nights in two hotels of the first rank, with breakfast',
    'Full board on the island',
    'Private guide, drivers, jeep and boats',
    'Flight from Siem Reap to the coast, speedboat to the island',
    'Angkor pass and all entrance fees, fast track on arrival',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival in Siem Reap',
      place: 'Siem Reap',
      description:
        'You are met at the aircraft door and driven past the queue, the lights and the town to a garden with a long pool. A masseuse is booked for six. Dinner comes to your terrace.',
      meals: ['dinner'],
      overnight: 'Garden suite with pool, Siem Reap',
      picture: 'temple-golden',
    },
    {
      title: 'A private sunrise',
      place: 'Angkor',
      description:
        'In the dark a boatman rows you along the moat to a bank where nobody else stands. As the towers turn pink, breakfast appears on a white cloth. Your guide opens the galleries one story at a time, and you are back at the pool before the heat.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Garden suite with pool, Siem Reap',
      picture: 'temple-dawn',
    },
    {
      title: 'The forgotten capital',
      place: 'Koh Ker and Beng Mealea',
      description:
        'By jeep to Koh Ker, for twenty years the capital of an empire, where a pyramid of seven steps stands in the forest. Lunch is a picnic with chairs. On the way back you climb through Beng Mealea, which nobody has put together again.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Garden suite with pool, Siem Reap',
      picture: 'mountains-golden',
    },
    {
      title: 'Out on the great lake',
      place: 'Tonle Sap',
      description:
        'A carved wooden boat of your own takes you through the flooded forest of Prek Toal in the season of storks, or the stilt town of Kampong Phluk at other times. You return against the sunset with the table set on the upper deck.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Garden suite with pool, Siem Reap',
      picture: 'river-dusk',
    },
    {
      title: 'From stone to sea',
      place: 'Koh Rong archipelago',
      description:
        'An hour by air to Sihanoukville and forty minutes by the hotel’s own boat. The villa stands over the water with steps down into it. Your luggage is there before you.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Overwater villa on a private island',
      picture: 'beach-day',
    },
    {
      title: 'Tides',
      place: 'Koh Rong archipelago',
      description:
        'Breakfast has no hour. The marine biologist of the island takes guests along the reef at ten; the rest of the day has only the sea in it.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Overwater villa on a private island',
      picture: 'bay-day',
    },
    {
      title: 'Light in the water',
      place: 'Koh Rong archipelago',
      description:
        'Kayak through the mangroves at high tide or learn to cook amok with the chef. After dinner a boat without lamps takes you to a bay where plankton glows round every stroke of your hand.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Overwater villa on a private island',
      picture: 'beach-dusk',
    },
    {
      title: 'One more day',
      place: 'Koh Rong archipelago',
      description:
        'The day most guests ask us to add, so we added it. Supper is on a sandbank that exists only tonight.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Overwater villa on a private island',
      picture: 'bay-golden',
    },
    {
      title: 'Homeward',
      place: 'Phnom Penh',
      description:
        'By boat to the mainland and by the new expressway to Phnom Penh, three hours in all. A day room is yours until your flight.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'city-dusk',
    },
  ],
  variants: [{ name: 'Suite and villa', level: 'luxury', summary: 'As described.', priceFromUsd: 4950 }],
}
