import { roomPrices } from './demoPrices'
import { childrenOfHotels, roomTypes, seasonal, tetSurcharge, turnOfTheYearSurcharge } from './demoRules'
import type { DemoSupplier } from './demoSupplier'

const { deluxe, suite } = roomTypes

const riverside = 'Demo Lantern Riverside, Hoi An'

/** The finer houses of central Vietnam, and the one by the river whose next prices are already on the table. */
export const vietnamCentre: readonly DemoSupplier[] = [
  {
    name: 'Demo Citadel Villas',
    kind: 'hotel',
    country: 'Vietnam',
    city: 'Hue',
    languages: ['en', 'fr', 'vi'],
    components: [
      {
        name: 'Demo Citadel Villas, Hue',
        type: 'accommodation',
        place: 'Hue',
        picture: 'temple-golden',
        texts: {
          en: ['Citadel Villas, Hue', 'Twelve villas inside the old walls, each round a courtyard with a pond.'],
          fr: ['Citadel Villas, Hué', 'Douze villas dans les anciens remparts, chacune autour d’une cour avec bassin.'],
          de: ['Citadel Villas, Hue', 'Zwölf Villen in den alten Mauern, jede um einen Hof mit Teich.'],
          es: ['Citadel Villas, Hue', 'Doce villas dentro de las murallas, cada una en torno a un patio con estanque.'],
          vi: ['Biệt thự Kinh Thành, Huế', 'Mười hai biệt thự trong thành cổ, mỗi căn quanh một sân có hồ sen.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Citadel Villas rooms',
        componentType: 'accommodation',
        components: ['Demo Citadel Villas, Hue'],
        rates: ({ years }) => ({
          ...seasonal(years),
          currency: 'USD',
          basis: 'room_night',
          commissionPercent: '12.5',
          roomTypes: [deluxe, suite],
          prices: roomPrices('USD', {
            High: { deluxe: { SGL: 140, DBL: 155, TWN: 155, TPL: 205 }, suite: { SGL: 225, DBL: 240, TPL: 290 } },
            Low: { deluxe: { SGL: 115, DBL: 128, TWN: 128, TPL: 170 }, suite: { SGL: 185, DBL: 199, TPL: 245 } },
          }),
          ...childrenOfHotels,
          surcharges: turnOfTheYearSurcharge(years, 4_000),
        }),
      },
    ],
  },
  {
    name: 'Demo Lantern Riverside',
    kind: 'hotel',
    country: 'Vietnam',
    city: 'Hoi An',
    languages: ['en', 'fr', 'de', 'vi'],
    components: [
      {
        name: riverside,
        type: 'accommodation',
        place: 'Hoi An',
        picture: 'lanterns-golden',
        texts: {
          en: ['Lantern Riverside, Hoi An', 'A small hotel on the Thu Bon, ten minutes on foot from the old town.'],
          fr: [
            'Lantern Riverside, Hoi An',
            'Un petit hôtel au bord de la Thu Bon, à dix minutes à pied de la vieille ville.',
          ],
          de: ['Lantern Riverside, Hoi An', 'Ein kleines Hotel am Thu Bon, zehn Minuten zu Fuß von der Altstadt.'],
          es: [
            'Lantern Riverside, Hoi An',
            'Un pequeño hotel junto al Thu Bon, a diez minutos a pie del casco antiguo.',
          ],
          vi: ['Lantern Riverside, Hội An', 'Khách sạn nhỏ bên sông Thu Bồn, cách phố cổ mười phút đi bộ.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Lantern Riverside rooms',
        componentType: 'accommodation',
        components: [riverside],
        rates: ({ years }) => ({
          ...seasonal(years),
          currency: 'VND',
          basis: 'room_night',
          roomTypes: [deluxe, suite],
          prices: roomPrices('VND', {
            High: {
              deluxe: { SGL: 1_750_000, DBL: 1_950_000, TWN: 1_950_000, TPL: 2_500_000, extra_bed: 500_000 },
              suite: { SGL: 2_600_000, DBL: 2_850_000, TPL: 3_400_000 },
            },
            Low: {
              deluxe: { SGL: 1_450_000, DBL: 1_600_000, TWN: 1_600_000, TPL: 2_100_000, extra_bed: 450_000 },
              suite: { SGL: 2_150_000, DBL: 2_350_000, TPL: 2_850_000 },
            },
          }),
          ...childrenOfHotels,
          surcharges: tetSurcharge(years, 700_000),
          minimumStays: [{ name: 'Two nights in high season', nightsMin: 2, season: 'High' }],
          stayPays: [
            { name: 'Stay four, pay three', stay: 4, pay: 3, timesMax: 2, scope: 'whole_stay', free: 'cheapest' },
          ],
        }),
        nextPercent: '8',
      },
    ],
    allocations: [{ component: riverside, units: 4, releaseDays: 21 }],
  },
  {
    name: 'Demo Thu Bon Villas',
    kind: 'hotel',
    country: 'Vietnam',
    city: 'Hoi An',
    languages: ['en', 'vi'],
    components: [
      {
        name: 'Demo Thu Bon Villas, Hoi An',
        type: 'accommodation',
        place: 'Hoi An',
        picture: 'delta-day',
        texts: {
          en: ['Thu Bon Villas, Hoi An', 'Villas with pools between rice and river; a shuttle runs to the lanterns.'],
          fr: [
            'Thu Bon Villas, Hoi An',
            'Des villas avec piscine entre rizières et fleuve ; une navette mène aux lanternes.',
          ],
          de: ['Thu Bon Villas, Hoi An', 'Villen mit Pool zwischen Reis und Fluss; ein Bus fährt zu den Laternen.'],
          es: [
            'Thu Bon Villas, Hoi An',
            'Villas con piscina entre arrozales y río; un transporte lleva hasta los faroles.',
          ],
          vi: ['Biệt thự Thu Bồn, Hội An', 'Biệt thự có hồ bơi giữa lúa và sông; có xe đưa vào phố đèn lồng.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Thu Bon Villas rooms',
        componentType: 'accommodation',
        components: ['Demo Thu Bon Villas, Hoi An'],
        rates: ({ years }) => ({
          ...seasonal(years),
          currency: 'USD',
          basis: 'room_night',
          roomTypes: [deluxe, suite],
          prices: roomPrices('USD', {
            High: { deluxe: { SGL: 175, DBL: 190, TWN: 190, TPL: 245 }, suite: { SGL: 270, DBL: 290, TPL: 345 } },
            Low: { deluxe: { SGL: 145, DBL: 158, TWN: 158, TPL: 205 }, suite: { SGL: 225, DBL: 242, TPL: 290 } },
          }),
          ...childrenOfHotels,
          surcharges: [...tetSurcharge(years, 4_500), ...turnOfTheYearSurcharge(years, 5_000)],
        }),
      },
    ],
  },
]
