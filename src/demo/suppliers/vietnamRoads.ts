import { flatPrice, tieredPrices } from './demoPrices'
import { childrenAt } from './demoRules'
import type { DemoComponent, DemoSupplier } from './demoSupplier'
import { bothYears } from './demoYears'

const ride = (given: Omit<DemoComponent, 'type' | 'picture' | 'peopleMax'>): DemoComponent => ({
  type: 'transfer',
  picture: null,
  peopleMax: 16,
  ...given,
})

/** Cars by the size of the group, in thousands of dong. */
const rides = {
  'Demo Hanoi airport transfer': [500, 800, 1_400],
  'Demo Hanoi to the harbour': [1_900, 2_600, 3_900],
  'Demo harbour to Hanoi airport': [2_100, 2_800, 4_200],
  'Demo Hue to Hoi An over the pass': [2_300, 3_000, 4_500],
  'Demo Da Nang airport transfer': [450, 700, 1_200],
} as const

/** Cars, vans and flights of Vietnam. */
export const vietnamRoads: readonly DemoSupplier[] = [
  {
    name: 'Demo Road and River',
    kind: 'transport',
    country: 'Vietnam',
    city: 'Hanoi',
    languages: ['en', 'vi'],
    components: [
      ride({
        name: 'Demo Hanoi airport transfer',
        place: 'Hanoi',
        texts: {
          en: ['Hanoi airport transfer', 'A private car with driver, a sign with your name and cold water.'],
          fr: [
            'Transfert aéroport de Hanoï',
            'Une voiture privée avec chauffeur, une pancarte à votre nom et de l’eau fraîche.',
          ],
          de: [
            'Transfer Flughafen Hanoi',
            'Ein eigener Wagen mit Fahrer, ein Schild mit Ihrem Namen und kaltes Wasser.',
          ],
          es: ['Traslado al aeropuerto de Hanói', 'Coche privado con conductor, un cartel con su nombre y agua fría.'],
          vi: ['Đưa đón sân bay Hà Nội', 'Xe riêng có tài xế, bảng tên đón khách và nước mát.'],
        },
      }),
      ride({
        name: 'Demo Hanoi to the harbour',
        place: 'Cat Ba',
        placeFrom: 'Hanoi',
        texts: {
          en: ['Hanoi to the harbour', 'Two and a half hours by motorway, door to pier.'],
          fr: ['De Hanoï au port', 'Deux heures et demie d’autoroute, de la porte à la jetée.'],
          de: ['Von Hanoi zum Hafen', 'Zweieinhalb Stunden Autobahn, von der Tür zum Steg.'],
          es: ['De Hanói al puerto', 'Dos horas y media de autopista, de la puerta al muelle.'],
          vi: ['Hà Nội ra bến tàu', 'Hai tiếng rưỡi đường cao tốc, từ cửa tới cầu tàu.'],
        },
      }),
      ride({
        name: 'Demo harbour to Hanoi airport',
        place: 'Hanoi',
        placeFrom: 'Cat Ba',
        texts: {
          en: ['Harbour to Hanoi airport', 'From the pier straight to your flight.'],
          fr: ['Du port à l’aéroport de Hanoï', 'De la jetée directement à votre vol.'],
          de: ['Vom Hafen zum Flughafen Hanoi', 'Vom Steg direkt zum Flug.'],
          es: ['Del puerto al aeropuerto de Hanói', 'Del muelle directamente a su vuelo.'],
          vi: ['Bến tàu đi sân bay Hà Nội', 'Từ cầu tàu thẳng ra chuyến bay.'],
        },
      }),
      ride({
        name: 'Demo Hue to Hoi An over the pass',
        place: 'Lang Co',
        texts: {
          en: ['Hue to Hoi An over the Hai Van Pass', 'The old road, with as many stops as you like.'],
          fr: ['De Hué à Hoi An par le col des Nuages', 'L’ancienne route, avec autant d’arrêts que vous voulez.'],
          de: ['Von Hue nach Hoi An über den Wolkenpass', 'Die alte Straße, mit so vielen Pausen, wie Sie mögen.'],
          es: ['De Hue a Hoi An por el paso de Hai Van', 'La carretera vieja, con todas las paradas que quiera.'],
          vi: ['Huế đi Hội An qua đèo Hải Vân', 'Đường đèo cũ, dừng bao nhiêu lần tùy ý.'],
        },
      }),
      ride({
        name: 'Demo Da Nang airport transfer',
        place: 'Da Nang',
        texts: {
          en: ['Da Nang airport transfer', 'Forty minutes from Hoi An, at any hour.'],
          fr: ['Transfert aéroport de Da Nang', 'Quarante minutes depuis Hoi An, à toute heure.'],
          de: ['Transfer Flughafen Da Nang', 'Vierzig Minuten von Hoi An, zu jeder Stunde.'],
          es: ['Traslado al aeropuerto de Da Nang', 'Cuarenta minutos desde Hoi An, a cualquier hora.'],
          vi: ['Đưa đón sân bay Đà Nẵng', 'Bốn mươi phút từ Hội An, bất kể giờ nào.'],
        },
      }),
    ],
    cards: [
      {
        name: 'Demo Road and River cars',
        componentType: 'transfer',
        components: Object.keys(rides),
        rates: ({ years, componentId }) => ({
          ...bothYears(years),
          currency: 'VND',
          basis: 'unit',
          tiers: [
            { from: 1, to: 3 },
            { from: 4, to: 8 },
            { from: 9, to: 16 },
          ],
          prices: Object.entries(rides).flatMap(([name, [car, van, bus]]) =>
            tieredPrices('VND', {
              componentId: componentId(name),
              kind: 'unit',
              tiers: [
                [1, 3, car * 1_000],
                [4, 8, van * 1_000],
                [9, 16, bus * 1_000],
              ],
            }),
          ),
        }),
      },
    ],
  },
  {
    name: 'Demo Domestic Air',
    kind: 'transport',
    country: 'Vietnam',
    city: 'Hanoi',
    languages: ['en', 'vi'],
    components: [
      {
        name: 'Demo flight Hanoi to Hue',
        type: 'transport',
        place: 'Hue',
        placeFrom: 'Hanoi',
        picture: null,
        texts: {
          en: ['Flight from Hanoi to Hue', 'An hour and ten minutes, 20 kg of luggage.'],
          fr: ['Vol de Hanoï à Hué', 'Une heure et dix minutes, 20 kg de bagages.'],
          de: ['Flug von Hanoi nach Hue', 'Eine Stunde und zehn Minuten, 20 kg Gepäck.'],
          es: ['Vuelo de Hanói a Hue', 'Una hora y diez minutos, 20 kg de equipaje.'],
          vi: ['Chuyến bay Hà Nội – Huế', 'Một giờ mười phút, 20 kg hành lý.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Domestic Air fares',
        componentType: 'transport',
        components: ['Demo flight Hanoi to Hue'],
        rates: ({ years, componentId }) => ({
          ...bothYears(years),
          currency: 'USD',
          basis: 'person',
          prices: [
            flatPrice('USD', { componentId: componentId('Demo flight Hanoi to Hue'), kind: 'person', amount: 78 }),
          ],
          ...childrenAt('90'),
        }),
      },
    ],
  },
]
