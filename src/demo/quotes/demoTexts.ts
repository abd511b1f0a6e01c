import type { TextPurpose } from '@/src/domain/quote/standardText'
import type { Language } from '@/src/domain/shared/language'

type DemoText = { title: string; purpose: TextPurpose; text: Record<Language, string> }

/** The demo's standard texts, each in every language customers write in. */
export const demoTexts: readonly DemoText[] = [
  {
    title: 'Letter: a first proposal',
    purpose: 'personal_letter',
    text: {
      en: 'Dear {{first_name}},\n\nthank you for telling us how you like to travel. “{{title}}” is our answer: unhurried days, people we know by name, and enough room to change your mind on the way.\n\nRead it as a beginning. Whatever you would rather have otherwise, tell us, and we write it anew.',
      fr: 'Bonjour {{first_name}},\n\nmerci de nous avoir dit comment vous aimez voyager. « {{title}} » est notre réponse : des journées sans hâte, des gens que nous connaissons par leur nom, et assez de liberté pour changer d’avis en route.\n\nLisez-la comme un début. Dites-nous ce que vous souhaitez autrement, et nous la réécrirons.',
      de: 'Guten Tag {{first_name}},\n\ndanke, dass Sie uns erzählt haben, wie Sie gern reisen. „{{title}}“ ist unsere Antwort: Tage ohne Eile, Menschen, die wir beim Namen kennen, und genug Raum, um es sich unterwegs anders zu überlegen.\n\nLesen Sie ihn als Anfang. Sagen Sie uns, was Sie lieber anders hätten, und wir schreiben ihn neu.',
      es: 'Hola, {{first_name}}:\n\ngracias por contarnos cómo le gusta viajar. «{{title}}» es nuestra respuesta: días sin prisa, personas a las que conocemos por su nombre y libertad para cambiar de idea por el camino.\n\nLéala como un comienzo. Díganos qué prefiere de otra manera y la escribimos de nuevo.',
      vi: 'Kính gửi {{first_name}},\n\ncảm ơn quý khách đã chia sẻ cách mình thích đi du lịch. “{{title}}” là lời đáp của chúng tôi: những ngày thong thả, những con người chúng tôi quen tên, và đủ khoảng trống để quý khách đổi ý trên đường.\n\nXin hãy xem đây là một khởi đầu. Quý khách muốn thay đổi điều gì, hãy cho chúng tôi biết và chúng tôi sẽ viết lại.',
    },
  },
  {
    title: 'Letter: changed as you wished',
    purpose: 'personal_letter',
    text: {
      en: 'Dear {{first_name}},\n\nhere is your journey as we talked it through. What is new is marked at the top of the page; the rest stayed as you liked it.\n\nIf it feels right now, one click holds it for you.',
      fr: 'Bonjour {{first_name}},\n\nvoici votre voyage tel que nous en avons parlé. Les nouveautés sont signalées en haut de la page ; le reste est resté comme il vous plaisait.\n\nS’il vous convient désormais, un clic suffit pour le réserver.',
      de: 'Guten Tag {{first_name}},\n\nhier ist Ihre Reise, wie wir sie besprochen haben. Was neu ist, steht oben auf der Seite; alles andere ist geblieben, wie es Ihnen gefiel.\n\nWenn es jetzt passt, halten Sie die Reise mit einem Klick fest.',
      es: 'Hola, {{first_name}}:\n\naquí está su viaje tal como lo hablamos. Lo nuevo aparece al principio de la página; lo demás sigue como le gustaba.\n\nSi ahora le parece bien, basta un clic para reservarlo.',
      vi: 'Kính gửi {{first_name}},\n\nđây là hành trình như chúng ta đã trao đổi. Những điểm mới được ghi ở đầu trang; phần còn lại vẫn giữ như quý khách ưng ý.\n\nNếu quý khách thấy phù hợp, chỉ một cú nhấp là hành trình được giữ cho quý khách.',
    },
  },
  {
    title: 'Arrival: met at the airport',
    purpose: 'arrival',
    text: {
      en: 'Behind the customs doors somebody holds a sign with your name. Take your time: we follow your flight, and the car waits however late it lands.',
      fr: 'Derrière les portes de la douane, quelqu’un tient une pancarte à votre nom. Prenez votre temps : nous suivons votre vol, et la voiture attend, quel que soit le retard.',
      de: 'Hinter dem Zoll hält jemand ein Schild mit Ihrem Namen. Lassen Sie sich Zeit: Wir verfolgen Ihren Flug, und der Wagen wartet, wie spät er auch landet.',
      es: 'Tras las puertas de la aduana alguien sostiene un cartel con su nombre. Tómese su tiempo: seguimos su vuelo y el coche espera, por mucho que se retrase.',
      vi: 'Ngay sau cửa hải quan sẽ có người cầm bảng tên đón quý khách. Xin cứ thong thả: chúng tôi theo dõi chuyến bay và xe luôn chờ, dù máy bay hạ cánh muộn.',
    },
  },
  {
    title: 'Departure: to the airport in good time',
    purpose: 'departure',
    text: {
      en: 'Your driver comes three hours before your flight and brings you to the right door of the right terminal. We are sorry to see you go, and glad to hear how it was.',
      fr: 'Votre chauffeur vient trois heures avant le vol et vous conduit à la bonne porte du bon terminal. Nous vous voyons partir à regret, et serons heureux de savoir comment c’était.',
      de: 'Ihr Fahrer kommt drei Stunden vor dem Abflug und bringt Sie zur richtigen Tür des richtigen Terminals. Wir lassen Sie ungern gehen und hören gern, wie es war.',
      es: 'Su conductor llega tres horas antes del vuelo y le lleva a la puerta correcta de la terminal correcta. Nos da pena verle partir y nos alegrará saber cómo fue.',
      vi: 'Tài xế đến đón quý khách ba tiếng trước giờ bay và đưa đến đúng cửa, đúng nhà ga. Chúng tôi rất tiếc khi phải chia tay, và mong được nghe quý khách kể về chuyến đi.',
    },
  },
  {
    title: 'Day: nothing planned',
    purpose: 'day',
    text: {
      en: 'A day that belongs to you. Sleep late, follow a street because it smells of bread, sit where the locals sit. If you would like company or a car after all, your guide is one message away.',
      fr: 'Une journée qui vous appartient. Dormez tard, suivez une rue parce qu’elle sent le pain, asseyez-vous là où s’assoient les gens d’ici. Si vous voulez tout de même un guide ou une voiture, un message suffit.',
      de: 'Ein Tag, der Ihnen gehört. Schlafen Sie aus, folgen Sie einer Gasse, weil sie nach Brot duftet, setzen Sie sich dorthin, wo man hier sitzt. Möchten Sie doch Begleitung oder einen Wagen, genügt Ihrem Guide eine Nachricht.',
      es: 'Un día que le pertenece. Duerma hasta tarde, siga una calle porque huele a pan, siéntese donde se sienta la gente de aquí. Si al final quiere compañía o un coche, basta un mensaje a su guía.',
      vi: 'Một ngày hoàn toàn của quý khách. Hãy ngủ muộn, rẽ vào con phố thơm mùi bánh mì, ngồi nơi người địa phương vẫn ngồi. Nếu cần người đồng hành hay xe, quý khách chỉ cần nhắn cho hướng dẫn viên.',
    },
  },
]
