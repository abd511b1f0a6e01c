import type { DemoTour } from './demoTour'
import { usualExclusions } from './usualExclusions'

export const vietnamAdventure: DemoTour = {
  publicId: 'demo-vietnam-stone-plateau',
  title: 'The Stone Plateau and Ba Be Lake',
  shortDescription:
    'Nine days in the far north: the passes of Ha Giang, Sunday markets, a boat in the deepest gorge of the country and two nights by a mountain lake.',
  description:
    'North of the sixth hour from Hanoi the mountains turn to bare limestone, and maize grows out of cracks in the rock. Seventeen peoples live up here, each with its own market day.\n\nYou travel by car with a driver who knows the bends, walk every day, and sleep in family homes and small lodges where supper is cooked over wood.',
  country: 'Vietnam',
  styles: ['Adventure'],
  priority: 78,
  rating: 4.8,
  priceFromUsd: 1240,
  seasonality: 'Best September to November and March to May',
  image: 'mountains-dawn',
  gallery: ['terraces-golden', 'mountains-golden', 'river-golden'],
  highlights: [
    'The Ma Pi Leng Pass, cut into the cliff high above the Nho Que River',
    'A walk between Lo Lo and Hmong villages near Lung Cu',
    'Family homes with good beds and better suppers',
    'Ba Be, the largest natural lake of Vietnam, by dugout',
  ],
  inclusions: [
    'Eight nights in hotels, lodges and family homes, with breakfast',
    'Private four-wheel-drive car and driver',
    'English-speaking mountain guide from day 2 to day 8',
    'Permit for the border district of Dong Van',
    'Boats on the Nho Que River and Ba Be Lake',
    'All meals listed, drinking water on walks',
  ],
  exclusions: usualExclusions,
  days: [
    {
      title: 'Arrival in Hanoi',
      place: 'Hanoi',
      description:
        'A transfer into town and an afternoon without plans. In the evening your guide goes through the route with you over grilled fish with dill, and looks at your shoes.',
      meals: ['dinner'],
      overnight: 'Quiet hotel near West Lake, Hanoi',
      picture: 'market-dusk',
    },
    {
      title: 'The long road north',
      place: 'Ha Giang',
      description:
        'Six hours with good stops: a tea hill, a stilt house for lunch, the Lo River growing greener. You sleep outside the town in a Tay village among fish ponds. The evening walk is flat; enjoy it, it is the last one.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Tay family lodge near Ha Giang',
      picture: 'river-golden',
    },
    {
      title: 'Heaven’s Gate',
      place: 'Quan Ba and Yen Minh',
      description:
        'At the Quan Ba pass the plateau begins, and two perfectly round hills stand in the valley as if placed there. You walk four hours from village to village through pines and maize, and meet the car again below. Linen is woven and dyed in the cooperative where you have tea.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Small hotel in Yen Minh',
      picture: 'terraces-day',
    },
    {
      title: 'To the northernmost village',
      place: 'Dong Van',
      description:
        'Hairpins climb the Tham Ma slope to the earthen house of the old Hmong lords at Sa Phin. From there it is an hour to Lung Cu, where a flag marks the top of the country and Lo Lo Chai lies below it behind stone walls. The afternoon walk follows the border ridge.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Old stone house in Dong Van',
      picture: 'mountains-dawn',
    },
    {
      title: 'Ma Pi Leng',
      place: 'Dong Van to Meo Vac',
      description:
        'Workers hung on ropes for eleven months to cut this road into the cliff. You walk the best part of it on the old path above, then go down to the river and take a boat through Tu San, a gorge 700 metres deep. On Sundays Meo Vac holds the finest market of the plateau.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Mountain lodge near Meo Vac',
      picture: 'mountains-golden',
    },
    {
      title: 'Down the Gam valley',
      place: 'Bao Lac to Ba Be',
      description:
        'A day on small roads through Bao Lac, where Dao women sell indigo by the bundle. The stone gives way to forest and rice. By late afternoon you stand at Ba Be Lake and cross it by boat to the village on the far shore.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Stilt house at Pac Ngoi, Ba Be Lake',
      picture: 'terraces-golden',
    },
    {
      title: 'A day on the lake',
      place: 'Ba Be National Park',
      description:
        'In a dugout you glide along the Nang River into Puong cave, where it runs three hundred metres through the mountain and thousands of bats hang in the dark. You walk back through forest over a low pass. Swimming is allowed, and nobody has ever been too warm.',
      meals: ['breakfast', 'lunch', 'dinner'],
      overnight: 'Stilt house at Pac Ngoi, Ba Be Lake',
      picture: 'bay-day',
    },
    {
      title: 'Back to the delta',
      place: 'Hanoi',
      description:
        'A last swim, then five hours by road through the tea country of Thai Nguyen. Hanoi seems twice as loud as a week ago. Your guide knows a place for the farewell beer.',
      meals: ['breakfast', 'lunch'],
      overnight: 'Quiet hotel near West Lake, Hanoi',
      picture: 'delta-day',
    },
    {
      title: 'Departure',
      place: 'Hanoi',
      description: 'Breakfast, and your driver takes you to Noi Bai airport in time for your flight.',
      meals: ['breakfast'],
      overnight: null,
      picture: 'delta-dawn',
    },
  ],
  variants: [
    {
      name: 'Classic',
      level: 'classic',
      summary: 'Family homes and small lodges, the best of each valley.',
      priceFromUsd: 1240,
    },
    {
      name: 'Comfort',
      level: 'comfort',
      summary: 'Private rooms with bath every night and a lodge above the lake.',
      priceFromUsd: 1690,
    },
  ],
}
