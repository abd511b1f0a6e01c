import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const thailandBeach: DemoTour = {
  publicId: 'demo-thailand-andaman-by-boat',
  title: 'The Andaman by Boat',
  shortDescription:
    'From Railay to the islands off Trang, travelling the way the sea nomads did: along the coast, in short hops, with a boat of your own.',
  description:
    'The limestone that makes Ha Long famous comes up again in the Andaman Sea, with warmer water and fewer ships. You follow it south from Krabi, two or three nights at a time, and your luggage travels in the bow.\n\nHotels are few and fine, and everything between them happens by long-tail.',
  country: 'Thailand',
  styles: ['Beach', 'Luxury'],
  priority: 70,
  rating: 4.8,
  priceFromUsd: 3150,
  seasonality: 'Best November to April',
  image: 'beach-dusk',
  gallery: ['beach-day', 'bay-golden'],
  highlights: [
    'Railay, a beach no road has reached',
    'The Emerald Cave of Koh Mook, swum by torchlight',
    'Your own long-tail and captain for three days',
    'Koh Kradan with the reef ten strokes from the sand',
  ],
  inclusions: [
    'Eight nights in beach hotels of the first rank, with breakfast',
    'All boat transfers, privately, and airport transfers',
    'Private long-tail days to the Hong islands, Koh Mook and Koh Kradan',
    'Snorkelling gear, picnic lunches and park fees',
    'A host on call by telephone throughout',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival by sea',
      place: 'Railay',
      description:
        'From Krabi airport it is half an hour to the pier and fifteen minutes by boat, for cliffs close Railay off from the land. You wade the last metres with your shoes in your hand. The sun goes down exactly in front of your terrace.',
      meals: ['dinner'],
      overnight: 'Cliffside resort, Railay',
      picture: 'beach-dusk',
    },
    {
      title: 'Under the cliffs',
      place: 'Railay and Phra Nang',
      description:
        'A morning lesson on the rock for those who want to climb, at the wall where half the world learned it. Phra Nang, round the corner, is the most beautiful of the four beaches; go before nine or after four. In between there is a hammock.',
      meals: ['breakfast'],
      overnight: 'Cliffside resort, Railay',
      picture: 'bay-golden',
    },
    {
      title: 'The Hong islands',
      place: 'Than Bok Khorani National Park',
      description:
        'Your captain leaves at seven, an hour before the others. At high tide the boat slips through a gap in the rock into a lagoon as green as glass; later you snorkel and lunch on a beach with only your own footprints on it.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Cliffside resort, Railay',
      picture: 'bay-day',
    },
    {
      title: 'To Koh Lanta',
      place: 'Koh Lanta',
      description:
        'Two hours by speedboat, with a stop to swim at Koh Poda. Lanta is long and wooded and in no hurry. Your hotel has a beach of its own in the south, where the road gets too steep for most.',
      meals: ['breakfast'],
      overnight: 'Hillside resort on the south coast, Koh Lanta',
      picture: 'beach-day',
    },
    {
      title: 'Old Lanta',
      place: 'Koh Lanta',
      description:
        'On the east side wooden houses stand on stilts over the tide: Chinese traders, Malay fishermen and sea nomads have shared this street for a century. You cook a southern curry with a family there and eat it above the water.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Hillside resort on the south coast, Koh Lanta',
      picture: 'lanterns-golden',
    },
    {
      title: 'South among the Trang islands',
      place: 'Koh Mook',
      description:
        'The long-tail heads out past Koh Ngai to Koh Mook. At the right tide you swim eighty metres through a dark tunnel and come out on a beach inside the island, open to the sky. Pirates are said to have kept their treasure here, and you see why.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Beach bungalow resort, Koh Mook',
      picture: 'bay-dawn',
    },
    {
      title: 'Koh Kradan',
      place: 'Hat Chao Mai National Park',
      description:
        'Twenty minutes across lies the whitest sand of the coast. The reef starts at the drop-off and follows the whole east side; your captain knows the clownfish by address. Grilled fish for lunch, under a tree.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Beach bungalow resort, Koh Mook',
      picture: 'beach-day',
    },
    {
      title: 'A day to keep',
      place: 'Koh Mook',
      description:
        'Nothing is planned. Cycle to the rubber tappers in the middle of the island, or do not. The last dinner is set on the sand.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Beach bungalow resort, Koh Mook',
      picture: 'beach-dusk',
    },
    {
      title: 'By way of Trang',
      place: 'Trang',
      description:
        'Half an hour by boat to the mainland and an hour by car to Trang, whose roast pork is reason enough to arrive early. An evening flight takes you to Bangkok and your connection home.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'market-dusk',
    },
  ],
  variants: [
    { name: 'Beachfront', level: 'comfort', summary: 'The best rooms of small resorts.', priceFromUsd: 3150 },
    {
      name: 'Pool villas',
      level: 'luxury',
      summary: 'A villa with a pool at each stop and a speedboat between.',
      priceFromUsd: 5900,
    },
  ],
}
