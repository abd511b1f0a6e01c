import type { Language } from '@/src/domain/shared/language'

/** A word the demo catalog is sorted by: its name, which is the same in every language, and what is said of it. */
export type DemoTerm = { name: string; countryCode?: string; summary: Record<Language, string> }

/** The countries of the demo catalog. */
export const demoDestinations: readonly DemoTerm[] = [
  {
    name: 'Vietnam',
    countryCode: 'VN',
    summary: {
      en: 'Limestone bays, old capitals and three kitchens that do not agree.',
      fr: 'Des baies de calcaire, d’anciennes capitales et trois cuisines qui ne sont jamais d’accord.',
      de: 'Kalksteinbuchten, alte Hauptstädte und drei Küchen, die sich nicht einig sind.',
      es: 'Bahías de piedra caliza, antiguas capitales y tres cocinas que no se ponen de acuerdo.',
      vi: 'Những vịnh đá vôi, những kinh đô xưa và ba gian bếp chẳng bếp nào chịu giống bếp nào.',
    },
  },
  {
    name: 'Thailand',
    countryCode: 'TH',
    summary: {
      en: 'Mountain temples in the north, islands in the south, markets everywhere.',
      fr: 'Temples de montagne au nord, îles au sud, marchés partout.',
      de: 'Bergtempel im Norden, Inseln im Süden, Märkte überall.',
      es: 'Templos de montaña en el norte, islas en el sur, mercados por todas partes.',
      vi: 'Chùa trên núi phía bắc, đảo biển phía nam, chợ ở khắp nơi.',
    },
  },
  {
    name: 'Cambodia',
    countryCode: 'KH',
    summary: {
      en: 'Angkor, the great lake and a coast that is still quiet.',
      fr: 'Angkor, le grand lac et une côte encore paisible.',
      de: 'Angkor, der große See und eine Küste, an der es noch still ist.',
      es: 'Angkor, el gran lago y una costa todavía tranquila.',
      vi: 'Angkor, Biển Hồ và một dải bờ biển vẫn còn yên tĩnh.',
    },
  },
  {
    name: 'Laos',
    countryCode: 'LA',
    summary: {
      en: 'The Mekong, unhurried, between monasteries and waterfalls.',
      fr: 'Le Mékong, sans hâte, entre monastères et cascades.',
      de: 'Der Mekong, ohne Eile, zwischen Klöstern und Wasserfällen.',
      es: 'El Mekong, sin prisa, entre monasterios y cascadas.',
      vi: 'Dòng Mê Kông thong thả giữa những ngôi chùa và thác nước.',
    },
  },
]

/** The ways to travel that the demo catalog is filed under. */
export const demoStyles: readonly DemoTerm[] = [
  {
    name: 'Adventure',
    summary: {
      en: 'Days on foot, on the water and on small roads.',
      fr: 'Des journées à pied, sur l’eau et sur de petites routes.',
      de: 'Tage zu Fuß, auf dem Wasser und auf kleinen Straßen.',
      es: 'Días a pie, en el agua y por carreteras pequeñas.',
      vi: 'Những ngày đi bộ, trên sông nước và trên những con đường nhỏ.',
    },
  },
  {
    name: 'Beach',
    summary: {
      en: 'Time by the sea, with something to see behind it.',
      fr: 'Du temps au bord de la mer, et de quoi voir derrière la plage.',
      de: 'Zeit am Meer, und dahinter gibt es etwas zu sehen.',
      es: 'Tiempo junto al mar, con algo que ver tierra adentro.',
      vi: 'Thời gian bên biển, và sau lưng biển vẫn có điều để xem.',
    },
  },
  {
    name: 'Budget',
    summary: {
      en: 'Simple rooms, trains and good street food.',
      fr: 'Chambres simples, trains et bonne cuisine de rue.',
      de: 'Einfache Zimmer, Züge und gutes Essen von der Straße.',
      es: 'Habitaciones sencillas, trenes y buena comida callejera.',
      vi: 'Phòng giản dị, tàu hỏa và món ngon vỉa hè.',
    },
  },
  {
    name: 'Culture',
    summary: {
      en: 'Temples, old towns and people who explain them.',
      fr: 'Des temples, de vieilles villes et des gens qui les expliquent.',
      de: 'Tempel, alte Städte und Menschen, die sie erklären.',
      es: 'Templos, ciudades antiguas y personas que los explican.',
      vi: 'Đền chùa, phố cổ và những người biết kể chuyện về chúng.',
    },
  },
  {
    name: 'Family',
    summary: {
      en: 'Short drives, early suppers, things to touch.',
      fr: 'De courts trajets, des dîners tôt, des choses à toucher.',
      de: 'Kurze Fahrten, frühes Abendessen, Dinge zum Anfassen.',
      es: 'Trayectos cortos, cenas tempranas, cosas que tocar.',
      vi: 'Chặng xe ngắn, bữa tối sớm, nhiều thứ để chạm tay vào.',
    },
  },
  {
    name: 'Food',
    summary: {
      en: 'Markets, kitchens and the best counter in town.',
      fr: 'Les marchés, les cuisines et le meilleur comptoir de la ville.',
      de: 'Märkte, Küchen und die beste Theke der Stadt.',
      es: 'Mercados, cocinas y la mejor barra de la ciudad.',
      vi: 'Chợ, bếp và quầy hàng ngon nhất phố.',
    },
  },
  {
    name: 'Luxury',
    summary: {
      en: 'The finest houses, and nobody in a hurry.',
      fr: 'Les plus belles maisons, et personne de pressé.',
      de: 'Die feinsten Häuser, und niemand hat es eilig.',
      es: 'Las mejores casas, y nadie con prisa.',
      vi: 'Những nơi lưu trú đẹp nhất, và không ai vội vàng.',
    },
  },
]
