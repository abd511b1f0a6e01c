import type { ReplyTexts } from './replyTemplateTypes'

export const replyTemplatesVi: ReplyTexts = {
  reply_first_answer: {
    subject: 'Hành trình của bạn – {{destination}}',
    body: `Chào {{first_name}},

Cảm ơn bạn đã liên hệ. Tôi là {{owner_name}}, người sẽ cùng bạn lên kế hoạch cho hành trình này ({{destination}}).

Để bắt đầu, tôi xin hỏi ba điều: bạn mong muốn điều gì nhất ở chuyến đi, bạn thích đi nhanh hay thong thả, và bạn dự định ngân sách khoảng bao nhiêu?

Bạn chỉ cần trả lời tin này khi thuận tiện. Nếu muốn trao đổi qua điện thoại, hãy cho tôi biết giờ phù hợp.

Thân mến,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  reply_ask_dates: {
    subject: 'Ngày đi của bạn – {{destination}}',
    body: `Chào {{first_name}},

Để kiểm tra phòng và hướng dẫn viên, tôi cần biết ngày đi của bạn. Bạn dự định đến và về ngày nào, có thể xê dịch vài ngày không?

Đoàn có bao nhiêu người, có trẻ em không? Nếu có, xin cho tôi biết tuổi của các bé.

Thân mến,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  reply_follow_up: {
    subject: 'Hành trình của bạn – {{destination}}: bạn còn câu hỏi nào không?',
    body: `Chào {{first_name}},

Vài ngày trước tôi đã viết cho bạn về hành trình này ({{destination}}) và muốn biết ý kiến của bạn. Bạn có muốn thay đổi điều gì, hay còn câu hỏi nào không?

Nếu kế hoạch của bạn đã thay đổi, chỉ cần nhắn một dòng, tôi sẽ không làm phiền nữa.

Thân mến,
{{owner_name}}
{{company_name}}`,
    actionLabel: null,
  },
  whatsapp_first_answer: {
    subject: 'Trả lời đầu tiên',
    body: `Chào {{first_name}}, tôi là {{owner_name}} của {{company_name}}. Cảm ơn bạn đã quan tâm đến {{destination}}. Bạn muốn đi khi nào và đoàn có bao nhiêu người?`,
    actionLabel: null,
  },
  whatsapp_follow_up: {
    subject: 'Hỏi thăm',
    body: `Chào {{first_name}}, tôi là {{owner_name}} của {{company_name}}. Bạn đã có thời gian nghĩ về chuyến đi chưa ({{destination}})? Tôi rất sẵn lòng trả lời các câu hỏi.`,
    actionLabel: null,
  },
}
