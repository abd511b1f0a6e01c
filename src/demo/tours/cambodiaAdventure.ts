import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const cambodiaAdventure: DemoTour = {
  publicId: 'demo-cambodia-cardamoms-to-coast',
  title: 'From the Cardamoms to the Coast',
  shortDescription:
    'Rainforest trails with former hunters, a river by kayak, pepper fields on a bicycle and an island without roads. Nine days of southern Cambodia.',
  description:
    'The Cardamom Mountains are the largest rainforest left on the mainland of Southeast Asia, and at Chi Phat the people who once logged it now guide in it. You walk and paddle with them for three days, then dry out on the coast.\n\nComfort is simple in the forest and rather good afterwards.',
  country: 'Cambodia',
  styles: ['Adventure'],
  priority: 62,
  rating: 4.7,
  priceFromUsd: 1080,
  seasonality: 'Best December to March',
  image: 'waterfall-day',
  gallery: ['river-golden', 'beach-day', 'mountains-dawn'],
  highlights: [
    'Two nights in the rainforest, one of them in a hammock camp',
    'Sunrise kayaking on the Phipot River',
    'Kampot pepper, tasted in the field',
    'Rabbit Island, ten bungalows and no car',
  ],
  inclusions: [
    'Eight nights in hotels, a river lodge, a camp and a bungalow, with breakfast',
    'Private transfers and boats, local guides in Chi Phat',
    'English-speaking guide from day 2 to day 8',
    'Kayaks, mountain bikes, hammocks with nets, all camp meals',
    'Community and park fees',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival in Phnom Penh',
      place: 'Phnom Penh',
      description:
        'A transfer to a small hotel near the palace and an evening on the riverside with your guide, who checks that you packed long socks. You will thank him for it.',
      meals: ['dinner'],
      overnight: 'Small hotel near the Royal Palace, Phnom Penh',
      picture: 'city-dusk',
    },
    {
      title: 'Into the Cardamoms',
      place: 'Chi Phat',
      description:
        'Four hours by road to the bridge at Andoung Tuek, then two by boat up the Phipot River, mangroves first, forest after. Chi Phat is one street of wooden houses and a generator. Supper is served by the family you stay with.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Village guesthouse, Chi Phat',
      picture: 'river-golden',
    },
    {
      title: 'The trail to the camp',
      place: 'Southern Cardamom National Park',
      description:
        'Fourteen kilometres with a guide who used to set snares here and now removes them. You swim below a waterfall at noon and pass stone jars on a ledge that hold the bones of people nobody remembers. At night the hammock is dry and the forest is not quiet.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Hammock camp in the forest',
      picture: 'waterfall-day',
    },
    {
      title: 'Back by bike',
      place: 'Chi Phat',
      description:
        'Mountain bikes wait at the end of the path, and the rest is downhill, mostly. The afternoon is for the river: a long swim, a slow beer, and a boat out at dusk to look for otters.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Village guesthouse, Chi Phat',
      picture: 'mountains-golden',
    },
    {
      title: 'Kayaks at dawn, Kampot by night',
      place: 'Phipot River and Kampot',
      description:
        'At half past five hornbills cross the river in pairs, and you sit still in a kayak under them. By boat and car you travel along the coast to Kampot, a town of faded shutters on a slow river. Dinner has pepper in it, on the branch.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'River lodge, Kampot',
      picture: 'delta-dawn',
    },
    {
      title: 'Pepper and salt',
      place: 'Kampot',
      description:
        'You cycle thirty flat kilometres past salt pans and the Secret Lake to a pepper farm on red earth, taste the green, the black and the white, and ride back by way of a cave with a brick temple of the seventh century inside it.',
      meals: ['breakfast', 'lunch'],
      overnight: 'River lodge, Kampot',
      picture: 'delta-day',
    },
    {
      title: 'Rabbit Island',
      place: 'Koh Tonsay',
      description:
        'First the crab market of Kep, where lunch is pulled out of the sea while you wait. Then half an hour by boat to an island with palm-thatched bungalows, a path round it and a beach to the west. The lights go out at ten.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Simple beach bungalow, Koh Tonsay',
      picture: 'beach-day',
    },
    {
      title: 'Return to the capital',
      place: 'Phnom Penh',
      description:
        'A last swim, the boat to Kep, and three hours by road. In Phnom Penh there is hot water and a farewell dinner at a training restaurant that turns street children into chefs.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Small hotel near the Royal Palace, Phnom Penh',
      picture: 'beach-dusk',
    },
    {
      title: 'Departure',
      place: 'Phnom Penh',
      description: 'A free morning, and your transfer to the airport.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'river-dusk',
    },
  ],
  variants: [
    {
      name: 'Classic',
      level: 'classic',
      summary: 'Village guesthouse, hammock camp, pleasant hotels on the way.',
      priceFromUsd: 1080,
    },
    {
      name: 'Comfort',
      level: 'comfort',
      summary: 'A tented river lodge in the mountains and a pool villa in Kep instead of the bungalow.',
      priceFromUsd: 1940,
    },
  ],
}
