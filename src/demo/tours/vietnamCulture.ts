import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const vietnamCulture = {
  publicId: 'demo-vietnam-red-river-to-lantern-town',
  title: 'From the Red River to the Lantern Town',
  shortDescription:
    'Hanoi, a night on Lan Ha Bay, imperial Hue and four slow evenings in Hoi An: the first journey to Vietnam we would give a friend.',
  description:
    'Two old capitals, one bay and a town that turns its electric lamps off once a month. This journey follows the country’s history from north to centre, and leaves its mornings long enough to sit down for coffee.\n\nYou travel with a private car and a guide in each region, fly once, and cross the Hai Van Pass by road, because the view is the point.',
  country: 'Vietnam',
  styles: ['Culture'],
  priority: 90,
  rating: 4.9,
  priceFromUsd: 1890,
  seasonality: 'Best February to April and September to October',
  image: 'lanterns-dusk',
  gallery: ['bay-dawn', 'lanterns-golden', 'terraces-day'],
  highlights: [
    'A small boat on Lan Ha Bay, anchored away from the crowd',
    'The royal tombs of Hue with a historian',
    'The Hai Van Pass, by car or on the back of a vintage scooter',
    'Four nights in Hoi An, time enough to have something sewn',
  ],
  inclusions: [
    'Nine nights in the places named, with breakfast',
    'Private car and driver throughout',
    'English-speaking guides in Hanoi, Hue and Hoi An',
    'One night on a small cruise boat, full board',
    'Flight from Hanoi to Hue with 20 kg of luggage',
    'Entrance fees for every visit described',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival in Hanoi',
      place: 'Hanoi',
      description:
        'Your driver waits with your name and takes you across the Red River into the Old Quarter. The afternoon is free for a first walk round Hoan Kiem Lake. In the evening your guide comes by for a bowl of bún chả and a word about the days ahead.',
      meals: ['dinner'],
      overnight: 'Heritage hotel in the Old Quarter, Hanoi',
      picture: 'market-dusk',
    },
    {
      title: 'A thousand years in one city',
      place: 'Hanoi',
      description:
        'The Temple of Literature opens early and is at its best before the school classes arrive. After it come the Ethnology Museum, with its rebuilt village houses in the garden, and a coffee under whipped egg yolk. The afternoon ends with the water puppets, a theatre invented in the flooded fields of the delta.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Heritage hotel in the Old Quarter, Hanoi',
      picture: 'stupa-day',
    },
    {
      title: 'Out to Lan Ha Bay',
      place: 'Cat Ba archipelago',
      description:
        'Two and a half hours of motorway bring you to the harbour, and a boat of a dozen cabins casts off at noon. Lan Ha lies south of Ha Long: the same limestone towers, far fewer ships. You swim or paddle a kayak through a low arch, and dinner is served at anchor.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Cabin with balcony on a small cruise boat',
      picture: 'bay-golden',
    },
    {
      title: 'Morning on the water, evening in Hue',
      place: 'Lan Ha Bay and Hue',
      description:
        'Tai chi on deck for those who wake early, then a last hour among floating fish farms before the boat turns back. From the pier you drive to the airport and fly to Hue. It is a quieter city than Hanoi, and you notice it on the first bridge.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Garden hotel by the Perfume River, Hue',
      picture: 'bay-dawn',
    },
    {
      title: 'The last emperors',
      place: 'Hue',
      description:
        'The citadel of the Nguyen dynasty is half ruin, half restoration, and easier to read beside a historian. By boat you go on to Thien Mu Pagoda, and by car to the tombs of Minh Mang and Tu Duc, built as gardens to live in first. Supper is the many small dishes the court made famous.',
      meals: ['breakfast', 'dinner'],
      overnight: 'Garden hotel by the Perfume River, Hue',
      picture: 'river-golden',
    },
    {
      title: 'Over the Hai Van Pass',
      place: 'Hue to Hoi An',
      description:
        'The road leaves the lagoons of Lang Co and climbs to 496 metres, where weather from north and south meets. Old border gates stand at the top, with a view of both. After the Cham Museum in Da Nang you reach Hoi An in time to see the lanterns lit.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Riverside boutique hotel, Hoi An',
      picture: 'mountains-golden',
    },
    {
      title: 'A port that the river forgot',
      place: 'Hoi An',
      description:
        'When the Thu Bon silted up, trade moved to Da Nang and left the merchants’ houses as they were. You walk the old streets before the shops open: the Japanese bridge, the assembly halls, a tailor’s measuring tape if you like. The afternoon belongs to the beach at An Bang.',
      meals: ['breakfast'],
      overnight: 'Riverside boutique hotel, Hoi An',
      picture: 'lanterns-golden',
    },
    {
      title: 'My Son before the heat',
      place: 'My Son and Hoi An',
      description:
        'You leave at six for the sanctuary of the Cham kings, an hour inland in a ring of green hills. The brick towers were raised between the fourth and the thirteenth century, without mortar anyone can find. The way back goes partly by boat, with lunch on board.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Riverside boutique hotel, Hoi An',
      picture: 'temple-golden',
    },
    {
      title: 'Herb gardens and a free afternoon',
      place: 'Tra Que and Hoi An',
      description:
        'By bicycle through the fields to Tra Que, a village that grows nothing but herbs and lettuces, fed with weed from the lagoon. You plant a row, cook lunch with what you cut, and are forgiven the shape of your pancakes. Nothing else is planned today.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Riverside boutique hotel, Hoi An',
      picture: 'delta-day',
    },
    {
      title: 'Farewell from the centre',
      place: 'Da Nang',
      description:
        'A last breakfast by the river. Your driver brings you to Da Nang airport, forty minutes away, for your flight home or on to the coast.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'lanterns-dusk',
    },
  ],
  variants: [
    {
      name: 'Classic',
      level: 'classic',
      summary: 'Small hotels with character and a cabin of standard size on the bay.',
      priceFromUsd: 1890,
    },
    {
      name: 'Comfort',
      level: 'comfort',
      summary: 'Larger rooms, a suite on the boat and a villa by the river in Hoi An.',
      priceFromUsd: 2640,
    },
  ],
  faq: [
    {
      question: 'Is the pace right for grandparents and children?',
      answer:
        'Yes. No drive is longer than three hours without a stop, most walks are flat, and a guide is glad to shorten a morning. Because of the night on the boat we suggest the journey from the age of six.',
    },
    {
      question: 'What if a storm closes the bay?',
      answer:
        'The harbour office decides at daybreak, most often between July and September. Then you spend the night at a quiet house in Ninh Binh, see the caves of Trang An from a rowing boat, and we refund the difference.',
    },
    {
      question: 'Do we need a visa?',
      answer:
        'That depends on your passport. Many travel up to 45 days without one; the others get an electronic visa online in about a week. We tell you what holds for you before you book.',
    },
  ],
  metaTitle: 'Vietnam in ten days: Hanoi, Lan Ha Bay, Hue and Hoi An',
  metaDescription:
    'A private journey from Hanoi to Hoi An: a night on Lan Ha Bay, the royal tombs of Hue, the Hai Van Pass and four evenings among lanterns.',
} as const satisfies DemoTour
