import { roomPrices, tieredPrices } from './demoPrices'
import { childrenAt, childrenOfHotels, roomTypes, seasonal, turnOfTheYearSurcharge } from './demoRules'
import type { DemoSupplier } from './demoSupplier'
import { bothYears } from './demoYears'

const { deluxe, suite } = roomTypes

/** Suppliers in Thailand, paid in baht; one of their cards ran out last year. */
export const thailandSuppliers: readonly DemoSupplier[] = [
  {
    name: 'Demo Chao Phraya Hotel',
    kind: 'hotel',
    country: 'Thailand',
    city: 'Bangkok',
    languages: ['en', 'th'],
    components: [
      {
        name: 'Demo Chao Phraya Hotel, Bangkok',
        type: 'accommodation',
        place: 'Bangkok',
        picture: 'city-dusk',
        texts: {
          en: ['Chao Phraya Hotel, Bangkok', 'On the river, with a boat of its own to the palace.'],
          fr: ['Chao Phraya Hotel, Bangkok', 'Au bord du fleuve, avec son propre bateau pour le palais.'],
          de: ['Chao Phraya Hotel, Bangkok', 'Am Fluss, mit eigenem Boot zum Palast.'],
          es: ['Chao Phraya Hotel, Bangkok', 'Junto al río, con barco propio hasta el palacio.'],
          vi: ['Khách sạn Chao Phraya, Bangkok', 'Bên sông, có thuyền riêng sang hoàng cung.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Chao Phraya Hotel rooms',
        componentType: 'accommodation',
        components: ['Demo Chao Phraya Hotel, Bangkok'],
        rates: ({ years }) => ({
          ...seasonal(years),
          currency: 'THB',
          basis: 'room_night',
          roomTypes: [deluxe, suite],
          prices: roomPrices('THB', {
            High: {
              deluxe: { SGL: 3_900, DBL: 4_200, TWN: 4_200, TPL: 5_400 },
              suite: { SGL: 6_500, DBL: 6_900, TPL: 8_200 },
            },
            Low: {
              deluxe: { SGL: 3_100, DBL: 3_400, TWN: 3_400, TPL: 4_500 },
              suite: { SGL: 5_300, DBL: 5_700, TPL: 6_900 },
            },
          }),
          ...childrenOfHotels,
          surcharges: turnOfTheYearSurcharge(years, 150_000),
          stayPays: [
            {
              name: 'Stay three, pay two in low season',
              stay: 3,
              pay: 2,
              scope: 'each_season',
              free: 'last',
              season: 'Low',
            },
          ],
        }),
      },
    ],
    allocations: [{ component: 'Demo Chao Phraya Hotel, Bangkok', units: 5, releaseDays: 30 }],
  },
  {
    name: 'Demo Old Moat House',
    kind: 'hotel',
    country: 'Thailand',
    city: 'Chiang Mai',
    languages: ['en', 'th'],
    components: [
      {
        name: 'Demo Old Moat House, Chiang Mai',
        type: 'accommodation',
        place: 'Chiang Mai',
        picture: 'stupa-dusk',
        texts: {
          en: ['Old Moat House, Chiang Mai', 'A teak house round a frangipani tree, inside the moat.'],
          fr: ['Old Moat House, Chiang Mai', 'Une maison en teck autour d’un frangipanier, dans les douves.'],
          de: ['Old Moat House, Chiang Mai', 'Ein Teakhaus um einen Frangipanibaum, innerhalb des Grabens.'],
          es: ['Old Moat House, Chiang Mai', 'Una casa de teca en torno a un frangipani, dentro del foso.'],
          vi: ['Old Moat House, Chiang Mai', 'Nhà gỗ tếch quanh cây sứ, trong lòng hào cổ.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Old Moat House rooms (ran out)',
        componentType: 'accommodation',
        components: ['Demo Old Moat House, Chiang Mai'],
        rates: ({ years: { last, first } }) => ({
          validFrom: `${last}-01-01`,
          validTo: `${first}-01-01`,
          currency: 'THB',
          basis: 'room_night',
          roomTypes: [deluxe],
          seasons: [{ name: 'All year', from: `${last}-01-01`, to: `${first}-01-01` }],
          prices: roomPrices('THB', { 'All year': { deluxe: { SGL: 1_900, DBL: 2_200, TWN: 2_200, TPL: 2_900 } } }),
          ...childrenOfHotels,
        }),
      },
    ],
  },
  {
    name: 'Demo Klong Days',
    kind: 'activity',
    country: 'Thailand',
    city: 'Bangkok',
    languages: ['en', 'th', 'de'],
    components: [
      {
        name: 'Demo canal morning, Bangkok',
        type: 'activity',
        place: 'Bangkok',
        picture: 'river-dusk',
        texts: {
          en: ['Morning on the canals', 'A long-tail boat, an orchid grower, noodles from a paddled kitchen.'],
          fr: [
            'Matinée sur les canaux',
            'Une longue-queue, un planteur d’orchidées, des nouilles d’une cuisine à rames.',
          ],
          de: ['Vormittag auf den Kanälen', 'Ein Langboot, ein Orchideenzüchter, Nudeln aus der Ruderküche.'],
          es: ['Mañana en los canales', 'Una barca de cola larga, un cultivador de orquídeas y fideos a remo.'],
          vi: ['Buổi sáng trên kênh', 'Thuyền đuôi dài, vườn lan, bát mì từ căn bếp chèo tay.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Klong Days prices',
        componentType: 'activity',
        components: ['Demo canal morning, Bangkok'],
        rates: ({ years, componentId }) => ({
          ...bothYears(years),
          currency: 'THB',
          basis: 'person',
          tiers: [
            { from: 1, to: 2 },
            { from: 3, to: 8 },
          ],
          prices: tieredPrices('THB', {
            componentId: componentId('Demo canal morning, Bangkok'),
            kind: 'person',
            tiers: [
              [1, 2, 1_900],
              [3, 8, 1_400],
            ],
          }),
          ...childrenAt('50'),
        }),
      },
    ],
  },
]
