type TranslatedTour = { title: string; shortDescription: string; seasonality: string; highlights: string[] }

/** Cards of the demo catalog in Vietnamese, by public id; every other text falls back to English. */
export const vietnameseTexts: Record<string, TranslatedTour> = {
  'demo-vietnam-red-river-to-lantern-town': {
    title: 'Từ sông Hồng đến phố đèn lồng',
    shortDescription:
      'Hà Nội, một đêm trên vịnh Lan Hạ, cố đô Huế và bốn buổi tối thong thả ở Hội An: chuyến đi Việt Nam đầu tiên chúng tôi muốn dành cho một người bạn.',
    seasonality: 'Đẹp nhất từ tháng 2 đến tháng 4 và từ tháng 9 đến tháng 10',
    highlights: [
      'Thuyền nhỏ trên vịnh Lan Hạ, neo xa đám đông',
      'Lăng tẩm Huế cùng một nhà sử học',
      'Đèo Hải Vân, bằng ô tô hoặc ngồi sau xe tay ga cổ',
      'Bốn đêm ở Hội An, đủ thời gian để may một bộ đồ',
    ],
  },
  'demo-vietnam-three-kitchens': {
    title: 'Ba gian bếp Việt',
    shortDescription:
      'Bắc, Trung, Nam, một lòng ham ăn: quà sáng vỉa hè Hà Nội, món cung đình Huế, vườn rau thơm gần Hội An và vị ngọt miền Tây.',
    seasonality: 'Đẹp nhất từ tháng 11 đến tháng 4',
    highlights: [
      'Bữa sáng ở bốn quầy hàng trong một buổi sáng Hà Nội',
      'Bữa tối cung đình nhiều món nhỏ trong một nhà vườn Huế',
      'Nấu ăn cùng người trồng rau ở Trà Quế',
      'Sài Gòn về đêm, đi xe tay ga từ quán này sang quán khác',
    ],
  },
  'demo-laos-mekong-unhurried': {
    title: 'Mê Kông thong thả',
    shortDescription:
      'Luang Prabang, Viêng Chăn, một ngôi đền Khmer cổ hơn Angkor và những hòn đảo nơi dòng sông rộng nhất: mười ngày xuyên Lào từ bắc xuống nam.',
    seasonality: 'Đẹp nhất từ tháng 11 đến tháng 2',
    highlights: [
      'Bốn đêm ở Luang Prabang, đâu cũng đi bộ tới',
      'Wat Phou, nơi các vua Khmer cầu nguyện trước khi có Angkor',
      'Cà phê và thác nước trên cao nguyên Bolaven',
      'Don Khong bằng xe đạp, hòn đảo chỉ có một tốc độ',
    ],
  },
}
