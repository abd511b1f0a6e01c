import type { cambodiaCulture } from '../cambodiaCulture'
import type { DemoTranslation } from './demoTranslation'
import { usualExclusionsIn } from './usualExclusionsIn'

export const cambodiaCultureFr: DemoTranslation<typeof cambodiaCulture> = {
  title: 'Avant et après Angkor',
  shortDescription:
    'Phnom Penh, les temples de brique de Sambor Prei Kuk et quatre jours à Siem Reap avec un historien de l’art : l’histoire khmère dans le bon ordre.',
  description:
    'La plupart des voyageurs voient Angkor d’abord, et le reste pas du tout. Commencez plutôt par Phnom Penh, où se trouvent les plus belles statues ; poursuivez par les tours du VIIe siècle, dans la forêt, dont Angkor s’est instruit ; et vous voilà à Siem Reap, capable de lire ce que vous voyez.\n\nVotre guide est historien de l’art, et s’y entend pour partir tôt.',
  seasonality: 'Idéal de novembre à février',
  highlights: [
    'Le Musée national avant l’affluence',
    'Sambor Prei Kuk, des tours octogonales que les arbres tiennent debout',
    'Angkor Vat par la porte de l’est, à l’heure où personne n’entre par là',
    'Kampong Khleang, une ville sur des pilotis de dix mètres',
  ],
  inclusions: [
    'Sept nuits dans de petits hôtels, petit-déjeuner compris',
    'Voiture privée avec chauffeur, guide historien de l’art du 2e au 7e jour',
    'Billet de trois jours pour Angkor et toutes les autres entrées',
    'Bateau sur le Tonlé Sap, trajets en tuk-tuk à Siem Reap',
    'Les repas indiqués, de l’eau et des serviettes fraîches tout au long du voyage',
  ],
  exclusions: usualExclusionsIn.fr,
  days: [
    {
      title: 'Arrivée à Phnom Penh',
      place: 'Phnom Penh',
      description:
        'Depuis le nouvel aéroport, la route suit le fleuve jusqu’à la ville. Votre hôtel est une villa coloniale, avec une piscine sous les frangipaniers. À cinq heures, un bateau vous emmène, un verre à la main, là où se rejoignent le Mékong, le Tonlé Sap et le Bassac.',
      overnight: 'Hôtel dans une villa coloniale, Phnom Penh',
    },
    {
      title: 'Sol d’argent, rois de pierre',
      place: 'Phnom Penh',
      description:
        'Au Musée national, votre guide vous montre huit statues et vous laisse trouver la neuvième. Le Palais royal vient ensuite. L’après-midi est consacré à Tuol Sleng, l’école devenue prison ; c’est éprouvant, c’est important, et vous pouvez sortir à tout moment.',
      overnight: 'Hôtel dans une villa coloniale, Phnom Penh',
    },
    {
      title: 'Des tours dans la forêt',
      place: 'Sambor Prei Kuk',
      description:
        'À trois heures au nord, la route entre au pays des palmiers à sucre. Sambor Prei Kuk fut une capitale cinq siècles avant Angkor Vat : une centaine de temples de brique, certains portés par les racines qui les ont brisés. Les villageois préparent votre dîner et jouent une musique que la plupart tiennent de leur grand-père.',
      overnight: 'Lodge au bord de la rivière, Kampong Thom',
    },
    {
      title: 'Sur la route royale',
      place: 'Kampong Kdei et Siem Reap',
      description:
        'L’ancienne voie des rois franchit toujours la rivière à Kampong Kdei, sur un pont du XIIe siècle que gardent des serpents à neuf têtes. Vous arrivez à Siem Reap pour un déjeuner tardif. Le coucher du soleil se regarde depuis le Srah Srang, qui fut un bain royal.',
      overnight: 'Hôtel de charme avec jardin, Siem Reap',
    },
    {
      title: 'Angkor Vat et les tours qui sourient',
      place: 'Angkor',
      description:
        'En tuk-tuk dans la nuit jusqu’à la porte de l’est, et vous entrez dans Angkor Vat par-derrière pendant que la foule regarde la façade. Après le petit-déjeuner au bord des douves viennent les galeries, sans hâte. En fin d’après-midi, deux cents visages de pierre vous contemplent du haut du Bayon.',
      overnight: 'Hôtel de charme avec jardin, Siem Reap',
    },
    {
      title: 'Grès rose et rivière sculptée',
      place: 'Banteay Srei et Kbal Spean',
      description:
        'Banteay Srei est assez petit pour qu’on le regarde vraiment, son grès taillé comme du bois de santal. Plus loin, un sentier monte à travers la forêt jusqu’à Kbal Spean, où le lit même de la rivière fut sculpté pour que l’eau soit sacrée. Vous finissez à Ta Prohm, au moment où les portes vont fermer.',
      overnight: 'Hôtel de charme avec jardin, Siem Reap',
    },
    {
      title: 'Le lac qui respire',
      place: 'Kampong Khleang',
      description:
        'Une fois l’an, le Tonlé Sap inverse son cours et le lac devient cinq fois plus grand. Les maisons de Kampong Khleang l’attendent sur leurs pilotis de dix mètres. Un bateau de bois vous fait traverser la ville jusqu’aux eaux libres ; à midi, du poisson, bien sûr, à l’étage d’une maison familiale.',
      overnight: 'Hôtel de charme avec jardin, Siem Reap',
    },
    {
      title: 'Au revoir',
      place: 'Siem Reap',
      description:
        'Une matinée à votre guise, peut-être chez les tisserandes de soie ou au bord de la piscine. L’aéroport se trouve à cinquante minutes à l’est de la ville ; votre chauffeur sait quand partir.',
      overnight: null,
    },
  ],
  variants: [
    { name: 'Classique', summary: 'De petits hôtels avec piscine.' },
    { name: 'Confort', summary: 'Des suites, et un dîner privé parmi les ruines.' },
  ],
}
