import type { laosFood } from '../laosFood'
import type { DemoTranslation } from './demoTranslation'
import { usualExclusionsIn } from './usualExclusionsIn'

export const laosFoodFr: DemoTranslation<typeof laosFood> = {
  title: 'Le riz gluant prend le train',
  shortDescription:
    'Vientiane, Vang Vieng et Luang Prabang le long de la nouvelle voie ferrée, avec chaque jour un marché, un fourneau ou une rivière. Pour les familles qui aiment bien manger.',
  description:
    'Le nouveau chemin de fer a fait de trois beaux endroits des voisins. Ce voyage prend une semaine pour deux heures de rail : marchés et nouilles à Vientiane, grottes et lagon bleu à Vang Vieng, repiquage du riz et étals de nuit à Luang Prabang.\n\nLes enfants roulent, pilent, pêchent et plient. Vous aussi, si le cœur vous en dit.',
  seasonality: 'Idéal de novembre à mars',
  highlights: [
    'Le marché du matin avec une cuisinière, et le panier au déjeuner',
    'Descente en bouée, grottes et lagon avec balançoire',
    'Les treize étapes du riz, dans une vraie ferme',
    'Deux trajets en train à travers quarante tunnels',
  ],
  inclusions: [
    'Sept nuits en chambres familiales, petit-déjeuner compris',
    'Billets de train, minibus privés avec sièges pour enfants',
    'Trois séances de cuisine et tous les repas indiqués',
    'Guide anglophone habitué aux familles tout au long du voyage',
    'La ferme du riz, les grottes et les cascades',
  ],
  exclusions: usualExclusionsIn.fr,
  days: [
    {
      title: 'Arrivée à Vientiane',
      place: 'Vientiane',
      description:
        'L’aéroport est à dix minutes de la ville, et votre guide apporte des fruits. La piscine d’abord. Le soir, toute la ville se promène au bord du Mékong, les enfants en tête sur leurs patins à roulettes, et vous vous joignez à elle, un épi de maïs grillé à la main.',
      overnight: 'Hôtel familial près du fleuve, Vientiane',
    },
    {
      title: 'Du marché au mortier',
      place: 'Vientiane',
      description:
        'Au marché, vous faites les courses avec une liste de choses à montrer du doigt. Dans la cuisine ouverte d’une cuisinière, chacun reçoit un mortier, et la salade de papaye pique autant que son auteur le décide. Le stupa doré du That Luang et un parc peuplé de géants de béton remplissent l’après-midi.',
      overnight: 'Hôtel familial près du fleuve, Vientiane',
    },
    {
      title: 'Une heure de train',
      place: 'Vang Vieng',
      description:
        'Il faut une heure au train pour atteindre les montagnes dressées derrière Vang Vieng comme un décor de théâtre. Vous passez un pont de bois, pédalez entre les champs et sautez de la balançoire du lagon bleu. Dîner au bord de la rivière, les pieds dans l’eau.',
      overnight: 'Bungalows au bord de la rivière, Vang Vieng',
    },
    {
      title: 'Dans la montagne, au fil de l’eau',
      place: 'Vang Vieng',
      description:
        'À Tham Nam, allongé dans une bouée, on se tire le long d’une corde jusque dans la colline, une lampe au front. Plus tard, les mêmes bouées vous portent sur la partie calme de la Nam Song. Une ferme de mûriers fait les meilleures crêpes de la vallée.',
      overnight: 'Bungalows au bord de la rivière, Vang Vieng',
    },
    {
      title: 'À travers les tunnels',
      place: 'Luang Prabang',
      description:
        'Comptez les tunnels en montant vers le nord : le record est de trente-huit. À Luang Prabang, un marché de nuit où l’on remplit son assiette pour trois fois rien, puis une rue d’étoffes et de lanternes.',
      overnight: 'Villa familiale avec jardin, Luang Prabang',
    },
    {
      title: 'Les treize étapes du riz',
      place: 'Luang Prabang',
      description:
        'Dans une ferme communautaire aux portes de la ville, vous vivez toute l’année en une matinée : labourer derrière un buffle, repiquer, couper, battre, piler et cuire à la vapeur. Ensuite, vous le mangez. La boue part au lavage, ou presque.',
      overnight: 'Villa familiale avec jardin, Luang Prabang',
    },
    {
      title: 'Cascades et dernier dîner',
      place: 'Kuang Si',
      description:
        'De bonne heure aux bassins turquoise de Kuang Si, avec des serviettes et un pique-nique de riz cuit dans le bambou. En fin d’après-midi, votre troisième leçon de cuisine : poisson en feuille de bananier, algues de rivière au sésame, riz gluant roulé en boulettes. Au dîner, ce que vous avez préparé.',
      overnight: 'Villa familiale avec jardin, Luang Prabang',
    },
    {
      title: 'Au revoir',
      place: 'Luang Prabang',
      description: 'Un café sur la presqu’île, une dernière mangue, et un quart d’heure jusqu’à l’aéroport.',
      overnight: null,
    },
  ],
  variants: [
    { name: 'Classique', summary: 'Des chambres familiales dans des hôtels accueillants.' },
    { name: 'Confort', summary: 'Des villas avec jardin et le train en première classe.' },
  ],
}
