import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const laosFood = {
  publicId: 'demo-laos-sticky-rice-by-train',
  title: 'Sticky Rice by Train',
  shortDescription:
    'Vientiane, Vang Vieng and Luang Prabang along the new railway, with a market, a stove or a river for every day. Made for families who like to eat.',
  description:
    'The new railway made three good places neighbours. This journey takes a week over two hours of track: markets and noodles in Vientiane, caves and a blue lagoon at Vang Vieng, rice planting and night stalls in Luang Prabang.\n\nChildren roll, pound, fish and fold. So may you.',
  country: 'Laos',
  styles: ['Food', 'Family'],
  priority: 64,
  rating: null,
  priceFromUsd: 1290,
  seasonality: 'Best November to March',
  image: 'terraces-day',
  gallery: ['market-dusk', 'stupa-day', 'waterfall-day'],
  highlights: [
    'A morning market with a cook, and lunch from the basket',
    'Tubing, caves and a lagoon with a swing',
    'Thirteen steps of rice at a living farm',
    'Two train rides through forty tunnels',
  ],
  inclusions: [
    'Seven nights in family rooms, with breakfast',
    'Train tickets, private vans with child seats',
    'Three cooking sessions and all meals listed',
    'English-speaking family guide throughout',
    'Rice farm, caves and falls',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival in Vientiane',
      place: 'Vientiane',
      description:
        'The airport is ten minutes from town and your guide brings fruit. The pool comes first. In the evening the whole city walks by the Mekong, children on roller skates in front, and you join in with grilled corn.',
      meals: ['dinner'],
      overnight: 'Family hotel near the river, Vientiane',
      picture: 'city-dusk',
    },
    {
      title: 'From market to mortar',
      place: 'Vientiane',
      description:
        'At the market you shop with a list of things to point at. In a cook’s open kitchen everybody gets a mortar, and the papaya salad is as hot as its maker decides. The golden stupa of That Luang and a park full of concrete giants fill the afternoon.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Family hotel near the river, Vientiane',
      picture: 'stupa-day',
    },
    {
      title: 'One hour by train',
      place: 'Vang Vieng',
      description:
        'The train needs an hour to reach the mountains that stand behind Vang Vieng like a stage set. You cross a wooden bridge, cycle between fields and jump off the swing at the blue lagoon. Supper is by the river, feet in the water.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Riverside bungalows, Vang Vieng',
      picture: 'bay-day',
    },
    {
      title: 'Into the mountain, down the river',
      place: 'Vang Vieng',
      description:
        'In Tham Nam you lie in a tube and pull yourself along a rope into the hill, with a lamp on your head. Later the same tubes take you down the calm part of the Nam Song. A farm with mulberries makes the best pancakes in the valley.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Riverside bungalows, Vang Vieng',
      picture: 'river-golden',
    },
    {
      title: 'Through the tunnels',
      place: 'Luang Prabang',
      description:
        'Count the tunnels on the way north: the record stands at forty-one. Luang Prabang has a night market where you can fill a plate for very little, and a street of cloth and lanterns for after.',
      translatedFrom:
        'Count the tunnels on the way north: the record stands at thirty-eight. Luang Prabang has a night market where you can fill a plate for very little, and a street of cloth and lanterns for after.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Family villa with garden, Luang Prabang',
      picture: 'lanterns-golden',
    },
    {
      title: 'Thirteen steps of rice',
      place: 'Luang Prabang',
      description:
        'At a community farm outside town you do the whole year in a morning: plough behind a buffalo, plant, cut, thresh, pound and steam. Then you eat it. The mud washes off, mostly.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Family villa with garden, Luang Prabang',
      picture: 'terraces-day',
    },
    {
      title: 'Falls and a last supper',
      place: 'Kuang Si',
      description:
        'Early to the turquoise pools of Kuang Si, with towels and a picnic of bamboo-tube rice. In the late afternoon your third cooking lesson: fish in banana leaf, river weed with sesame, sticky rice rolled into balls. Dinner is what you made.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Family villa with garden, Luang Prabang',
      picture: 'waterfall-day',
    },
    {
      title: 'Goodbye',
      place: 'Luang Prabang',
      description: 'Coffee on the peninsula, a last mango, and a quarter of an hour to the airport.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'stupa-dawn',
    },
  ],
  variants: [
    { name: 'Classic', level: 'classic', summary: 'Family rooms in friendly hotels.', priceFromUsd: 1290 },
    { name: 'Comfort', level: 'comfort', summary: 'Villas with gardens and first-class trains.', priceFromUsd: 1860 },
  ],
} as const satisfies DemoTour
