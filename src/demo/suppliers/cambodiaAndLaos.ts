import { flatPrice, roomPrices, tieredPrices } from './demoPrices'
import { childrenAt, childrenOfHotels, roomTypes, seasonal, turnOfTheYearSurcharge } from './demoRules'
import type { DemoSupplier } from './demoSupplier'
import { bothYears } from './demoYears'

const { deluxe, suite } = roomTypes

/** Suppliers in Cambodia and Laos, paid in dollars. */
export const cambodiaAndLaosSuppliers: readonly DemoSupplier[] = [
  {
    name: 'Demo Banyan Court',
    kind: 'hotel',
    country: 'Cambodia',
    city: 'Siem Reap',
    languages: ['en', 'fr', 'km'],
    components: [
      {
        name: 'Demo Banyan Court, Siem Reap',
        type: 'accommodation',
        place: 'Siem Reap',
        picture: 'temple-dawn',
        texts: {
          en: ['Banyan Court, Siem Reap', 'Sixteen rooms round a pool, lunch boxes for early temple mornings.'],
          fr: [
            'Banyan Court, Siem Reap',
            'Seize chambres autour d’une piscine, paniers-repas pour les matins aux temples.',
          ],
          de: ['Banyan Court, Siem Reap', 'Sechzehn Zimmer um einen Pool, Proviant für frühe Tempelmorgen.'],
          es: [
            'Banyan Court, Siem Reap',
            'Dieciséis habitaciones en torno a una piscina, desayuno para llevar a los templos.',
          ],
          vi: ['Banyan Court, Siem Reap', 'Mười sáu phòng quanh hồ bơi, có hộp cơm cho sáng đi đền sớm.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Banyan Court rooms',
        componentType: 'accommodation',
        components: ['Demo Banyan Court, Siem Reap'],
        rates: ({ years }) => ({
          ...seasonal(years),
          currency: 'USD',
          basis: 'room_night',
          roomTypes: [deluxe, suite],
          prices: roomPrices('USD', {
            High: { deluxe: { SGL: 85, DBL: 95, TWN: 95, TPL: 125 }, suite: { SGL: 140, DBL: 150, TPL: 185 } },
            Low: { deluxe: { SGL: 62, DBL: 70, TWN: 70, TPL: 95 }, suite: { SGL: 105, DBL: 115, TPL: 145 } },
          }),
          ...childrenOfHotels,
          surcharges: turnOfTheYearSurcharge(years, 2_500),
        }),
      },
    ],
  },
  {
    name: 'Demo Temple Days',
    kind: 'local_agency',
    country: 'Cambodia',
    city: 'Siem Reap',
    languages: ['en', 'fr', 'de', 'km'],
    components: [
      {
        name: 'Demo guide at Angkor, one day',
        type: 'guide',
        place: 'Angkor',
        picture: 'temple-golden',
        texts: {
          en: ['Guide at Angkor', 'A licensed guide who starts before the buses.'],
          fr: ['Guide à Angkor', 'Un guide agréé qui part avant les cars.'],
          de: ['Reiseleiter in Angkor', 'Ein lizenzierter Reiseleiter, der vor den Bussen beginnt.'],
          es: ['Guía en Angkor', 'Un guía acreditado que empieza antes que los autobuses.'],
          vi: ['Hướng dẫn viên Angkor', 'Hướng dẫn viên có thẻ, bắt đầu trước các đoàn xe.'],
        },
      },
      {
        name: 'Demo Angkor pass, three days',
        type: 'fee',
        place: 'Angkor',
        picture: null,
        texts: {
          en: ['Angkor pass, three days', 'Three days of temples within ten.'],
          fr: ['Passe Angkor, trois jours', 'Trois jours de temples sur dix.'],
          de: ['Angkor-Pass, drei Tage', 'Drei Tempeltage innerhalb von zehn.'],
          es: ['Pase de Angkor, tres días', 'Tres días de templos en diez.'],
          vi: ['Vé Angkor ba ngày', 'Ba ngày thăm đền trong mười ngày.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Temple Days guides',
        componentType: 'guide',
        components: ['Demo guide at Angkor, one day'],
        rates: ({ years, componentId }) => ({
          ...bothYears(years),
          currency: 'USD',
          basis: 'unit',
          prices: [
            flatPrice('USD', { componentId: componentId('Demo guide at Angkor, one day'), kind: 'unit', amount: 45 }),
          ],
        }),
      },
      {
        name: 'Demo Temple Days passes',
        componentType: 'fee',
        components: ['Demo Angkor pass, three days'],
        rates: ({ years, componentId }) => ({
          ...bothYears(years),
          currency: 'USD',
          basis: 'person',
          prices: [
            flatPrice('USD', { componentId: componentId('Demo Angkor pass, three days'), kind: 'person', amount: 62 }),
          ],
          ...childrenAt('0'),
        }),
      },
    ],
  },
  {
    name: 'Demo Peninsula House',
    kind: 'hotel',
    country: 'Laos',
    city: 'Luang Prabang',
    languages: ['en', 'fr', 'lo'],
    components: [
      {
        name: 'Demo Peninsula House, Luang Prabang',
        type: 'accommodation',
        place: 'Luang Prabang',
        picture: 'stupa-dawn',
        texts: {
          en: ['Peninsula House, Luang Prabang', 'A merchant’s house between two rivers; the monks pass at six.'],
          fr: [
            'Peninsula House, Luang Prabang',
            'Une maison de marchand entre deux rivières ; les moines passent à six heures.',
          ],
          de: [
            'Peninsula House, Luang Prabang',
            'Ein Kaufmannshaus zwischen zwei Flüssen; um sechs kommen die Mönche vorbei.',
          ],
          es: ['Peninsula House, Luang Prabang', 'Una casa de mercader entre dos ríos; los monjes pasan a las seis.'],
          vi: ['Peninsula House, Luang Prabang', 'Nhà buôn xưa giữa hai dòng sông; sáu giờ sáng các sư đi qua.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Peninsula House rooms',
        componentType: 'accommodation',
        components: ['Demo Peninsula House, Luang Prabang'],
        rates: ({ years }) => ({
          ...seasonal(years),
          currency: 'USD',
          basis: 'room_night',
          commissionPercent: '10',
          roomTypes: [deluxe],
          prices: roomPrices('USD', {
            High: { deluxe: { SGL: 110, DBL: 120, TWN: 120, TPL: 155 } },
            Low: { deluxe: { SGL: 78, DBL: 88, TWN: 88, TPL: 118 } },
          }),
          ...childrenOfHotels,
        }),
      },
    ],
  },
  {
    name: 'Demo Mekong Boats',
    kind: 'transport',
    country: 'Laos',
    city: 'Luang Prabang',
    languages: ['en', 'lo'],
    components: [
      {
        name: 'Demo boat to Pak Ou',
        type: 'transport',
        place: 'Pak Ou',
        picture: 'river-golden',
        peopleMax: 10,
        texts: {
          en: ['Boat to the Pak Ou caves', 'A slow boat up the Mekong, with a stop at a weaving village.'],
          fr: [
            'Bateau pour les grottes de Pak Ou',
            'Un bateau lent sur le Mékong, avec halte dans un village de tisserands.',
          ],
          de: ['Boot zu den Höhlen von Pak Ou', 'Ein langsames Boot den Mekong hinauf, mit Halt in einem Weberdorf.'],
          es: ['Barco a las cuevas de Pak Ou', 'Un barco lento Mekong arriba, con parada en un pueblo de tejedoras.'],
          vi: ['Thuyền lên hang Pak Ou', 'Thuyền chậm ngược Mê Kông, ghé một làng dệt.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Mekong Boats prices',
        componentType: 'transport',
        components: ['Demo boat to Pak Ou'],
        rates: ({ years, componentId }) => ({
          ...bothYears(years),
          currency: 'USD',
          basis: 'unit',
          tiers: [
            { from: 1, to: 4 },
            { from: 5, to: 10 },
          ],
          prices: tieredPrices('USD', {
            componentId: componentId('Demo boat to Pak Ou'),
            kind: 'unit',
            tiers: [
              [1, 4, 60],
              [5, 10, 85],
            ],
          }),
        }),
      },
    ],
  },
]
