import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const laosCulture: DemoTour = {
  publicId: 'demo-laos-mekong-unhurried',
  title: 'The Mekong, Unhurried',
  shortDescription:
    'Luang Prabang, Vientiane, a Khmer temple older than Angkor and the islands where the river is widest: ten days of Laos from north to south.',
  description:
    'Laos is a river with a country on either side. You follow it from the monasteries of Luang Prabang to the four thousand islands above the Cambodian border, by train, by air and, whenever there is a choice, by boat.\n\nNobody here walks fast, and after two days you will not either.',
  country: 'Laos',
  styles: ['Culture', 'Luxury'],
  priority: 76,
  rating: 4.8,
  priceFromUsd: 2350,
  seasonality: 'Best November to February',
  image: 'stupa-dawn',
  gallery: ['river-dusk', 'waterfall-day', 'stupa-day'],
  highlights: [
    'Four nights in Luang Prabang, all in walking distance',
    'Wat Phou, where Khmer kings prayed before there was an Angkor',
    'Coffee and waterfalls on the Bolaven Plateau',
    'Don Khong by bicycle, an island with one speed',
  ],
  inclusions: [
    'Nine nights in heritage hotels, with breakfast',
    'Private cars and boats, English-speaking guides throughout',
    'First-class train from Luang Prabang to Vientiane',
    'Flight from Vientiane to Pakse with 20 kg of luggage',
    'Entrance fees and meals listed',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival in Luang Prabang',
      place: 'Luang Prabang',
      description:
        'The town lies on a tongue of land between two rivers, and your hotel on its quiet side. At five you climb the 328 steps of Phou Si for the view, or watch others do it from a terrace. Dinner is Lao, in a garden, by candle.',
      meals: ['dinner'],
      overnight: 'Heritage hotel on the peninsula, Luang Prabang',
      picture: 'river-dusk',
    },
    {
      title: 'Saffron and gold',
      place: 'Luang Prabang',
      description:
        'If you like, you rise before six and watch the monks pass, from across the street and in silence, as your guide will explain. The morning market follows, then Wat Xieng Thong with its tree of life in coloured glass. In the afternoon a weaver shows you what indigo can do.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Heritage hotel on the peninsula, Luang Prabang',
      picture: 'stupa-dawn',
    },
    {
      title: 'Turquoise',
      place: 'Kuang Si',
      description:
        'The falls of Kuang Si come down through forest over steps of pale limestone, and early in the day you share them with birds. Above is a sanctuary for rescued bears. You walk back through two villages and a rice field, and swim as often as you like.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Heritage hotel on the peninsula, Luang Prabang',
      picture: 'waterfall-day',
    },
    {
      title: 'Upriver',
      place: 'Pak Ou',
      description:
        'Two hours by slow boat to the place where the Nam Ou joins the Mekong under a cliff. In its caves stand thousands of Buddhas that have been retired from service. Lunch is on board; on the way home you stop at a village where they distil what you taste.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Heritage hotel on the peninsula, Luang Prabang',
      picture: 'river-golden',
    },
    {
      title: 'By train through the mountains',
      place: 'Vientiane',
      description:
        'The new railway needs two hours for what used to take a day, much of it in tunnels. Vientiane is the least hurried capital of Asia. In the evening everybody walks on the embankment, and Thailand glows on the far shore.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Small hotel by the fountain, Vientiane',
      picture: 'city-dusk',
    },
    {
      title: 'A golden stupa and a hundred Buddhas',
      place: 'Vientiane',
      description:
        'That Luang, gilded and pointed like a lotus bud, is the heart of the country. You see it first, then the cloister of Wat Sisaket with its thousands of niches, and the centre where victims of old bombs are given new legs. The afternoon is for coffee and books.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Small hotel by the fountain, Vientiane',
      picture: 'stupa-dusk',
    },
    {
      title: 'The coffee plateau',
      place: 'Bolaven Plateau',
      description:
        'A morning flight to Pakse, and up to 1,200 metres where the air is cool. At Tad Fane two streams fall 120 metres side by side into the forest. A grower roasts for you over wood, and you learn to drink it without condensed milk, or not.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Lodge among coffee gardens near Paksong',
      picture: 'waterfall-day',
    },
    {
      title: 'The mountain temple',
      place: 'Wat Phou, Champasak',
      description:
        'Below a peak shaped like a lingam, seven terraces of worn stairs and frangipani climb to a spring. Kings came here five hundred years before Angkor Wat was built. You stay by the river, in a house with wide shutters.',
      meals: ['breakfast', 'dinner'],
      overnight: 'River house in Champasak',
      picture: 'temple-golden',
    },
    {
      title: 'Four thousand islands',
      place: 'Don Khong',
      description:
        'By boat downstream, half a day of sandbanks and fishermen, to where the Mekong spreads fourteen kilometres wide. Don Khong has one road along its shore and a bicycle for each of you. South of it the whole river falls over Khone Phapheng, and you hear it long before.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Teak house hotel on Don Khong',
      picture: 'delta-dawn',
    },
    {
      title: 'Farewell to the river',
      place: 'Pakse',
      description:
        'Two and a half hours by road to Pakse airport for your flight by way of Vientiane or Bangkok. Time moves at its usual speed again.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'river-dusk',
    },
  ],
  variants: [
    { name: 'Heritage', level: 'comfort', summary: 'Old houses, well restored.', priceFromUsd: 2350 },
    { name: 'Grand', level: 'luxury', summary: 'Suites, and a private river boat for three days.', priceFromUsd: 3980 },
  ],
}
