import { type DeliveryNews, recordDelivery } from '@/src/commands/shared/recordDelivery'
import { consumer } from '@/src/platform/jobs/job'

type Fact = DeliveryNews['fact']

/** https://www.twilio.com/docs/api/errors/21610: the recipient asked for no more messages. */
const askedForNoMore = '21610'

/** Applies what Twilio told of a message, as the webhook's endpoint stored it. */
export const applyTwilioStatus = consumer({
  name: 'message.apply-twilio',
  on: 'twilio.status_received',
  run: async (ctx, { data: { payload }, occurredAt }) => {
    const {
      fact,
      message_id: messageId,
      provider_message_id: providerMessageId = '',
      to = '',
      error_code: errorCode,
    } = payload
    await recordDelivery(ctx, {
      messageId: messageId || null,
      providerMessageId,
      fact: fact as Fact,
      at: occurredAt,
      address: to,
      channel: 'whatsapp',
      suppress: errorCode === askedForNoMore ? 'asked' : null,
      detail: errorCode ? `Twilio error ${errorCode}.` : '',
    })
  },
})
