import { roomPrices } from './demoPrices'
import { childrenOfHotels, roomTypes, seasonal, tetSurcharge, turnOfTheYearSurcharge } from './demoRules'
import type { DemoSupplier } from './demoSupplier'
import { bothYears } from './demoYears'

const hotel = (given: Pick<DemoSupplier, 'name' | 'city' | 'components' | 'cards' | 'allocations'>): DemoSupplier => ({
  kind: 'hotel',
  country: 'Vietnam',
  languages: ['en', 'vi'],
  ...given,
})

const { deluxe, suite, cabin } = roomTypes

/** Where the demo's travelers sleep in Vietnam: in every town a simpler house paid in dong, and a finer one in dollars. */
export const vietnamHotels: readonly DemoSupplier[] = [
  hotel({
    name: 'Demo Old Quarter Hotel',
    city: 'Hanoi',
    components: [
      {
        name: 'Demo Old Quarter Hotel, Hanoi',
        type: 'accommodation',
        place: 'Hanoi',
        picture: 'market-dusk',
        texts: {
          en: [
            'Old Quarter Hotel, Hanoi',
            'Thirty rooms in a narrow house, two streets from the lake; breakfast on the roof.',
          ],
          fr: [
            'Old Quarter Hotel, Hanoï',
            'Trente chambres dans une maison étroite, à deux rues du lac ; petit-déjeuner sur le toit.',
          ],
          de: [
            'Old Quarter Hotel, Hanoi',
            'Dreißig Zimmer in einem schmalen Haus, zwei Straßen vom See; Frühstück auf dem Dach.',
          ],
          es: [
            'Old Quarter Hotel, Hanói',
            'Treinta habitaciones en una casa estrecha, a dos calles del lago; desayuno en la azotea.',
          ],
          vi: [
            'Khách sạn Phố Cổ, Hà Nội',
            'Ba mươi phòng trong ngôi nhà ống, cách hồ hai con phố; ăn sáng trên sân thượng.',
          ],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Old Quarter Hotel rooms',
        componentType: 'accommodation',
        components: ['Demo Old Quarter Hotel, Hanoi'],
        rates: ({ years }) => ({
          ...seasonal(years),
          currency: 'VND',
          basis: 'room_night',
          roomTypes: [deluxe],
          prices: roomPrices('VND', {
            High: { deluxe: { SGL: 1_350_000, DBL: 1_500_000, TWN: 1_500_000, TPL: 1_950_000, extra_bed: 450_000 } },
            Low: { deluxe: { SGL: 1_100_000, DBL: 1_250_000, TWN: 1_250_000, TPL: 1_650_000, extra_bed: 400_000 } },
          }),
          ...childrenOfHotels,
          surcharges: tetSurcharge(years, 600_000),
        }),
      },
    ],
    allocations: [{ component: 'Demo Old Quarter Hotel, Hanoi', units: 6, releaseDays: 14 }],
  }),
  hotel({
    name: 'Demo West Lake Residence',
    city: 'Hanoi',
    components: [
      {
        name: 'Demo West Lake Residence, Hanoi',
        type: 'accommodation',
        place: 'Hanoi',
        picture: 'stupa-day',
        texts: {
          en: ['West Lake Residence, Hanoi', 'Large quiet rooms above the water, a garden and a pool.'],
          fr: [
            'West Lake Residence, Hanoï',
            'De grandes chambres calmes au-dessus de l’eau, un jardin et une piscine.',
          ],
          de: ['West Lake Residence, Hanoi', 'Große ruhige Zimmer über dem Wasser, ein Garten und ein Pool.'],
          es: ['West Lake Residence, Hanói', 'Habitaciones amplias y tranquilas sobre el agua, jardín y piscina.'],
          vi: ['West Lake Residence, Hà Nội', 'Phòng rộng yên tĩnh bên mặt nước, có vườn và hồ bơi.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo West Lake Residence rooms',
        componentType: 'accommodation',
        components: ['Demo West Lake Residence, Hanoi'],
        rates: ({ years }) => ({
          ...seasonal(years),
          currency: 'USD',
          basis: 'room_night',
          commissionPercent: '15',
          roomTypes: [deluxe, suite],
          prices: roomPrices('USD', {
            High: { deluxe: { SGL: 130, DBL: 145, TWN: 145, TPL: 190 }, suite: { SGL: 210, DBL: 225, TPL: 275 } },
            Low: { deluxe: { SGL: 105, DBL: 120, TWN: 120, TPL: 160 }, suite: { SGL: 170, DBL: 185, TPL: 230 } },
          }),
          ...childrenOfHotels,
          surcharges: [...tetSurcharge(years, 4_000), ...turnOfTheYearSurcharge(years, 3_500)],
        }),
      },
    ],
  }),
  hotel({
    name: 'Demo Bay Cruises',
    city: 'Hai Phong',
    components: [
      {
        name: 'Demo Bay Cruise, one night',
        type: 'accommodation',
        place: 'Lan Ha Bay',
        picture: 'bay-golden',
        texts: {
          en: [
            'One night on Lan Ha Bay',
            'A boat of twelve cabins, full board, kayaks and a cove of its own to anchor in.',
          ],
          fr: [
            'Une nuit dans la baie de Lan Ha',
            'Un bateau de douze cabines, pension complète, kayaks et une crique pour mouiller.',
          ],
          de: [
            'Eine Nacht in der Lan-Ha-Bucht',
            'Ein Boot mit zwölf Kabinen, Vollpension, Kajaks und eine eigene Ankerbucht.',
          ],
          es: [
            'Una noche en la bahía de Lan Ha',
            'Un barco de doce camarotes, pensión completa, kayaks y una cala donde fondear.',
          ],
          vi: ['Một đêm trên vịnh Lan Hạ', 'Du thuyền mười hai phòng, trọn bữa, chèo kayak và neo trong vụng riêng.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Bay Cruises cabins',
        componentType: 'accommodation',
        components: ['Demo Bay Cruise, one night'],
        rates: ({ years }) => ({
          ...seasonal(years),
          currency: 'USD',
          basis: 'person_night',
          roomTypes: [cabin, suite],
          prices: roomPrices('USD', {
            High: {
              cabin: { twin_share: 165, single_supplement: 90, triple_reduction: 20 },
              suite: { twin_share: 235, single_supplement: 150, triple_reduction: 25 },
            },
            Low: {
              cabin: { twin_share: 135, single_supplement: 75, triple_reduction: 15 },
              suite: { twin_share: 195, single_supplement: 125, triple_reduction: 20 },
            },
          }),
          ...childrenOfHotels,
          closures: [
            { kind: 'blackout', from: `${years.second}-08-10`, to: `${years.second}-08-20`, reason: 'In dock' },
          ],
        }),
      },
    ],
  }),
  hotel({
    name: 'Demo Perfume River Garden',
    city: 'Hue',
    components: [
      {
        name: 'Demo Perfume River Garden, Hue',
        type: 'accommodation',
        place: 'Hue',
        picture: 'river-golden',
        texts: {
          en: ['Perfume River Garden, Hue', 'Low houses among fruit trees; bicycles stand by the gate.'],
          fr: [
            'Perfume River Garden, Hué',
            'Des maisons basses parmi les arbres fruitiers ; les vélos attendent au portail.',
          ],
          de: ['Perfume River Garden, Hue', 'Flache Häuser unter Obstbäumen; Fahrräder stehen am Tor.'],
          es: ['Perfume River Garden, Hue', 'Casas bajas entre frutales; las bicicletas esperan en la puerta.'],
          vi: ['Vườn Sông Hương, Huế', 'Những ngôi nhà thấp giữa vườn cây trái; xe đạp để sẵn ngoài cổng.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Perfume River Garden rooms',
        componentType: 'accommodation',
        components: ['Demo Perfume River Garden, Hue'],
        rates: ({ years }) => ({
          ...bothYears(years),
          currency: 'VND',
          basis: 'room_night',
          roomTypes: [deluxe],
          seasons: [{ name: 'All year', from: `${years.first}-01-01`, to: years.end }],
          prices: roomPrices('VND', {
            'All year': { deluxe: { SGL: 1_150_000, DBL: 1_300_000, TWN: 1_300_000, TPL: 1_700_000 } },
          }),
          ...childrenOfHotels,
          surcharges: tetSurcharge(years, 350_000),
          closures: [
            {
              kind: 'stop_sell',
              from: `${years.second}-04-24`,
              to: `${years.second}-05-03`,
              reason: 'Sold out (festival)',
            },
          ],
        }),
      },
    ],
  }),
]
