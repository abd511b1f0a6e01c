import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const cambodiaCulture = {
  publicId: 'demo-cambodia-before-and-after-angkor',
  title: 'Before and After Angkor',
  shortDescription:
    'Phnom Penh, the brick temples of Sambor Prei Kuk and four days in Siem Reap with an art historian: the Khmer story in the right order.',
  description:
    'Most people see Angkor first and the rest not at all. Begin in Phnom Penh instead, where the finest statues are; go on to the seventh-century towers in the forest that Angkor learned from; and you arrive in Siem Reap able to read what you see.\n\nYour guide is an art historian, and good at leaving early.',
  country: 'Cambodia',
  styles: ['Culture'],
  priority: 80,
  rating: 4.9,
  priceFromUsd: 1420,
  seasonality: 'Best November to February',
  image: 'temple-dawn',
  gallery: ['temple-golden', 'delta-dawn', 'river-dusk'],
  highlights: [
    'The National Museum before it fills',
    'Sambor Prei Kuk, octagonal towers held together by trees',
    'Angkor Wat by the east gate, at the hour when nobody comes in that way',
    'Kampong Khleang, a town on ten-metre stilts',
  ],
  inclusions: [
    'Seven nights in small hotels, with breakfast',
    'Private car and driver, art-historian guide from day 2 to day 7',
    'Three-day Angkor pass and all other entrance fees',
    'Boat on the Tonle Sap, remork rides in Siem Reap',
    'Meals listed, water and cold towels throughout',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival in Phnom Penh',
      place: 'Phnom Penh',
      description:
        'The road from the new airport follows the river into the city. Your hotel is a colonial villa with a pool under frangipani. At five you take a boat out to the place where the Mekong, the Tonle Sap and the Bassac meet, with a drink in hand.',
      meals: [],
      overnight: 'Colonial villa hotel, Phnom Penh',
      picture: 'river-dusk',
    },
    {
      title: 'Silver floor, stone kings',
      place: 'Phnom Penh',
      description:
        'In the National Museum your guide shows you eight statues and lets you find the ninth yourself. The Royal Palace follows. The afternoon is for Tuol Sleng, the school that became a prison; it is hard, it matters, and you may leave at any time.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Colonial villa hotel, Phnom Penh',
      picture: 'stupa-day',
    },
    {
      title: 'Towers in the forest',
      place: 'Sambor Prei Kuk',
      description:
        'Three hours north the road enters sugar-palm country. Sambor Prei Kuk was a capital five hundred years before Angkor Wat: a hundred brick temples, some carried by the roots that broke them. The villagers cook your supper and perform music most of them learned from their grandfathers.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Riverside lodge, Kampong Thom',
      picture: 'temple-golden',
    },
    {
      title: 'Along the royal road',
      place: 'Kampong Kdei and Siem Reap',
      description:
        'The old highway of the kings still crosses the river at Kampong Kdei on a bridge of the twelfth century, nine-headed serpents at its ends. You reach Siem Reap for a late lunch. Sunset is from the lake of Srah Srang, which was a royal bath.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Garden boutique hotel, Siem Reap',
      picture: 'delta-day',
    },
    {
      title: 'Angkor Wat and the smiling towers',
      place: 'Angkor',
      description:
        'Through the dark by remork to the east gate, and into Angkor Wat from behind while the crowd looks at the front. After breakfast at the moat come the galleries, slowly. In the late afternoon two hundred stone faces look down on you at the Bayon.',
      meals: ['breakfast'],
      overnight: 'Garden boutique hotel, Siem Reap',
      picture: 'temple-dawn',
    },
    {
      title: 'Pink stone and a river of carvings',
      place: 'Banteay Srei and Kbal Spean',
      description:
        'Banteay Srei is small enough to look at properly, its sandstone cut like sandalwood. Further on a forest path climbs to Kbal Spean, where the riverbed itself was carved so that the water would be holy. You end at Ta Prohm as the gates are about to close.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Garden boutique hotel, Siem Reap',
      picture: 'waterfall-day',
    },
    {
      title: 'The lake that breathes',
      place: 'Kampong Khleang',
      description:
        'Once a year the Tonle Sap turns round and the lake grows fivefold. The houses of Kampong Khleang stand ready for it on ten-metre stilts. A wooden boat takes you through the town and out to open water; lunch is fish, of course, in a family’s upper room.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Garden boutique hotel, Siem Reap',
      picture: 'river-golden',
    },
    {
      title: 'Farewell',
      place: 'Siem Reap',
      description:
        'A morning at leisure, perhaps with the silk weavers or beside the pool. The airport lies fifty minutes east of the town; your driver knows when to leave.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'temple-dawn',
    },
  ],
  variants: [
    { name: 'Classic', level: 'classic', summary: 'Small hotels with pools.', priceFromUsd: 1420 },
    { name: 'Comfort', level: 'comfort', summary: 'Suites, and a private dinner among the ruins.', priceFromUsd: 2280 },
  ],
} as const satisfies DemoTour
