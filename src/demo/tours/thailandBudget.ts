import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const thailandBudget: DemoTour = {
  publicId: 'demo-thailand-slow-train-north',
  title: 'Slow Train North',
  shortDescription:
    'Bangkok to Chiang Mai by rail, bus and bicycle, by way of two ruined capitals. Eight days with little money and nothing missing.',
  description:
    'The railway to Chiang Mai takes a night. This journey takes a week, gets off at Ayutthaya and Sukhothai, and rents a bicycle at each. You sleep in guesthouses we have slept in ourselves and eat where the queue is.\n\nTickets are booked and a guide meets you where it matters; the rest of the time the country is easy enough to explain itself.',
  country: 'Thailand',
  styles: ['Budget', 'Culture'],
  priority: 58,
  rating: 4.6,
  priceFromUsd: 640,
  seasonality: 'Best November to February',
  image: 'stupa-dusk',
  gallery: ['market-night', 'stupa-dawn'],
  highlights: [
    'Ayutthaya from the river, in the last light',
    'Sukhothai by bicycle, a whole kingdom without a hill',
    'Street food in three cities with a guide who pays',
    'Doi Suthep at sunrise, before the cable of tour buses',
  ],
  inclusions: [
    'Seven nights in friendly guesthouses, with breakfast',
    'Train and bus tickets along the route',
    'Guided half days in Bangkok, Ayutthaya, Sukhothai and Chiang Mai',
    'Bicycle hire at Ayutthaya and Sukhothai',
    'Two street-food evenings',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Into the old town',
      place: 'Bangkok',
      description:
        'The airport train and a river ferry bring you to a guesthouse in Banglamphu for the price of a coffee at home. In the evening your guide leads you through the food lanes of Chinatown, ten bites in two hours.',
      meals: ['dinner'],
      overnight: 'Guesthouse in Banglamphu, Bangkok',
      picture: 'market-night',
    },
    {
      title: 'The city by boat',
      place: 'Bangkok',
      description:
        'A day ticket for the river ferry is all you need. With your guide you see the Grand Palace as it opens; after that Wat Arun, the flower market and the amulet sellers are yours. The evening breeze is best on the water.',
      meals: ['breakfast'],
      overnight: 'Guesthouse in Banglamphu, Bangkok',
      picture: 'city-dusk',
    },
    {
      title: 'Ayutthaya',
      place: 'Ayutthaya',
      description:
        'Ninety minutes by ordinary train, windows open. For four centuries this island in the river was one of the great cities of Asia; then came 1767. You cycle between the brick towers and see the last of them from a boat at sunset.',
      meals: ['breakfast'],
      overnight: 'Wooden guesthouse in Ayutthaya',
      picture: 'temple-golden',
    },
    {
      title: 'Across the rice plain',
      place: 'Phitsanulok and Sukhothai',
      description:
        'The express runs north through four hours of fields to Phitsanulok, whose golden Buddha many Thais think the most beautiful of all. A bus covers the last hour. Sukhothai noodles, with green beans and lime, are what you have come for tonight.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Garden guesthouse in Sukhothai',
      picture: 'delta-day',
    },
    {
      title: 'The dawn of happiness',
      place: 'Sukhothai',
      description:
        'That is what the name means. The ruined city lies in a park of ponds and rain trees, and you have it almost alone at eight. Your guide cycles with you to Wat Si Chum, where a vast Buddha looks out through a crack in the wall.',
      meals: ['breakfast'],
      overnight: 'Garden guesthouse in Sukhothai',
      picture: 'stupa-dawn',
    },
    {
      title: 'Up into the hills',
      place: 'Chiang Mai',
      description:
        'Five hours by bus, the last two among teak forests. Chiang Mai has a moat, three hundred temples and a great many places to sit. If it is Sunday the main street turns into a market; on other days there is one by the gate.',
      meals: ['breakfast'],
      overnight: 'Teak house inside the moat, Chiang Mai',
      picture: 'market-dusk',
    },
    {
      title: 'The temple on the mountain',
      place: 'Chiang Mai',
      description:
        'A shared red truck climbs to Doi Suthep before sunrise, and you hear the monks before you see the city. You walk down part of the old pilgrims’ path by way of Wat Pha Lat, half swallowed by the forest. In the evening: khao soi, curry noodles, at a table in the street.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Teak house inside the moat, Chiang Mai',
      picture: 'stupa-dusk',
    },
    {
      title: 'Onward',
      place: 'Chiang Mai',
      description:
        'A shared taxi to the airport takes fifteen minutes. Or stay: the night train back to Bangkok leaves at six, and the lower berths are wide.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'mountains-dawn',
    },
  ],
  variants: [
    { name: 'Backpack', level: 'budget', summary: 'Fan rooms, second-class seats.', priceFromUsd: 640 },
    {
      name: 'Classic',
      level: 'classic',
      summary: 'Air-conditioned rooms and a private van for the two long legs.',
      priceFromUsd: 890,
    },
  ],
}
