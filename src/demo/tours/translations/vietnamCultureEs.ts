import type { vietnamCulture } from '../vietnamCulture'
import type { DemoTranslation } from './demoTranslation'
import { usualExclusionsIn } from './usualExclusionsIn'

export const vietnamCultureEs: DemoTranslation<typeof vietnamCulture> = {
  title: 'Del río Rojo a la ciudad de los faroles',
  shortDescription:
    'Hanói, una noche en la bahía de Lan Ha, la Hué imperial y cuatro veladas sin prisa en Hoi An: el primer viaje a Vietnam que le regalaríamos a un amigo.',
  description:
    'Dos antiguas capitales, una bahía y una ciudad que apaga sus luces eléctricas una vez al mes. Este viaje sigue la historia del país del norte al centro y deja mañanas lo bastante largas para sentarse a tomar un café.\n\nViaja en coche privado y con un guía en cada región, vuela una sola vez y cruza el paso de Hai Van por carretera, porque lo que importa es la vista.',
  seasonality: 'Mejor época: de febrero a abril y de septiembre a octubre',
  highlights: [
    'Un barco pequeño en la bahía de Lan Ha, fondeado lejos de la multitud',
    'Las tumbas reales de Hué con un historiador',
    'El paso de Hai Van, en coche o de pasajero en un escúter de época',
    'Cuatro noches en Hoi An, tiempo de sobra para encargar una prenda a medida',
  ],
  inclusions: [
    'Nueve noches en los lugares indicados, con desayuno',
    'Coche privado con conductor durante todo el viaje',
    'Guías de habla inglesa en Hanói, Hué y Hoi An',
    'Una noche en un pequeño barco de crucero, con pensión completa',
    'Vuelo de Hanói a Hué con 20 kg de equipaje',
    'Entradas a todas las visitas descritas',
  ],
  exclusions: usualExclusionsIn.es,
  days: [
    {
      title: 'Llegada a Hanói',
      place: 'Hanói',
      description:
        'Su conductor le espera con un cartel con su nombre y le lleva, cruzando el río Rojo, hasta el casco antiguo. La tarde queda libre para un primer paseo alrededor del lago Hoan Kiem. Al anochecer, su guía pasa a buscarle para tomar un cuenco de bún chả y hablar de los días que vienen.',
      overnight: 'Hotel histórico en el casco antiguo, Hanói',
    },
    {
      title: 'Mil años en una sola ciudad',
      place: 'Hanói',
      description:
        'El Templo de la Literatura abre temprano y luce mejor antes de que lleguen los colegios. Después vienen el Museo de Etnología, con sus casas de aldea reconstruidas en el jardín, y un café bajo una espuma de yema de huevo. La tarde termina con las marionetas de agua, un teatro inventado en los campos inundados del delta.',
      overnight: 'Hotel histórico en el casco antiguo, Hanói',
    },
    {
      title: 'Rumbo a la bahía de Lan Ha',
      place: 'Archipiélago de Cat Ba',
      description:
        'Dos horas y media de autopista le llevan hasta el puerto, y a mediodía zarpa un barco de una docena de camarotes. Lan Ha queda al sur de Ha Long: las mismas torres de piedra caliza, muchos menos barcos. Puede nadar o pasar en kayak bajo un arco de roca; la cena se sirve con el ancla echada.',
      overnight: 'Camarote con balcón en un pequeño barco de crucero',
    },
    {
      title: 'La mañana en el agua, la noche en Hué',
      place: 'Bahía de Lan Ha y Hué',
      description:
        'Taichí en cubierta para los madrugadores y, después, una última hora entre piscifactorías flotantes antes de que el barco dé la vuelta. Desde el muelle va en coche al aeropuerto y vuela a Hué. Es una ciudad más tranquila que Hanói, y se nota ya en el primer puente.',
      overnight: 'Hotel con jardín junto al río de los Perfumes, Hué',
    },
    {
      title: 'Los últimos emperadores',
      place: 'Hué',
      description:
        'La ciudadela de la dinastía Nguyen es mitad ruina, mitad restauración, y se entiende mejor al lado de un historiador. Sigue en barco hasta la pagoda Thien Mu y en coche hasta las tumbas de Minh Mang y Tu Duc, construidas antes que nada como jardines donde vivir. Para cenar, los muchos platos pequeños que dieron fama a la corte.',
      overnight: 'Hotel con jardín junto al río de los Perfumes, Hué',
    },
    {
      title: 'Por el paso de Hai Van',
      place: 'De Hué a Hoi An',
      description:
        'La carretera deja atrás las lagunas de Lang Co y sube hasta los 496 metros, donde se encuentran el clima del norte y el del sur. En lo alto siguen en pie las viejas puertas fronterizas, con vistas a uno y otro lado. Tras el Museo Cham de Da Nang llega a Hoi An a tiempo de ver cómo se encienden los faroles.',
      overnight: 'Hotel boutique a orillas del río, Hoi An',
    },
    {
      title: 'Un puerto que el río olvidó',
      place: 'Hoi An',
      description:
        'Cuando el Thu Bon se llenó de arena, el comercio se mudó a Da Nang y dejó las casas de los mercaderes tal como estaban. Recorre las calles antiguas antes de que abran las tiendas: el puente japonés, las casas de las congregaciones chinas y, si le apetece, la cinta métrica de un sastre. La tarde es para la playa de An Bang.',
      overnight: 'Hotel boutique a orillas del río, Hoi An',
    },
    {
      title: 'My Son antes del calor',
      place: 'My Son y Hoi An',
      description:
        'Sale a las seis hacia el santuario de los reyes cham, a una hora tierra adentro, en un anillo de colinas verdes. Las torres de ladrillo se levantaron entre los siglos IV y XIII, sin argamasa que nadie haya sabido encontrar. Parte del regreso es en barco, con el almuerzo a bordo.',
      overnight: 'Hotel boutique a orillas del río, Hoi An',
    },
    {
      title: 'Huertos de hierbas y una tarde libre',
      place: 'Tra Que y Hoi An',
      description:
        'En bicicleta, entre campos, hasta Tra Que, un pueblo que solo cultiva hierbas aromáticas y lechugas, abonadas con algas de la laguna. Planta una hilera, cocina para el almuerzo lo que ha cortado y le perdonan la forma de sus crepes. Hoy no hay nada más previsto.',
      overnight: 'Hotel boutique a orillas del río, Hoi An',
    },
    {
      title: 'Despedida del centro',
      place: 'Da Nang',
      description:
        'Un último desayuno junto al río. Su conductor le lleva al aeropuerto de Da Nang, a cuarenta minutos, para el vuelo de regreso o para seguir hacia la costa.',
      overnight: null,
    },
  ],
  variants: [
    { name: 'Clásico', summary: 'Hoteles pequeños con carácter y un camarote estándar en la bahía.' },
    {
      name: 'Confort',
      summary: 'Habitaciones más amplias, una suite en el barco y una villa junto al río en Hoi An.',
    },
  ],
  faq: [
    {
      question: '¿Es un ritmo adecuado para abuelos y niños?',
      answer:
        'Sí. Ningún trayecto dura más de tres horas sin parar, casi todos los paseos son llanos y el guía acorta una mañana con mucho gusto. Como se duerme una noche a bordo, lo recomendamos a partir de los seis años.',
    },
    {
      question: '¿Y si una tormenta cierra la bahía?',
      answer:
        'La autoridad del puerto lo decide de madrugada, casi siempre entre julio y septiembre. En ese caso pasa la noche en una casa tranquila de Ninh Binh, recorre en barca de remos las cuevas de Trang An y le devolvemos la diferencia.',
    },
    {
      question: '¿Hace falta visado?',
      answer:
        'Depende de su pasaporte. Muchos viajeros entran sin visado hasta 45 días; los demás obtienen en línea un visado electrónico en una semana, más o menos. Antes de reservar le decimos qué vale en su caso.',
    },
  ],
  metaTitle: 'Vietnam en diez días: Hanói, Lan Ha, Hué y Hoi An',
  metaDescription:
    'Un viaje privado de Hanói a Hoi An: una noche en la bahía de Lan Ha, las tumbas reales de Hué, el paso de Hai Van y cuatro veladas entre faroles.',
}
