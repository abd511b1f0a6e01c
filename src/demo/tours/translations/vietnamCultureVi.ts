import type { vietnamCulture } from '../vietnamCulture'
import type { DemoTranslation } from './demoTranslation'
import { usualExclusionsIn } from './usualExclusionsIn'

export const vietnamCultureVi: DemoTranslation<typeof vietnamCulture> = {
  title: 'Từ sông Hồng đến phố đèn lồng',
  shortDescription:
    'Hà Nội, một đêm trên vịnh Lan Hạ, cố đô Huế và bốn buổi tối thong thả ở Hội An: chuyến đi Việt Nam đầu tiên chúng tôi muốn dành cho một người bạn.',
  description:
    'Hai kinh đô xưa, một vịnh biển và một phố cổ mỗi tháng một lần tắt hết đèn điện. Hành trình đi theo lịch sử đất nước từ Bắc vào Trung, và để buổi sáng đủ dài cho một ly cà phê thong thả.\n\nQuý khách đi xe riêng, mỗi vùng có một hướng dẫn viên, chỉ bay một chặng và vượt đèo Hải Vân bằng đường bộ, bởi chính cảnh đèo mới là điều đáng đi.',
  seasonality: 'Đẹp nhất từ tháng 2 đến tháng 4 và từ tháng 9 đến tháng 10',
  highlights: [
    'Thuyền nhỏ trên vịnh Lan Hạ, neo xa đám đông',
    'Lăng tẩm Huế cùng một nhà sử học',
    'Đèo Hải Vân, bằng ô tô hoặc ngồi sau xe tay ga cổ',
    'Bốn đêm ở Hội An, đủ thời gian để may một bộ đồ',
  ],
  inclusions: [
    'Chín đêm nghỉ tại các điểm nêu trong chương trình, kèm bữa sáng',
    'Xe riêng có tài xế suốt hành trình',
    'Hướng dẫn viên nói tiếng Anh tại Hà Nội, Huế và Hội An',
    'Một đêm trên du thuyền nhỏ, trọn các bữa ăn',
    'Vé máy bay Hà Nội – Huế, kèm 20 kg hành lý',
    'Vé vào cửa mọi điểm tham quan nêu trong chương trình',
  ],
  exclusions: usualExclusionsIn.vi,
  days: [
    {
      title: 'Đến Hà Nội',
      place: 'Hà Nội',
      description:
        'Tài xế chờ sẵn với bảng tên và đưa quý khách qua sông Hồng vào khu phố cổ. Buổi chiều tự do, để dạo một vòng đầu tiên quanh hồ Hoàn Kiếm. Buổi tối, hướng dẫn viên ghé đón quý khách đi ăn bún chả và trò chuyện về những ngày sắp tới.',
      overnight: 'Khách sạn mang nét xưa trong khu phố cổ, Hà Nội',
    },
    {
      title: 'Nghìn năm trong một thành phố',
      place: 'Hà Nội',
      description:
        'Văn Miếu mở cửa sớm và đẹp nhất là lúc các đoàn học sinh chưa tới. Tiếp đó là Bảo tàng Dân tộc học với những nếp nhà làng được dựng lại trong vườn, rồi một tách cà phê trứng. Buổi chiều khép lại bằng múa rối nước, loại hình sân khấu ra đời từ những cánh đồng ngập nước của châu thổ.',
      overnight: 'Khách sạn mang nét xưa trong khu phố cổ, Hà Nội',
    },
    {
      title: 'Ra vịnh Lan Hạ',
      place: 'Quần đảo Cát Bà',
      description:
        'Hai tiếng rưỡi đường cao tốc đưa quý khách ra bến, và đúng trưa, con tàu chừng mười hai phòng rời bến. Lan Hạ nằm ở phía nam vịnh Hạ Long: vẫn những ngọn núi đá vôi ấy mà thưa tàu hơn hẳn. Quý khách bơi hoặc chèo kayak luồn qua một vòm đá thấp; bữa tối dọn ra khi tàu đã thả neo.',
      overnight: 'Phòng có ban công trên du thuyền nhỏ',
    },
    {
      title: 'Sáng trên sóng nước, tối ở Huế',
      place: 'Vịnh Lan Hạ và Huế',
      description:
        'Ai dậy sớm thì tập thái cực quyền trên boong, rồi thêm một giờ giữa những bè cá trước khi tàu quay về. Từ bến, xe đưa quý khách ra sân bay để bay vào Huế. Huế lặng hơn Hà Nội, và ngay từ cây cầu đầu tiên đã cảm nhận được điều ấy.',
      overnight: 'Khách sạn vườn bên sông Hương, Huế',
    },
    {
      title: 'Những hoàng đế cuối cùng',
      place: 'Huế',
      description:
        'Kinh thành nhà Nguyễn nửa là phế tích, nửa là phục dựng, và dễ hiểu hơn nhiều khi đi cùng một nhà sử học. Thuyền đưa quý khách đến chùa Thiên Mụ, rồi xe đến lăng Minh Mạng và lăng Tự Đức, vốn được xây trước hết như những khu vườn để sống. Bữa tối là những món nhỏ đã làm nên tiếng tăm của ẩm thực cung đình.',
      overnight: 'Khách sạn vườn bên sông Hương, Huế',
    },
    {
      title: 'Qua đèo Hải Vân',
      place: 'Từ Huế đến Hội An',
      description:
        'Con đường rời đầm phá Lăng Cô, leo lên độ cao 496 mét, nơi thời tiết hai miền Nam Bắc gặp nhau. Trên đỉnh còn cửa ải xưa, nhìn được về cả hai phía. Sau Bảo tàng Điêu khắc Chăm ở Đà Nẵng, quý khách đến Hội An vừa kịp lúc phố thắp đèn lồng.',
      overnight: 'Khách sạn boutique bên sông, Hội An',
    },
    {
      title: 'Thương cảng bị dòng sông bỏ quên',
      place: 'Hội An',
      description:
        'Khi sông Thu Bồn bị bồi lấp, việc buôn bán dời ra Đà Nẵng, để lại những ngôi nhà thương nhân nguyên như cũ. Quý khách dạo phố cổ trước giờ các cửa hiệu mở: chùa Cầu, các hội quán, và cả thước dây của một người thợ may nếu thích. Buổi chiều dành cho bãi biển An Bàng.',
      overnight: 'Khách sạn boutique bên sông, Hội An',
    },
    {
      title: 'Mỹ Sơn trước khi nắng gắt',
      place: 'Mỹ Sơn và Hội An',
      description:
        'Sáu giờ sáng, quý khách lên đường đến thánh địa của các vua Chăm, sâu trong đất liền một giờ xe, giữa một vòng đồi xanh. Những tháp gạch được dựng từ thế kỷ 4 đến thế kỷ 13, đến nay chưa ai tìm ra vữa. Một phần đường về đi thuyền, ăn trưa ngay trên thuyền.',
      overnight: 'Khách sạn boutique bên sông, Hội An',
    },
    {
      title: 'Vườn rau thơm và một buổi chiều tự do',
      place: 'Trà Quế và Hội An',
      description:
        'Đạp xe qua cánh đồng đến Trà Quế, ngôi làng chỉ trồng rau thơm và xà lách, bón bằng rong vớt từ đầm. Quý khách trồng một luống, nấu bữa trưa bằng chính rau mình vừa hái, và bánh xèo có méo cũng được thứ lỗi. Hôm nay không còn lịch trình nào khác.',
      overnight: 'Khách sạn boutique bên sông, Hội An',
    },
    {
      title: 'Tạm biệt miền Trung',
      place: 'Đà Nẵng',
      description:
        'Bữa sáng cuối cùng bên sông. Tài xế đưa quý khách ra sân bay Đà Nẵng, cách bốn mươi phút, để bay về nhà hoặc đi tiếp ra biển.',
      overnight: null,
    },
  ],
  variants: [
    { name: 'Tiêu chuẩn', summary: 'Những khách sạn nhỏ có cá tính và phòng tiêu chuẩn trên du thuyền.' },
    {
      name: 'Tiện nghi',
      summary: 'Phòng rộng hơn, phòng suite trên du thuyền và biệt thự bên sông ở Hội An.',
    },
  ],
  faq: [
    {
      question: 'Nhịp đi có hợp với ông bà và trẻ nhỏ không?',
      answer:
        'Có. Không chặng xe nào quá ba tiếng mà không nghỉ, phần lớn đường đi bộ bằng phẳng, và hướng dẫn viên sẵn lòng rút ngắn một buổi sáng. Vì có một đêm ngủ trên tàu, chúng tôi khuyên đi từ sáu tuổi trở lên.',
    },
    {
      question: 'Nếu bão khiến vịnh đóng cửa thì sao?',
      answer:
        'Cảng vụ quyết định từ sáng sớm, thường là trong khoảng tháng 7 đến tháng 9. Khi đó quý khách nghỉ đêm tại một ngôi nhà yên tĩnh ở Ninh Bình, ngồi đò thăm hang động Tràng An, và chúng tôi hoàn lại phần chênh lệch.',
    },
    {
      question: 'Có cần thị thực không?',
      answer:
        'Tùy hộ chiếu của quý khách. Nhiều khách được miễn thị thực đến 45 ngày; những khách khác xin thị thực điện tử trực tuyến trong khoảng một tuần. Trước khi đặt tour, chúng tôi sẽ cho quý khách biết trường hợp của mình.',
    },
  ],
  metaTitle: 'Việt Nam mười ngày: Hà Nội, Lan Hạ, Huế và Hội An',
  metaDescription:
    'Hành trình riêng từ Hà Nội đến Hội An: một đêm trên vịnh Lan Hạ, lăng tẩm Huế, đèo Hải Vân và bốn buổi tối giữa phố đèn lồng.',
}
