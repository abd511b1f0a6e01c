import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const thailandFamily: DemoTour = {
  publicId: 'demo-thailand-rafts-and-rails',
  title: 'Rafts and Rails: Thailand with Children',
  shortDescription:
    'Canal boats, a jungle train, a night on a floating raft house and a beach to finish. Ten days at the pace of the shortest legs.',
  description:
    'Children like things that move, and Thailand moves: ferries, tuk-tuks, a railway on stilts above a river, long-tail boats that need a good push. This journey strings them together and never drives more than three hours at a stretch.\n\nHotels have pools, guides have patience, and there is a spare afternoon wherever one might be needed.',
  country: 'Thailand',
  styles: ['Family'],
  priority: 82,
  rating: 4.9,
  priceFromUsd: 1980,
  seasonality: 'Best December to April',
  image: 'bay-day',
  gallery: ['city-dusk', 'waterfall-day', 'beach-day'],
  highlights: [
    'The canals of Thonburi by long-tail boat',
    'The wooden viaduct of the Kwai railway',
    'Raft houses on Cheow Lan Lake, gibbons for an alarm clock',
    'Four days by the Andaman Sea',
  ],
  inclusions: [
    'Nine nights in family rooms or two connecting rooms, with breakfast',
    'Private van with child seats, English-speaking family guide until day 7',
    'Flight from Bangkok to Surat Thani with 20 kg of luggage each',
    'Full board on the lake, national park fees, canoes',
    'Train tickets on the Kwai line',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival in Bangkok',
      place: 'Bangkok',
      description:
        'Your guide meets you with cold towels and a bag of mangosteens. The hotel lies on the river and has its own little ferry, which settles what to do this afternoon. Supper is early and close.',
      meals: [],
      overnight: 'Riverside family hotel, Bangkok',
      picture: 'city-dusk',
    },
    {
      title: 'Canals and a very large Buddha',
      place: 'Bangkok',
      description:
        'By long-tail boat through the canals of Thonburi, where herons and monitor lizards outnumber people, then to Wat Pho: the reclining Buddha is 46 metres long and children are the first to count its toes. The afternoon is for the pool. In the evening you take a tuk-tuk to the flower market.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Riverside family hotel, Bangkok',
      picture: 'stupa-day',
    },
    {
      title: 'The railway on stilts',
      place: 'Kanchanaburi',
      description:
        'Two and a half hours west lies the river Kwai. You walk across the bridge, hear its story told with care, and board the old train that creeps along the cliff on wooden trestles. The hotel stands upstream among trees, with a lawn to run on.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Garden resort on the river Kwai, Kanchanaburi',
      picture: 'river-golden',
    },
    {
      title: 'Seven pools',
      place: 'Erawan National Park',
      description:
        'The falls of Erawan come down in seven steps, each with a basin of green water and small fish that tickle feet. You climb as far as everyone likes, swim, and picnic. Most families turn round at the fifth and call it a triumph.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Garden resort on the river Kwai, Kanchanaburi',
      picture: 'waterfall-day',
    },
    {
      title: 'South by air',
      place: 'Khao Sok',
      description:
        'Back to Bangkok and an hour’s flight to Surat Thani. The road runs inland between karst towers into one of the oldest rainforests on earth. Your lodge stands at the edge of it; at dusk the cicadas start all at once, as if somebody had pressed a switch.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Forest lodge, Khao Sok',
      picture: 'mountains-dawn',
    },
    {
      title: 'A house that floats',
      place: 'Cheow Lan Lake',
      description:
        'A long-tail boat takes an hour across a drowned valley, between cliffs as high as towers. Your rooms are bamboo rafts with a canoe tied to each. After a swim from the doorstep the ranger takes you out to look for hornbills and langurs.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Raft house on Cheow Lan Lake',
      picture: 'bay-dawn',
    },
    {
      title: 'Gibbons, then the sea',
      place: 'Khao Lak',
      description:
        'At six the gibbons sing from one shore to the other and the mist lifts off the water. After breakfast you return across the lake and drive an hour and a half to the coast. The hotel is low and green and opens straight on to the sand.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Family resort on the beach, Khao Lak',
      picture: 'bay-day',
    },
    {
      title: 'Sand',
      place: 'Khao Lak',
      description:
        'A day without a plan. Whoever has had enough of castles can visit the turtle nursery at the naval base half an hour away, or learn to fold spring rolls in the hotel kitchen.',
      meals: ['breakfast'],
      overnight: 'Family resort on the beach, Khao Lak',
      picture: 'beach-day',
    },
    {
      title: 'An island, or another castle',
      place: 'Khao Lak',
      description:
        'From mid-October to mid-May a boat can take you to the Similan Islands for a day of snorkelling, better for children over eight. The others have the beach to themselves, and a market in the evening with fried bananas and toy boats.',
      meals: ['breakfast'],
      overnight: 'Family resort on the beach, Khao Lak',
      picture: 'beach-dusk',
    },
    {
      title: 'Home by way of Phuket',
      place: 'Phuket airport',
      description: 'An hour along the coast to Phuket airport. There will be sand in the suitcases for weeks.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'beach-day',
    },
  ],
  variants: [
    { name: 'Classic', level: 'classic', summary: 'Family rooms and good pools.', priceFromUsd: 1980 },
    {
      name: 'Comfort',
      level: 'comfort',
      summary: 'Connecting rooms or villas, and a private boat on the lake.',
      priceFromUsd: 2760,
    },
  ],
}
