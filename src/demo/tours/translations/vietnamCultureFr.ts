import type { vietnamCulture } from '../vietnamCulture'
import type { DemoTranslation } from './demoTranslation'
import { usualExclusionsIn } from './usualExclusionsIn'

export const vietnamCultureFr: DemoTranslation<typeof vietnamCulture> = {
  title: 'Du fleuve Rouge à la ville des lanternes',
  shortDescription:
    'Hanoï, une nuit dans la baie de Lan Ha, Hué l’impériale et quatre soirées paisibles à Hoi An : le premier voyage au Vietnam que nous offririons à un ami.',
  description:
    'Deux anciennes capitales, une baie, et une ville qui éteint ses lampes électriques une fois par mois. Ce voyage suit l’histoire du pays du nord vers le centre et laisse aux matinées le temps d’un café, assis.\n\nVous voyagez en voiture privée, avec un guide dans chaque région ; vous ne prenez l’avion qu’une fois et franchissez le col des Nuages par la route, car c’est la vue qui compte.',
  seasonality: 'Idéal de février à avril et de septembre à octobre',
  highlights: [
    'Un petit bateau dans la baie de Lan Ha, à l’ancre loin de la foule',
    'Les tombeaux royaux de Hué avec un historien',
    'Le col des Nuages, en voiture ou à l’arrière d’un scooter d’époque',
    'Quatre nuits à Hoi An, le temps de se faire coudre un vêtement',
  ],
  inclusions: [
    'Neuf nuits dans les lieux indiqués, petit-déjeuner compris',
    'Voiture privée avec chauffeur tout au long du voyage',
    'Guides anglophones à Hanoï, Hué et Hoi An',
    'Une nuit à bord d’un petit bateau de croisière, en pension complète',
    'Vol de Hanoï à Hué avec 20 kg de bagages',
    'Entrées de toutes les visites décrites',
  ],
  exclusions: usualExclusionsIn.fr,
  days: [
    {
      title: 'Arrivée à Hanoï',
      place: 'Hanoï',
      description:
        'Votre chauffeur vous attend avec une pancarte à votre nom et vous conduit, par-delà le fleuve Rouge, dans le Vieux Quartier. L’après-midi est libre pour un premier tour du lac Hoan Kiem. Le soir, votre guide passe vous prendre pour un bol de bún chả et quelques mots sur les jours à venir.',
      overnight: 'Hôtel historique dans le Vieux Quartier, Hanoï',
    },
    {
      title: 'Mille ans dans une seule ville',
      place: 'Hanoï',
      description:
        'Le temple de la Littérature ouvre tôt, et c’est avant l’arrivée des classes qu’il est le plus beau. Viennent ensuite le musée d’Ethnographie, avec ses maisons villageoises reconstruites dans le jardin, et un café sous une mousse de jaune d’œuf. L’après-midi s’achève devant les marionnettes sur l’eau, un théâtre né dans les rizières inondées du delta.',
      overnight: 'Hôtel historique dans le Vieux Quartier, Hanoï',
    },
    {
      title: 'Cap sur la baie de Lan Ha',
      place: 'Archipel de Cat Ba',
      description:
        'Deux heures et demie d’autoroute mènent au port, et à midi un bateau d’une douzaine de cabines largue les amarres. Lan Ha s’étend au sud de la baie d’Ha Long : les mêmes tours de calcaire, bien moins de navires. Vous nagez ou glissez en kayak sous une arche basse, et le dîner est servi au mouillage.',
      overnight: 'Cabine avec balcon sur un petit bateau de croisière',
    },
    {
      title: 'Le matin sur l’eau, le soir à Hué',
      place: 'Baie de Lan Ha et Hué',
      description:
        'Tai-chi sur le pont pour les lève-tôt, puis une dernière heure parmi les fermes piscicoles flottantes avant que le bateau ne fasse demi-tour. De l’embarcadère, une voiture vous mène à l’aéroport et vous vous envolez pour Hué. La ville est plus calme que Hanoï : on le remarque dès le premier pont.',
      overnight: 'Hôtel-jardin au bord de la rivière des Parfums, Hué',
    },
    {
      title: 'Les derniers empereurs',
      place: 'Hué',
      description:
        'La citadelle de la dynastie Nguyen est à moitié ruine, à moitié restauration, et se lit mieux aux côtés d’un historien. Le bateau vous mène ensuite à la pagode Thien Mu, puis la voiture aux tombeaux de Minh Mang et de Tu Duc, conçus d’abord comme des jardins où vivre. Au dîner, ces nombreux petits plats qui ont fait la renommée de la cour.',
      overnight: 'Hôtel-jardin au bord de la rivière des Parfums, Hué',
    },
    {
      title: 'Par le col des Nuages',
      place: 'De Hué à Hoi An',
      description:
        'La route quitte les lagunes de Lang Co et monte à 496 mètres, là où se rencontrent le climat du nord et celui du sud. Au sommet se dressent les anciennes portes de la frontière, avec vue sur l’un et l’autre. Après le musée Cham de Da Nang, vous arrivez à Hoi An à temps pour voir s’allumer les lanternes.',
      overnight: 'Hôtel de charme au bord de la rivière, Hoi An',
    },
    {
      title: 'Un port que son fleuve a oublié',
      place: 'Hoi An',
      description:
        'Quand le Thu Bon s’est ensablé, le commerce est parti à Da Nang et les maisons des marchands sont restées telles quelles. Vous parcourez les vieilles rues avant l’ouverture des boutiques : le pont japonais, les maisons des congrégations chinoises, le mètre ruban d’un tailleur si le cœur vous en dit. L’après-midi appartient à la plage d’An Bang.',
      overnight: 'Hôtel de charme au bord de la rivière, Hoi An',
    },
    {
      title: 'My Son avant la chaleur',
      place: 'My Son et Hoi An',
      description:
        'Vous partez à six heures pour le sanctuaire des rois cham, à une heure dans les terres, au creux d’un cirque de collines vertes. Ses tours de brique furent élevées entre le IVe et le XIIIe siècle, sans mortier que l’on ait su trouver. Le retour se fait en partie par bateau, déjeuner à bord.',
      overnight: 'Hôtel de charme au bord de la rivière, Hoi An',
    },
    {
      title: 'Jardins d’herbes et après-midi libre',
      place: 'Tra Que et Hoi An',
      description:
        'À vélo à travers champs jusqu’à Tra Que, un village qui ne cultive que des herbes aromatiques et des salades, nourries d’algues de la lagune. Vous plantez un rang, cuisinez pour le déjeuner ce que vous avez cueilli, et l’on vous pardonne la forme de vos crêpes. Rien d’autre n’est prévu aujourd’hui.',
      overnight: 'Hôtel de charme au bord de la rivière, Hoi An',
    },
    {
      title: 'Au revoir au centre',
      place: 'Da Nang',
      description:
        'Un dernier petit-déjeuner au bord de l’eau. Votre chauffeur vous conduit à l’aéroport de Da Nang, à quarante minutes, pour votre vol de retour ou la suite du voyage vers la côte.',
      overnight: null,
    },
  ],
  variants: [
    { name: 'Classique', summary: 'De petits hôtels de caractère et une cabine standard dans la baie.' },
    {
      name: 'Confort',
      summary: 'Des chambres plus vastes, une suite sur le bateau et une villa au bord de la rivière à Hoi An.',
    },
  ],
  faq: [
    {
      question: 'Le rythme convient-il aux grands-parents et aux enfants ?',
      answer:
        'Oui. Aucun trajet ne dure plus de trois heures sans halte, la plupart des promenades sont à plat, et le guide abrège volontiers une matinée. À cause de la nuit à bord, nous conseillons ce voyage à partir de six ans.',
    },
    {
      question: 'Et si une tempête ferme la baie ?',
      answer:
        'La capitainerie décide au petit matin, le plus souvent entre juillet et septembre. Vous passez alors la nuit dans une maison tranquille de Ninh Binh, visitez en barque les grottes de Trang An, et nous vous remboursons la différence.',
    },
    {
      question: 'Faut-il un visa ?',
      answer:
        'Cela dépend de votre passeport. Beaucoup de voyageurs en sont dispensés jusqu’à 45 jours ; les autres obtiennent en ligne un visa électronique, en une semaine environ. Avant la réservation, nous vous disons ce qui vaut pour vous.',
    },
  ],
  metaTitle: 'Vietnam en dix jours : Hanoï, baie de Lan Ha, Hué, Hoi An',
  metaDescription:
    'Un voyage privé de Hanoï à Hoi An : une nuit dans la baie de Lan Ha, les tombeaux royaux de Hué, le col des Nuages et quatre soirées parmi les lanternes.',
}
