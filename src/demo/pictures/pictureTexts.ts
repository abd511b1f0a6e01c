import type { TranslationLanguage } from '@/src/domain/catalog/translations'
import type { DemoPictureName } from './demoPictures'

/** What the drawn pictures show, in the languages besides English. */
export const pictureTexts: Record<DemoPictureName, Record<TranslationLanguage, string>> = {
  'bay-dawn': {
    fr: 'Une jonque aux voiles orange entre des îles de calcaire, à l’aube',
    de: 'Eine Dschunke unter orangen Segeln zwischen Kalksteininseln im Morgengrauen',
    es: 'Un junco de velas naranjas entre islas de piedra caliza al amanecer',
    vi: 'Thuyền buồm cánh cam giữa những đảo đá vôi lúc bình minh',
  },
  'bay-golden': {
    fr: 'Des îles de calcaire dans une baie immobile, en fin d’après-midi',
    de: 'Kalksteininseln in einer stillen Bucht am späten Nachmittag',
    es: 'Islas de piedra caliza en una bahía en calma, al caer la tarde',
    vi: 'Những đảo đá vôi trên vịnh lặng sóng lúc xế chiều',
  },
  'bay-day': {
    fr: 'Une jonque sur une eau verte entre des îles boisées et abruptes',
    de: 'Eine Dschunke auf grünem Wasser zwischen steilen bewaldeten Inseln',
    es: 'Un junco sobre aguas verdes entre islas boscosas y escarpadas',
    vi: 'Thuyền buồm trên làn nước xanh giữa những đảo dốc phủ rừng',
  },
  'terraces-day': {
    fr: 'Rizières en terrasses, vertes et inondées, au pied de montagnes bleues',
    de: 'Grüne und geflutete Reisterrassen unter blauen Bergen',
    es: 'Arrozales en terrazas, verdes e inundados, bajo montañas azules',
    vi: 'Ruộng bậc thang xanh mướt và ngập nước dưới những rặng núi xanh lam',
  },
  'terraces-golden': {
    fr: 'Rizières en terrasses qui se dorent avant la moisson',
    de: 'Reisterrassen, die vor der Ernte golden werden',
    es: 'Arrozales en terrazas que se doran antes de la cosecha',
    vi: 'Ruộng bậc thang ngả vàng trước mùa gặt',
  },
  'mountains-dawn': {
    fr: 'Des chaînes de montagnes l’une derrière l’autre, dans la brume du matin',
    de: 'Bergkette hinter Bergkette im Morgennebel',
    es: 'Cordillera tras cordillera entre la bruma de la mañana',
    vi: 'Núi nối tiếp núi trong sương sớm',
  },
  'mountains-golden': {
    fr: 'Une route de col qui serpente à travers des montagnes boisées',
    de: 'Eine Passstraße, die sich durch bewaldete Berge hinaufwindet',
    es: 'Una carretera de montaña que serpentea entre bosques',
    vi: 'Con đường đèo uốn lượn lên những ngọn núi phủ rừng',
  },
  'lanterns-dusk': {
    fr: 'Des lanternes de soie au-dessus d’un quai aux maisons jaunes, au crépuscule',
    de: 'Seidenlaternen über einem Flusskai mit gelben Häusern in der Dämmerung',
    es: 'Faroles de seda sobre un muelle de casas amarillas al anochecer',
    vi: 'Đèn lồng lụa trên bến sông với dãy nhà tường vàng lúc chạng vạng',
  },
  'lanterns-golden': {
    fr: 'De vieilles maisons de marchands au bord d’une rivière, sous les lanternes',
    de: 'Alte Kaufmannshäuser an einem Fluss, darüber Laternen',
    es: 'Antiguas casas de mercaderes junto a un río, bajo los faroles',
    vi: 'Nhà cổ của thương nhân dọc bờ sông, đèn lồng giăng phía trên',
  },
  'market-night': {
    fr: 'Un marché de nuit, étals éclairés sous des guirlandes d’ampoules',
    de: 'Ein Nachtmarkt mit erleuchteten Ständen unter Lichterketten',
    es: 'Un mercado nocturno de puestos iluminados bajo guirnaldas de bombillas',
    vi: 'Chợ đêm với những quầy hàng sáng đèn dưới các dây bóng đèn',
  },
  'market-dusk': {
    fr: 'Des étals de cuisine de rue qui ouvrent à la tombée de la nuit',
    de: 'Garküchen, die bei Einbruch der Nacht öffnen',
    es: 'Puestos de comida callejera que abren al caer la noche',
    vi: 'Hàng ăn vỉa hè mở ra khi đêm xuống',
  },
  'delta-day': {
    fr: 'Un canal à travers des rizières vertes, des palmiers le long des digues',
    de: 'Ein Kanal durch grüne Reisfelder, Palmen auf den Deichen',
    es: 'Un canal entre arrozales verdes, con palmeras en los diques',
    vi: 'Con kênh giữa đồng lúa xanh, hàng cọ dọc bờ đê',
  },
  'delta-dawn': {
    fr: 'Pays de rizières aux premières lueurs, un rameur sur le canal',
    de: 'Reisland im ersten Licht, ein Ruderer auf dem Kanal',
    es: 'Tierra de arrozales con la primera luz, un remero en el canal',
    vi: 'Đồng lúa lúc hửng sáng, một người chèo thuyền trên kênh',
  },
  'river-golden': {
    fr: 'Une pirogue à longue queue sur un large fleuve entre des collines boisées',
    de: 'Ein Langheckboot auf einem breiten Fluss zwischen bewaldeten Hügeln',
    es: 'Una barca de cola larga en un río ancho entre colinas boscosas',
    vi: 'Thuyền đuôi dài trên dòng sông rộng giữa những ngọn đồi phủ rừng',
  },
  'river-dusk': {
    fr: 'Un large fleuve après le coucher du soleil, un bateau qui rentre',
    de: 'Ein breiter Fluss nach Sonnenuntergang, ein Boot auf dem Heimweg',
    es: 'Un río ancho tras la puesta del sol, una barca de regreso a casa',
    vi: 'Dòng sông rộng sau hoàng hôn, một con thuyền trên đường về',
  },
  'temple-dawn': {
    fr: 'Les tours d’un temple khmer reflétées dans ses douves, à l’aube',
    de: 'Die Türme eines Khmer-Tempels, gespiegelt im Wassergraben, im Morgengrauen',
    es: 'Las torres de un templo jemer reflejadas en su foso al amanecer',
    vi: 'Những ngọn tháp của đền Khmer soi bóng xuống hào nước lúc bình minh',
  },
  'temple-golden': {
    fr: 'Un temple khmer entre des palmiers à sucre, dans la lumière du soir',
    de: 'Ein Khmer-Tempel zwischen Zuckerpalmen im Abendlicht',
    es: 'Un templo jemer entre palmeras de azúcar a la luz del atardecer',
    vi: 'Đền Khmer giữa hàng thốt nốt trong nắng chiều',
  },
  'stupa-dusk': {
    fr: 'Un stupa doré et une salle de temple après le coucher du soleil',
    de: 'Ein vergoldeter Stupa und eine Tempelhalle nach Sonnenuntergang',
    es: 'Una estupa dorada y la sala de un templo tras la puesta del sol',
    vi: 'Bảo tháp dát vàng và chính điện sau hoàng hôn',
  },
  'stupa-day': {
    fr: 'Une salle de temple aux toits étagés près d’un stupa doré',
    de: 'Eine Tempelhalle mit vielen Dächern neben einem goldenen Stupa',
    es: 'La sala de un templo de muchos tejados junto a una estupa dorada',
    vi: 'Chính điện nhiều tầng mái bên bảo tháp vàng',
  },
  'stupa-dawn': {
    fr: 'Une salle de temple et un stupa dans la lumière pâle du matin',
    de: 'Eine Tempelhalle und ein Stupa im blassen Licht des Morgens',
    es: 'La sala de un templo y una estupa a la pálida luz de la mañana',
    vi: 'Chính điện và bảo tháp trong ánh sáng nhạt buổi sớm',
  },
  'beach-day': {
    fr: 'Une pirogue à longue queue sur une plage blanche, sous les palmiers',
    de: 'Ein Langheckboot an einem weißen Strand unter Palmen',
    es: 'Una barca de cola larga en una playa blanca bajo las palmeras',
    vi: 'Thuyền đuôi dài trên bãi cát trắng dưới hàng cọ',
  },
  'beach-dusk': {
    fr: 'Une plage bordée de palmiers sous un ciel du soir violet',
    de: 'Ein Palmenstrand unter violettem Abendhimmel',
    es: 'Una playa de palmeras bajo un cielo violeta al anochecer',
    vi: 'Bãi biển hàng cọ dưới bầu trời chiều tím',
  },
  'waterfall-day': {
    fr: 'Une cascade en forêt qui descend par degrés dans des bassins turquoise',
    de: 'Ein Wasserfall im Wald, der in Stufen in türkisfarbene Becken fällt',
    es: 'Una cascada en el bosque que baja en escalones hasta pozas turquesa',
    vi: 'Thác nước trong rừng đổ từng bậc xuống những hồ nước màu ngọc lam',
  },
  'city-dusk': {
    fr: 'Une capitale au bord du fleuve, au crépuscule, les flèches des temples devant les tours',
    de: 'Eine Hauptstadt am Fluss in der Dämmerung, Tempelspitzen vor den Hochhäusern',
    es: 'Una capital junto al río al anochecer, las agujas de los templos delante de las torres',
    vi: 'Thủ đô bên sông lúc chạng vạng, chóp đền chùa trước những tòa tháp',
  },
}
