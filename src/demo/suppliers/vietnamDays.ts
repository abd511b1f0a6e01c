import { flatPrice, tieredPrices } from './demoPrices'
import { childrenAt } from './demoRules'
import type { DemoSupplier } from './demoSupplier'
import { bothYears } from './demoYears'

const workshop = 'Demo lantern workshop, Hoi An'

/** What fills the days in Vietnam: guides, walks, kitchens, tables and tickets. */
export const vietnamDays: readonly DemoSupplier[] = [
  {
    name: 'Demo Guides of Three Regions',
    kind: 'guide_agency',
    country: 'Vietnam',
    city: 'Hanoi',
    languages: ['en', 'fr', 'de', 'es', 'vi'],
    components: [
      {
        name: 'Demo guide in Vietnam, one day',
        type: 'guide',
        place: null,
        picture: null,
        texts: {
          en: ['Private guide', 'Somebody from the place who knows when to be silent.'],
          fr: ['Guide privé', 'Quelqu’un du lieu, qui sait aussi se taire.'],
          de: ['Eigener Reiseleiter', 'Jemand von hier, der auch schweigen kann.'],
          es: ['Guía privado', 'Alguien del lugar que también sabe callar.'],
          vi: ['Hướng dẫn viên riêng', 'Người địa phương, biết lúc nào nên im lặng.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Guides of Three Regions days',
        componentType: 'guide',
        components: ['Demo guide in Vietnam, one day'],
        rates: ({ years, componentId }) => ({
          ...bothYears(years),
          currency: 'VND',
          basis: 'unit',
          tiers: [
            { from: 1, to: 6 },
            { from: 7, to: 16 },
          ],
          prices: tieredPrices('VND', {
            componentId: componentId('Demo guide in Vietnam, one day'),
            kind: 'unit',
            tiers: [
              [1, 6, 950_000],
              [7, 16, 1_200_000],
            ],
          }),
        }),
      },
    ],
  },
  {
    name: 'Demo Walks and Kitchens',
    kind: 'activity',
    country: 'Vietnam',
    city: 'Hoi An',
    languages: ['en', 'vi'],
    components: [
      {
        name: 'Demo street food walk, Hanoi',
        type: 'activity',
        place: 'Hanoi',
        picture: 'market-night',
        texts: {
          en: ['Street food walk', 'Five counters in one evening, none of them in a guidebook.'],
          fr: ['Promenade gourmande', 'Cinq comptoirs en une soirée, aucun dans les guides.'],
          de: ['Spaziergang durch die Garküchen', 'Fünf Theken an einem Abend, keine davon im Reiseführer.'],
          es: ['Paseo de comida callejera', 'Cinco puestos en una noche, ninguno en las guías.'],
          vi: ['Dạo phố ăn vặt', 'Năm quán trong một tối, không quán nào có trong sách.'],
        },
      },
      {
        name: 'Demo cooking class, Tra Que',
        type: 'activity',
        place: 'Tra Que',
        picture: 'delta-dawn',
        texts: {
          en: ['Cooking in the herb gardens', 'Plant a row, cook what you cut, eat it under the mango tree.'],
          fr: ['Cuisine au jardin des herbes', 'Plantez un rang, cuisinez votre récolte, mangez sous le manguier.'],
          de: [
            'Kochen in den Kräutergärten',
            'Eine Reihe pflanzen, kochen, was man schnitt, essen unter dem Mangobaum.',
          ],
          es: ['Cocina en los huertos', 'Plante una hilera, cocine lo cortado y coma bajo el mango.'],
          vi: ['Nấu ăn giữa vườn rau', 'Trồng một luống, nấu thứ vừa cắt, ăn dưới bóng xoài.'],
        },
      },
      {
        name: workshop,
        type: 'activity',
        place: 'Hoi An',
        picture: 'lanterns-dusk',
        texts: {
          en: ['Lantern workshop', 'Two hours with a lantern maker; yours folds flat for the suitcase.'],
          fr: ['Atelier de lanternes', 'Deux heures chez un artisan ; la vôtre se plie pour la valise.'],
          de: ['Laternen basteln', 'Zwei Stunden beim Laternenmacher; Ihre passt gefaltet in den Koffer.'],
          es: ['Taller de faroles', 'Dos horas con un artesano; el suyo se pliega para la maleta.'],
          vi: ['Làm đèn lồng', 'Hai giờ với nghệ nhân; chiếc của bạn gấp gọn vào vali.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Walks and Kitchens prices',
        componentType: 'activity',
        components: ['Demo street food walk, Hanoi', 'Demo cooking class, Tra Que', workshop],
        rates: ({ years, componentId }) => ({
          ...bothYears(years),
          currency: 'VND',
          basis: 'person',
          tiers: [
            { from: 1, to: 2 },
            { from: 3, to: 6 },
            { from: 7, to: 16 },
          ],
          prices: [
            ...tieredPrices('VND', {
              componentId: componentId('Demo street food walk, Hanoi'),
              kind: 'person',
              tiers: [
                [1, 2, 850_000],
                [3, 6, 700_000],
                [7, 16, 600_000],
              ],
            }),
            ...tieredPrices('VND', {
              componentId: componentId('Demo cooking class, Tra Que'),
              kind: 'person',
              tiers: [
                [1, 2, 1_100_000],
                [3, 6, 900_000],
                [7, 16, 750_000],
              ],
            }),
            flatPrice('VND', { componentId: componentId(workshop), kind: 'person', amount: 450_000 }),
          ],
          ...childrenAt('60'),
          freeOnePer: 15,
          freeMax: 1,
        }),
      },
    ],
  },
  {
    name: 'Demo Court Kitchen',
    kind: 'restaurant',
    country: 'Vietnam',
    city: 'Hue',
    languages: ['vi', 'en'],
    components: [
      {
        name: 'Demo court dinner, Hue',
        type: 'meal',
        place: 'Hue',
        picture: null,
        texts: {
          en: ['Dinner of the old court', 'Nine small dishes in a garden house.'],
          fr: ['Dîner de l’ancienne cour', 'Neuf petits plats dans une maison-jardin.'],
          de: ['Abendessen des alten Hofs', 'Neun kleine Gerichte in einem Gartenhaus.'],
          es: ['Cena de la antigua corte', 'Nueve platillos en una casa con jardín.'],
          vi: ['Bữa tối cung đình', 'Chín món nhỏ trong một ngôi nhà vườn.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Court Kitchen menus',
        componentType: 'meal',
        components: ['Demo court dinner, Hue'],
        rates: ({ years, componentId }) => ({
          ...bothYears(years),
          currency: 'VND',
          basis: 'person',
          prices: [
            flatPrice('VND', { componentId: componentId('Demo court dinner, Hue'), kind: 'person', amount: 650_000 }),
          ],
          ...childrenAt('50'),
        }),
      },
    ],
  },
  {
    name: 'Demo Sights Authority',
    kind: 'authority',
    country: 'Vietnam',
    city: 'Hue',
    languages: ['vi'],
    components: [
      {
        name: 'Demo entrance fees, Hue',
        type: 'fee',
        place: 'Hue',
        picture: null,
        texts: {
          en: ['Citadel and royal tombs', 'Entrance to the citadel and two tombs.'],
          fr: ['Citadelle et tombeaux royaux', 'Entrée de la citadelle et de deux tombeaux.'],
          de: ['Zitadelle und Königsgräber', 'Eintritt in die Zitadelle und zwei Grabanlagen.'],
          es: ['Ciudadela y tumbas reales', 'Entrada a la ciudadela y a dos tumbas.'],
          vi: ['Đại Nội và lăng tẩm', 'Vé Đại Nội và hai lăng.'],
        },
      },
      {
        name: 'Demo entrance fee, My Son',
        type: 'fee',
        place: 'My Son',
        picture: null,
        texts: {
          en: ['My Son sanctuary', 'Entrance, the electric car and the dance at nine.'],
          fr: ['Sanctuaire de My Son', 'Entrée, voiturette électrique et danse de neuf heures.'],
          de: ['Heiligtum My Son', 'Eintritt, Elektrowagen und der Tanz um neun.'],
          es: ['Santuario de My Son', 'Entrada, coche eléctrico y la danza de las nueve.'],
          vi: ['Thánh địa Mỹ Sơn', 'Vé vào, xe điện và suất múa chín giờ.'],
        },
      },
    ],
    cards: [
      {
        name: 'Demo Sights Authority tickets',
        componentType: 'fee',
        components: ['Demo entrance fees, Hue', 'Demo entrance fee, My Son'],
        rates: ({ years, componentId }) => ({
          ...bothYears(years),
          currency: 'VND',
          basis: 'person',
          prices: [
            flatPrice('VND', { componentId: componentId('Demo entrance fees, Hue'), kind: 'person', amount: 420_000 }),
            flatPrice('VND', {
              componentId: componentId('Demo entrance fee, My Son'),
              kind: 'person',
              amount: 150_000,
            }),
          ],
          ...childrenAt('20'),
        }),
      },
    ],
  },
]
