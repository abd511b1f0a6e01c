import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const vietnamBeach: DemoTour = {
  publicId: 'demo-vietnam-quiet-coasts',
  title: 'Quiet Coasts: Quy Nhon and Con Dao',
  shortDescription:
    'Fishing bays, Cham towers and an archipelago kept wild by its history. Nine days of sand for people who also like to know where they are.',
  description:
    'The beaches everybody names are full. These are not: the bays south of Quy Nhon, where coracles still land the catch at dawn, and Con Dao, sixteen islands far out at sea where forest runs down to the reef.\n\nMornings are for moving, afternoons are for the hammock. Two short flights do the distance.',
  country: 'Vietnam',
  styles: ['Beach'],
  priority: 66,
  rating: 4.7,
  priceFromUsd: 1680,
  seasonality: 'Best March to August',
  image: 'beach-day',
  gallery: ['bay-day', 'beach-dusk'],
  highlights: [
    'Four nights on a bay with one village and one hotel',
    'Cham towers, some of them older than Angkor Wat',
    'Snorkelling in the national park of Con Dao',
    'Turtles coming ashore at night, from May to September',
  ],
  inclusions: [
    'Eight nights with breakfast, sea view in Quy Nhon and Con Dao',
    'Flights from Saigon to Quy Nhon, back, and to and from Con Dao',
    'Private transfers and an English-speaking guide on four days',
    'Boat trips to Hon Kho and Bay Canh with snorkelling gear',
    'National park fees',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival in Saigon',
      place: 'Ho Chi Minh City',
      description:
        'A driver meets you and takes you into the old centre, twenty minutes when the traffic is kind. Dinner is up to you; the rooftop of the hotel is a gentle start.',
      meals: [],
      overnight: 'Small hotel in District 3, Ho Chi Minh City',
      picture: 'city-dusk',
    },
    {
      title: 'Flight to the bay',
      place: 'Quy Nhon',
      description:
        'An hour in the air, forty minutes along the coast, and you are standing barefoot in a bay that faces east. The village at its end mends nets. There is nothing to do today, and you begin at once.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Beach hotel on Bai Xep bay, near Quy Nhon',
      picture: 'beach-day',
    },
    {
      title: 'Hon Kho and the wind cliffs',
      place: 'Nhon Hai and Eo Gio',
      description:
        'From the fishing village of Nhon Hai a boat takes ten minutes to Hon Kho, where the coral begins at your knees. After grilled squid on the beach you walk the cliff path of Eo Gio above the swell. You are home for the late afternoon swim.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Beach hotel on Bai Xep bay, near Quy Nhon',
      picture: 'bay-day',
    },
    {
      title: 'The towers of Champa',
      place: 'Binh Dinh province',
      description:
        'Vijaya was the last great capital of the Cham, and its brick towers still stand on the hills round Quy Nhon: Duong Long, Banh It, Thap Doi. Your guide reads them for you in the cool of the morning. Lunch is the jumping-shrimp pancake this province is proud of.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Beach hotel on Bai Xep bay, near Quy Nhon',
      picture: 'temple-golden',
    },
    {
      title: 'Nothing, done well',
      place: 'Bai Xep',
      description:
        'A free day. The fishermen will take you out in a round basket boat if you ask before six, and laugh kindly when you cannot steer it.',
      meals: ['breakfast'],
      overnight: 'Beach hotel on Bai Xep bay, near Quy Nhon',
      picture: 'beach-dusk',
    },
    {
      title: 'Out to Con Dao',
      place: 'Con Son island',
      description:
        'By way of Saigon you fly to an airstrip between two bays, with the sea at either end of it. The main island has one town, one road along the cliffs and a great deal of forest. Your room looks at the water from a row of casuarinas.',
      meals: ['breakfast'],
      overnight: 'Resort at An Hai bay, Con Dao',
      picture: 'bay-golden',
    },
    {
      title: 'A beautiful place with a hard past',
      place: 'Con Son town',
      description:
        'For a century these islands were a prison, and the cells have been kept. Your guide tells the story without shouting; at the cemetery of Hang Duong people still come at midnight with flowers. In the afternoon a path through the forest leads to the pools of Ong Dung.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Resort at An Hai bay, Con Dao',
      picture: 'mountains-dawn',
    },
    {
      title: 'Bay Canh',
      place: 'Con Dao National Park',
      description:
        'A ranger’s boat crosses to Bay Canh, the island of mangroves and turtles. You snorkel along the reef and eat lunch in the shade of the station. In season you may stay after dark and see a green turtle haul herself up the sand to lay.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Resort at An Hai bay, Con Dao',
      picture: 'beach-day',
    },
    {
      title: 'Homeward by way of Saigon',
      place: 'Ho Chi Minh City',
      description:
        'A last early swim, the short flight to Saigon, and your connection home in the afternoon or evening.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'beach-dusk',
    },
  ],
  variants: [
    { name: 'Classic', level: 'classic', summary: 'Simple, well-kept hotels on the sand.', priceFromUsd: 1680 },
    { name: 'Comfort', level: 'comfort', summary: 'Sea-view suites and private boats.', priceFromUsd: 2390 },
    { name: 'Villa', level: 'luxury', summary: 'Pool villas on both coasts, with a host.', priceFromUsd: 4280 },
  ],
}
