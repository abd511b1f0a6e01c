import type { vietnamCulture } from '../vietnamCulture'
import type { DemoTranslation } from './demoTranslation'
import { usualExclusionsIn } from './usualExclusionsIn'

export const vietnamCultureDe: DemoTranslation<typeof vietnamCulture> = {
  title: 'Vom Roten Fluss in die Stadt der Laternen',
  shortDescription:
    'Hanoi, eine Nacht in der Lan-Ha-Bucht, das kaiserliche Hue und vier ruhige Abende in Hoi An: die erste Reise nach Vietnam, die wir Freunden ans Herz legen würden.',
  description:
    'Zwei alte Hauptstädte, eine Bucht und eine Stadt, die einmal im Monat ihre elektrischen Lampen löscht. Diese Reise folgt der Geschichte des Landes von Norden bis in die Mitte und lässt morgens Zeit, sich zum Kaffee hinzusetzen.\n\nSie reisen mit eigenem Wagen und einem Guide in jeder Region, fliegen nur einmal und überqueren den Wolkenpass auf der Straße, denn um die Aussicht geht es.',
  seasonality: 'Am schönsten von Februar bis April und von September bis Oktober',
  highlights: [
    'Ein kleines Schiff in der Lan-Ha-Bucht, vor Anker fern vom Gedränge',
    'Die Kaisergräber von Hue mit einem Historiker',
    'Der Wolkenpass, im Wagen oder auf dem Rücksitz eines alten Motorrollers',
    'Vier Nächte in Hoi An, Zeit genug, sich etwas nähen zu lassen',
  ],
  inclusions: [
    'Neun Nächte an den genannten Orten, mit Frühstück',
    'Eigener Wagen mit Fahrer auf der ganzen Reise',
    'Englischsprachige Guides in Hanoi, Hue und Hoi An',
    'Eine Nacht auf einem kleinen Kreuzfahrtschiff, mit Vollpension',
    'Flug von Hanoi nach Hue mit 20 kg Gepäck',
    'Eintritte für alle beschriebenen Besuche',
  ],
  exclusions: usualExclusionsIn.de,
  days: [
    {
      title: 'Ankunft in Hanoi',
      place: 'Hanoi',
      description:
        'Ihr Fahrer wartet mit Ihrem Namen auf einem Schild und bringt Sie über den Roten Fluss in die Altstadt. Der Nachmittag ist frei für einen ersten Spaziergang um den Hoan-Kiem-See. Am Abend holt Ihr Guide Sie zu einer Schale bún chả ab und erzählt, was die nächsten Tage bringen.',
      overnight: 'Historisches Hotel in der Altstadt, Hanoi',
    },
    {
      title: 'Tausend Jahre in einer Stadt',
      place: 'Hanoi',
      description:
        'Der Literaturtempel öffnet früh und ist am schönsten, bevor die Schulklassen kommen. Danach folgen das Völkerkundemuseum mit den wiederaufgebauten Dorfhäusern im Garten und ein Kaffee unter schaumig geschlagenem Eigelb. Der Nachmittag endet beim Wasserpuppentheater, das auf den überfluteten Feldern des Deltas erfunden wurde.',
      overnight: 'Historisches Hotel in der Altstadt, Hanoi',
    },
    {
      title: 'Hinaus in die Lan-Ha-Bucht',
      place: 'Cat-Ba-Archipel',
      description:
        'Nach zweieinhalb Stunden Autobahn sind Sie am Hafen, und um zwölf legt ein Schiff mit einem Dutzend Kabinen ab. Lan Ha liegt südlich der Halong-Bucht: dieselben Kalksteintürme, weit weniger Schiffe. Sie schwimmen oder paddeln im Kajak durch einen niedrigen Felsbogen; das Abendessen wird vor Anker serviert.',
      overnight: 'Kabine mit Balkon auf einem kleinen Kreuzfahrtschiff',
    },
    {
      title: 'Morgens auf dem Wasser, abends in Hue',
      place: 'Lan-Ha-Bucht und Hue',
      description:
        'Tai-Chi an Deck für alle, die früh aufwachen, dann eine letzte Stunde zwischen schwimmenden Fischfarmen, bevor das Schiff wendet. Vom Anleger fahren Sie zum Flughafen und fliegen nach Hue. Die Stadt ist stiller als Hanoi, und man merkt es schon auf der ersten Brücke.',
      overnight: 'Gartenhotel am Parfümfluss, Hue',
    },
    {
      title: 'Die letzten Kaiser',
      place: 'Hue',
      description:
        'Die Zitadelle der Nguyen-Dynastie ist halb Ruine, halb Wiederaufbau und an der Seite eines Historikers leichter zu lesen. Mit dem Boot geht es weiter zur Thien-Mu-Pagode und mit dem Wagen zu den Gräbern von Minh Mang und Tu Duc, die zuerst als Gärten zum Leben angelegt wurden. Am Abend gibt es die vielen kleinen Gerichte, für die der Hof berühmt war.',
      overnight: 'Gartenhotel am Parfümfluss, Hue',
    },
    {
      title: 'Über den Wolkenpass',
      place: 'Von Hue nach Hoi An',
      description:
        'Die Straße verlässt die Lagunen von Lang Co und steigt auf 496 Meter, dorthin, wo das Wetter des Nordens auf das des Südens trifft. Oben stehen alte Grenztore mit Blick auf beide. Nach dem Cham-Museum in Da Nang erreichen Sie Hoi An gerade rechtzeitig, wenn die Laternen angezündet werden.',
      overnight: 'Boutiquehotel am Fluss, Hoi An',
    },
    {
      title: 'Ein Hafen, den der Fluss vergaß',
      place: 'Hoi An',
      description:
        'Als der Thu Bon versandete, zog der Handel nach Da Nang und ließ die Kaufmannshäuser, wie sie waren. Sie gehen durch die alten Straßen, bevor die Läden öffnen: zur Japanischen Brücke, zu den Versammlungshallen und, wenn Sie mögen, zum Maßband eines Schneiders. Der Nachmittag gehört dem Strand von An Bang.',
      overnight: 'Boutiquehotel am Fluss, Hoi An',
    },
    {
      title: 'My Son vor der Hitze',
      place: 'My Son und Hoi An',
      description:
        'Um sechs brechen Sie auf zum Heiligtum der Cham-Könige, eine Stunde landeinwärts in einem Ring grüner Hügel. Die Ziegeltürme entstanden zwischen dem vierten und dem dreizehnten Jahrhundert, ohne Mörtel, den man finden könnte. Der Rückweg führt ein Stück übers Wasser; das Mittagessen gibt es an Bord.',
      overnight: 'Boutiquehotel am Fluss, Hoi An',
    },
    {
      title: 'Kräutergärten und ein freier Nachmittag',
      place: 'Tra Que und Hoi An',
      description:
        'Mit dem Fahrrad geht es durch die Felder nach Tra Que, einem Dorf, das nichts als Kräuter und Salat anbaut, gedüngt mit Algen aus der Lagune. Sie pflanzen eine Reihe, kochen zu Mittag, was Sie geschnitten haben, und die Form Ihrer Pfannkuchen wird Ihnen verziehen. Mehr ist heute nicht geplant.',
      overnight: 'Boutiquehotel am Fluss, Hoi An',
    },
    {
      title: 'Abschied von der Mitte',
      place: 'Da Nang',
      description:
        'Ein letztes Frühstück am Fluss. Ihr Fahrer bringt Sie zum Flughafen von Da Nang, vierzig Minuten entfernt, zum Rückflug oder zur Weiterreise an die Küste.',
      overnight: null,
    },
  ],
  variants: [
    { name: 'Klassik', summary: 'Kleine Hotels mit Charakter und eine Standardkabine in der Bucht.' },
    {
      name: 'Komfort',
      summary: 'Größere Zimmer, eine Suite auf dem Schiff und eine Villa am Fluss in Hoi An.',
    },
  ],
  faq: [
    {
      question: 'Passt das Tempo für Großeltern und Kinder?',
      answer:
        'Ja. Keine Fahrt dauert ohne Pause länger als drei Stunden, die meisten Wege sind eben, und der Guide kürzt einen Vormittag gern ab. Wegen der Nacht auf dem Schiff empfehlen wir die Reise ab sechs Jahren.',
    },
    {
      question: 'Was geschieht, wenn ein Sturm die Bucht schließt?',
      answer:
        'Das Hafenamt entscheidet am frühen Morgen, meist zwischen Juli und September. Dann verbringen Sie die Nacht in einem ruhigen Haus in Ninh Binh, sehen die Höhlen von Trang An vom Ruderboot aus, und wir erstatten die Differenz.',
    },
    {
      question: 'Brauchen wir ein Visum?',
      answer:
        'Das hängt von Ihrem Pass ab. Viele reisen bis zu 45 Tage visumfrei; alle anderen erhalten online in etwa einer Woche ein elektronisches Visum. Vor der Buchung sagen wir Ihnen, was für Sie gilt.',
    },
  ],
  metaTitle: 'Zehn Tage Vietnam: Hanoi, Lan-Ha-Bucht, Hue und Hoi An',
  metaDescription:
    'Eine private Reise von Hanoi nach Hoi An: eine Nacht in der Lan-Ha-Bucht, die Kaisergräber von Hue, der Wolkenpass und vier Abende unter Laternen.',
}
