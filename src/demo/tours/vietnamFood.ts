import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const vietnamFood: DemoTour = {
  publicId: 'demo-vietnam-three-kitchens',
  title: 'Three Kitchens of Vietnam',
  shortDescription:
    'North, centre and south, one appetite: street breakfasts in Hanoi, the court dishes of Hue, herb gardens near Hoi An and the sweet south of the Mekong.',
  description:
    'Vietnam has three kitchens and they do not agree. The north salts, the centre burns, the south sweetens. This journey eats its way down the country and lets you be the judge.\n\nEvery day has one meal that is worth the trip on its own; the rest of the time you walk it off.',
  country: 'Vietnam',
  styles: ['Food'],
  priority: 74,
  rating: 4.9,
  priceFromUsd: 1720,
  seasonality: 'Best November to April',
  image: 'market-night',
  gallery: ['market-dusk', 'lanterns-golden', 'delta-day'],
  highlights: [
    'Breakfast at four counters in one Hanoi morning',
    'A court supper of small dishes in a Hue garden house',
    'Cooking with a herb grower at Tra Que',
    'Saigon after dark, by scooter from stall to stall',
  ],
  inclusions: [
    'Nine nights in small hotels, with breakfast',
    'All tastings and meals listed, three cooking classes',
    'Guides who cook, and private cars between towns',
    'Flights from Hanoi to Hue and from Da Nang to Saigon',
    'A day by boat in the Mekong Delta',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival, and a first bowl',
      place: 'Hanoi',
      description:
        'Your guide collects you at the airport and asks one question: how hungry? The answer decides between phở at a corner that has served nothing else for three generations, and a table with a view of the lake.',
      meals: ['dinner'],
      overnight: 'Small hotel by the cathedral, Hanoi',
      picture: 'city-dusk',
    },
    {
      title: 'Four breakfasts and a market',
      place: 'Hanoi',
      description:
        'You begin at six with steamed rice rolls and end at ten with egg coffee, and in between walk through Long Bien market as it closes for the day. After a rest comes the kitchen of a home cook in a hundred-year-old tube house. You make spring rolls; she makes conversation.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Small hotel by the cathedral, Hanoi',
      picture: 'market-dusk',
    },
    {
      title: 'Duong Lam, village of bricks and soy',
      place: 'Duong Lam',
      description:
        'An hour west of the city the houses are built of laterite, and soy sauce ferments in the yards in rows of clay jars. You cycle between the gates, watch sticky rice being pounded for cakes, and lunch with a family whose house is four centuries old.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Small hotel by the cathedral, Hanoi',
      picture: 'delta-dawn',
    },
    {
      title: 'South to Hue',
      place: 'Hue',
      description:
        'A morning flight, and the food turns hot. At a market stall behind the citadel you meet bún bò Huế, beef and lemongrass under a red film of chilli. The evening is a walk along the river with clam rice at the end of it.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Garden house hotel, Hue',
      picture: 'river-golden',
    },
    {
      title: 'What the emperor ate',
      place: 'Hue',
      description:
        'Fifty dishes came to the table at every meal, and none was to be guessed at first sight. You visit the citadel where they were carried, then learn six of them in a garden house from a cook whose grandmother worked there. Supper is what you made, so be careful.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Garden house hotel, Hue',
      picture: 'temple-golden',
    },
    {
      title: 'Oysters on the way to Hoi An',
      place: 'Lang Co and Hoi An',
      description:
        'Lunch is on stilts in the lagoon of Lang Co, oysters over charcoal with spring onion and peanuts. Then the Hai Van Pass, and Hoi An in the afternoon. Its noodles, cao lầu, are made with water from one well; your guide will show you which.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Courtyard hotel, Hoi An',
      picture: 'bay-golden',
    },
    {
      title: 'A morning in the herb beds',
      place: 'Tra Que',
      description:
        'Basil, perilla, fish mint and twenty others grow at Tra Que, and by ten you can tell most of them apart. Lunch is a pancake class in the garden. In the evening the old town eats in the street, and so do you: white rose dumplings, grilled pork, a paper lantern set on the river.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Courtyard hotel, Hoi An',
      picture: 'lanterns-dusk',
    },
    {
      title: 'Saigon by night',
      place: 'Ho Chi Minh City',
      description:
        'You fly from Da Nang to a city that eats later and louder. After dark you ride pillion behind drivers who grew up here, through five districts and eight stalls: broken rice, snails with tamarind, crisp crab, and a pudding nobody can name in English.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Art deco hotel in District 1, Ho Chi Minh City',
      picture: 'market-night',
    },
    {
      title: 'The orchard delta',
      place: 'Ben Tre',
      description:
        'Two hours south the land becomes water. By boat and bicycle you go from a coconut workshop to a fish sauce maker to an orchard of pomelo and longan, with lunch under the trees. You are back in the city for a last drink above the roofs.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Art deco hotel in District 1, Ho Chi Minh City',
      picture: 'delta-day',
    },
    {
      title: 'One for the road',
      place: 'Ho Chi Minh City',
      description:
        'If your flight leaves late, there is time for a bánh mì at the bakery that locals queue for. Your driver has you at the airport in good time, with crumbs.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'city-dusk',
    },
  ],
  variants: [
    {
      name: 'Classic',
      level: 'classic',
      summary: 'Small hotels within walking distance of supper.',
      priceFromUsd: 1720,
    },
    {
      name: 'Comfort',
      level: 'comfort',
      summary: 'Finer hotels and two tasting menus by young Vietnamese chefs.',
      priceFromUsd: 2480,
    },
  ],
}
