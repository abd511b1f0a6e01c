import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const laosAdventure: DemoTour = {
  publicId: 'demo-laos-north-on-foot',
  title: 'Northern Laos on Foot and by River',
  shortDescription:
    'The Nam Ou by boat, villages no road has reached, and two days in the forest of Nam Ha with Khmu and Akha guides. Light luggage, light prices.',
  description:
    'Northern Laos is folded so tightly that rivers were its only roads until yesterday. You travel on one of them to Nong Khiaw and Muang Ngoi, walk between villages that smell of woodsmoke, and sleep two nights in and near the national park of Nam Ha.\n\nMoney for guides, cooks and beds goes to the people who do the work, in cash, the same evening.',
  country: 'Laos',
  styles: ['Adventure', 'Budget'],
  priority: 60,
  rating: 4.7,
  priceFromUsd: 890,
  seasonality: 'Best November to March',
  image: 'river-golden',
  gallery: ['mountains-dawn', 'terraces-golden'],
  highlights: [
    'Pha Daeng viewpoint above a sea of cloud',
    'Muang Ngoi, a village at the end of the boat line',
    'Two days in the Nam Ha forest with local guides',
    'The new train back, in an hour and a half',
  ],
  inclusions: [
    'Nine nights in guesthouses, a village house and a forest camp, with breakfast',
    'Minivan, boat and train tickets',
    'Local guides on all walks, English-speaking guide in Nam Ha',
    'All meals on trek, water, village contributions',
    'Park permits',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival in Luang Prabang',
      place: 'Luang Prabang',
      description:
        'A shared taxi takes ten minutes into town. Drop your bag and follow the smell of lemongrass to the night market, where supper is a full plate and change from a small note.',
      meals: [],
      overnight: 'Guesthouse by the Nam Khan, Luang Prabang',
      picture: 'market-night',
    },
    {
      title: 'North to Nong Khiaw',
      place: 'Nong Khiaw',
      description:
        'Three and a half hours by minivan up the valley of the Nam Ou. Nong Khiaw is a bridge with a village on either side and cliffs all round. In the evening you find out that the herbal steam bath is the village hall.',
      meals: ['breakfast'],
      overnight: 'Bungalow above the river, Nong Khiaw',
      picture: 'river-golden',
    },
    {
      title: 'Above the cloud',
      place: 'Pha Daeng',
      description:
        'You start by head torch and climb ninety minutes through forest. At the top the valley is full of cloud and the sun comes up over the edge of it. The rest of the day is for swimming, a hammock, and a lesson in cooking with the family you stay with.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Bungalow above the river, Nong Khiaw',
      picture: 'mountains-dawn',
    },
    {
      title: 'The end of the boat line',
      place: 'Muang Ngoi',
      description:
        'An hour upriver in a narrow boat, knees to your chin. Muang Ngoi has one street, no through road and a great many chickens. You walk to Tham Kang cave, where families hid during the war, and on to a stream that is right for washing off the dust.',
      meals: ['breakfast'],
      overnight: 'River guesthouse, Muang Ngoi',
      picture: 'bay-dawn',
    },
    {
      title: 'Villages behind the ridge',
      place: 'Huay Bo and Huay Sen',
      description:
        'A day’s walk through paddies and bamboo to Khmu villages where looms stand under the houses. Lunch is sticky rice in a basket, eaten with your fingers in somebody’s kitchen. You return the same way, faster, because it is downhill and there is beer.',
      meals: ['breakfast', 'lunch'],
      overnight: 'River guesthouse, Muang Ngoi',
      picture: 'terraces-golden',
    },
    {
      title: 'Across the watershed',
      place: 'Luang Namtha',
      description:
        'The morning boat to Nong Khiaw, then a long day by road through Oudomxay into the far northwest. Luang Namtha lies in a bowl of rice fields. Your trekking guide comes by with a map drawn by hand.',
      meals: ['breakfast'],
      overnight: 'Guesthouse in Luang Namtha',
      picture: 'mountains-golden',
    },
    {
      title: 'Into Nam Ha',
      place: 'Nam Ha National Protected Area',
      description:
        'Six hours through old forest with a Khmu guide who cuts lunch from it: banana flower, rattan, and a leaf for every plate. Camp is a roof of palm beside a stream. Stars come in through the gaps.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Forest camp, Nam Ha',
      picture: 'waterfall-day',
    },
    {
      title: 'An Akha village',
      place: 'Nam Ha National Protected Area',
      description:
        'Four hours along a ridge to a village with a carved gate that you must walk through without touching. The women wear silver on their heads to fetch water. You sleep in the guest house of the community, with a fire in the middle.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Community house in an Akha village',
      picture: 'mountains-dawn',
    },
    {
      title: 'Down and out by train',
      place: 'Na Teuy to Luang Prabang',
      description:
        'Two hours of walking, forty minutes of truck, and the railway from China whisks you back to Luang Prabang in an hour and a half. It takes a while to believe it. Tonight you eat by the river, and somebody else carries the plates.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Guesthouse by the Nam Khan, Luang Prabang',
      picture: 'river-dusk',
    },
    {
      title: 'Departure',
      place: 'Luang Prabang',
      description: 'The morning market, a last coffee, and ten minutes to the airport.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'stupa-dawn',
    },
  ],
  variants: [
    { name: 'Light', level: 'budget', summary: 'Shared minivans and simple rooms.', priceFromUsd: 890 },
    {
      name: 'Classic',
      level: 'classic',
      summary: 'Private car and boats, the best rooms there are.',
      priceFromUsd: 1380,
    },
  ],
}
