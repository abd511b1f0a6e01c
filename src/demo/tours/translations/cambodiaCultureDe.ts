import type { cambodiaCulture } from '../cambodiaCulture'
import type { DemoTranslation } from './demoTranslation'
import { usualExclusionsIn } from './usualExclusionsIn'

export const cambodiaCultureDe: DemoTranslation<typeof cambodiaCulture> = {
  title: 'Vor und nach Angkor',
  shortDescription:
    'Phnom Penh, die Ziegeltempel von Sambor Prei Kuk und vier Tage in Siem Reap mit einem Kunsthistoriker: die Geschichte der Khmer in der richtigen Reihenfolge.',
  description:
    'Die meisten sehen Angkor zuerst und den Rest gar nicht. Beginnen Sie lieber in Phnom Penh, wo die schönsten Statuen stehen; fahren Sie weiter zu den Türmen des siebten Jahrhunderts im Wald, von denen Angkor gelernt hat, und wenn Sie nach Siem Reap kommen, können Sie lesen, was Sie sehen.\n\nIhr Guide ist Kunsthistoriker und versteht sich darauf, früh aufzubrechen.',
  seasonality: 'Am schönsten von November bis Februar',
  highlights: [
    'Das Nationalmuseum, bevor es sich füllt',
    'Sambor Prei Kuk, achteckige Türme, von Bäumen zusammengehalten',
    'Angkor Wat durch das Osttor, zu einer Stunde, in der dort niemand hereinkommt',
    'Kampong Khleang, eine Stadt auf zehn Meter hohen Stelzen',
  ],
  inclusions: [
    'Sieben Nächte in kleinen Hotels, mit Frühstück',
    'Eigener Wagen mit Fahrer, kunsthistorischer Guide von Tag 2 bis Tag 7',
    'Dreitagespass für Angkor und alle anderen Eintritte',
    'Boot auf dem Tonle Sap, Tuk-Tuk-Fahrten in Siem Reap',
    'Die genannten Mahlzeiten, Wasser und kühle Tücher unterwegs',
  ],
  exclusions: usualExclusionsIn.de,
  days: [
    {
      title: 'Ankunft in Phnom Penh',
      place: 'Phnom Penh',
      description:
        'Vom neuen Flughafen folgt die Straße dem Fluss in die Stadt. Ihr Hotel ist eine Kolonialvilla mit einem Pool unter Frangipanibäumen. Um fünf fahren Sie mit einem Glas in der Hand im Boot hinaus, dorthin, wo Mekong, Tonle Sap und Bassac zusammenfließen.',
      overnight: 'Hotel in einer Kolonialvilla, Phnom Penh',
    },
    {
      title: 'Silberner Boden, steinerne Könige',
      place: 'Phnom Penh',
      description:
        'Im Nationalmuseum zeigt Ihnen Ihr Guide acht Statuen und lässt Sie die neunte selbst finden. Es folgt der Königspalast. Der Nachmittag gilt Tuol Sleng, der Schule, die zum Gefängnis wurde; das ist schwer, es ist wichtig, und Sie können jederzeit gehen.',
      overnight: 'Hotel in einer Kolonialvilla, Phnom Penh',
    },
    {
      title: 'Türme im Wald',
      place: 'Sambor Prei Kuk',
      description:
        'Drei Stunden weiter nördlich beginnt das Land der Zuckerpalmen. Sambor Prei Kuk war fünfhundert Jahre vor Angkor Wat eine Hauptstadt: hundert Ziegeltempel, manche von eben den Wurzeln getragen, die sie gesprengt haben. Die Dorfbewohner kochen Ihr Abendessen und spielen Musik, die die meisten von ihren Großvätern gelernt haben.',
      overnight: 'Lodge am Fluss, Kampong Thom',
    },
    {
      title: 'Auf der Königsstraße',
      place: 'Kampong Kdei und Siem Reap',
      description:
        'Die alte Straße der Könige überquert den Fluss bei Kampong Kdei noch heute auf einer Brücke des zwölften Jahrhunderts, an deren Enden neunköpfige Schlangen wachen. Zu einem späten Mittagessen sind Sie in Siem Reap. Den Sonnenuntergang sehen Sie am Srah Srang, dem einstigen Bad der Könige.',
      overnight: 'Boutiquehotel mit Garten, Siem Reap',
    },
    {
      title: 'Angkor Wat und die lächelnden Türme',
      place: 'Angkor',
      description:
        'Im Tuk-Tuk durch die Dunkelheit zum Osttor und von hinten hinein nach Angkor Wat, während die Menge die Vorderseite betrachtet. Nach dem Frühstück am Wassergraben kommen die Galerien, in aller Ruhe. Am späten Nachmittag blicken am Bayon zweihundert steinerne Gesichter auf Sie herab.',
      overnight: 'Boutiquehotel mit Garten, Siem Reap',
    },
    {
      title: 'Rosa Stein und ein Fluss voller Bilder',
      place: 'Banteay Srei und Kbal Spean',
      description:
        'Banteay Srei ist klein genug, um es wirklich anzusehen, sein Sandstein geschnitzt wie Sandelholz. Weiter draußen steigt ein Waldpfad hinauf nach Kbal Spean, wo das Flussbett selbst behauen wurde, damit das Wasser heilig sei. Zum Schluss stehen Sie in Ta Prohm, kurz bevor die Tore schließen.',
      overnight: 'Boutiquehotel mit Garten, Siem Reap',
    },
    {
      title: 'Der See, der atmet',
      place: 'Kampong Khleang',
      description:
        'Einmal im Jahr kehrt der Tonle Sap um, und der See wächst auf das Fünffache. Die Häuser von Kampong Khleang sind darauf vorbereitet, auf zehn Meter hohen Stelzen. Ein Holzboot fährt Sie durch die Stadt und hinaus aufs offene Wasser; mittags gibt es Fisch, was sonst, im Obergeschoss bei einer Familie.',
      overnight: 'Boutiquehotel mit Garten, Siem Reap',
    },
    {
      title: 'Abschied',
      place: 'Siem Reap',
      description:
        'Ein Vormittag nach Belieben, vielleicht bei den Seidenweberinnen oder am Pool. Der Flughafen liegt fünfzig Minuten östlich der Stadt; Ihr Fahrer weiß, wann es Zeit ist.',
      overnight: null,
    },
  ],
  variants: [
    { name: 'Klassik', summary: 'Kleine Hotels mit Pool.' },
    { name: 'Komfort', summary: 'Suiten und ein privates Abendessen zwischen den Ruinen.' },
  ],
}
