import type { TemplateTexts } from './templateTypes'

export const templatesVi: TemplateTexts = {
  lead_received: {
    subject: 'Chuyến đi của quý khách: {{destination}} – chúng tôi đã nhận được yêu cầu',
    body: `Kính gửi {{first_name}},

Cảm ơn quý khách đã viết cho chúng tôi. Yêu cầu của quý khách ({{destination}}) đã được chuyển đến {{owner_name}}; chúng tôi đọc từng yêu cầu và trả lời quý khách với những ý tưởng đầu tiên, thường trong vài giờ làm việc.

Nếu quý khách nghĩ ra thêm điều gì – một nơi quý khách mơ ước, một nhịp đi phù hợp, một người cần được chăm sóc đặc biệt – chỉ cần trả lời tin nhắn này.

Mã yêu cầu của quý khách: {{reference}}.

Trân trọng,
{{company_name}}`,
    actionLabel: null,
  },
  lead_received_owner: {
    subject: 'Yêu cầu mới {{reference}}: {{customer_name}}, {{destination}}',
    body: `{{customer_name}} hỏi về {{destination}}. Hạn trả lời đầu tiên: {{due_at}}.

E-mail: {{customer_email}}
Điện thoại: {{customer_phone}}

Ghi chú:
{{notes}}`,
    actionLabel: 'Mở yêu cầu',
  },
  reply_received_owner: {
    subject: '{{customer_name}} đã viết: {{reference}}',
    body: `{{customer_name}} đã viết về {{title}} (mã {{reference}}):

{{notes}}`,
    actionLabel: 'Mở yêu cầu',
  },
  lead_unassigned_manager: {
    subject: 'Chưa ai nhận được {{reference}}: {{customer_name}}, {{destination}}',
    body: `{{customer_name}} hỏi về {{destination}} và chưa ai nhận được yêu cầu này. Cần trả lời lần đầu trước {{due_at}}.

{{notes}}`,
    actionLabel: 'Mở yêu cầu',
  },
  clock_warning_owner: {
    subject: 'Sắp đến hạn: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} đang chờ trả lời về {{title}}, hạn đến {{due_at}}.`,
    actionLabel: 'Mở yêu cầu',
  },
  clock_late: {
    subject: 'Quá hạn: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} vẫn chưa được trả lời về {{title}}. Hạn là {{due_at}}. Người phụ trách: {{owner_name}}.`,
    actionLabel: 'Mở yêu cầu',
  },
  clock_escalated_manager: {
    subject: 'Vẫn chưa trả lời: {{reference}}, {{customer_name}}',
    body: `{{customer_name}} vẫn chưa được trả lời về {{title}}, hạn là {{due_at}}. Người phụ trách: {{owner_name}}. Xin hãy hỗ trợ.`,
    actionLabel: 'Mở yêu cầu',
  },
  task_reminder_owner: {
    subject: 'Nhắc việc: {{title}}',
    body: `{{title}} cần xong trước {{due_at}}.`,
    actionLabel: 'Mở',
  },
  quote_sent: {
    subject: 'Hành trình của quý khách đã sẵn sàng: {{title}}',
    body: `Kính gửi {{first_name}},

Hành trình của quý khách đã sẵn sàng: {{title}}, từng ngày một, với mọi dịch vụ đã bao gồm. Tổng giá là {{total}}; báo giá có hiệu lực đến {{valid_until}}.

Quý khách cứ thong thả xem. Quý khách có thể chấp nhận ngay trên trang, tải bản PDF, hoặc trả lời tin nhắn này và cho tôi biết quý khách muốn thay đổi điều gì.

Mã: {{reference}}.

Trân trọng,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Xem hành trình của quý khách',
  },
  quote_opened_owner: {
    subject: 'Đã mở: {{customer_name}}, {{title}}',
    body: `{{customer_name}} đã mở {{title}} lần đầu (báo giá {{reference}}, {{total}}, có hiệu lực đến {{valid_until}}).

Đây là lúc thích hợp để gọi điện.`,
    actionLabel: 'Mở yêu cầu',
  },
  quote_declined_owner: {
    subject: 'Từ chối: {{customer_name}}, {{title}}',
    body: `{{customer_name}} đã từ chối {{title}} (báo giá {{reference}}, {{total}}).

{{notes}}`,
    actionLabel: 'Mở yêu cầu',
  },
  approval_asked_manager: {
    subject: 'Duyệt giá: {{reference}}, {{title}}',
    body: `{{owner_name}} hỏi liệu có thể gửi mức giá này: {{title}} cho {{customer_name}}, {{total}} (báo giá {{reference}}).

{{notes}}`,
    actionLabel: 'Xem giá',
  },
  approval_answered_staff: {
    subject: 'Trả lời về giá: {{reference}}, {{title}}',
    body: `{{title}} cho {{customer_name}}, {{total}} (báo giá {{reference}}).

{{notes}}`,
    actionLabel: 'Mở phiên bản',
  },
  quote_reminder: {
    subject: 'Chuyến đi {{title}} được giữ đến {{valid_until}}',
    body: `Kính gửi {{first_name}},

Một lời nhắn ngắn: báo giá cho {{title}}, tổng cộng {{total}}, có hiệu lực đến {{valid_until}}. Đến lúc đó giá và phòng vẫn được giữ cho quý khách.

Nếu quý khách đồng ý, xin chấp nhận ngay trên trang báo giá. Nếu cần thay đổi hoặc cần thêm thời gian, xin trả lời thư này.

Mã {{reference}}.

Trân trọng,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Xem chuyến đi',
  },
  quote_accepted: {
    subject: 'Cảm ơn quý khách – hành trình {{title}} đã thuộc về quý khách',
    body: `Kính gửi {{first_name}},

Thật vui: quý khách đã chấp nhận {{title}}. Chúng tôi giữ chỗ cho quý khách từ bây giờ.

Chỉ còn một bước để xác nhận chuyến đi: tiền đặt cọc. Quý khách sẽ thấy khoản này, cũng như các khoản sau, trên trang đặt chỗ.

Mã: {{reference}}.

Trân trọng,
{{owner_name}}
{{company_name}}`,
    actionLabel: 'Mở trang đặt chỗ',
  },
  quote_accepted_owner: {
    subject: 'Đã chấp nhận: {{customer_name}}, {{title}}',
    body: `{{customer_name}} đã chấp nhận {{title}} với giá {{total}} (mã {{reference}}).

Đặt chỗ đã mở và đang chờ tiền đặt cọc.`,
    actionLabel: 'Mở đặt chỗ',
  },
  payment_received: {
    subject: 'Chúng tôi đã nhận khoản thanh toán {{amount}}',
    body: `Kính gửi {{first_name}},

Cảm ơn quý khách: chúng tôi đã nhận được khoản thanh toán {{amount}} cho {{title}}.

Những gì đã thanh toán và những gì còn lại có trên trang đặt chỗ của quý khách. Mã: {{reference}}.

Trân trọng,
{{company_name}}`,
    actionLabel: 'Mở trang đặt chỗ',
  },
  payment_received_owner: {
    subject: 'Đã nhận {{amount}} cho {{reference}}',
    body: `{{customer_name}} đã thanh toán {{amount}} cho {{title}} (mã {{reference}}).`,
    actionLabel: 'Mở đặt chỗ',
  },
  booking_confirmed: {
    subject: 'Đã xác nhận: {{title}}',
    body: `Kính gửi {{first_name}},

Chuyến đi của quý khách đã được xác nhận: {{title}}, mã {{reference}}.

Từ đây chúng tôi lo mọi việc: đặt dịch vụ, chuẩn bị, và viết cho quý khách khi cần thêm thông tin, chẳng hạn họ tên đúng như trong hộ chiếu. Mọi thứ đều có trên trang đặt chỗ của quý khách.

Rất mong được đón quý khách.

{{owner_name}}
{{company_name}}`,
    actionLabel: 'Mở trang đặt chỗ',
  },
  booking_confirmed_owner: {
    subject: 'Đã xác nhận: {{reference}}, {{customer_name}}',
    body: `Tiền đặt cọc cho {{title}} ({{customer_name}}) đã được ghi nhận. Đặt chỗ {{reference}} đã được xác nhận.`,
    actionLabel: 'Mở đặt chỗ',
  },
  webhook_disabled_manager: {
    subject: 'Webhook tới {{title}} đã bị tắt',
    body: `{{notes}}

Không còn sự kiện nào được gửi tới {{title}}. Khi bên nhận hoạt động trở lại, hãy bật lại và gửi lại những gì còn thiếu.`,
    actionLabel: 'Mở đăng ký',
  },
  tour_notice_staff: {
    subject: 'Tour: {{title}}',
    body: `{{notes}}`,
    actionLabel: 'Mở tour',
  },
}
